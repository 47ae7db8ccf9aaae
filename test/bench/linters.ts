import { BpmnModdle } from 'bpmn-moddle';
import { Linter } from 'bpmnlint';
import NodeResolver from 'bpmnlint/lib/resolver/node-resolver.js';
import { DrawingIndex } from '../../shared/document/drawing-index';
import type { LmvDocument } from '../../shared/document/types';
import { check } from '../../shared/rules/check';
import { checkAgain } from '../../shared/rules/check-again';
import { RULES } from '../../shared/rules/registry';
import { measure, type Row } from './measure';

function escape(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}

/**
 * The drawing as a BPMN process of the same size: every element a task, every link a sequence flow. It is what the
 * peer's rules walk over; its drawing information is left out, since neither linter looks at positions.
 */
function asBpmn(document: LmvDocument): string {
  const tasks = document.elements.map((element) => `<task id="t_${element.id}" name="${escape(element.name ?? '')}"/>`);
  const flows = document.links.map((link) => `<sequenceFlow id="f_${link.id}" sourceRef="t_${link.from}" targetRef="t_${link.to}"/>`);
  return `<?xml version="1.0" encoding="UTF-8"?>
<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" id="d" targetNamespace="http://example.org/bench">
<process id="p" isExecutable="false">${tasks.join('')}${flows.join('')}</process></definitions>`;
}

/**
 * Times our check beside bpmnlint's recommended rules on an equivalent drawing.
 * @param document the drawing that both check
 */
export async function benchLinters(document: LmvDocument): Promise<Row[]> {
  const { rootElement } = await new BpmnModdle().fromXML(asBpmn(document));
  const linter = new Linter({ config: { extends: 'bpmnlint:recommended' }, resolver: new NodeResolver() });
  const index = new DrawingIndex(document);
  const before = checkAgain(index, RULES, 'submission', []);
  const edited: LmvDocument = { ...document, elements: document.elements.map((element, i) => (i === 0 ? { ...element, name: 'Diubah' } : element)) };
  return [
    { what: 'bpmnlint (recommended)', timing: await measure(() => linter.lint(rootElement)) },
    { what: 'landskap, whole check', timing: await measure(() => check(new DrawingIndex(document), RULES, 'submission')) },
    { what: 'landskap, after one edit', timing: await measure(() => checkAgain(new DrawingIndex(edited, index), RULES, 'submission', before)) },
  ];
}
