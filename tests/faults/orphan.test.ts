import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { childrenAlive } from './reading.ts';

const PARENT = fileURLToPath(new URL('parent.ts', import.meta.url));

test.each(['hang', 'wait'])(
  'a parent that is killed takes its children along, also one that does "%s"',
  async (deed) => {
    const parent = spawn(process.execPath, [PARENT, deed], { stdio: ['ignore', 'pipe', 'inherit'] });
    await new Promise((resolve) => {
      parent.stdout.once('data', resolve);
    });
    const children = childrenAlive(parent.pid);
    expect(children.length).toBe(1);
    parent.kill('SIGKILL');
    await expect.poll(() => children.filter(isAlive), { timeout: 20_000, interval: 200 }).toEqual([]);
  },
);

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
