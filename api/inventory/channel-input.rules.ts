import { channelKindTerms } from '../../schema/vocabulary/channel.ts';
import type { ChannelKind } from '../../schema/vocabulary/channel.ts';
import { listInWords } from '../../schema/vocabulary/channel-strip.ts';
import { shown } from './field-finding.rules.ts';
import type { FieldFinding } from './field-finding.rules.ts';
import { listLimits, textLimits } from './input-limits.rules.ts';
import type { ChannelOfferingFacts, TaskFacts } from './service-facts.rules.ts';
import { fold } from './sort-keys.rules.ts';
import { checkCount, checkText, checkTexts, checkTwice } from './text-input.rules.ts';
import { checkWebAddress } from './web-address.rules.ts';

/** Kinds that say nothing by themselves and have to be named in words (R18). */
const NAMED_IN_WORDS: readonly ChannelKind[] = ['OTHER_DIGITAL', 'OTHER_NON_DIGITAL', 'THIRD_PARTY'];

/**
 * What is found in the channels of a service (R18).
 * @param stored ids of the channels that the service has
 */
export function checkChannels(
  channels: readonly ChannelOfferingFacts[],
  stored: ReadonlySet<string>,
): FieldFinding[] {
  const tooMany = checkCount('channels', channels.length, listLimits.channels);
  if (tooMany.length > 0) return tooMany;
  return [
    ...channels.flatMap((channel, i) => checkChannel(`channels.${i}`, channel, stored)),
    ...checkTwice(
      (i) => `channels.${i}.id`,
      channels,
      (channel) => channel.id,
      (channel) => channel.id ?? '',
    ),
    ...checkTwice(
      (i) => `channels.${i}`,
      channels,
      sameChannel,
      (channel) => channel.name || channelKindTerms[channel.kind].label,
    ),
  ];
}

function sameChannel({ kind, name, url, place, languages }: ChannelOfferingFacts): string {
  return JSON.stringify([kind, fold(name), url, fold(place ?? ''), languages.map(fold).sort()]);
}

function checkChannel(
  path: string,
  channel: ChannelOfferingFacts,
  stored: ReadonlySet<string>,
): FieldFinding[] {
  const findings: FieldFinding[] = [
    ...checkText(`${path}.name`, channel.name, { max: textLimits.channelName, phones: false }),
    ...checkText(`${path}.place`, channel.place ?? '', { max: textLimits.place, lines: true, phones: false }),
    ...checkTexts(`${path}.languages`, channel.languages, {
      max: textLimits.language,
      count: listLimits.languages,
    }),
    ...(channel.url === null ? [] : checkAddress(`${path}.url`, channel.url)),
  ];
  if (channel.id !== null && !stored.has(channel.id)) findings.push(strangeChannel(path, channel.id));
  if (channel.name === '' && NAMED_IN_WORDS.includes(channel.kind))
    findings.push(nameless(path, channel.kind));
  if (channel.level === 'UNKNOWN') findings.push(levelNotSaid(path, channel));
  if (channel.medium !== 'UNKNOWN' && channel.kind !== 'THIRD_PARTY') {
    findings.push({
      code: 'HAS_NO_EFFECT',
      field: `${path}.medium`,
      given: channel.medium,
      message: `Whether a channel of the kind "${channelKindTerms[channel.kind].label}" is digital follows from its kind.`,
      cure: 'Leave it out, or choose the kind "Partner" if a partner gives the service.',
      source: 'R18, R20c',
      blocks: null,
    });
  }
  return findings;
}

/** An address is checked as a text first: length and characters that cannot be seen. */
export function checkAddress(field: string, address: string): FieldFinding[] {
  const asText = checkText(field, address, { max: textLimits.webAddress, phones: false });
  const broken = asText.filter((finding) => finding.blocks !== null);
  if (broken.length > 0) return broken;
  const finding = checkWebAddress(field, address);
  return finding === null ? [] : [finding];
}

function strangeChannel(path: string, id: string): FieldFinding {
  return {
    code: 'UNKNOWN_RECORD',
    field: `${path}.id`,
    given: shown(id),
    message: 'This service has no channel with this id.',
    cure: 'Leave the id out to add a new channel.',
    source: 'R18',
    blocks: 'SAVE',
  };
}

function nameless(path: string, kind: ChannelKind): FieldFinding {
  return {
    code: 'REQUIRED',
    field: `${path}.name`,
    given: null,
    message: `A channel of the kind "${channelKindTerms[kind].label}" has to be named in words.`,
    cure: 'Write what it is, such as "Text telephone relay" or the name of the partner.',
    source: 'R18',
    blocks: 'SUBMIT',
  };
}

function levelNotSaid(path: string, channel: ChannelOfferingFacts): FieldFinding {
  return {
    code: 'LEVEL_NOT_SAID',
    field: `${path}.level`,
    given: null,
    message: `How far the service gets through ${shown(channel.name) || channelKindTerms[channel.kind].label.toLowerCase()} is not said.`,
    cure: 'Say whether it can be finished there, in part, or whether the channel only informs.',
    source: 'R18, R20',
    blocks: null,
  };
}

/** What is found in the tasks of a service, and in the levels of its channels beside them (R19). */
export function checkTasks(
  tasks: readonly TaskFacts[],
  channels: readonly ChannelOfferingFacts[],
): FieldFinding[] {
  const tooMany = checkCount('tasks', tasks.length, listLimits.tasks);
  if (tooMany.length > 0) return tooMany;
  return [
    ...checkTexts(
      'tasks',
      tasks.map((task) => task.name),
      { max: textLimits.task, count: listLimits.tasks },
    ).map((finding) => ({ ...finding, field: `${finding.field}.name` })),
    ...tasks.flatMap((task, i) => [
      ...task.channels.flatMap((position, j) =>
        strangePosition(`tasks.${i}.channels.${j}`, position, channels),
      ),
      ...checkTwice((j) => `tasks.${i}.channels.${j}`, task.channels, String, String),
    ]),
    ...channels.flatMap((channel, i) => levelAgainstTasks(i, channel, tasks)),
  ];
}

function strangePosition(field: string, position: number, channels: readonly unknown[]): FieldFinding[] {
  if (Number.isInteger(position) && position >= 1 && position <= channels.length) return [];
  return [
    {
      code: 'TASK_CHANNEL_UNKNOWN',
      field,
      given: String(position),
      message:
        channels.length === 0
          ? 'The task names a channel, but no channel is recorded.'
          : `There is no channel ${position}; the channels are counted from 1 to ${channels.length}.`,
      cure: 'Name the channels by their place in the list, the first being 1.',
      source: 'R19',
      blocks: 'SAVE',
    },
  ];
}

function levelAgainstTasks(
  index: number,
  channel: ChannelOfferingFacts,
  tasks: readonly TaskFacts[],
): FieldFinding[] {
  if (tasks.length === 0) return [];
  const open = tasks
    .filter((task) => !task.channels.includes(index + 1))
    .map((task) => `"${shown(task.name)}"`);
  const field = `channels.${index}.level`;
  if (channel.level === 'FULL' && open.length > 0) {
    const named = listInWords(open.length > 3 ? [...open.slice(0, 3), `${open.length - 3} more`] : open);
    return [
      {
        code: 'LEVEL_AGAINST_TASKS',
        field,
        given: channel.level,
        message: `The channel is said to take the service to the end, but not these tasks: ${named}.`,
        cure: 'Choose a lower level, or add the channel to these tasks if they can be completed in it.',
        source: 'R19, M-23-22 IV.A.5',
        blocks: 'SAVE',
      },
    ];
  }
  if (channel.level === 'FULL' || open.length > 0) return [];
  return [
    {
      code: 'LEVEL_AGAINST_TASKS',
      field,
      given: channel.level,
      message:
        'Each task can be completed in this channel, but it is not said to take the service to the end.',
      cure: 'Choose the level "can be finished here", or add the task that cannot be completed in it.',
      source: 'R19',
      blocks: null,
    },
  ];
}
