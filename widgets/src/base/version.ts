/** The version of all widgets. What a page includes under `/widgets/v1/` may become newer, never another major. */
export const VERSION = '1.0.0';
