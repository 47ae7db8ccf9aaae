#!/usr/bin/env node
// Serves the built window for the end-to-end tests: `node build/serve-built.mjs PORT`.
import { randomBytes } from 'node:crypto';
import path from 'node:path';
import { argv, stdout } from 'node:process';
import { pathToFileURL } from 'node:url';
import { OUT } from './paths.mjs';

/** @type {typeof import('../electron/serve/index')} */
const { serveWindow } = await import(pathToFileURL(path.join(OUT, 'electron', 'serve.mjs')).href);
const server = await serveWindow({ root: path.join(OUT, 'renderer'), port: Number(argv[2] ?? 0), secret: randomBytes(32).toString('hex'), version: 'test' });
stdout.write(`${server.url}\n`);
