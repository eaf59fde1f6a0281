/** The program of a child process: nothing but `serve` on its pipe. */
import { PAGE_READERS } from '../readers.ts';
import { begin } from './begin.ts';

begin(PAGE_READERS);
