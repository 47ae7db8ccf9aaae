import { DrawingIndex } from '../../../shared/document/drawing-index';
import { writeDrawing } from '../../../shared/document/write';
import { layoutDrawing } from '../../../shared/layout/layout';
import { placeMissing } from '../../../shared/layout/place';
import { generateDrawing } from '../../support/generate-drawing';

/** What every editor of the benchmark shows: boxes at the same places, lines between the same boxes. */
export interface EqualDrawing {
  readonly nodes: readonly { readonly id: string; readonly name: string; readonly x: number; readonly y: number; readonly width: number; readonly height: number }[];
  readonly edges: readonly { readonly id: string; readonly from: string; readonly to: string; readonly points: readonly { readonly x: number; readonly y: number }[] }[];
}

/**
 * One drawing in the three forms that the editors read.
 * @param size number of elements
 */
export function equalDrawing(size: number): { readonly lmv: string; readonly equal: EqualDrawing; readonly bpmn: string } {
  const document = placeMissing(generateDrawing(size), { lang: 'ms' });
  const index = new DrawingIndex(document);
  const geometry = layoutDrawing(index, { lang: 'ms' });
  const nodes = document.elements.flatMap((element) => {
    const box = geometry.boxes.get(element.id);
    return box ? [{ id: element.id, name: element.name ?? '', ...box }] : [];
  });
  const edges = document.links.flatMap((link) => {
    const line = geometry.links.get(link.id);
    return line ? [{ id: link.id, from: link.from, to: link.to, points: line.points }] : [];
  });
  return { lmv: writeDrawing(document), equal: { nodes, edges }, bpmn: asBpmn({ nodes, edges }) };
}

function asBpmn({ nodes, edges }: EqualDrawing): string {
  const tasks = nodes.map(({ id, name }) => `<task id="t_${id}" name="${escape(name)}"/>`);
  const flows = edges.map(({ id, from, to }) => `<sequenceFlow id="f_${id}" sourceRef="t_${from}" targetRef="t_${to}"/>`);
  const shapes = nodes.map(({ id, x, y, width, height }) => `<bpmndi:BPMNShape id="s_${id}" bpmnElement="t_${id}"><dc:Bounds x="${x}" y="${y}" width="${width}" height="${height}"/></bpmndi:BPMNShape>`);
  const lines = edges.map(({ id, points }) => `<bpmndi:BPMNEdge id="e_${id}" bpmnElement="f_${id}">${points.map(({ x, y }) => `<di:waypoint x="${x}" y="${y}"/>`).join('')}</bpmndi:BPMNEdge>`);
  return `<?xml version="1.0" encoding="UTF-8"?>
<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI" xmlns:dc="http://www.omg.org/spec/DD/20100524/DC" xmlns:di="http://www.omg.org/spec/DD/20100524/DI" id="d" targetNamespace="http://example.org/bench">
<process id="p" isExecutable="false">${tasks.join('')}${flows.join('')}</process>
<bpmndi:BPMNDiagram id="g"><bpmndi:BPMNPlane id="pl" bpmnElement="p">${shapes.join('')}${lines.join('')}</bpmndi:BPMNPlane></bpmndi:BPMNDiagram></definitions>`;
}

function escape(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
