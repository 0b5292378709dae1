import cytoscape from 'cytoscape';
import type { Core, ElementDefinition, StylesheetJson } from 'cytoscape';
import { ZOOM_LEAST, ZOOM_MOST } from './camera.ts';
import type { GraphScene, SceneEdge, SceneNode, ScenePoint } from './graph-scene.ts';
import type { Palette } from './palette.ts';
import { segmentsOf } from './segments-of.ts';

/**
 * Opens the engine that draws lines, knows what is under the pointer and moves the view. Nodes are laid out before and
 * painted above it; it never lays out, drags or selects by itself.
 */
export function openGraph(container: HTMLElement, scene: GraphScene, palette: Palette): Core {
  return cytoscape({
    container,
    elements: elementsOf(scene),
    style: stylesOf(palette),
    layout: { name: 'preset', fit: false },
    minZoom: ZOOM_LEAST,
    maxZoom: ZOOM_MOST,
    autoungrabify: true,
    autounselectify: true,
    boxSelectionEnabled: false,
  });
}

/** The nodes and edges of a scene as Cytoscape takes them: the model and nothing else. */
export function elementsOf(scene: GraphScene): ElementDefinition[] {
  return [...scene.nodes.map(nodeElement), ...edgeElements(scene)];
}

function nodeElement({ id, box }: SceneNode): ElementDefinition {
  return {
    group: 'nodes',
    data: { id, w: box.w, h: box.h },
    position: { x: box.x + box.w / 2, y: box.y + box.h / 2 },
  };
}

function edgeElements({ nodes, edges }: GraphScene): ElementDefinition[] {
  const middles = new Map(nodes.map(({ id, box }) => [id, { x: box.x + box.w / 2, y: box.y + box.h / 2 }]));
  return edges.map((edge) => edgeElement(edge, middles));
}

function edgeElement(edge: SceneEdge, middles: ReadonlyMap<string, ScenePoint>): ElementDefinition {
  const { weights, distances } = segmentsOf(edge.points);
  const beside = (id: string, point: ScenePoint | undefined): string => {
    const middle = middles.get(id);
    if (middle === undefined || point === undefined) return 'outside-to-node';
    return `${point.x - middle.x}px ${point.y - middle.y}px`;
  };
  return {
    group: 'edges',
    data: {
      id: edge.id,
      source: edge.from,
      target: edge.to,
      bent: weights.length > 0,
      weights: weights.join(' '),
      distances: distances.join(' '),
      leaves: beside(edge.from, edge.points[0]),
      arrives: beside(edge.to, edge.points.at(-1)),
      ...edge.look,
    },
  };
}

/** Lines as the palette colors them, in the widths of the drawing that is exported. */
export function stylesOf(palette: Palette): StylesheetJson {
  return [
    {
      selector: 'node',
      style: {
        shape: 'rectangle',
        width: 'data(w)',
        height: 'data(h)',
        'background-opacity': 0,
        'border-width': 0,
        'overlay-opacity': 0,
      },
    },
    {
      selector: 'edge',
      style: {
        width: 1.75,
        'curve-style': 'straight',
        'source-endpoint': 'data(leaves)',
        'target-endpoint': 'data(arrives)',
        'line-color': palette.line,
        'target-arrow-color': palette.line,
        'arrow-scale': 0.85,
        'overlay-opacity': 0,
      },
    },
    {
      selector: 'edge[?bent]',
      style: {
        'curve-style': 'round-segments',
        'segment-weights': 'data(weights)',
        'segment-distances': 'data(distances)',
        'segment-radii': '6',
        'edge-distances': 'endpoints',
      },
    },
    { selector: 'edge[?arrow]', style: { 'target-arrow-shape': 'triangle' } },
    {
      selector: 'edge[?strong]',
      style: { width: 2.5, 'line-color': palette.ink, 'target-arrow-color': palette.ink },
    },
    {
      selector: 'edge[?dashed]',
      style: { width: 1.75, 'line-style': 'dashed', 'line-dash-pattern': [6, 3] },
    },
    {
      selector: 'edge[?faded]',
      style: { 'line-color': palette.hairline, 'target-arrow-color': palette.hairline, 'z-index': 0 },
    },
    {
      selector: 'edge.chosen',
      style: { width: 3, 'line-color': palette.accent, 'target-arrow-color': palette.accent, 'z-index': 2 },
    },
  ] as StylesheetJson;
}
