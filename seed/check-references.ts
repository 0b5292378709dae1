import { slugOf } from '../api/inventory/record-ids.ts';
import type { SeedFault } from './seed-faults.ts';
import type { Seed, SeedAgency } from './seed-shapes.ts';

/** Names of all records of the files that others refer to, usable or not. */
export interface NamedRecords {
  readonly agencies: ReadonlySet<string>;
  readonly services: ReadonlySet<string>;
  readonly forms: ReadonlySet<string>;
}

/** What is wrong between the records: names given twice, references that lead nowhere, two texts with one id. */
export function checkReferences(seed: Seed, named: NamedRecords): SeedFault[] {
  return [
    ...givenTwice(seed),
    ...leadingNowhere(seed, named),
    ...circles(seed.agencies),
    ...oneSided(seed, named),
    ...sameId(seed),
  ];
}

function givenTwice(seed: Seed): SeedFault[] {
  const twice = (file: string, field: string, names: readonly string[]): SeedFault[] =>
    [...new Set(names.filter((name, i) => names.indexOf(name) !== i))].map((name) => ({
      file,
      record: name,
      field,
      given: name,
      wrong: 'two records have it',
      cure: 'Give each record its own, or put the two together.',
    }));
  return [
    ...twice(
      'agencies.json',
      'id',
      seed.agencies.map((a) => a.id),
    ),
    ...twice(
      'services.json',
      'id',
      seed.services.map((s) => s.id),
    ),
    ...twice(
      'forms.json',
      'number',
      seed.forms.map((f) => f.number),
    ),
    ...twice(
      'hisps.json',
      'agencyId',
      seed.hisps.map((h) => h.agencyId),
    ),
    ...twice(
      'idea-rationales.json',
      'serviceId',
      seed.rationales.map((r) => r.serviceId),
    ),
    ...twice(
      'life-experiences.json',
      'id',
      seed.lifeExperiences.map((l) => l.id),
    ),
  ];
}

function leadingNowhere(seed: Seed, named: NamedRecords): SeedFault[] {
  const faults: SeedFault[] = [];
  const look = (file: string, record: string, to: keyof NamedRecords, field: string, given: string): void => {
    if (named[to].has(given)) return;
    const wrong = `${to}.json has no such record`;
    const cure = `Add it to ${to}.json, or refer to one that is there.`;
    faults.push({ file, record, field, given, wrong, cure });
  };
  for (const agency of seed.agencies) {
    if (agency.parentId !== null) look('agencies.json', agency.id, 'agencies', 'parentId', agency.parentId);
  }
  for (const service of seed.services) {
    look('services.json', service.id, 'agencies', 'agencyId', service.agencyId);
    service.forms.forEach((form, i) =>
      look('services.json', service.id, 'forms', `forms.${i}.number`, form.number),
    );
  }
  for (const form of seed.forms) {
    form.serviceIds.forEach((given, i) =>
      look('forms.json', form.number, 'services', `serviceIds.${i}`, given),
    );
  }
  for (const hisp of seed.hisps) {
    look('hisps.json', hisp.agencyId, 'agencies', 'agencyId', hisp.agencyId);
    hisp.serviceIds.forEach((given, i) =>
      look('hisps.json', hisp.agencyId, 'services', `serviceIds.${i}`, given),
    );
  }
  for (const { serviceId } of seed.rationales) {
    look('idea-rationales.json', serviceId, 'services', 'serviceId', serviceId);
  }
  for (const life of seed.lifeExperiences) {
    const file = 'life-experiences.json';
    life.agencies.forEach((given, i) => look(file, life.id, 'agencies', `agencies.${i}`, given));
    life.stages.forEach((stage, s) =>
      stage.serviceIds.forEach((given, i) =>
        look(file, life.id, 'services', `stages.${s}.serviceIds.${i}`, given),
      ),
    );
  }
  return faults;
}

/** Units that are, over others, part of themselves. */
function circles(agencies: readonly SeedAgency[]): SeedFault[] {
  const parents = new Map(agencies.map((a) => [a.id, a.parentId]));
  const inCircle = (start: string): boolean => {
    const seen = new Set<string>();
    for (let at = parents.get(start); at != null && !seen.has(at); at = parents.get(at)) {
      if (at === start) return true;
      seen.add(at);
    }
    return false;
  };
  return agencies
    .filter((agency) => inCircle(agency.id))
    .map((agency) => ({
      file: 'agencies.json',
      record: agency.id,
      field: 'parentId',
      given: String(agency.parentId),
      wrong: 'the unit is part of itself, over the units above it',
      cure: 'Let the top unit of the circle have the parent null.',
    }));
}

/** Facts that two files tell and that differ: a form's services, and which units are providers. */
function oneSided(seed: Seed, named: NamedRecords): SeedFault[] {
  const faults: SeedFault[] = [];
  const inServices = new Set(seed.services.flatMap((s) => s.forms.map((f) => `${s.id} ${f.number}`)));
  const inForms = new Set(seed.forms.flatMap((f) => f.serviceIds.map((s) => `${s} ${f.number}`)));
  const usable = {
    services: new Set(seed.services.map((s) => s.id)),
    forms: new Set(seed.forms.map((f) => f.number)),
  };
  for (const form of seed.forms) {
    for (const given of form.serviceIds) {
      if (!usable.services.has(given) || inServices.has(`${given} ${form.number}`)) continue;
      const wrong = 'services.json does not list this form with the service';
      const cure = 'List the form with the service in services.json, or take the service away here.';
      faults.push({ file: 'forms.json', record: form.number, field: 'serviceIds', given, wrong, cure });
    }
  }
  for (const service of seed.services) {
    for (const { number: given } of service.forms) {
      if (!usable.forms.has(given) || inForms.has(`${service.id} ${given}`)) continue;
      const wrong = 'forms.json does not list this service with the form';
      const cure = 'List the service with the form in forms.json, or take the form away here.';
      faults.push({ file: 'services.json', record: service.id, field: 'forms', given, wrong, cure });
    }
  }
  const providers = new Set(seed.hisps.map((h) => h.agencyId));
  for (const agency of seed.agencies) {
    if (agency.hisp === providers.has(agency.id) || !named.agencies.has(agency.id)) continue;
    const wrong = agency.hisp
      ? 'hisps.json has no record of this provider'
      : 'hisps.json names it a provider';
    const cure = 'Make the two files agree.';
    const given = String(agency.hisp);
    faults.push({ file: 'agencies.json', record: agency.id, field: 'hisp', given, wrong, cure });
  }
  return faults;
}

/** Two different texts that would become one record, because their ids are the same. */
function sameId(seed: Seed): SeedFault[] {
  const faults: SeedFault[] = [];
  const look = (field: string, texts: readonly { file: string; record: string; text: string }[]): void => {
    const first = new Map<string, string>();
    for (const { file, record, text } of texts) {
      const known = first.get(slugOf(text)) ?? text;
      first.set(slugOf(text), known);
      if (known === text) continue;
      const wrong = `it would have the same id as "${known}"`;
      const cure =
        'Write both alike if they are the same thing, or differently in letters or digits if they are not.';
      faults.push({ file, record, field, given: text, wrong, cure });
    }
  };
  const ofServices = (field: 'roles' | 'tools') =>
    seed.services.flatMap((s) => s[field].map((text) => ({ file: 'services.json', record: s.id, text })));
  look('roles', ofServices('roles'));
  look('tools', ofServices('tools'));
  look(
    'number',
    seed.forms.map((f) => ({ file: 'forms.json', record: f.number, text: f.number })),
  );
  const programs = seed.lifeExperiences.flatMap((l) =>
    l.stages.flatMap((stage) => (stage.partnerPrograms ?? []).map((program) => ({ life: l.id, program }))),
  );
  const file = 'life-experiences.json';
  look(
    'partnerPrograms.name',
    programs.map((p) => ({ file, record: p.life, text: p.program.name })),
  );
  const described = new Map<string, string>();
  for (const { life, program } of programs) {
    const given = `${program.operatedBy}, ${program.kind}`;
    const known = described.get(program.name) ?? given;
    described.set(program.name, known);
    if (known === given) continue;
    const wrong = `elsewhere "${program.name}" is described as ${known}`;
    const cure = 'Describe the program alike everywhere, or give the two different names.';
    faults.push({ file, record: life, field: 'partnerPrograms', given, wrong, cure });
  }
  return faults;
}
