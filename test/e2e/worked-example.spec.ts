import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { linkMeaning } from '../../shared/document/link-meaning';
import type { Element, LmvDocument } from '../../shared/document/types';
import { newDrawing } from '../support/editor';
import { Typist } from '../support/typist';

const EXAMPLE = path.join(import.meta.dirname, '../../assets/examples/pengambilan-pekerja.lmv');

/** Draws the guide's worked example, from an empty drawing with the canvas in focus. */
async function drawExample(person: Typist): Promise<void> {
  // Users, channels, the service, its processes: each follows what was added before it, and is linked with all of it.
  await person.open('n');
  await person.names('Rakyat (G2C)', 'Komuniti perniagaan (G2B)', 'Agensi kerajaan (G2G)', 'Penjawat awam (G2E)');
  await person.take();
  await person.open('n');
  await person.names('Capaian portal', 'Aplikasi mobil', 'Bersemuka');
  await person.take();
  await person.open('n');
  await person.names('Pengurusan Pengambilan Pekerja');
  await person.take();
  await person.open('n');
  await person.names('Pendaftaran', 'Pengesahan', 'Kelulusan', 'Cetakan');
  await person.take();

  // The application, which nothing leads to yet, and what stands around it, without leaving it.
  await person.press('Escape');
  await person.open('n');
  await person.names('Sistem Pengambilan Pekerja');
  await person.take();
  await person.open('n');
  await person.names('Perkhidmatan bersepadu pengurusan pengambilan pekerja');
  await person.takeAndStay();
  await person.find('mydi');
  await person.takeAndStay();
  await person.names('DLP');
  await person.press('ArrowDown');
  await person.takeAndStay();
  await person.names('Sistem XY', 'Sistem YZ');
  await person.takeAndStay();
  await person.names('Sistem B', 'Sistem C', 'Sistem D');
  await person.press('ArrowDown');
  await person.takeAndStay();
  await person.names('Sistem A');
  await person.press('ArrowDown', 'ArrowDown');
  await person.takeAndStay();
  await person.names('PDSA JDN', 'Ibu Pejabat Agensi PQRST di Putrajaya', 'MyGovCloud@CFA', 'On-site', 'DRC di Enstek');
  await person.take();

  // From one network on to the one that joins everything, and on to the last; each with the sites that it serves.
  await person.goTo('ons');
  await person.open('n');
  await person.find('ipv');
  await person.take();
  await person.open('l');
  await person.find('drc');
  await person.take();
  await person.open('n');
  await person.find('net.pd');
  await person.take();
  await person.open('l');
  await person.find('jd');
  await person.takeAndStay();
  await person.find('cf');
  await person.take();
  await person.open('n');
  await person.find('pcn');
  await person.take();
  await person.open('l');
  await person.find('ib');
  await person.take();
  await person.goTo('jdn');
  await person.open('n');
  await person.names('HSM', 'SIEM');
  await person.take();

  // The processes and the modules that automate them.
  await person.goTo('pendaf');
  await person.open('n');
  await person.names('Modul Pengguna');
  await person.take();
  await person.open('n');
  await person.names('Perkhidmatan konfigurasi peranan pengguna');
  await person.take();
  await person.goTo('penges');
  await person.open('n');
  await person.names('Modul Permohonan');
  await person.take();
  await person.open('l');
  await person.find('kel');
  await person.take();
  await person.open('n');
  await person.names('Perkhidmatan permohonan calon');
  await person.take();
  await person.goTo('cetaka');
  await person.open('n');
  await person.names('Modul Laporan');
  await person.take();
  await person.open('n');
  await person.names('Perkhidmatan pelaporan');
  await person.take();

  // The channels that people sign in through.
  await person.goTo('mydi');
  await person.open('l');
  await person.find('cap');
  await person.takeAndStay();
  await person.find('mob');
  await person.take();
  await person.press('Control+Shift+l');
}

function called(element: Element | undefined): string {
  return `${element?.kind} “${element && 'name' in element ? element.name : ''}”`;
}

/** What a drawing shows: its elements, where they are inside what, and its links by what they join and mean. */
function shown({ elements, links }: LmvDocument): { readonly elements: readonly string[]; readonly links: readonly string[] } {
  const byId = new Map(elements.map((element) => [element.id, element]));
  return {
    elements: elements.map((element) => ('parent' in element ? `${called(element)} in ${called(byId.get(element.parent ?? ''))}` : called(element))).toSorted(),
    links: links
      .map(({ from, to }) => {
        const [start, end] = [byId.get(from), byId.get(to)];
        const meaning = start && end && linkMeaning(start.kind, end.kind);
        const ends = [called(start), called(end)];
        // Which end of a network's link comes first says nothing (the guide's table: "and back").
        return [meaning, ...(meaning === 'connected-to' ? ends.toSorted() : ends)].join(' | ');
      })
      .toSorted(),
  };
}

async function saved(page: Page): Promise<LmvDocument> {
  const download = page.waitForEvent('download');
  await page.keyboard.press('Control+s');
  return JSON.parse(readFileSync(await (await download).path(), 'utf8')) as LmvDocument;
}

for (const [how, pastes, most] of [
  ['with every name typed', false, 700],
  ['with names pasted as lists', true, 160],
] as const) {
  test(`the whole worked example is drawn by keyboard alone, ${how}`, async ({ page, context }) => {
    // It is one long drawing, not one small step.
    test.slow();
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.addInitScript(() => Object.defineProperty(window, 'showSaveFilePicker', { value: undefined }));
    await newDrawing(page);
    await page.locator('#canvas').focus();
    const person = new Typist(page, { pastes });

    await drawExample(person);

    const drawn = await saved(page);
    expect(shown(drawn)).toEqual(shown(JSON.parse(readFileSync(EXAMPLE, 'utf8')) as LmvDocument));
    const told = `${person.gestures} gestures, ${person.letters} of them letters of names, for ${drawn.elements.length} elements and ${drawn.links.length} links`;
    console.log(`Worked example ${how}: ${told}.`);
    test.info().annotations.push({ type: 'gestures', description: told });
    expect(person.gestures).toBeLessThan(most);
  });
}
