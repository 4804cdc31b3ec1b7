export { actionsAt, adverseActions } from './person/action.ts';
export { locationAt } from './person/location.ts';
export {
  type ActionClaim,
  type ActionsAt,
  type ActionsQuestion,
  type ActionType,
  actionTypes,
  type ByBasis,
  type LocationAt,
  type LocationClaim,
  type LocationCode,
  type LocationQuestion,
  type LocationState,
  locationStates,
  type RequiredSearch,
  type SearchAnswer,
  type SearchClaim,
  searchAnswers,
} from './person/person-claim.ts';
