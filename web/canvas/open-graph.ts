import cytoscape from 'cytoscape';
import type { Core, ElementDefinition, StylesheetJson } from 'cytoscape';
import { ZOOM_LEAST, ZOOM_MOST } from './camera.ts';
import type { GraphScene, SceneEdge, SceneNode, ScenePoint } from './graph-scene.ts';
import { segmentsOf } from './segments-of.ts';

/**
 * Opens the engine that holds the graph, knows what is under the pointer and moves the view. It never lays out, drags or
 * selects by itself.
 */
export function openGraph(container: HTMLElement, scene: GraphScene): Core {
  return cytoscape({
    container,
    elements: elementsOf(scene),
    style: styles,
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
    },
  };
}

/**
 * Everything is painted by the stage, in a few strokes and in the type of the page; the engine only knows where it is.
 * What is not opaque at all it does not draw and still finds under a pointer.
 */
const styles = [
  {
    selector: 'node',
    style: { shape: 'rectangle', width: 'data(w)', height: 'data(h)', opacity: 0, 'overlay-opacity': 0 },
  },
  {
    selector: 'edge',
    style: {
      width: 3,
      opacity: 0,
      'overlay-opacity': 0,
      'curve-style': 'straight',
      'source-endpoint': 'data(leaves)',
      'target-endpoint': 'data(arrives)',
    },
  },
  {
    selector: 'edge[?bent]',
    style: {
      'curve-style': 'segments',
      'segment-weights': 'data(weights)',
      'segment-distances': 'data(distances)',
      'edge-distances': 'endpoints',
    },
  },
] as StylesheetJson;
