/** Runs → the rows a person sees: what stands at one height, from left to right, cut where the gap is wide. */
import type { Box, ReadPage } from '../model/index.ts';
import { upright } from '../recognize/index.ts';
import { inkOf, joinInk, type Ink } from './ink.ts';

/**
 * A stretch of one row without a wide gap: a cell of a table or a line of prose. Box in points, on the paper held
 * upright and straight.
 */
export interface Segment {
  readonly ink: Ink;
  readonly box: Box;
  /** Index of its row on the page. */
  readonly row: number;
}

/** One row; `segments` from left to right. */
export interface Row {
  readonly page: number;
  readonly index: number;
  readonly segments: readonly Segment[];
  /** All segments joined by `SEGMENT_JOINT`. */
  readonly ink: Ink;
  readonly box: Box;
}

interface Piece {
  readonly ink: Ink;
  readonly box: Box;
}

/** Stands between two segments in the ink of a row. */
export const SEGMENT_JOINT = '\t';

// A gap wider than this many text heights parts two columns.
const COLUMN_GAP = 1.6;
// A gap wider than this many text heights is a blank inside a line.
const WORD_GAP = 0.3;
// Two runs share a row when their middles are closer than this share of the smaller height.
const SAME_ROW = 0.55;

/** The rows of a page, top to bottom; only runs that meet `region` when one is given. */
export function rowsOf(page: ReadPage, region?: Box): readonly Row[] {
  const pieces = page.runs
    .map((run, index) => ({ ink: inkOf(run, page, index), box: upright(run.box, page), onPage: run.box }))
    .filter(({ ink, onPage }) => ink.text.trim() !== '' && (region === undefined || inside(onPage, region)));
  return bands(pieces).map((band, index) => rowOf(band, page.page, index));
}

function inside(box: Box, region: Box): boolean {
  const [x, y] = [box[0] + box[2] / 2, box[1] + box[3] / 2];
  return x >= region[0] && x <= region[0] + region[2] && y >= region[1] && y <= region[1] + region[3];
}

// Groups pieces by height: of the bands that a piece is level with, it joins the one that has a member nearest beside
// it, since lines lean and far ones drift.
function bands(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const open: Piece[][] = [];
  for (const piece of pieces.toSorted((a, b) => middle(a) - middle(b) || a.box[0] - b.box[0])) {
    const level = open.filter(
      (members) =>
        members.some((member) => areLevel(member, piece)) && !members.some((member) => stacked(member, piece)),
    );
    const [band] = level.toSorted((a, b) => distance(a, piece) - distance(b, piece));
    if (band === undefined) open.push([piece]);
    else band.push(piece);
  }
  return open.map((band) => band.toSorted((a, b) => a.box[0] - b.box[0])).toSorted((a, b) => top(a) - top(b));
}

// Points across from a piece to the nearest member that is level with it.
function distance(band: readonly Piece[], piece: Piece): number {
  return Math.min(
    ...band
      .filter((member) => areLevel(member, piece))
      .map(({ box }) => Math.max(box[0], piece.box[0]) - Math.min(box[0] + box[2], piece.box[0] + piece.box[2])),
  );
}

const middle = (piece: Piece): number => piece.box[1] + piece.box[3] / 2;
const top = (band: readonly Piece[]): number => band.reduce((sum, piece) => sum + middle(piece), 0) / band.length;

function areLevel(a: Piece, b: Piece): boolean {
  if (runsDown(a) !== runsDown(b)) return false;
  return Math.abs(middle(a) - middle(b)) < SAME_ROW * Math.min(a.box[3], b.box[3]);
}

// Print at the edge of a form runs down beside several rows and belongs to none.
function runsDown({ ink, box }: Piece): boolean {
  return box[3] > 1.5 * box[2] && ink.text.trim().length > 2;
}

// Pieces of one column cannot be in one row.
function stacked(a: Piece, b: Piece): boolean {
  const shared = Math.min(a.box[0] + a.box[2], b.box[0] + b.box[2]) - Math.max(a.box[0], b.box[0]);
  return (
    shared > 0.5 * Math.min(a.box[2], b.box[2]) && Math.abs(middle(a) - middle(b)) > 0.25 * Math.min(a.box[3], b.box[3])
  );
}

function rowOf(band: readonly Piece[], page: number, index: number): Row {
  const groups: Piece[][] = [];
  for (const piece of band) {
    const before = groups.at(-1)?.at(-1);
    if (before !== undefined && gap(before, piece) < COLUMN_GAP * Math.max(before.box[3], piece.box[3]))
      groups.at(-1)?.push(piece);
    else groups.push([piece]);
  }
  const segments = groups.map((group): Segment => ({ ink: joined(group), box: around(group), row: index }));
  return {
    page,
    index,
    segments,
    ink: joinInk(
      segments.map((segment) => segment.ink),
      SEGMENT_JOINT,
    ),
    box: around(band),
  };
}

function gap(a: Piece, b: Piece): number {
  return b.box[0] - (a.box[0] + a.box[2]);
}

function joined(group: readonly Piece[]): Ink {
  return (
    group.reduce<Ink | undefined>((line, piece, at) => {
      const before = group[at - 1];
      if (line === undefined || before === undefined) return piece.ink;
      const blank = gap(before, piece) > WORD_GAP * Math.min(before.box[3], piece.box[3]);
      return joinInk([line, piece.ink], blank ? ' ' : '');
    }, undefined) ?? { text: '', cells: [] }
  );
}

function around(pieces: readonly Piece[]): Box {
  const left = Math.min(...pieces.map(({ box }) => box[0]));
  const high = Math.min(...pieces.map(({ box }) => box[1]));
  const right = Math.max(...pieces.map(({ box }) => box[0] + box[2]));
  const low = Math.max(...pieces.map(({ box }) => box[1] + box[3]));
  return [left, high, right - left, low - high];
}
