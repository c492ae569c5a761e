export { Kept } from './kept';
export { NothingHere } from './nothing-here';
export { TextWays } from './text-ways';
