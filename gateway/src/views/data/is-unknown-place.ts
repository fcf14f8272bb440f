import type { CodedExtensions } from '../../errors/coded-extensions.js';

/** Whether the asker named a place nobody knows; everything else that goes wrong here is our own fault. */
export const isUnknownPlace = ({ code }: CodedExtensions): boolean => code === 'UNKNOWN_POSTAL_CODE' || code === 'UNKNOWN_MUNICIPALITY';
