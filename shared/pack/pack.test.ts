import { readFileSync } from 'node:fs';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { exportDeps } from '../../test/support/export-deps';
import { setProperty } from '../document/edits';
import { readDrawing } from '../document/read';
import type { LmvDocument } from '../document/types';
import { writeDrawing } from '../document/write';
import { documentHash } from '../export/hash';
import { exportJson } from '../export/json';
import { zipParts } from '../export/office/zip';
import type { Rasteriser } from '../export/rasteriser';
import { fromUtf8 } from '../export/utf8';
import { hashOf, makePack } from './make-pack';
import { MANIFEST, MANIFEST_NAME, type Manifest } from './manifest';
import { obstaclesOf } from './obstacles';
import { asSubmitted, PACK_PARTS } from './pack-parts';
import { verifyPack } from './verify-pack';

const PROGRAM = 'Landskap test';

function example(): LmvDocument {
  const read = readDrawing(readFileSync(path.join(import.meta.dirname, '../../assets/examples/pengambilan-pekerja.lmv'), 'utf8'));
  if (!read.ok) throw new Error('the example can’t be read');
  return read.document;
}

const document = example();
let pack: Uint8Array<ArrayBuffer>;

beforeAll(async () => {
  pack = await makePack(document, { lang: 'ms', program: PROGRAM }, exportDeps());
}, 120_000);

type Files = Record<string, Uint8Array | string>;

/** The pack with some of its files other than they were. */
function tampered(change: (files: Files, manifest: Manifest) => void): Uint8Array {
  const files: Files = { ...unzipSync(pack) };
  const manifest = MANIFEST.parse(JSON.parse(fromUtf8(files[MANIFEST_NAME] as Uint8Array) ?? ''));
  change(files, manifest);
  return zipParts(Object.entries(files).map(([name, data]) => ({ name, data })));
}

function nameOf(manifest: Manifest, role: string): string {
  return manifest.parts.find((part) => part.role === role)?.name ?? '';
}

/** Puts a part in place of another and writes the manifest anew, as a careful forger does. */
function forged(role: string, data: Uint8Array): Uint8Array {
  return tampered((files, manifest) => {
    const name = nameOf(manifest, role);
    files[name] = data;
    const parts = manifest.parts.map((part) => (part.name === name ? { ...part, bytes: data.length, sha256: hashOf(data) } : part));
    files[MANIFEST_NAME] = JSON.stringify({ ...manifest, parts });
  });
}

async function faultsOf(bytes: Uint8Array, program = PROGRAM): Promise<readonly string[]> {
  const { faults, sound } = await verifyPack(bytes, program, exportDeps());
  expect(sound).toBe(faults.length === 0);
  return faults.map((fault) => [fault.code, ...('name' in fault ? [path.extname(fault.name)] : []), ...('role' in fault ? [fault.role] : [])].join(' '));
}

describe('a submission pack', { timeout: 60_000 }, () => {
  it('holds every part, and a manifest that lists each with its hash', () => {
    const files = unzipSync(pack);
    const manifest = MANIFEST.parse(JSON.parse(fromUtf8(files[MANIFEST_NAME] ?? new Uint8Array()) ?? ''));
    expect(Object.keys(files)).toEqual([MANIFEST_NAME, ...manifest.parts.map(({ name }) => name)]);
    expect(manifest.parts.map(({ role }) => role)).toEqual(PACK_PARTS.map(({ role }) => role));
    for (const { name, bytes, sha256 } of manifest.parts) expect([files[name]?.length, hashOf(files[name] ?? new Uint8Array())]).toEqual([bytes, sha256]);
    expect(manifest.check).toMatchObject({ stage: 'submission', summary: { error: 0, warning: 0 } });
  });

  it('is the same to the byte each time, and tells how far it is', async () => {
    const told: number[] = [];
    const again = await makePack(document, { lang: 'ms', program: PROGRAM }, { ...exportDeps(), progress: (done) => told.push(done) });
    expect(hashOf(again)).toBe(hashOf(pack));
    expect(told[0]).toBe(0);
    expect(told.at(-1)).toBe(1);
    expect(told.toSorted((a, b) => a - b)).toEqual(told);
  });

  it('draws the page once for picture and report', async () => {
    const deps = exportDeps();
    let drawn = 0;
    const counting = async (): Promise<Rasteriser> => {
      const own = await deps.rasteriser();
      return { rasterise: (...page) => ((drawn += 1), own.rasterise(...page)) };
    };
    expect(Buffer.from(await makePack(document, { lang: 'ms', program: PROGRAM }, { ...deps, rasteriser: counting })).equals(pack)).toBe(true);
    expect(drawn).toBe(1);
  });

  it('stops where the person cancels', async () => {
    await expect(makePack(document, { lang: 'ms', program: PROGRAM }, { ...exportDeps(), signal: { aborted: true } })).rejects.toMatchObject({ code: 'cancelled' });
  });

  it('shows a draft as it is handed in', () => {
    const draft = { ...document, project: { ...document.project, stage: 'draft' } };
    expect(asSubmitted(draft).project.stage).toBe('submission');
    expect(asSubmitted(document)).toBe(document);
    expect(obstaclesOf(document, 'ms')).toEqual([]);
    expect(obstaclesOf({ ...draft, elements: [], links: [] }, 'en').map(({ severity }) => severity)).toContain('error');
  });
});

describe('verifying a pack', { timeout: 60_000 }, () => {
  it('finds nothing wrong with one that is as it was made', async () => {
    const verdict = await verifyPack(pack, PROGRAM, exportDeps());
    expect(verdict).toMatchObject({ sound: true, faults: [], otherProgram: false, today: { summary: { error: 0, warning: 0 } } });
    expect(verdict.document?.title).toBe(document.title);
  });

  it('finds a part that is gone, changed, or too many', async () => {
    const amiss = tampered((files, manifest) => {
      delete files[nameOf(manifest, 'report')];
      files[nameOf(manifest, 'inventory')] = 'x';
      files['lain.exe'] = 'x';
    });
    expect(await faultsOf(amiss)).toEqual(['part-missing .docx', 'part-changed .xlsx', 'part-unlisted .exe']);
  });

  it('finds a picture of another drawing, also where its hash was written anew', async () => {
    const other = await makePack(setProperty(document, document.elements[0]?.id ?? '', 'name', 'Orang lain'), { lang: 'ms', program: PROGRAM }, exportDeps());
    const picture = Object.entries(unzipSync(other)).find(([name]) => name.endsWith('.png'))?.[1] ?? new Uint8Array();
    expect(await faultsOf(forged('picture', picture))).toEqual(['not-of-document .png']);
  });

  it('finds an edited document: its hash, its findings, and all that was made of it', async () => {
    const edited = asSubmitted(setProperty(document, document.elements[0]?.id ?? '', 'name', ''));
    const data = new TextEncoder().encode(exportJson(edited, { lang: 'ms' }));
    const faults = await faultsOf(forged('document', data));
    expect(faults).toContain('document-differs .json');
    expect(faults).toContain('check-differs .json');
    expect(faults).toContain('not-of-document .png');
  });

  it('finds findings that were left out', async () => {
    const whole = JSON.parse(exportJson(asSubmitted(document), { lang: 'ms' })) as { readonly check: { readonly findings: readonly unknown[] } };
    const fewer = { ...whole, check: { ...whole.check, findings: whole.check.findings.slice(1) } };
    expect(await faultsOf(forged('document', new TextEncoder().encode(`${JSON.stringify(fewer, undefined, 2)}\n`)))).toEqual(['check-differs .json']);
  });

  it.each(PACK_PARTS.map(({ role }) => role))('finds that the %s is gone from the archive and the manifest alike', async (role) => {
    const fewer = tampered((files, manifest) => {
      delete files[nameOf(manifest, role)];
      files[MANIFEST_NAME] = JSON.stringify({ ...manifest, parts: manifest.parts.filter((part) => part.role !== role) });
    });
    expect(await faultsOf(fewer)).toEqual([`role-missing ${role}`]);
    expect(await faultsOf(fewer, 'Landskap 99')).toEqual([`role-missing ${role}`]);
  });

  it('holds the reports against the earlier drawing that they compare with, which is in the pack', async () => {
    const earlier = setProperty(document, document.elements[0]?.id ?? '', 'name', 'Nama lama');
    const compared = await makePack(document, { lang: 'ms', program: PROGRAM, compareWith: earlier }, exportDeps());
    const files = unzipSync(compared);
    const manifest = MANIFEST.parse(JSON.parse(fromUtf8(files[MANIFEST_NAME] ?? new Uint8Array()) ?? ''));
    expect(manifest.earlier).toEqual({ id: earlier.id, title: earlier.title, revision: earlier.project.revision, hash: documentHash(earlier) });
    const name = nameOf(manifest, 'earlier');
    const again = (changed: Files, listed: Manifest = manifest): Uint8Array => zipParts(Object.entries({ ...files, ...changed, [MANIFEST_NAME]: JSON.stringify(listed) }).map(([part, data]) => ({ name: part, data })));
    expect(await faultsOf(compared)).toEqual([]);

    // Reports without the comparison, from the pack that has none.
    const plain = unzipSync(pack);
    const listed = (role: string): Manifest['parts'][number] => MANIFEST.parse(JSON.parse(fromUtf8(plain[MANIFEST_NAME] ?? new Uint8Array()) ?? '')).parts.find((part) => part.role === role) as Manifest['parts'][number];
    const report = nameOf(manifest, 'report');
    expect(await faultsOf(again({ [report]: plain[report] ?? '' }, { ...manifest, parts: manifest.parts.map((part) => (part.role === 'report' ? listed('report') : part)) }))).toEqual(['not-of-document .docx']);

    // Another earlier drawing, no earlier drawing, and none that is named.
    const other = new TextEncoder().encode(writeDrawing(document));
    expect(await faultsOf(again({ [name]: other }, { ...manifest, parts: manifest.parts.map((part) => (part.role === 'earlier' ? { ...part, bytes: other.length, sha256: hashOf(other) } : part)) }), 'Landskap 99')).toEqual(['document-differs .lmv']);
    const { [name]: _gone, ...rest } = files;
    expect(await faultsOf(zipParts(Object.entries({ ...rest, [MANIFEST_NAME]: JSON.stringify({ ...manifest, parts: manifest.parts.filter(({ role }) => role !== 'earlier') }) }).map(([part, data]) => ({ name: part, data }))))).toEqual(['role-missing earlier']);
    const { earlier: _named, ...unnamed } = manifest;
    expect(await faultsOf(again({}, unnamed))).toEqual(['manifest-broken']);
  });

  it('takes no part that is listed twice: the second would be looked at by nobody', async () => {
    const twice = tampered((files, manifest) => {
      files['lain.png'] = 'x';
      files[MANIFEST_NAME] = JSON.stringify({ ...manifest, parts: [...manifest.parts, { role: 'picture', name: 'lain.png', type: 'image/png', bytes: 1, sha256: hashOf(new TextEncoder().encode('x')) }] });
    });
    expect(await faultsOf(twice)).toEqual(['manifest-broken']);
  });

  it('does not hold a pack of another version against what this one draws', async () => {
    expect(await verifyPack(pack, 'Landskap 99', exportDeps())).toMatchObject({ sound: true, otherProgram: true });
  });

  it('refuses what is no pack', async () => {
    expect(await faultsOf(new TextEncoder().encode('no zip'))).toEqual(['not-a-zip']);
    expect(await faultsOf(zipParts([{ name: 'a.txt', data: 'x' }]))).toEqual(['no-manifest']);
    expect(await faultsOf(zipParts([{ name: MANIFEST_NAME, data: '{' }]))).toEqual(['manifest-broken']);
    expect(await faultsOf(tampered((files) => (files[MANIFEST_NAME] = '{"format":"landskap-pack"}')))).toEqual(['manifest-broken']);
    expect(await faultsOf(tampered((files, manifest) => (files[MANIFEST_NAME] = JSON.stringify({ ...manifest, parts: manifest.parts.slice(1) }))))).toEqual(['role-missing picture', 'part-unlisted .png']);
  });
});
