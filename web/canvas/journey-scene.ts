import { drawCard } from './card-drawing.ts';
import { drawLink } from './draw-links.ts';
import { drawGround } from './draw-ground.ts';
import { drawLinks } from './draw-journey.ts';
import type { GraphScene, SceneEdge, SceneHead, SceneNode } from './graph-scene.ts';
import type { InkColor } from './ink.ts';
import { joinPaths } from './join-paths.ts';
import type { JourneyLayout, LaidCard, LaidLane, LaidLink, LaidStage } from './journey-layout.ts';
import type { JourneyPicture, PictureCard } from './journey-picture.ts';
import { measures } from './map-measures.ts';
import type { PictureView } from './picture-view.ts';
import { spokenCard } from './spoken-card.ts';

/**
 * A laid-out journey as a map shows it: the same cards, lines and heads as in every export, each once.
 * @param chosen links drawn stronger: those of what is selected, or of a path
 */
export function journeyScene(
  picture: JourneyPicture,
  layout: JourneyLayout,
  view: PictureView,
  chosen: ReadonlySet<string> = new Set(),
): GraphScene {
  const headHeight = layout.stages[0]?.head.h ?? measures.stageLine * 2;
  const lanes = new Map(layout.lanes.map((lane, index) => [lane.lane.id, { lane, index }]));
  const stages = new Map(picture.stages.map((stage, index) => [stage.id, index]));
  return {
    content: {
      x: measures.laneHead,
      y: headHeight,
      w: layout.width - measures.laneHead,
      h: layout.height - headHeight,
    },
    nodes: layout.cards.map((laid) => {
      const lane = lanes.get(laid.laneId);
      return nodeOf(picture, laid, view, {
        column: stages.get(laid.card.stageId) ?? 0,
        row: lane?.index ?? 0,
        lane: view.blueprint ? '' : laneName(lane?.lane),
      });
    }),
    edges: layout.links.map(edgeOf),
    ground: [
      ...drawGround(layout),
      ...joinPaths(
        drawLinks(
          layout.links.filter(({ link }) => !chosen.has(link.id)),
          view,
        ),
      ),
      ...layout.links.filter(({ link }) => chosen.has(link.id)).map((link) => drawLink(link, true)),
    ],
    columns: layout.stages.map(columnHead),
    rows: [...emotionHead(layout), ...layout.lanes.map(rowHead)],
    lines: layout.lines.map(({ id, label, y }) => ({ id, label, y })),
    headHeight,
    headWidth: measures.laneHead,
  };
}

function nodeOf(
  picture: JourneyPicture,
  { card, lines, box, faded }: LaidCard,
  view: PictureView,
  place: { readonly column: number; readonly row: number; readonly lane: string },
): SceneNode {
  return {
    id: card.id,
    box,
    spoken: spokenCard(picture, card, place.lane),
    column: place.column,
    row: place.row,
    tint: faded ? 'hairline' : tintOf(card),
    draw: () =>
      drawCard(card, lines, { overlays: view.overlays, faded, selected: view.selection === card.id }),
  };
}

function tintOf(card: PictureCard): InkColor {
  if (card.verdict === 'NOT_DIGITAL') return 'alarm';
  return card.verdict === 'DIGITAL' ? 'accent' : 'line';
}

function edgeOf({ link, points }: LaidLink): SceneEdge {
  return { id: link.id, from: link.from, to: link.to, points };
}

function columnHead({ stage, number, column, note }: LaidStage): SceneHead {
  return {
    id: stage.id,
    start: column.x,
    length: column.w,
    title: stage.name,
    number,
    note: note.join(' '),
  };
}

function laneName(lane: LaidLane | undefined): string {
  if (lane === undefined) return '';
  return lane.lane.name === '' ? lane.lane.code : lane.lane.name;
}

function rowHead({ lane, row }: LaidLane): SceneHead {
  return { id: lane.id, start: row.y, length: row.h, title: lane.code, number: null, note: lane.name };
}

function emotionHead({ emotion }: JourneyLayout): SceneHead[] {
  if (emotion === null) return [];
  return [
    {
      id: 'row-emotion',
      start: emotion.row.y,
      length: emotion.row.h,
      title: 'Emotion',
      number: null,
      note: 'From −2 to +2',
    },
  ];
}
