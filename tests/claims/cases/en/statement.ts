import type { ClaimCase } from '../../case.ts';

export const cases: ClaimCase[] = [];

export const nothing: string[] = [];
