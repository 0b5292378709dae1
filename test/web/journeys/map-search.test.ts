import { describe, expect, it } from '@jest/globals';
import { cameraIn, cameraWords, mapSearch, toggled, viewOf } from '../../../web/journeys/map/map-search.ts';
import { plainView } from '../../../web/canvas/picture-view.ts';

describe('the address of a journey map', () => {
  it('stands for the plain view where it says nothing', () => {
    expect(viewOf(mapSearch.parse({}))).toEqual(plainView);
    expect(cameraIn(mapSearch.parse({}))).toBeNull();
  });

  it('holds rows, layers, filters, selection and where it is looked at from', () => {
    const search = mapSearch.parse({
      lanes: 'role',
      hide: 'EMOTION,ORDER',
      only: 'NOT_DIGITAL',
      agency: 'unit-ssa,unit-va',
      selected: 'step-1',
      at: '120,-40.5,0.8',
    });
    expect(viewOf(search)).toEqual({
      lanes: 'ROLE',
      blueprint: false,
      overlays: ['HAND_OFFS', 'OBSERVATIONS', 'MOMENTS', 'EVIDENCE'],
      agencies: ['unit-ssa', 'unit-va'],
      only: ['NOT_DIGITAL'],
      selection: 'step-1',
    });
    expect(cameraIn(search)).toEqual({ x: 120, y: -40.5, zoom: 0.8 });
    expect(cameraWords({ x: 120.4, y: -40.5, zoom: 0.80004 })).toBe('120,-40,0.8');
  });

  it('leaves out what it does not understand, and never fails', () => {
    const search = mapSearch.parse({
      view: 'globe',
      lanes: ['role', 'agency'],
      only: 'NONSENSE,UNKNOWN',
      at: '1,2',
      selected: { a: 1 },
      edit: 'yes',
    });
    expect(search).toEqual({ only: 'UNKNOWN' });
    expect(mapSearch.parse({ at: '1,x,2' }).at).toBeUndefined();
    expect(mapSearch.parse({ selected: 'a'.repeat(10_000) }).selected).toHaveLength(200);
  });

  it('adds and takes away one word of a list', () => {
    expect(toggled(undefined, 'A')).toBe('A');
    expect(toggled('A', 'B')).toBe('A,B');
    expect(toggled('A,B', 'A')).toBe('B');
    expect(toggled('A', 'A')).toBeUndefined();
  });
});
