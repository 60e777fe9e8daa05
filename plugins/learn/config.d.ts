export interface Config {
  /** The Learn plugin. */
  learn?: {
    /**
     * Title of the Learn page. Defaults to "Learn Platform Engineering".
     *
     * @visibility frontend
     */
    title?: string;

    /**
     * Pictures of recordings.
     */
    thumbnails?: {
      /**
       * Hosts whose pictures may be loaded while a page is read, before anybody plays anything: `i.ytimg.com` for those of
       * YouTube. `*.example.org` stands for all below it. None by default: pictures are drawn from topic and title then.
       * The portal's policy has to allow them too (`backend.csp.img-src`).
       *
       * @deepVisibility frontend
       */
      allow?: string[];
    };

    /**
     * The player on the page of a talk. YouTube, Vimeo and files (MP4, WebM) play without being listed.
     */
    player?: {
      /**
       * Further hosts whose videos may play in a frame on the page: a PeerTube, `media.ccc.de`, the company's own video
       * platform. `*.example.org` stands for all below it. The portal's policy has to allow them too (`backend.csp.frame-src`).
       *
       * @deepVisibility frontend
       */
      allow?: string[];
    };
  };
}
