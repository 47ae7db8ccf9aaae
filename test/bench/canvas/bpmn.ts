import Modeler from 'bpmn-js/lib/Modeler';
import { afterNextFrame } from './opened';

const xml = await (await fetch('drawing.bpmn')).text();
const started = performance.now();
const modeler = new Modeler({ container: '#root' });
await modeler.importXML(xml);
modeler.get<{ zoom: (how: string) => void }>('canvas').zoom('fit-viewport');
await afterNextFrame(() => document.querySelector('.djs-shape') !== null);
Object.assign(window, { opened: performance.now() - started });
