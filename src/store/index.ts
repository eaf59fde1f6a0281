/** State between runs; nothing outside this folder knows the database. */
export type { AuditTrail, AuditVerdict } from './audit.ts';
export type { Cases } from './cases.ts';
export { PROPOSAL_STATES, type ProposalState } from './database.ts';
export type { Dossiers, MadeDossier } from './dossiers.ts';
export { isDataFolder } from './identity.ts';
export type { BatchRun, LedgerStore, Proposal } from './ledger.ts';
export { openStore, type Store, type StorePlace } from './open.ts';
export type { BatchName, EnterpriseName, LiveLedger, LiveProposal } from './live.ts';
export type { SecondReadingRuns, StoredReading } from './reading-shape.ts';
export type { Readings } from './readings.ts';
