export { RecommendationQuote } from './RecommendationQuote';
