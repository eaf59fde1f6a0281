#!/usr/bin/env node
// In a checkout Node runs the TypeScript in src/ as it is; an installed package carries dist/ only.
import { existsSync } from 'node:fs';

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 22 || (major === 22 && minor < 18)) {
  process.stderr.write(
    `voucher-dossier needs Node 22.18 or newer; this is ${process.version}. In a checkout, "npx voucher-dossier" brings its own.\n`,
  );
  process.exit(1);
}
const source = new URL('../src/cli/main.ts', import.meta.url);
await import(existsSync(source) ? source.href : new URL('../dist/cli/main.js', import.meta.url).href);
