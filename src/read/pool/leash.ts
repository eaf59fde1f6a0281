/** The thread of a child that watches for its parent's end: a page that loops never hears that the pipe has ended. */
import { leave } from './leave.ts';

/** Milliseconds between two looks whether the parent still lives. */
const LEASH = 1000;

const [, , parent, folder = ''] = process.argv;
setInterval(() => {
  if (String(process.ppid) !== parent) leave(folder);
}, LEASH);
