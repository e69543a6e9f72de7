/** A field of a task that cannot be read: what to write there instead, in the language of whoever reads it. */
export class ToRewrite extends RangeError {}
