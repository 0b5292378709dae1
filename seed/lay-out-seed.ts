import { namedId, sentenceId } from '../api/inventory/record-ids.ts';
import type { StoredProperties } from '../api/inventory/service-record.rules.ts';
import { reasonId, storedRationaleOf } from '../api/inventory/rationale-record.rules.ts';
import { storedServiceOf } from '../api/inventory/service-record.rules.ts';
import { nameKeyOf } from '../api/inventory/sort-keys.rules.ts';
import { Label } from '../schema/vocabulary/labels.ts';
import { Relationship } from '../schema/vocabulary/relationships.ts';
import { ReasonCode } from '../schema/vocabulary/rationale.ts';
import { ServiceTypeCode } from '../schema/vocabulary/service.ts';
import { LaidOutGraph } from './laid-out-graph.ts';
import { layOutJourneys } from './lay-out-journeys.ts';
import { layOutLifeExperiences } from './lay-out-life-experiences.ts';
import { layOutUnits, recordedUnits } from './lay-out-units.ts';
import type { Seed } from './seed-shapes.ts';
import type { NodeRow } from './seed.statements.ts';
import { recordedServiceOf, yearlyVolumeOf } from './service-facts.ts';
import { writtenRationaleOf } from './rationale-facts.ts';

/** The parts of a seed that services are laid out from. */
export type ServiceSource = Pick<Seed, 'agencies' | 'services' | 'rationales'>;

/**
 * Lays out the whole seed as nodes and edges, each service assessed. The same seed and moment always give the same.
 *
 * @param now the moment of the load: when the records were made and assessed
 */
export function layOutSeed(seed: Seed, now: Date): LaidOutGraph {
  const graph = new LaidOutGraph();
  layOutUnits(graph, seed);
  layOutTypes(graph);
  layOutForms(graph, seed);
  layOutServices(graph, seed, now.toISOString());
  layOutReasons(graph);
  layOutRationales(graph, seed, now.toISOString());
  layOutLifeExperiences(graph, seed);
  layOutJourneys(graph, seed, now.toISOString());
  return graph;
}

function layOutTypes(graph: LaidOutGraph): void {
  Object.values(ServiceTypeCode).forEach((code, position) =>
    graph.addNode(Label.ServiceType, { id: namedId('type', code), code, position }),
  );
}

function layOutForms(graph: LaidOutGraph, seed: Seed): void {
  for (const form of seed.forms) {
    const id = namedId('form', form.number);
    graph.addNode(Label.Form, {
      id,
      number: form.number,
      numberIsLabel: form.numberIsLabel ?? false,
      title: form.title,
      ombControlNumber: form.ombControlNumber,
      confidence: form.confidence,
      source: form.source,
      nameKey: nameKeyOf(form.number, id),
      searchText: [form.number, form.title, form.ombControlNumber ?? ''].join('\n').trim(),
    });
  }
}

/** Services with everything that hangs on them. A role, tool, form, occasion or offering that two name is one node. */
export function layOutServices(graph: LaidOutGraph, seed: ServiceSource, at: string): void {
  const units = recordedUnits(seed.agencies);
  for (const service of seed.services) {
    const record = recordedServiceOf(service, units, seed.rationales, at);
    const stored = storedServiceOf(record, at);
    const { id } = record;
    graph.addNode(Label.Service, { ...stored.service, id });
    graph.addEdge(record.unit.id, Relationship.RESPONSIBLE_FOR, id, { lead: true });
    graph.addEdge(id, Relationship.OF_TYPE, namedId('type', record.primaryType), { primary: true });
    for (const channel of stored.channels) {
      const channelId = String(channel.id);
      graph.addNode(Label.ChannelOffering, { ...channel, id: channelId });
      graph.addEdge(id, Relationship.REACHED_THROUGH, channelId, { position: channel.position ?? null });
    }
    const link = (
      type: Relationship,
      label: Label,
      node: StoredProperties & { readonly id: string },
    ): void => {
      graph.addNode(label, node);
      graph.addEdge(id, type, node.id);
    };
    for (const statement of record.occasions)
      link(Relationship.ANSWERS, Label.Occasion, { id: sentenceId('occasion', statement), statement });
    for (const name of record.offerings)
      link(Relationship.PROVIDES, Label.Offering, namedNode(sentenceId('offering', name), name));
    for (const name of record.roles)
      link(Relationship.STAFFED_BY, Label.Role, namedNode(namedId('role', name), name));
    for (const name of record.tools)
      link(Relationship.USES_TOOL, Label.Tool, namedNode(namedId('tool', name), name));
    for (const form of record.forms) graph.addEdge(id, Relationship.ASKS_FOR, namedId('form', form.number));
    const volume = yearlyVolumeOf(service);
    if (volume !== null) link(Relationship.HAS_VOLUME, Label.YearlyVolume, volume);
  }
}

function namedNode(id: string, name: string): NodeRow['properties'] {
  return { id, name, nameKey: nameKeyOf(name, id) };
}

/** Every reason is a record, so that rationales which give the same one are found through it. */
function layOutReasons(graph: LaidOutGraph): void {
  for (const code of Object.values(ReasonCode)) graph.addNode(Label.Reason, { id: reasonId(code), code });
}

/** The seed's rationales stand for others to read (SUBMITTED); nobody has said whether the service could be digital. */
export function layOutRationales(graph: LaidOutGraph, seed: ServiceSource, at: string): void {
  const names = new Map(seed.services.map((service) => [service.id, service.name]));
  for (const rationale of seed.rationales) {
    const name = names.get(rationale.serviceId) ?? rationale.serviceId;
    const { properties, reasons } = storedRationaleOf(writtenRationaleOf(rationale, name, at));
    graph.addNode(Label.Rationale, properties);
    graph.addEdge(properties.id, Relationship.EXPLAINS, rationale.serviceId);
    for (const reason of reasons)
      graph.addEdge(properties.id, Relationship.GIVES_REASON, reason.reasonId, reason.properties);
  }
}
