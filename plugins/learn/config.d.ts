export interface Config {
  /** The Learn plugin. */
  learn?: {
    /**
     * Title of the Learn page. Defaults to "Learn Platform Engineering".
     *
     * @visibility frontend
     */
    title?: string;
  };
}
