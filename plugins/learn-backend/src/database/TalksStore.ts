import type {
  NamedFacet,
  RelatedTalk,
  Talk,
  TalkDetail,
  TalkFacetQuery,
  TalkFacetResponse,
  TalksPage,
  TalksQuery,
} from '@lectern/backstage-plugin-learn-common';

/**
 * Talks as they are read.
 *
 * @internal
 */
export interface TalksStore {
  /**
   * @throws InputError when the cursor is not of this query.
   */
  page(query: TalksQuery): Promise<TalksPage>;
  /** Values of one filter by their labels, with how many talks each would give under all other filters. */
  facet(name: NamedFacet, query: TalkFacetQuery): Promise<TalkFacetResponse>;
  /** Talks by their ids, in that order; what is not there is left out. */
  byIds(ids: string[]): Promise<Talk[]>;
  /**
   * @param id - the talk's id, or a name it had before
   * @param options.seesHidden - whether a talk that curators hide is given, too; asked only where it would matter
   * @throws NotFoundError
   */
  get(
    id: string,
    options?: { seesHidden?: () => Promise<boolean> },
  ): Promise<TalkDetail>;
  /**
   * Talks close to one, the closest first, each with the reasons.
   *
   * @throws NotFoundError
   */
  related(id: string): Promise<RelatedTalk[]>;
}
