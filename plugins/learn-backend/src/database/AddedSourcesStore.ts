/**
 * A source that a person added in the portal.
 *
 * @internal
 */
export interface AddedSource {
  id: string;
  kind: 'url' | 'upload';
  /** The address, or the name of the file. */
  location: string;
  title: string | null;
  /** Id of a format, or `auto`. */
  format: string;
  event: string | null;
  /** Null where it is left to what the documents turn out to be. */
  recommend: boolean | null;
  /** Reference of the user; null where it was a service. */
  addedBy: string | null;
  /** ISO 8601 date and time. */
  addedAt: string;
}

/**
 * Sources that people added in the portal.
 *
 * @internal
 */
export interface AddedSourcesStore {
  /** In the order in which they were added. */
  list(): Promise<AddedSource[]>;
  /**
   * @param content - of an upload
   * @throws ConflictError where the id is taken.
   */
  add(source: AddedSource, content?: Uint8Array): Promise<void>;
  /** @returns whether there was such a source */
  remove(id: string): Promise<boolean>;
  /**
   * The bytes of an upload.
   *
   * @throws NotFoundError where there is none.
   */
  upload(id: string): Promise<Uint8Array>;
}
