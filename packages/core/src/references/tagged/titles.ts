/** Titles without the full stop that databases put behind them. */

/** `Ketamine in depression.` → `Ketamine in depression`; that of `U.S.` belongs to the title, and so do three of them. */
export const withoutStop = (title: string): string => title.replace(/(?<!\.\p{L})(?<!\.)\.$/u, '')
