// A room of the house: some files, what they are, and what they may import.

/** A room. Its own files may import each other, and nothing else that is not named here. */
export type Room = {
  readonly name: string;
  /** Which files are its own: every file of the tree fits one room and no more. */
  readonly files: RegExp;
  /** What it is, in one line. */
  readonly is: string;
  /** Rooms, packages (all below them too), or single files or folders of a room, parted by spaces. */
  readonly may: string;
  /** The same, but of these only types, which leave nothing in what ships. */
  readonly types?: string;
  /** Text in, data out: names neither the DOM nor the extension API, and reads no clock. */
  readonly pure?: true;
};
