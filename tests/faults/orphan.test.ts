import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { childrenAlive } from './reading.ts';

const PARENT = fileURLToPath(new URL('parent.ts', import.meta.url));

test.each(['hang', 'wait'])(
  'a parent that is killed takes its children along, also one that does "%s", and their private folders with them',
  async (deed) => {
    const temporary = mkdtempSync(join(tmpdir(), 'orphan-'));
    onTestFinished(() => rmSync(temporary, { recursive: true }));
    const parent = spawn(process.execPath, [PARENT, deed], {
      stdio: ['ignore', 'pipe', 'inherit'],
      env: { ...process.env, TMPDIR: temporary },
    });
    await new Promise((resolve) => {
      parent.stdout.once('data', resolve);
    });
    const children = childrenAlive(parent.pid);
    expect(children.length).toBe(1);
    expect(readdirSync(temporary).map((name) => statSync(join(temporary, name)).mode & 0o777)).toEqual([0o700]);
    parent.kill('SIGKILL');
    await expect.poll(() => children.filter(isAlive), { timeout: 20_000, interval: 200 }).toEqual([]);
    expect(readdirSync(temporary)).toEqual([]);
  },
);

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
