export type LocalizedString = import('../runtime.js').LocalizedString;
export type Amount_AdministrationsInputs = {
    count: NonNullable<unknown>;
    n: NonNullable<unknown>;
};
export type Amount_Blank_LinesInputs = {
    count: NonNullable<unknown>;
    n: NonNullable<unknown>;
};
export type Amount_BytesInputs = {
    count: NonNullable<unknown>;
    n: NonNullable<unknown>;
};
export type Amount_CandidatesInputs = {
    count: NonNullable<unknown>;
    n: NonNullable<unknown>;
};
export type Amount_ContactsInputs = {
    count: NonNullable<unknown>;
    n: NonNullable<unknown>;
};
export type Amount_DaysInputs = {
    count: NonNullable<unknown>;
    n: NonNullable<unknown>;
};
export type Amount_DetailsInputs = {
    count: NonNullable<unknown>;
    n: NonNullable<unknown>;
};
export type Amount_DriftsInputs = {
    count: NonNullable<unknown>;
    n: NonNullable<unknown>;
};
export type Amount_EventsInputs = {
    count: NonNullable<unknown>;
    n: NonNullable<unknown>;
};
export type Amount_FilesInputs = {
    count: NonNullable<unknown>;
    n: NonNullable<unknown>;
};
export type Amount_Found_FirstInputs = {
    count: NonNullable<unknown>;
    n: NonNullable<unknown>;
};
export type Amount_HeadersInputs = {
    count: NonNullable<unknown>;
    n: NonNullable<unknown>;
};
export type Amount_Ledger_EventsInputs = {
    count: NonNullable<unknown>;
    n: NonNullable<unknown>;
};
export type Amount_Linked_PersonsInputs = {
    count: NonNullable<unknown>;
    n: NonNullable<unknown>;
};
export type Amount_LinksInputs = {
    count: NonNullable<unknown>;
    n: NonNullable<unknown>;
};
export type Amount_Listed_NamesInputs = {
    count: NonNullable<unknown>;
    n: NonNullable<unknown>;
};
export type Amount_MembersInputs = {
    count: NonNullable<unknown>;
    n: NonNullable<unknown>;
};
export type Amount_MonthsInputs = {
    count: NonNullable<unknown>;
    n: NonNullable<unknown>;
};
export type Amount_NamesInputs = {
    count: NonNullable<unknown>;
    n: NonNullable<unknown>;
};
export type Amount_NetworksInputs = {
    count: NonNullable<unknown>;
    n: NonNullable<unknown>;
};
export type Amount_PairsInputs = {
    count: NonNullable<unknown>;
    n: NonNullable<unknown>;
};
export type Amount_PeopleInputs = {
    count: NonNullable<unknown>;
    n: NonNullable<unknown>;
};
export type Amount_PersonsInputs = {
    count: NonNullable<unknown>;
    n: NonNullable<unknown>;
};
export type Amount_Plain_DetailsInputs = {
    count: NonNullable<unknown>;
    n: NonNullable<unknown>;
};
export type Amount_PublicationsInputs = {
    count: NonNullable<unknown>;
    n: NonNullable<unknown>;
};
export type Amount_RecordsInputs = {
    count: NonNullable<unknown>;
    n: NonNullable<unknown>;
};
export type Amount_RowsInputs = {
    count: NonNullable<unknown>;
    n: NonNullable<unknown>;
};
export type Amount_SnapshotsInputs = {
    count: NonNullable<unknown>;
    n: NonNullable<unknown>;
};
export type Amount_SourcesInputs = {
    count: NonNullable<unknown>;
    n: NonNullable<unknown>;
};
export type Amount_StatementsInputs = {
    count: NonNullable<unknown>;
    n: NonNullable<unknown>;
};
export type Amount_SystemsInputs = {
    count: NonNullable<unknown>;
    n: NonNullable<unknown>;
};
export type Amount_TestsInputs = {
    count: NonNullable<unknown>;
    n: NonNullable<unknown>;
};
export type Amount_TextsInputs = {
    count: NonNullable<unknown>;
    n: NonNullable<unknown>;
};
export type Amount_UsersInputs = {
    count: NonNullable<unknown>;
    n: NonNullable<unknown>;
};
export type Amount_UsesInputs = {
    count: NonNullable<unknown>;
    n: NonNullable<unknown>;
};
export type Amount_ValuesInputs = {
    count: NonNullable<unknown>;
    n: NonNullable<unknown>;
};
export type Error_Answer_EmptyInputs = {
    name: NonNullable<unknown>;
};
export type Error_Answer_PeriodInputs = {
    name: NonNullable<unknown>;
};
export type Error_Bad_Answer_TodoInputs = {};
export type Error_Bad_BandInputs = {
    text: NonNullable<unknown>;
};
export type Error_Bad_Band_TodoInputs = {};
export type Error_Bad_DayInputs = {
    text: NonNullable<unknown>;
};
export type Error_Bad_Day_TodoInputs = {};
export type Error_Bad_NumberInputs = {
    text: NonNullable<unknown>;
};
export type Error_Bad_Number_TodoInputs = {};
export type Error_Bad_PeriodInputs = {
    period: NonNullable<unknown>;
};
export type Error_Bad_Period_TodoInputs = {};
export type Error_Bad_PortInputs = {
    text: NonNullable<unknown>;
};
export type Error_Bad_Port_TodoInputs = {};
export type Error_Bad_PropertiesInputs = {
    file: NonNullable<unknown>;
    row: NonNullable<unknown>;
};
export type Error_Bad_Properties_TodoInputs = {};
export type Error_Bad_RoleInputs = {
    text: NonNullable<unknown>;
};
export type Error_Bad_Role_TodoInputs = {
    roles: NonNullable<unknown>;
};
export type Error_Bad_ShareInputs = {
    text: NonNullable<unknown>;
};
export type Error_Bad_Share_TodoInputs = {};
export type Error_BugInputs = {};
export type Error_CancelledInputs = {};
export type Error_Claim_Undefined_TodoInputs = {
    known: NonNullable<unknown>;
};
export type Error_Column_MissingInputs = {
    file: NonNullable<unknown>;
    wanted: NonNullable<unknown>;
    names: NonNullable<unknown>;
};
export type Error_Column_Missing_TodoInputs = {};
export type Error_CountryInputs = {
    country: NonNullable<unknown>;
};
export type Error_Country_TodoInputs = {};
export type Error_Curve_Needs_TruthInputs = {};
export type Error_Date_UnreadableInputs = {
    text: NonNullable<unknown>;
};
export type Error_Date_Unreadable_TodoInputs = {};
export type Error_Dates_BackwardsInputs = {};
export type Error_Dates_Backwards_TodoInputs = {};
export type Error_Day_AheadInputs = {
    day: NonNullable<unknown>;
};
export type Error_Double_IdInputs = {
    person: NonNullable<unknown>;
    before: NonNullable<unknown>;
};
export type Error_Double_Id_TodoInputs = {};
export type Error_Edges_No_PairsInputs = {};
export type Error_Edges_No_Pairs_TodoInputs = {};
export type Error_Empty_CellInputs = {
    name: NonNullable<unknown>;
};
export type Error_Empty_Cell_TodoInputs = {};
export type Error_Empty_IdInputs = {};
export type Error_Empty_Id_TodoInputs = {};
export type Error_Entities_IdInputs = {
    file: NonNullable<unknown>;
    name: NonNullable<unknown>;
};
export type Error_Entities_Id_TodoInputs = {};
export type Error_Entities_RoleInputs = {
    file: NonNullable<unknown>;
};
export type Error_Entities_Role_TodoInputs = {};
export type Error_Entity_Ids_TodoInputs = {};
export type Error_Entity_TwiceInputs = {
    file: NonNullable<unknown>;
    id: NonNullable<unknown>;
};
export type Error_Entity_Without_IdInputs = {
    file: NonNullable<unknown>;
};
export type Error_Exclusion_Add_TodoInputs = {
    entry: NonNullable<unknown>;
};
export type Error_Exclusion_ApprovalInputs = {
    rule: NonNullable<unknown>;
    n: NonNullable<unknown>;
};
export type Error_Exclusion_Approval_TodoInputs = {
    rule: NonNullable<unknown>;
};
export type Error_Exclusion_RuleInputs = {
    name: NonNullable<unknown>;
};
export type Error_Exclusion_Rule_TodoInputs = {
    rules: NonNullable<unknown>;
};
export type Error_Explain_DifferenceInputs = {};
export type Error_Explain_Difference_TodoInputs = {};
export type Error_Export_IncompleteInputs = {};
export type Error_Export_Incomplete_TodoInputs = {};
export type Error_Export_Two_FilesInputs = {};
export type Error_Format_UnknownInputs = {
    format: NonNullable<unknown>;
};
export type Error_Format_Unknown_TodoInputs = {
    formats: NonNullable<unknown>;
};
export type Error_In_Needs_IdInputs = {};
export type Error_JudgementInputs = {
    text: NonNullable<unknown>;
};
export type Error_Judgement_TodoInputs = {};
export type Error_Key_File_ExistsInputs = {
    path: NonNullable<unknown>;
};
export type Error_Key_File_Exists_TodoInputs = {};
export type Error_Key_NameInputs = {
    text: NonNullable<unknown>;
};
export type Error_Key_Name_TodoInputs = {};
export type Error_Kind_UnknownInputs = {
    text: NonNullable<unknown>;
    kinds: NonNullable<unknown>;
};
export type Error_Kind_Unknown_TodoInputs = {};
export type Error_Label_Columns_TodoInputs = {};
export type Error_LanguageInputs = {
    wanted: NonNullable<unknown>;
};
export type Error_Language_TodoInputs = {
    variable: NonNullable<unknown>;
    languages: NonNullable<unknown>;
};
export type Error_Links_OptionInputs = {
    wrong: NonNullable<unknown>;
};
export type Error_Links_Option_TodoInputs = {};
export type Error_List_EmptyInputs = {};
export type Error_Match_IdsInputs = {};
export type Error_Match_Ids_TodoInputs = {};
export type Error_Memo_DateInputs = {};
export type Error_Memo_Date_TodoInputs = {};
export type Error_Memo_KindInputs = {
    kind: NonNullable<unknown>;
};
export type Error_Memo_Kind_TodoInputs = {
    kinds: NonNullable<unknown>;
};
export type Error_Memo_Reassigned_KindInputs = {
    kind: NonNullable<unknown>;
};
export type Error_Memo_Reassigned_TwiceInputs = {
    value: NonNullable<unknown>;
    at: NonNullable<unknown>;
};
export type Error_Memo_Remove_One_TodoInputs = {};
export type Error_Memo_Remove_TodoInputs = {};
export type Error_Memo_Same_OnceInputs = {
    value: NonNullable<unknown>;
};
export type Error_Memo_Same_Once_TodoInputs = {};
export type Error_Memo_SourceInputs = {
    source: NonNullable<unknown>;
};
export type Error_Memo_Source_TodoInputs = {};
export type Error_Memo_Window_EmptyInputs = {};
export type Error_Memory_ShortInputs = {
    file: NonNullable<unknown>;
    needed: NonNullable<unknown>;
    held: NonNullable<unknown>;
};
export type Error_Memory_Short_TodoInputs = {};
export type Error_Model_Gone_TodoInputs = {};
export type Error_Model_RolesInputs = {};
export type Error_Network_EmptyInputs = {};
export type Error_Network_Empty_TodoInputs = {};
export type Error_Network_KindInputs = {
    kind: NonNullable<unknown>;
};
export type Error_Network_Kind_TodoInputs = {};
export type Error_Network_RoleInputs = {
    text: NonNullable<unknown>;
};
export type Error_No_ActionInputs = {
    value: NonNullable<unknown>;
};
export type Error_No_AnswerInputs = {
    value: NonNullable<unknown>;
};
export type Error_No_CharterInputs = {
    file: NonNullable<unknown>;
};
export type Error_No_Charter_TodoInputs = {};
export type Error_No_ClaimsInputs = {
    folder: NonNullable<unknown>;
};
export type Error_No_Claims_TodoInputs = {};
export type Error_No_ColumnInputs = {
    name: NonNullable<unknown>;
};
export type Error_No_Column_TodoInputs = {
    columns: NonNullable<unknown>;
};
export type Error_No_ExclusionInputs = {
    rule: NonNullable<unknown>;
};
export type Error_No_FileInputs = {
    path: NonNullable<unknown>;
};
export type Error_No_FolderInputs = {
    folder: NonNullable<unknown>;
};
export type Error_No_Key_FileInputs = {
    file: NonNullable<unknown>;
};
export type Error_No_Key_File_TodoInputs = {};
export type Error_No_Linkage_ModelInputs = {
    file: NonNullable<unknown>;
};
export type Error_No_Linkage_Model_TodoInputs = {};
export type Error_No_MappingInputs = {
    path: NonNullable<unknown>;
};
export type Error_No_Mapping_TodoInputs = {};
export type Error_No_MatchInputs = {
    file: NonNullable<unknown>;
    line: NonNullable<unknown>;
    column: NonNullable<unknown>;
    globs: NonNullable<unknown>;
};
export type Error_No_Match_TodoInputs = {};
export type Error_No_Model_TodoInputs = {};
export type Error_No_Name_ColumnInputs = {
    file: NonNullable<unknown>;
};
export type Error_No_Name_Column_TodoInputs = {};
export type Error_No_PersonInputs = {
    id: NonNullable<unknown>;
};
export type Error_No_Person_ColumnInputs = {
    file: NonNullable<unknown>;
};
export type Error_No_Person_Column_TodoInputs = {
    columns: NonNullable<unknown>;
};
export type Error_No_Person_TodoInputs = {};
export type Error_No_PersonsInputs = {
    file: NonNullable<unknown>;
};
export type Error_No_Persons_TodoInputs = {};
export type Error_No_QueryInputs = {
    file: NonNullable<unknown>;
    name: NonNullable<unknown>;
    globs: NonNullable<unknown>;
};
export type Error_No_Query_TodoInputs = {};
export type Error_No_RecordInputs = {
    id: NonNullable<unknown>;
};
export type Error_No_Record_TodoInputs = {};
export type Error_No_SnapshotInputs = {
    stage: NonNullable<unknown>;
};
export type Error_No_Snapshot_TodoInputs = {
    command: NonNullable<unknown>;
};
export type Error_No_StateInputs = {
    value: NonNullable<unknown>;
};
export type Error_Not_Zero_OneInputs = {
    cell: NonNullable<unknown>;
};
export type Error_Not_Zero_One_TodoInputs = {};
export type Error_Nothing_To_FindInputs = {};
export type Error_Nothing_To_Find_TodoInputs = {};
export type Error_One_ActInputs = {};
export type Error_One_AnswerInputs = {};
export type Error_One_ClaimInputs = {};
export type Error_One_JudgementInputs = {};
export type Error_Option_NumberInputs = {
    option: NonNullable<unknown>;
    text: NonNullable<unknown>;
};
export type Error_Option_Number_TodoInputs = {
    option: NonNullable<unknown>;
};
export type Error_Out_Is_InputInputs = {
    file: NonNullable<unknown>;
};
export type Error_Out_Is_Input_TodoInputs = {};
export type Error_Outcome_UnknownInputs = {
    outcome: NonNullable<unknown>;
};
export type Error_Outcome_Unknown_TodoInputs = {};
export type Error_Passphrase_DiffersInputs = {};
export type Error_Passphrase_NeededInputs = {};
export type Error_Passphrase_Needed_TodoInputs = {};
export type Error_ProfileInputs = {
    file: NonNullable<unknown>;
    line: NonNullable<unknown>;
    profile: NonNullable<unknown>;
};
export type Error_Profile_TodoInputs = {
    profiles: NonNullable<unknown>;
};
export type Error_ProtectedInputs = {
    file: NonNullable<unknown>;
    line: NonNullable<unknown>;
    term: NonNullable<unknown>;
    attribute: NonNullable<unknown>;
};
export type Error_Protected_TodoInputs = {};
export type Error_Publication_KeyInputs = {};
export type Error_Publication_Key_TodoInputs = {};
export type Error_Purge_CauseInputs = {};
export type Error_Purge_Cause_TodoInputs = {};
export type Error_Rate_NameInputs = {
    text: NonNullable<unknown>;
    name: NonNullable<unknown>;
};
export type Error_Rate_NumberInputs = {
    text: NonNullable<unknown>;
    value: NonNullable<unknown>;
};
export type Error_Rate_TodoInputs = {};
export type Error_Reading_AmbiguousInputs = {
    file: NonNullable<unknown>;
    line: NonNullable<unknown>;
    name: NonNullable<unknown>;
};
export type Error_Reading_Ambiguous_TodoInputs = {};
export type Error_Role_UnknownInputs = {
    text: NonNullable<unknown>;
};
export type Error_Roles_AreInputs = {
    roles: NonNullable<unknown>;
};
export type Error_Row_UnreadableInputs = {
    row: NonNullable<unknown>;
    reason: NonNullable<unknown>;
};
export type Error_Row_Unreadable_TodoInputs = {};
export type Error_Sample_Needs_OutInputs = {};
export type Error_Sample_NumberInputs = {
    sample: NonNullable<unknown>;
};
export type Error_Search_AnswerInputs = {};
export type Error_Signature_KeyInputs = {};
export type Error_Signature_Key_TodoInputs = {};
export type Error_StoppedInputs = {};
export type Error_ThreadsInputs = {
    text: NonNullable<unknown>;
};
export type Error_Trace_StaleInputs = {};
export type Error_Trace_Stale_TodoInputs = {};
export type Error_UnexplainedInputs = {
    file: NonNullable<unknown>;
    expected: NonNullable<unknown>;
    received: NonNullable<unknown>;
    difference: NonNullable<unknown>;
};
export type Error_Unexplained_TodoInputs = {
    file: NonNullable<unknown>;
};
export type Error_UnreadableInputs = {
    file: NonNullable<unknown>;
};
export type Error_UnwritableInputs = {
    path: NonNullable<unknown>;
};
export type Error_Usage_TodoInputs = {};
export type Error_Web_Build_FailedInputs = {};
export type Error_Web_Build_Failed_TodoInputs = {};
export type Error_WeightInputs = {
    text: NonNullable<unknown>;
};
export type Error_Weight_TodoInputs = {};
export type Error_Why_Not_TwoInputs = {};
export type Error_Why_Not_Two_TodoInputs = {};
export type Error_Window_EmptyInputs = {};
export type Error_Window_Empty_TodoInputs = {};
export type Figures_Acted_ApartInputs = {
    before: NonNullable<unknown>;
    after: NonNullable<unknown>;
    other: NonNullable<unknown>;
    undated: NonNullable<unknown>;
};
export type Figures_Acted_ClearedInputs = {
    n: NonNullable<unknown>;
    cleared: NonNullable<unknown>;
};
export type Figures_Acted_HeadingInputs = {};
export type Figures_Acted_PersonsInputs = {
    n: NonNullable<unknown>;
};
export type Figures_Actions_CaptionInputs = {};
export type Figures_Actions_HeadingInputs = {};
export type Figures_Actions_NoteInputs = {
    events: NonNullable<unknown>;
};
export type Figures_Actions_Persons_CaptionInputs = {};
export type Figures_AgreesInputs = {};
export type Figures_AllInputs = {};
export type Figures_Annex_CellsInputs = {};
export type Figures_Annex_DigestInputs = {};
export type Figures_Annex_Digest_PublicInputs = {};
export type Figures_Annex_HeadingInputs = {};
export type Figures_Annex_IdentitiesInputs = {};
export type Figures_As_OfInputs = {};
export type Figures_Audience_InternalInputs = {};
export type Figures_Audience_OversightInputs = {};
export type Figures_Audience_PublicInputs = {};
export type Figures_Basis_NetworkInputs = {};
export type Figures_Basis_Not_StatedInputs = {};
export type Figures_Basis_OtherInputs = {};
export type Figures_BornInputs = {
    date: NonNullable<unknown>;
};
export type Figures_Carried_ArrestedInputs = {
    arrested: NonNullable<unknown>;
    before: NonNullable<unknown>;
    early: NonNullable<unknown>;
    cleared: NonNullable<unknown>;
};
export type Figures_Carried_By_CountInputs = {};
export type Figures_Carried_By_DocumentInputs = {};
export type Figures_Carried_By_NothingInputs = {};
export type Figures_Carried_DangerousInputs = {
    adverse: NonNullable<unknown>;
};
export type Figures_Carried_MovedInputs = {
    moved: NonNullable<unknown>;
};
export type Figures_Carried_RestInputs = {};
export type Figures_Carried_TiesInputs = {
    cohort: NonNullable<unknown>;
    two: NonNullable<unknown>;
    expected: NonNullable<unknown>;
};
export type Figures_Carried_UnknownInputs = {
    unknown: NonNullable<unknown>;
    unsearched: NonNullable<unknown>;
};
export type Figures_Chance_AccidentalInputs = {
    count: NonNullable<unknown>;
};
export type Figures_Chance_HeadingInputs = {};
export type Figures_Chance_Never_DecidesInputs = {};
export type Figures_Chance_NullInputs = {
    null: NonNullable<unknown>;
    tested: NonNullable<unknown>;
};
export type Figures_Chance_SingleInputs = {};
export type Figures_Chance_SurviveInputs = {
    count: NonNullable<unknown>;
};
export type Figures_Chip_As_OfInputs = {
    date: NonNullable<unknown>;
};
export type Figures_Chip_BandInputs = {
    band: NonNullable<unknown>;
};
export type Figures_Chip_ConflictInputs = {};
export type Figures_Chip_KnownInputs = {
    n: NonNullable<unknown>;
    days: NonNullable<unknown>;
};
export type Figures_Chip_SoleInputs = {};
export type Figures_Closed_First_Gate_OpenInputs = {};
export type Figures_Closed_No_Conduct_EvidenceInputs = {};
export type Figures_Closed_No_Journey_EvidenceInputs = {};
export type Figures_Closed_Not_Your_TurnInputs = {};
export type Figures_Column_AddedInputs = {};
export type Figures_Column_AfterInputs = {};
export type Figures_Column_BeforeInputs = {};
export type Figures_Column_By_ReasonInputs = {};
export type Figures_Column_CarriedInputs = {};
export type Figures_Column_CountsInputs = {};
export type Figures_Column_CustodianInputs = {};
export type Figures_Column_DefinitionInputs = {};
export type Figures_Column_DigestInputs = {};
export type Figures_Column_ExpectedInputs = {};
export type Figures_Column_FromInputs = {};
export type Figures_Column_IdInputs = {};
export type Figures_Column_LaneInputs = {};
export type Figures_Column_NumberInputs = {};
export type Figures_Column_ObservedInputs = {};
export type Figures_Column_Of_MovedInputs = {};
export type Figures_Column_RemovedInputs = {};
export type Figures_Column_Same_ScaleInputs = {};
export type Figures_Column_SearchedInputs = {};
export type Figures_Column_SharedInputs = {};
export type Figures_Column_SourceInputs = {};
export type Figures_Column_SystemInputs = {};
export type Figures_Column_TemptedInputs = {};
export type Figures_Column_ToInputs = {};
export type Figures_Column_TrueInputs = {};
export type Figures_Column_TypeInputs = {};
export type Figures_Column_WeightInputs = {};
export type Figures_Column_WhatInputs = {};
export type Figures_Column_WhenInputs = {};
export type Figures_Column_WhyInputs = {};
export type Figures_ConflictsInputs = {};
export type Figures_Counter_FactInputs = {
    n: NonNullable<unknown>;
    none: NonNullable<unknown>;
    all: NonNullable<unknown>;
    undecided: NonNullable<unknown>;
};
export type Figures_Counter_Fact_WithheldInputs = {
    all: NonNullable<unknown>;
    none: NonNullable<unknown>;
    undecided: NonNullable<unknown>;
};
export type Figures_Counts_OnlyInputs = {};
export type Figures_Cross_CornerInputs = {};
export type Figures_Cross_HeadingInputs = {
    cohort: NonNullable<unknown>;
};
export type Figures_Cross_NoteInputs = {};
export type Figures_Date_OpenInputs = {};
export type Figures_Define_AInputs = {};
export type Figures_Define_A0Inputs = {};
export type Figures_Define_A1Inputs = {};
export type Figures_Define_A2Inputs = {};
export type Figures_Define_AuInputs = {};
export type Figures_Define_B1Inputs = {};
export type Figures_Define_B2Inputs = {};
export type Figures_Define_BasisInputs = {
    phase: NonNullable<unknown>;
    basis: NonNullable<unknown>;
};
export type Figures_Define_CInputs = {};
export type Figures_Define_CellInputs = {
    row: NonNullable<unknown>;
    column: NonNullable<unknown>;
};
export type Figures_Define_CfInputs = {};
export type Figures_Define_ClearedInputs = {};
export type Figures_Define_DInputs = {};
export type Figures_Define_D1Inputs = {};
export type Figures_Define_D2Inputs = {};
export type Figures_Define_D3Inputs = {};
export type Figures_Define_D4Inputs = {};
export type Figures_Define_D5Inputs = {};
export type Figures_Define_D6Inputs = {};
export type Figures_Define_D7Inputs = {};
export type Figures_Define_D8Inputs = {};
export type Figures_Define_E0Inputs = {};
export type Figures_Define_E0mInputs = {};
export type Figures_Define_E1Inputs = {};
export type Figures_Define_E1mInputs = {};
export type Figures_Define_E2Inputs = {};
export type Figures_Define_E2mInputs = {};
export type Figures_Define_E3Inputs = {};
export type Figures_Define_E3mInputs = {};
export type Figures_Define_K0Inputs = {};
export type Figures_Define_L0Inputs = {};
export type Figures_Define_L1Inputs = {};
export type Figures_Define_M0Inputs = {};
export type Figures_Define_M1Inputs = {};
export type Figures_Define_N1Inputs = {};
export type Figures_Define_N1cInputs = {};
export type Figures_Define_N2Inputs = {};
export type Figures_Define_N2cInputs = {};
export type Figures_Define_N3Inputs = {};
export type Figures_Define_N3cInputs = {};
export type Figures_Define_P0Inputs = {};
export type Figures_Define_R0Inputs = {};
export type Figures_Define_R1Inputs = {};
export type Figures_Define_R2Inputs = {};
export type Figures_Define_R3Inputs = {};
export type Figures_Define_R4Inputs = {};
export type Figures_Define_RuleInputs = {
    definition: NonNullable<unknown>;
    outcomes: NonNullable<unknown>;
};
export type Figures_Define_S0Inputs = {};
export type Figures_Define_S1Inputs = {};
export type Figures_Define_S2Inputs = {};
export type Figures_Define_S3Inputs = {};
export type Figures_Define_S4Inputs = {};
export type Figures_Define_T1Inputs = {};
export type Figures_Define_UInputs = {};
export type Figures_Define_W1Inputs = {};
export type Figures_Define_W2Inputs = {};
export type Figures_Define_W3Inputs = {};
export type Figures_Define_W4Inputs = {};
export type Figures_Define_W5Inputs = {};
export type Figures_Define_W6Inputs = {};
export type Figures_Define_W6aInputs = {};
export type Figures_Define_W6bInputs = {};
export type Figures_Define_W7Inputs = {};
export type Figures_Define_W8Inputs = {};
export type Figures_Define_XInputs = {};
export type Figures_Define_X1Inputs = {};
export type Figures_Define_X2Inputs = {};
export type Figures_Define_X3Inputs = {};
export type Figures_Define_X4Inputs = {};
export type Figures_Define_X4aInputs = {};
export type Figures_Define_X4bInputs = {};
export type Figures_Define_X5Inputs = {};
export type Figures_Difference_HeadingInputs = {
    number: NonNullable<unknown>;
    date: NonNullable<unknown>;
};
export type Figures_Difference_NoneInputs = {};
export type Figures_Difference_NoteInputs = {};
export type Figures_Difference_PublicInputs = {};
export type Figures_Export_ByInputs = {
    asked: NonNullable<unknown>;
    given: NonNullable<unknown>;
    date: NonNullable<unknown>;
};
export type Figures_Export_By_OneInputs = {
    outcome: NonNullable<unknown>;
    date: NonNullable<unknown>;
};
export type Figures_Export_By_TwoInputs = {
    outcome: NonNullable<unknown>;
    date: NonNullable<unknown>;
};
export type Figures_Export_Caveat_ActInputs = {};
export type Figures_Export_Caveat_CorrectInputs = {};
export type Figures_Export_Caveat_LinkInputs = {};
export type Figures_Export_Caveat_NetworkInputs = {};
export type Figures_Export_Caveat_PurposeInputs = {
    recipient: NonNullable<unknown>;
};
export type Figures_Export_CaveatsInputs = {};
export type Figures_Export_Chance_RowInputs = {
    least: NonNullable<unknown>;
    observed: NonNullable<unknown>;
    expected: NonNullable<unknown>;
};
export type Figures_Export_Doubt_ChallengedInputs = {};
export type Figures_Export_Doubt_HubInputs = {};
export type Figures_Export_Doubt_NoneInputs = {};
export type Figures_Export_Doubt_PossibleInputs = {};
export type Figures_Export_Doubt_RecordsInputs = {
    records: NonNullable<unknown>;
};
export type Figures_Export_Doubt_ReopenedInputs = {};
export type Figures_Export_Doubt_SoleInputs = {};
export type Figures_Export_Doubt_UndecidedInputs = {};
export type Figures_Export_DoubtsInputs = {};
export type Figures_Export_EverybodyInputs = {};
export type Figures_Export_ForInputs = {
    recipient: NonNullable<unknown>;
    purpose: NonNullable<unknown>;
};
export type Figures_Export_Left_OutInputs = {
    attributes: NonNullable<unknown>;
};
export type Figures_Export_One_DetailInputs = {};
export type Figures_Export_RecordsInputs = {};
export type Figures_Export_ReviewInputs = {
    question: NonNullable<unknown>;
    authority: NonNullable<unknown>;
};
export type Figures_Export_RowInputs = {
    row: NonNullable<unknown>;
};
export type Figures_Export_SettledInputs = {};
export type Figures_Export_TitleInputs = {
    id: NonNullable<unknown>;
};
export type Figures_Export_UndecidedInputs = {};
export type Figures_Files_ClosedInputs = {
    date: NonNullable<unknown>;
};
export type Figures_First_HeadingInputs = {};
export type Figures_First_NoteInputs = {};
export type Figures_Flow_Chance_1Inputs = {
    expected: NonNullable<unknown>;
    observed: NonNullable<unknown>;
};
export type Figures_Flow_Chance_2Inputs = {};
export type Figures_Flow_Chance_3Inputs = {};
export type Figures_Flow_CohortInputs = {};
export type Figures_Flow_Cohort_CaptionInputs = {};
export type Figures_Flow_DescriptionInputs = {};
export type Figures_Flow_HeadingInputs = {};
export type Figures_Flow_LinksInputs = {};
export type Figures_Flow_Links_CaptionInputs = {};
export type Figures_Flow_PersonsInputs = {};
export type Figures_Flow_Persons_CaptionInputs = {};
export type Figures_Flow_RecordsInputs = {};
export type Figures_Flow_Records_CaptionInputs = {
    searched: NonNullable<unknown>;
    all: NonNullable<unknown>;
};
export type Figures_Flow_TitleInputs = {};
export type Figures_Gate_ConductInputs = {};
export type Figures_Gate_IdentityInputs = {};
export type Figures_Gate_State_Not_OpenInputs = {};
export type Figures_Gate_State_SettledInputs = {};
export type Figures_Gate_State_WaitsInputs = {};
export type Figures_How_To_DecideInputs = {
    id: NonNullable<unknown>;
};
export type Figures_Innocent_QuestionInputs = {};
export type Figures_Lane_ActionsInputs = {};
export type Figures_Lane_PlacesInputs = {};
export type Figures_Lane_ReviewInputs = {};
export type Figures_Lane_TouchesInputs = {};
export type Figures_Lede_ArrestedInputs = {
    n: NonNullable<unknown>;
    shown: NonNullable<unknown>;
};
export type Figures_Lede_ChanceInputs = {
    n: NonNullable<unknown>;
    two: NonNullable<unknown>;
    expected: NonNullable<unknown>;
};
export type Figures_Lede_EarlyInputs = {
    n: NonNullable<unknown>;
    shown: NonNullable<unknown>;
};
export type Figures_Lede_MovedInputs = {
    n: NonNullable<unknown>;
    shown: NonNullable<unknown>;
};
export type Figures_Lede_ProceedingsInputs = {
    n: NonNullable<unknown>;
    shown: NonNullable<unknown>;
};
export type Figures_Lede_RemovedInputs = {
    n: NonNullable<unknown>;
    shown: NonNullable<unknown>;
};
export type Figures_Lede_ReviewInputs = {
    n: NonNullable<unknown>;
    shown: NonNullable<unknown>;
    persons: NonNullable<unknown>;
};
export type Figures_Lede_UnknownInputs = {
    n: NonNullable<unknown>;
    shown: NonNullable<unknown>;
};
export type Figures_Lede_WithheldInputs = {
    noun: NonNullable<unknown>;
    shown: NonNullable<unknown>;
};
export type Figures_Legend_AsideInputs = {};
export type Figures_Legend_ChanceInputs = {};
export type Figures_Legend_DeclaredInputs = {};
export type Figures_Legend_EvidenceInputs = {};
export type Figures_Legend_OpenInputs = {};
export type Figures_Legend_SettledInputs = {};
export type Figures_Method_AuthorityInputs = {};
export type Figures_Method_CheckedInputs = {};
export type Figures_Method_HeadingInputs = {};
export type Figures_Method_HowInputs = {};
export type Figures_Method_Known_SinceInputs = {};
export type Figures_Method_SuppressionInputs = {};
export type Figures_Method_Suppression_ValueInputs = {
    k: NonNullable<unknown>;
};
export type Figures_Method_WindowInputs = {};
export type Figures_Method_Window_ValueInputs = {
    from: NonNullable<unknown>;
    to: NonNullable<unknown>;
};
export type Figures_MissingInputs = {
    fields: NonNullable<unknown>;
};
export type Figures_NearestInputs = {
    id: NonNullable<unknown>;
    differs: NonNullable<unknown>;
};
export type Figures_Nearest_NoneInputs = {};
export type Figures_None_ReceivedInputs = {};
export type Figures_Not_ArrestedInputs = {
    custody: NonNullable<unknown>;
};
export type Figures_Not_EveryoneInputs = {
    moved: NonNullable<unknown>;
    out: NonNullable<unknown>;
    all: NonNullable<unknown>;
    partly: NonNullable<unknown>;
};
export type Figures_Not_GivenInputs = {};
export type Figures_Not_HeadingInputs = {};
export type Figures_Not_RemainderInputs = {
    moved: NonNullable<unknown>;
    arrested: NonNullable<unknown>;
    unknown: NonNullable<unknown>;
};
export type Figures_Not_SearchedInputs = {
    systems: NonNullable<unknown>;
};
export type Figures_Not_SingleInputs = {
    one: NonNullable<unknown>;
};
export type Figures_Not_UnknownInputs = {
    unsearched: NonNullable<unknown>;
    unsought: NonNullable<unknown>;
};
export type Figures_Noun_AInputs = {};
export type Figures_Noun_A0Inputs = {};
export type Figures_Noun_A1Inputs = {};
export type Figures_Noun_A2Inputs = {};
export type Figures_Noun_AuInputs = {};
export type Figures_Noun_B1Inputs = {};
export type Figures_Noun_B2Inputs = {};
export type Figures_Noun_BasisInputs = {
    phase: NonNullable<unknown>;
    basis: NonNullable<unknown>;
};
export type Figures_Noun_CInputs = {};
export type Figures_Noun_CellInputs = {
    row: NonNullable<unknown>;
    column: NonNullable<unknown>;
};
export type Figures_Noun_CfInputs = {};
export type Figures_Noun_ClearedInputs = {};
export type Figures_Noun_DInputs = {};
export type Figures_Noun_D1Inputs = {};
export type Figures_Noun_D2Inputs = {};
export type Figures_Noun_D3Inputs = {};
export type Figures_Noun_D4Inputs = {};
export type Figures_Noun_D5Inputs = {};
export type Figures_Noun_D6Inputs = {};
export type Figures_Noun_D7Inputs = {};
export type Figures_Noun_D8Inputs = {};
export type Figures_Noun_E0Inputs = {};
export type Figures_Noun_E0mInputs = {};
export type Figures_Noun_E1Inputs = {};
export type Figures_Noun_E1mInputs = {};
export type Figures_Noun_E2Inputs = {};
export type Figures_Noun_E2mInputs = {};
export type Figures_Noun_E3Inputs = {};
export type Figures_Noun_E3mInputs = {};
export type Figures_Noun_K0Inputs = {};
export type Figures_Noun_L0Inputs = {};
export type Figures_Noun_L1Inputs = {};
export type Figures_Noun_M0Inputs = {};
export type Figures_Noun_M1Inputs = {};
export type Figures_Noun_N1Inputs = {};
export type Figures_Noun_N1cInputs = {};
export type Figures_Noun_N2Inputs = {};
export type Figures_Noun_N2cInputs = {};
export type Figures_Noun_N3Inputs = {};
export type Figures_Noun_N3cInputs = {};
export type Figures_Noun_P0Inputs = {};
export type Figures_Noun_R0Inputs = {};
export type Figures_Noun_R1Inputs = {};
export type Figures_Noun_R2Inputs = {};
export type Figures_Noun_R3Inputs = {};
export type Figures_Noun_R4Inputs = {};
export type Figures_Noun_RuleInputs = {
    name: NonNullable<unknown>;
};
export type Figures_Noun_S0Inputs = {};
export type Figures_Noun_S1Inputs = {};
export type Figures_Noun_S2Inputs = {};
export type Figures_Noun_S3Inputs = {};
export type Figures_Noun_S4Inputs = {};
export type Figures_Noun_T1Inputs = {};
export type Figures_Noun_UInputs = {};
export type Figures_Noun_W1Inputs = {};
export type Figures_Noun_W2Inputs = {};
export type Figures_Noun_W3Inputs = {};
export type Figures_Noun_W4Inputs = {};
export type Figures_Noun_W5Inputs = {};
export type Figures_Noun_W6Inputs = {};
export type Figures_Noun_W6aInputs = {};
export type Figures_Noun_W6bInputs = {};
export type Figures_Noun_W7Inputs = {};
export type Figures_Noun_W8Inputs = {};
export type Figures_Noun_XInputs = {};
export type Figures_Noun_X1Inputs = {};
export type Figures_Noun_X2Inputs = {};
export type Figures_Noun_X3Inputs = {};
export type Figures_Noun_X4Inputs = {};
export type Figures_Noun_X4aInputs = {};
export type Figures_Noun_X4bInputs = {};
export type Figures_Noun_X5Inputs = {};
export type Figures_Only_PossibleInputs = {};
export type Figures_Person_TitleInputs = {
    id: NonNullable<unknown>;
};
export type Figures_Phases_ApartInputs = {};
export type Figures_Phases_AriaInputs = {};
export type Figures_Publication_NumberInputs = {
    number: NonNullable<unknown>;
};
export type Figures_QualityInputs = {
    sampled: NonNullable<unknown>;
    overturned: NonNullable<unknown>;
};
export type Figures_Quality_NoneInputs = {};
export type Figures_ReadingInputs = {
    answer: NonNullable<unknown>;
    actor: NonNullable<unknown>;
    date: NonNullable<unknown>;
};
export type Figures_Reading_HiddenInputs = {
    actor: NonNullable<unknown>;
    date: NonNullable<unknown>;
};
export type Figures_Reason_ChangedInputs = {};
export type Figures_Reason_FromInputs = {
    box: NonNullable<unknown>;
};
export type Figures_Reason_GoneInputs = {};
export type Figures_Reason_NewInputs = {};
export type Figures_Reason_ToInputs = {
    box: NonNullable<unknown>;
};
export type Figures_Records_MoreInputs = {
    n: NonNullable<unknown>;
};
export type Figures_Records_WeighedInputs = {};
export type Figures_RedressInputs = {
    received: NonNullable<unknown>;
    upheld: NonNullable<unknown>;
};
export type Figures_Redress_NoneInputs = {};
export type Figures_Ribbon_DirectInputs = {};
export type Figures_Ribbon_HubInputs = {
    users: NonNullable<unknown>;
    persons: NonNullable<unknown>;
};
export type Figures_Ribbon_PossibleInputs = {};
export type Figures_Ribbon_SoleInputs = {};
export type Figures_Ribbon_UsersInputs = {
    n: NonNullable<unknown>;
    users: NonNullable<unknown>;
    persons: NonNullable<unknown>;
};
export type Figures_Ribbons_HeadingInputs = {};
export type Figures_Ribbons_NoneInputs = {};
export type Figures_Rows_TotalInputs = {
    rows: NonNullable<unknown>;
    entities: NonNullable<unknown>;
};
export type Figures_Rules_HeadingInputs = {};
export type Figures_Rules_NoteInputs = {};
export type Figures_Same_NumbersInputs = {};
export type Figures_Searched_NoInputs = {};
export type Figures_Searched_PartlyInputs = {};
export type Figures_Searched_YesInputs = {};
export type Figures_Seen_ByInputs = {
    actor: NonNullable<unknown>;
    date: NonNullable<unknown>;
    purpose: NonNullable<unknown>;
};
export type Figures_Seen_HeadingInputs = {};
export type Figures_Seen_NobodyInputs = {};
export type Figures_Sent_NobodyInputs = {};
export type Figures_Sent_ToInputs = {
    names: NonNullable<unknown>;
};
export type Figures_Sheets_Not_ReadInputs = {
    sheets: NonNullable<unknown>;
};
export type Figures_Signed_ManyInputs = {
    keys: NonNullable<unknown>;
};
export type Figures_Signed_OneInputs = {
    keys: NonNullable<unknown>;
};
export type Figures_Simulated_BannerInputs = {};
export type Figures_Simulated_NoteInputs = {};
export type Figures_Sources_HeadingInputs = {};
export type Figures_Status_FinalInputs = {};
export type Figures_Status_ProvisionalInputs = {};
export type Figures_Status_Provisional_Single_ReaderInputs = {};
export type Figures_SupersedesInputs = {
    number: NonNullable<unknown>;
};
export type Figures_Surprise_HeadingInputs = {};
export type Figures_Surprise_HitsInputs = {
    hits: NonNullable<unknown>;
    outOf: NonNullable<unknown>;
};
export type Figures_Surprise_NoneInputs = {};
export type Figures_Surprise_PeopleInputs = {
    n: NonNullable<unknown>;
    observed: NonNullable<unknown>;
};
export type Figures_Surprise_TestsInputs = {
    p: NonNullable<unknown>;
    q: NonNullable<unknown>;
    tests: NonNullable<unknown>;
    null: NonNullable<unknown>;
};
export type Figures_Surprise_Under_OneInputs = {
    outOf: NonNullable<unknown>;
};
export type Figures_Systems_HeadingInputs = {};
export type Figures_Systems_NoteInputs = {};
export type Figures_Tempted_ArrestedInputs = {
    arrested: NonNullable<unknown>;
};
export type Figures_Tempted_DangerousInputs = {};
export type Figures_Tempted_HeadingInputs = {};
export type Figures_Tempted_MovedInputs = {
    moved: NonNullable<unknown>;
};
export type Figures_Tempted_RestInputs = {
    rest: NonNullable<unknown>;
};
export type Figures_Tempted_TiesInputs = {
    cohort: NonNullable<unknown>;
};
export type Figures_Tempted_UnknownInputs = {
    unknown: NonNullable<unknown>;
};
export type Figures_True_ArrestedInputs = {
    earlyInnocent: NonNullable<unknown>;
};
export type Figures_True_DangerousInputs = {
    adverseWrong: NonNullable<unknown>;
    adverse: NonNullable<unknown>;
};
export type Figures_True_MovedInputs = {
    truth: NonNullable<unknown>;
    none: NonNullable<unknown>;
};
export type Figures_True_RestInputs = {
    rest: NonNullable<unknown>;
};
export type Figures_True_TiesInputs = {
    innocent: NonNullable<unknown>;
};
export type Figures_True_UnknownInputs = {};
export type Figures_Truth_Adverse_WrongInputs = {};
export type Figures_Truth_Bar_MovedInputs = {
    count: NonNullable<unknown>;
};
export type Figures_Truth_Bar_ReviewInputs = {
    count: NonNullable<unknown>;
};
export type Figures_Truth_ChanceInputs = {
    expected: NonNullable<unknown>;
};
export type Figures_Truth_Early_InnocentInputs = {};
export type Figures_Truth_ErrorsInputs = {};
export type Figures_Truth_ExpectedInputs = {};
export type Figures_Truth_FoundInputs = {};
export type Figures_Truth_HeadingInputs = {};
export type Figures_Truth_In_No_FileInputs = {};
export type Figures_Truth_InnocentInputs = {};
export type Figures_Truth_LedeInputs = {
    truth: NonNullable<unknown>;
    found: NonNullable<unknown>;
    missed: NonNullable<unknown>;
    none: NonNullable<unknown>;
    cohort: NonNullable<unknown>;
    innocent: NonNullable<unknown>;
};
export type Figures_Truth_MergedInputs = {};
export type Figures_Truth_MissedInputs = {};
export type Figures_Truth_Never_PublishedInputs = {};
export type Figures_Truth_NoteInputs = {};
export type Figures_Truth_Other_RoleInputs = {};
export type Figures_Truth_PicturesInputs = {};
export type Figures_Truth_Really_MovedInputs = {};
export type Figures_Truth_SplitInputs = {};
export type Figures_Truth_Wrongly_LinkedInputs = {};
export type Figures_Types_CaptionInputs = {};
export type Figures_Unit_EventInputs = {};
export type Figures_Unit_PersonInputs = {};
export type Figures_Unit_RecordInputs = {};
export type Figures_UnsignedInputs = {};
export type Figures_Uttered_AllegationInputs = {
    text: NonNullable<unknown>;
};
export type Figures_Uttered_Counter_FactInputs = {
    text: NonNullable<unknown>;
};
export type Figures_Uttered_GradeInputs = {
    grade: NonNullable<unknown>;
};
export type Figures_Uttered_HeadingInputs = {};
export type Figures_Uttered_HedgeInputs = {
    hedge: NonNullable<unknown>;
};
export type Figures_Uttered_No_HedgeInputs = {};
export type Figures_Uttered_Origin_OneInputs = {};
export type Figures_Uttered_OriginsInputs = {
    count: NonNullable<unknown>;
};
export type Figures_Uttered_Origins_Not_CountedInputs = {};
export type Figures_Uttered_Origins_RangeInputs = {
    least: NonNullable<unknown>;
    most: NonNullable<unknown>;
};
export type Figures_Uttered_PurposeInputs = {
    text: NonNullable<unknown>;
};
export type Figures_Uttered_Same_NetworkInputs = {
    text: NonNullable<unknown>;
};
export type Figures_Uttered_SourceInputs = {
    source: NonNullable<unknown>;
};
export type Figures_Uttered_UngradedInputs = {};
export type Figures_When_AriaInputs = {};
export type Figures_When_HeadingInputs = {};
export type Figures_When_NoneInputs = {};
export type Figures_Who_HeadingInputs = {};
export type Figures_WithheldInputs = {};
export type Figures_Without_Drops_OutInputs = {
    item: NonNullable<unknown>;
};
export type Figures_Without_HeadingInputs = {};
export type Figures_Without_StaysInputs = {
    item: NonNullable<unknown>;
};
export type Figures_Without_Stays_ByInputs = {
    item: NonNullable<unknown>;
    by: NonNullable<unknown>;
};
export type Finding_Explain_ApartInputs = {
    a: NonNullable<unknown>;
    b: NonNullable<unknown>;
};
export type Finding_Explain_FieldInputs = {
    field: NonNullable<unknown>;
    left: NonNullable<unknown>;
    right: NonNullable<unknown>;
    level: NonNullable<unknown>;
    bits: NonNullable<unknown>;
};
export type Finding_Explain_Held_ContradictedInputs = {};
export type Finding_Explain_Held_HouseholdInputs = {};
export type Finding_Explain_Held_JudgementInputs = {};
export type Finding_Explain_Held_Name_OnlyInputs = {};
export type Finding_Explain_Held_NamelessInputs = {};
export type Finding_Explain_Held_NamesakesInputs = {};
export type Finding_Explain_Held_OthersInputs = {};
export type Finding_Explain_Held_TwinsInputs = {};
export type Finding_Explain_Held_UnseenInputs = {};
export type Finding_Explain_LostInputs = {
    field: NonNullable<unknown>;
    level: NonNullable<unknown>;
    bits: NonNullable<unknown>;
};
export type Finding_Explain_MissingInputs = {
    field: NonNullable<unknown>;
    left: NonNullable<unknown>;
    right: NonNullable<unknown>;
};
export type Finding_Explain_Nothing_NearInputs = {
    a: NonNullable<unknown>;
};
export type Finding_Explain_PriorInputs = {
    bits: NonNullable<unknown>;
};
export type Finding_Explain_RivalsInputs = {
    bits: NonNullable<unknown>;
    rival: NonNullable<unknown>;
    percent: NonNullable<unknown>;
};
export type Finding_Explain_SameInputs = {
    a: NonNullable<unknown>;
    b: NonNullable<unknown>;
};
export type Finding_Explain_SumInputs = {
    bits: NonNullable<unknown>;
    percent: NonNullable<unknown>;
    threshold: NonNullable<unknown>;
};
export type Finding_Links_CannotInputs = {
    reachable: NonNullable<unknown>;
    tests: NonNullable<unknown>;
};
export type Finding_Links_DragnetInputs = {
    anchor: NonNullable<unknown>;
    users: NonNullable<unknown>;
    persons: NonNullable<unknown>;
    limit: NonNullable<unknown>;
};
export type Finding_Links_Edges_UndatedInputs = {};
export type Finding_Links_HubInputs = {
    anchor: NonNullable<unknown>;
    users: NonNullable<unknown>;
    seen: NonNullable<unknown>;
    expected: NonNullable<unknown>;
    share: NonNullable<unknown>;
};
export type Finding_Links_Members_OnlyInputs = {};
export type Finding_Links_NoneInputs = {
    smallest: NonNullable<unknown>;
    tests: NonNullable<unknown>;
};
export type Finding_Links_Not_GuiltInputs = {};
export type Finding_Links_NothingInputs = {};
export type Finding_Links_Null_BicmInputs = {};
export type Finding_Links_Null_Bicm_EdgesInputs = {};
export type Finding_Links_Null_HypergeometricInputs = {};
export type Finding_Links_Null_PermutationInputs = {
    permutations: NonNullable<unknown>;
    seed: NonNullable<unknown>;
};
export type Finding_Links_RowInputs = {
    least: NonNullable<unknown>;
    observed: NonNullable<unknown>;
    expected: NonNullable<unknown>;
};
export type Finding_Links_SingleInputs = {
    count: NonNullable<unknown>;
    n: NonNullable<unknown>;
};
export type Finding_Links_SupportedInputs = {
    count: NonNullable<unknown>;
    n: NonNullable<unknown>;
    level: NonNullable<unknown>;
};
export type Finding_Links_TestedInputs = {
    tested: NonNullable<unknown>;
    declared: NonNullable<unknown>;
    anchors: NonNullable<unknown>;
    network: NonNullable<unknown>;
};
export type Finding_Links_Tested_EdgesInputs = {
    tested: NonNullable<unknown>;
    members: NonNullable<unknown>;
    edges: NonNullable<unknown>;
};
export type Finding_Links_UnusedInputs = {
    ids: NonNullable<unknown>;
};
export type Finding_Links_WrittenInputs = {
    rows: NonNullable<unknown>;
    file: NonNullable<unknown>;
};
export type Finding_Match_FoundInputs = {
    matches: NonNullable<unknown>;
    compared: NonNullable<unknown>;
    wrong: NonNullable<unknown>;
};
export type Finding_Names_CandidateInputs = {};
export type Finding_Names_ComparedInputs = {
    rows: NonNullable<unknown>;
    matches: NonNullable<unknown>;
    threshold: NonNullable<unknown>;
    unreadable: NonNullable<unknown>;
};
export type Finding_Pairs_CannotInputs = {};
export type Finding_Pairs_SmallestInputs = {
    hypergeometric: NonNullable<unknown>;
    bicm: NonNullable<unknown>;
    level: NonNullable<unknown>;
    survivingHypergeometric: NonNullable<unknown>;
    survivingBicm: NonNullable<unknown>;
};
export type Finding_Pairs_SummaryInputs = {
    sharing: NonNullable<unknown>;
    tests: NonNullable<unknown>;
    hypergeometric: NonNullable<unknown>;
    bicm: NonNullable<unknown>;
};
export type Finding_People_AttachedInputs = {
    records: NonNullable<unknown>;
};
export type Finding_People_BlockingInputs = {
    percent: NonNullable<unknown>;
    pairs: NonNullable<unknown>;
    least: NonNullable<unknown>;
};
export type Finding_People_BlocksInputs = {
    detail: NonNullable<unknown>;
};
export type Finding_People_CandidatesInputs = {
    candidates: NonNullable<unknown>;
};
export type Finding_People_ColumnsInputs = {
    columns: NonNullable<unknown>;
};
export type Finding_People_Columns_MissingInputs = {
    columns: NonNullable<unknown>;
};
export type Finding_People_Curve_JudgedInputs = {
    file: NonNullable<unknown>;
    pairs: NonNullable<unknown>;
};
export type Finding_People_ErrorsInputs = {
    notBlocked: NonNullable<unknown>;
    scoredLow: NonNullable<unknown>;
    cut: NonNullable<unknown>;
    scoredHigh: NonNullable<unknown>;
    throughOthers: NonNullable<unknown>;
};
export type Finding_People_EstimateInputs = {
    judged: NonNullable<unknown>;
    p: NonNullable<unknown>;
    pLow: NonNullable<unknown>;
    pHigh: NonNullable<unknown>;
    r: NonNullable<unknown>;
    rLow: NonNullable<unknown>;
    rHigh: NonNullable<unknown>;
};
export type Finding_People_FailedInputs = {
    detail: NonNullable<unknown>;
};
export type Finding_People_FoundInputs = {
    records: NonNullable<unknown>;
    persons: NonNullable<unknown>;
    joined: NonNullable<unknown>;
};
export type Finding_People_Homes_OnlyInputs = {
    pairs: NonNullable<unknown>;
    records: NonNullable<unknown>;
    groups: NonNullable<unknown>;
};
export type Finding_People_JudgementsInputs = {
    a: NonNullable<unknown>;
    b: NonNullable<unknown>;
};
export type Finding_People_MeasuredInputs = {
    p: NonNullable<unknown>;
    r: NonNullable<unknown>;
    f1: NonNullable<unknown>;
    bcubed: NonNullable<unknown>;
};
export type Finding_People_Names_OnlyInputs = {};
export type Finding_People_No_FieldInputs = {};
export type Finding_People_No_MatchInputs = {};
export type Finding_People_OrganisationsInputs = {
    records: NonNullable<unknown>;
};
export type Finding_People_Passed_OverInputs = {
    others: NonNullable<unknown>;
};
export type Finding_People_PlaceholdersInputs = {
    column: NonNullable<unknown>;
    values: NonNullable<unknown>;
};
export type Finding_People_PrecisionInputs = {
    percent: NonNullable<unknown>;
};
export type Finding_People_RejectedInputs = {
    lines: NonNullable<unknown>;
};
export type Finding_People_Rule_AloneInputs = {};
export type Finding_People_Rule_ExpectedInputs = {};
export type Finding_People_Rule_LeftInputs = {};
export type Finding_People_Rule_NameInputs = {};
export type Finding_People_Rule_PairsInputs = {};
export type Finding_People_Rule_RecallInputs = {};
export type Finding_People_Rule_SplitInputs = {};
export type Finding_People_Rule_UnsplitInputs = {};
export type Finding_People_SampleInputs = {
    pairs: NonNullable<unknown>;
    file: NonNullable<unknown>;
};
export type Finding_People_SmallInputs = {
    records: NonNullable<unknown>;
};
export type Finding_People_WarningInputs = {
    code: NonNullable<unknown>;
    detail: NonNullable<unknown>;
};
export type Finding_Refused_Adverse_Needs_Two_On_OutcomeInputs = {};
export type Finding_Refused_Adverse_Needs_Two_On_Outcome_TodoInputs = {};
export type Finding_Refused_Already_Decided_By_YouInputs = {};
export type Finding_Refused_Already_Decided_By_You_TodoInputs = {};
export type Finding_Refused_Already_SettledInputs = {};
export type Finding_Refused_Already_Settled_TodoInputs = {};
export type Finding_Refused_Analyst_May_Not_ReviewInputs = {};
export type Finding_Refused_Analyst_May_Not_Review_TodoInputs = {};
export type Finding_Refused_Conduct_MissingInputs = {};
export type Finding_Refused_Conduct_Missing_TodoInputs = {};
export type Finding_Refused_Confirmation_MissingInputs = {
    detail: NonNullable<unknown>;
};
export type Finding_Refused_Confirmation_Missing_TodoInputs = {};
export type Finding_Refused_Evidence_ChangedInputs = {};
export type Finding_Refused_Evidence_Changed_TodoInputs = {};
export type Finding_Refused_Evidence_MissingInputs = {};
export type Finding_Refused_Evidence_Missing_TodoInputs = {};
export type Finding_Refused_Evidence_UnknownInputs = {
    detail: NonNullable<unknown>;
};
export type Finding_Refused_Evidence_Unknown_TodoInputs = {};
export type Finding_Refused_Exclusion_Not_ApprovedInputs = {
    detail: NonNullable<unknown>;
};
export type Finding_Refused_Exclusion_Not_Approved_TodoInputs = {};
export type Finding_Refused_Export_Answer_FirstInputs = {};
export type Finding_Refused_Export_Answer_First_TodoInputs = {};
export type Finding_Refused_Export_Needs_ProtectionInputs = {};
export type Finding_Refused_Export_Needs_Protection_TodoInputs = {};
export type Finding_Refused_Export_Purpose_MissingInputs = {};
export type Finding_Refused_Export_Purpose_Missing_TodoInputs = {};
export type Finding_Refused_Innocent_Explanation_MissingInputs = {};
export type Finding_Refused_Innocent_Explanation_Missing_TodoInputs = {};
export type Finding_Refused_Key_Name_TakenInputs = {
    detail: NonNullable<unknown>;
};
export type Finding_Refused_Key_Name_Taken_TodoInputs = {};
export type Finding_Refused_Leg_MissingInputs = {};
export type Finding_Refused_Leg_Missing_TodoInputs = {};
export type Finding_Refused_Needs_AdjudicatorInputs = {};
export type Finding_Refused_Needs_Adjudicator_TodoInputs = {};
export type Finding_Refused_No_Redress_OpenInputs = {};
export type Finding_Refused_No_Redress_Open_TodoInputs = {};
export type Finding_Refused_Not_A_Person_PairInputs = {};
export type Finding_Refused_Not_A_Person_Pair_TodoInputs = {};
export type Finding_Refused_Not_HeldInputs = {};
export type Finding_Refused_Not_Held_TodoInputs = {};
export type Finding_Refused_Not_PausedInputs = {};
export type Finding_Refused_Not_Paused_TodoInputs = {};
export type Finding_Refused_Not_SampledInputs = {};
export type Finding_Refused_Not_Sampled_TodoInputs = {};
export type Finding_Refused_Not_Taken_By_YouInputs = {};
export type Finding_Refused_Not_Taken_By_You_TodoInputs = {};
export type Finding_Refused_Not_Under_ProtectionInputs = {};
export type Finding_Refused_Not_Under_Protection_TodoInputs = {};
export type Finding_Refused_Nothing_To_PurgeInputs = {};
export type Finding_Refused_Nothing_To_Purge_TodoInputs = {};
export type Finding_Refused_Nothing_To_SampleInputs = {
    detail: NonNullable<unknown>;
};
export type Finding_Refused_Nothing_To_Sample_TodoInputs = {};
export type Finding_Refused_Own_WorkInputs = {};
export type Finding_Refused_Own_Work_TodoInputs = {};
export type Finding_Refused_PausedInputs = {};
export type Finding_Refused_Paused_TodoInputs = {};
export type Finding_Refused_Person_Not_In_CohortInputs = {
    detail: NonNullable<unknown>;
};
export type Finding_Refused_Person_Not_In_Cohort_TodoInputs = {};
export type Finding_Refused_Protected_AttributeInputs = {
    detail: NonNullable<unknown>;
};
export type Finding_Refused_Protected_Attribute_TodoInputs = {};
export type Finding_Refused_Purge_SuspendedInputs = {
    detail: NonNullable<unknown>;
};
export type Finding_Refused_Purge_Suspended_TodoInputs = {};
export type Finding_Refused_Reason_MissingInputs = {};
export type Finding_Refused_Reason_Missing_TodoInputs = {};
export type Finding_Refused_Redress_Needs_Someone_NewInputs = {};
export type Finding_Refused_Redress_Needs_Someone_New_TodoInputs = {};
export type Finding_Refused_Reopen_Needs_Someone_ElseInputs = {};
export type Finding_Refused_Reopen_Needs_Someone_Else_TodoInputs = {};
export type Finding_Refused_Role_MissingInputs = {
    detail: NonNullable<unknown>;
};
export type Finding_Refused_Role_Missing_TodoInputs = {};
export type Finding_Refused_Same_Person_TwiceInputs = {};
export type Finding_Refused_Same_Person_Twice_TodoInputs = {};
export type Finding_Refused_Script_Key_Outside_SimulationInputs = {
    detail: NonNullable<unknown>;
};
export type Finding_Refused_Script_Key_Outside_Simulation_TodoInputs = {};
export type Finding_Refused_System_May_NotInputs = {
    detail: NonNullable<unknown>;
};
export type Finding_Refused_System_May_Not_TodoInputs = {};
export type Finding_Refused_Taken_By_OtherInputs = {};
export type Finding_Refused_Taken_By_Other_TodoInputs = {};
export type Finding_Refused_Unknown_KeyInputs = {
    detail: NonNullable<unknown>;
};
export type Finding_Refused_Unknown_Key_TodoInputs = {};
export type Finding_Ribbon_BuildingInputs = {};
export type Finding_Ribbon_Date_UnknownInputs = {};
export type Finding_Ribbon_HubInputs = {
    count: NonNullable<unknown>;
};
export type Finding_Ribbon_MemoInputs = {
    source: NonNullable<unknown>;
};
export type Finding_Ribbon_NetworkInputs = {};
export type Finding_Ribbon_PossibleInputs = {};
export type Finding_Ribbon_RecordInputs = {};
export type Finding_Ribbon_RecordsInputs = {
    count: NonNullable<unknown>;
};
export type Finding_Ribbon_RowInputs = {
    row: NonNullable<unknown>;
};
export type Finding_Ribbon_SoleInputs = {
    mark: NonNullable<unknown>;
    items: NonNullable<unknown>;
};
export type Finding_Ribbon_TitleInputs = {
    person: NonNullable<unknown>;
};
export type Finding_Ribbon_UsersInputs = {
    count: NonNullable<unknown>;
};
export type Finding_Screen_CaveatInputs = {};
export type Finding_Screen_ChanceInputs = {
    expected: NonNullable<unknown>;
};
export type Finding_Screen_ColumnsInputs = {
    file: NonNullable<unknown>;
    columns: NonNullable<unknown>;
};
export type Finding_Screen_DateInputs = {
    date: NonNullable<unknown>;
};
export type Finding_Screen_ListInputs = {
    file: NonNullable<unknown>;
    names: NonNullable<unknown>;
    rows: NonNullable<unknown>;
    nameless: NonNullable<unknown>;
    digest: NonNullable<unknown>;
};
export type Finding_Screen_NoneInputs = {
    searched: NonNullable<unknown>;
};
export type Finding_Screen_SearchedInputs = {
    records: NonNullable<unknown>;
    rows: NonNullable<unknown>;
    hits: NonNullable<unknown>;
    found: NonNullable<unknown>;
    nameless: NonNullable<unknown>;
};
export type Finding_UnknownInputs = {
    code: NonNullable<unknown>;
};
export type Step_Declare_EarlierInputs = {
    file: NonNullable<unknown>;
};
export type Step_Declare_NetworkInputs = {
    id: NonNullable<unknown>;
    details: NonNullable<unknown>;
    events: NonNullable<unknown>;
};
export type Step_Declare_PersonsInputs = {
    members: NonNullable<unknown>;
    first: NonNullable<unknown>;
};
export type Step_Declare_ReassignedInputs = {
    count: NonNullable<unknown>;
    n: NonNullable<unknown>;
};
export type Step_Declare_SaidInputs = {
    text: NonNullable<unknown>;
    source: NonNullable<unknown>;
};
export type Step_Declare_Said_HedgedInputs = {
    text: NonNullable<unknown>;
    hedge: NonNullable<unknown>;
    source: NonNullable<unknown>;
};
export type Step_Declare_SameInputs = {
    count: NonNullable<unknown>;
    n: NonNullable<unknown>;
};
export type Step_Exclusion_ApprovedInputs = {
    names: NonNullable<unknown>;
    approval: NonNullable<unknown>;
};
export type Step_Exclusion_LossInputs = {
    rule: NonNullable<unknown>;
    persons: NonNullable<unknown>;
};
export type Step_Exclusion_NoneInputs = {};
export type Step_Exclusion_OneInputs = {
    n: NonNullable<unknown>;
};
export type Step_Exclusion_TwoInputs = {
    two: NonNullable<unknown>;
    expected: NonNullable<unknown>;
    real: NonNullable<unknown>;
};
export type Step_Exclusion_WaitingInputs = {
    n: NonNullable<unknown>;
};
export type Step_Export_AskedInputs = {
    person: NonNullable<unknown>;
    recipient: NonNullable<unknown>;
};
export type Step_Export_GivenInputs = {
    person: NonNullable<unknown>;
    recipient: NonNullable<unknown>;
    file: NonNullable<unknown>;
};
export type Step_Export_LineInputs = {
    day: NonNullable<unknown>;
    person: NonNullable<unknown>;
    recipient: NonNullable<unknown>;
    by: NonNullable<unknown>;
};
export type Step_Export_Line_ChangedInputs = {
    day: NonNullable<unknown>;
    person: NonNullable<unknown>;
    recipient: NonNullable<unknown>;
    by: NonNullable<unknown>;
};
export type Step_Export_TotalInputs = {
    count: NonNullable<unknown>;
    n: NonNullable<unknown>;
};
export type Step_Import_BalanceInputs = {
    rows: NonNullable<unknown>;
    records: NonNullable<unknown>;
    rejected: NonNullable<unknown>;
    blank: NonNullable<unknown>;
    header: NonNullable<unknown>;
    bytes: NonNullable<unknown>;
};
export type Step_Import_Balance_SheetInputs = {
    rows: NonNullable<unknown>;
    records: NonNullable<unknown>;
    rejected: NonNullable<unknown>;
    blank: NonNullable<unknown>;
    header: NonNullable<unknown>;
    bytes: NonNullable<unknown>;
};
export type Step_Import_Balance_TextInputs = {
    rows: NonNullable<unknown>;
    records: NonNullable<unknown>;
    rejected: NonNullable<unknown>;
    blank: NonNullable<unknown>;
    header: NonNullable<unknown>;
    bytes: NonNullable<unknown>;
};
export type Step_Import_CheckInputs = {
    system: NonNullable<unknown>;
    what: NonNullable<unknown>;
    expected: NonNullable<unknown>;
    received: NonNullable<unknown>;
    verdict: NonNullable<unknown>;
};
export type Step_Import_Check_AgreesInputs = {};
export type Step_Import_Check_AmountInputs = {};
export type Step_Import_Check_DifferenceInputs = {
    n: NonNullable<unknown>;
};
export type Step_Import_Check_DiffersInputs = {};
export type Step_Import_Check_FromInputs = {};
export type Step_Import_Check_NothingInputs = {};
export type Step_Import_Check_PersonsInputs = {};
export type Step_Import_Check_RowsInputs = {};
export type Step_Import_Check_ToInputs = {};
export type Step_Import_Columns_UnusedInputs = {
    columns: NonNullable<unknown>;
};
export type Step_Import_Delimiter_BarsInputs = {};
export type Step_Import_Delimiter_CommasInputs = {};
export type Step_Import_Delimiter_One_ColumnInputs = {};
export type Step_Import_Delimiter_SemicolonsInputs = {};
export type Step_Import_Delimiter_TabsInputs = {};
export type Step_Import_EmptyInputs = {};
export type Step_Import_ExplainedInputs = {
    text: NonNullable<unknown>;
};
export type Step_Import_FileInputs = {
    name: NonNullable<unknown>;
    source: NonNullable<unknown>;
    format: NonNullable<unknown>;
};
export type Step_Import_File_AgainInputs = {
    name: NonNullable<unknown>;
    source: NonNullable<unknown>;
    format: NonNullable<unknown>;
};
export type Step_Import_Flag_Ambiguous_DateInputs = {
    count: NonNullable<unknown>;
    n: NonNullable<unknown>;
};
export type Step_Import_Flag_First_Of_JanuaryInputs = {
    count: NonNullable<unknown>;
    n: NonNullable<unknown>;
};
export type Step_Import_Flag_ImplausibleInputs = {
    count: NonNullable<unknown>;
    n: NonNullable<unknown>;
};
export type Step_Import_Flag_Imprecise_DateInputs = {
    count: NonNullable<unknown>;
    n: NonNullable<unknown>;
};
export type Step_Import_Flag_Not_In_FileInputs = {
    count: NonNullable<unknown>;
    n: NonNullable<unknown>;
};
export type Step_Import_Flag_OtherInputs = {
    count: NonNullable<unknown>;
    n: NonNullable<unknown>;
    flag: NonNullable<unknown>;
};
export type Step_Import_Flag_PlaceholderInputs = {
    count: NonNullable<unknown>;
    n: NonNullable<unknown>;
};
export type Step_Import_Flag_Unparsable_DateInputs = {
    count: NonNullable<unknown>;
    n: NonNullable<unknown>;
};
export type Step_Import_Flag_Unreadable_EmailInputs = {
    count: NonNullable<unknown>;
    n: NonNullable<unknown>;
};
export type Step_Import_Flag_Unreadable_PhoneInputs = {
    count: NonNullable<unknown>;
    n: NonNullable<unknown>;
};
export type Step_Import_Format_EntitiesInputs = {};
export type Step_Import_Format_JsonInputs = {};
export type Step_Import_Format_SheetInputs = {
    sheet: NonNullable<unknown>;
};
export type Step_Import_Format_Sheet_OthersInputs = {
    sheet: NonNullable<unknown>;
    others: NonNullable<unknown>;
};
export type Step_Import_Format_TextInputs = {
    encoding: NonNullable<unknown>;
    how: NonNullable<unknown>;
    delimiter: NonNullable<unknown>;
};
export type Step_Import_Format_Text_GzipInputs = {
    encoding: NonNullable<unknown>;
    how: NonNullable<unknown>;
    delimiter: NonNullable<unknown>;
};
export type Step_Import_GuessedInputs = {
    file: NonNullable<unknown>;
};
export type Step_Import_Kind_ActionInputs = {
    n: NonNullable<unknown>;
};
export type Step_Import_Kind_IntervalInputs = {
    n: NonNullable<unknown>;
};
export type Step_Import_Kind_LocationInputs = {
    n: NonNullable<unknown>;
};
export type Step_Import_Kind_OrganisationInputs = {
    n: NonNullable<unknown>;
};
export type Step_Import_Kind_SearchInputs = {
    n: NonNullable<unknown>;
};
export type Step_Import_Kind_ThingInputs = {
    n: NonNullable<unknown>;
};
export type Step_Import_Months_MoreInputs = {
    months: NonNullable<unknown>;
    more: NonNullable<unknown>;
};
export type Step_Import_Needs_ExplanationInputs = {};
export type Step_Import_No_Row_In_DaysInputs = {
    from: NonNullable<unknown>;
    to: NonNullable<unknown>;
    days: NonNullable<unknown>;
};
export type Step_Import_No_Row_In_MonthsInputs = {
    months: NonNullable<unknown>;
};
export type Step_Import_No_Row_On_DayInputs = {
    day: NonNullable<unknown>;
    days: NonNullable<unknown>;
};
export type Step_Import_RejectedInputs = {
    n: NonNullable<unknown>;
    reason: NonNullable<unknown>;
};
export type Step_Import_Rejects_KeptInputs = {
    file: NonNullable<unknown>;
};
export type Step_Import_Same_BytesInputs = {
    name: NonNullable<unknown>;
    kept: NonNullable<unknown>;
};
export type Step_Import_Sheets_Not_ReadInputs = {
    bytes: NonNullable<unknown>;
    all: NonNullable<unknown>;
    sheets: NonNullable<unknown>;
};
export type Step_Import_TotalInputs = {
    records: NonNullable<unknown>;
    statements: NonNullable<unknown>;
};
export type Step_Import_Total_BesidesInputs = {
    amounts: NonNullable<unknown>;
};
export type Step_Import_Undefined_CodesInputs = {
    count: NonNullable<unknown>;
    n: NonNullable<unknown>;
    values: NonNullable<unknown>;
};
export type Step_Import_Warning_Bare_QuotesInputs = {
    count: NonNullable<unknown>;
    n: NonNullable<unknown>;
};
export type Step_Import_Warning_NulsInputs = {
    count: NonNullable<unknown>;
    n: NonNullable<unknown>;
};
export type Step_Import_Warning_OtherInputs = {
    n: NonNullable<unknown>;
    warning: NonNullable<unknown>;
};
export type Step_Import_WithdrawnInputs = {
    reason: NonNullable<unknown>;
};
export type Step_Import_Without_EntityInputs = {
    count: NonNullable<unknown>;
    n: NonNullable<unknown>;
};
export type Step_Import_Without_MappingInputs = {
    sources: NonNullable<unknown>;
};
export type Step_Key_KeepInputs = {};
export type Step_Key_MadeInputs = {
    id: NonNullable<unknown>;
    name: NonNullable<unknown>;
    roles: NonNullable<unknown>;
    file: NonNullable<unknown>;
};
export type Step_Key_Passphrase_AgainInputs = {};
export type Step_Key_Passphrase_NewInputs = {};
export type Step_Key_Passphrase_OfInputs = {
    file: NonNullable<unknown>;
};
export type Step_Key_SealedInputs = {};
export type Step_Key_Sealed_NowInputs = {
    file: NonNullable<unknown>;
};
export type Step_Key_Unsealed_NowInputs = {
    file: NonNullable<unknown>;
};
export type Step_Kinds_AccountInputs = {};
export type Step_Kinds_AddressInputs = {};
export type Step_Kinds_DeviceInputs = {};
export type Step_Kinds_DocumentInputs = {};
export type Step_Kinds_EmailInputs = {};
export type Step_Kinds_EventInputs = {};
export type Step_Kinds_JourneyInputs = {};
export type Step_Kinds_OrganisationInputs = {};
export type Step_Kinds_PhoneInputs = {};
export type Step_Kinds_VehicleInputs = {};
export type Step_Loosening_In_ForceInputs = {
    rule: NonNullable<unknown>;
    keys: NonNullable<unknown>;
    links: NonNullable<unknown>;
    lost: NonNullable<unknown>;
};
export type Step_Loosening_Next_DayInputs = {};
export type Step_Loosening_NoneInputs = {};
export type Step_Loosening_PossibleInputs = {
    details: NonNullable<unknown>;
    rule: NonNullable<unknown>;
    links: NonNullable<unknown>;
    lost: NonNullable<unknown>;
};
export type Step_Loosening_ReassignedInputs = {};
export type Step_Loosening_Same_BuildingInputs = {};
export type Step_Loosening_Same_DetailInputs = {};
export type Step_Loosening_Same_Last_DigitsInputs = {};
export type Step_Loosening_Same_MailboxInputs = {};
export type Step_Loosening_Same_NumberInputs = {};
export type Step_Measure_As_OfInputs = {
    day: NonNullable<unknown>;
};
export type Step_Measure_By_CoincidenceInputs = {
    expected: NonNullable<unknown>;
};
export type Step_Nothing_ChangedInputs = {};
export type Step_Priority_LineInputs = {
    person: NonNullable<unknown>;
    outcome: NonNullable<unknown>;
    day: NonNullable<unknown>;
};
export type Step_Priority_TotalInputs = {
    count: NonNullable<unknown>;
    n: NonNullable<unknown>;
};
export type Step_Publish_MadeInputs = {
    number: NonNullable<unknown>;
    status: NonNullable<unknown>;
    day: NonNullable<unknown>;
    file: NonNullable<unknown>;
};
export type Step_Publish_PublicInputs = {};
export type Step_Purge_DoneInputs = {
    texts: NonNullable<unknown>;
    persons: NonNullable<unknown>;
};
export type Step_Purge_NothingInputs = {};
export type Step_Purge_SuspendedInputs = {
    person: NonNullable<unknown>;
    why: NonNullable<unknown>;
};
export type Step_Purge_WouldInputs = {
    texts: NonNullable<unknown>;
    persons: NonNullable<unknown>;
};
export type Step_Redress_Open_AgainInputs = {};
export type Step_Resolve_CandidatesInputs = {
    count: NonNullable<unknown>;
    n: NonNullable<unknown>;
};
export type Step_Resolve_ChangesInputs = {
    count: NonNullable<unknown>;
    n: NonNullable<unknown>;
    merged: NonNullable<unknown>;
    split: NonNullable<unknown>;
    gone: NonNullable<unknown>;
};
export type Step_Resolve_FoundInputs = {
    count: NonNullable<unknown>;
    records: NonNullable<unknown>;
    persons: NonNullable<unknown>;
};
export type Step_Resolve_LostInputs = {
    person: NonNullable<unknown>;
    records: NonNullable<unknown>;
};
export type Step_Resolve_PrecisionInputs = {
    right: NonNullable<unknown>;
};
export type Step_Resolve_UnresolvableInputs = {
    count: NonNullable<unknown>;
    n: NonNullable<unknown>;
};
export type Step_Resolve_WarningInputs = {
    sentence: NonNullable<unknown>;
};
export type Step_Retention_LineInputs = {
    person: NonNullable<unknown>;
    outcome: NonNullable<unknown>;
    day: NonNullable<unknown>;
    due: NonNullable<unknown>;
    texts: NonNullable<unknown>;
};
export type Step_Retention_Line_WaitsInputs = {
    person: NonNullable<unknown>;
    outcome: NonNullable<unknown>;
    day: NonNullable<unknown>;
    due: NonNullable<unknown>;
    texts: NonNullable<unknown>;
    why: NonNullable<unknown>;
};
export type Step_Retention_TotalInputs = {
    count: NonNullable<unknown>;
    n: NonNullable<unknown>;
};
export type Step_Review_ActionInputs = {
    type: NonNullable<unknown>;
    from: NonNullable<unknown>;
    basis: NonNullable<unknown>;
};
export type Step_Review_AttachedInputs = {
    id: NonNullable<unknown>;
};
export type Step_Review_BandInputs = {
    band: NonNullable<unknown>;
    reasons: NonNullable<unknown>;
};
export type Step_Review_ClosedInputs = {};
export type Step_Review_ConfirmInputs = {
    outcome: NonNullable<unknown>;
};
export type Step_Review_Gate_1Inputs = {};
export type Step_Review_Gate_1_NoInputs = {};
export type Step_Review_Gate_2Inputs = {};
export type Step_Review_InnocentInputs = {};
export type Step_Review_ItemInputs = {
    kind: NonNullable<unknown>;
    id: NonNullable<unknown>;
    file: NonNullable<unknown>;
    row: NonNullable<unknown>;
    prop: NonNullable<unknown>;
    value: NonNullable<unknown>;
};
export type Step_Review_LineInputs = {
    person: NonNullable<unknown>;
    band: NonNullable<unknown>;
    stage: NonNullable<unknown>;
    details: NonNullable<unknown>;
    expected: NonNullable<unknown>;
};
export type Step_Review_Line_HubInputs = {};
export type Step_Review_Line_JourneyInputs = {};
export type Step_Review_Line_SoleInputs = {};
export type Step_Review_Next_FirstInputs = {};
export type Step_Review_Next_OtherInputs = {};
export type Step_Review_Next_SecondInputs = {};
export type Step_Review_Next_ThirdInputs = {};
export type Step_Review_No_DateInputs = {};
export type Step_Review_No_LinkInputs = {};
export type Step_Review_NobodyInputs = {};
export type Step_Review_Not_InInputs = {};
export type Step_Review_PersonInputs = {
    id: NonNullable<unknown>;
    names: NonNullable<unknown>;
};
export type Step_Review_Person_BornInputs = {
    id: NonNullable<unknown>;
    names: NonNullable<unknown>;
    born: NonNullable<unknown>;
};
export type Step_Review_PersonsInputs = {
    count: NonNullable<unknown>;
    n: NonNullable<unknown>;
};
export type Step_Review_PlaceInputs = {
    code: NonNullable<unknown>;
    place: NonNullable<unknown>;
};
export type Step_Review_RecordInputs = {
    id: NonNullable<unknown>;
    file: NonNullable<unknown>;
    row: NonNullable<unknown>;
};
export type Step_Review_RecordedInputs = {};
export type Step_Review_Recorded_KindsInputs = {
    kinds: NonNullable<unknown>;
};
export type Step_Review_Recorded_RoundInputs = {};
export type Step_Review_SharedInputs = {
    observed: NonNullable<unknown>;
    expected: NonNullable<unknown>;
    q: NonNullable<unknown>;
    tests: NonNullable<unknown>;
};
export type Step_Review_SoleInputs = {
    level: NonNullable<unknown>;
    id: NonNullable<unknown>;
};
export type Step_Review_StateInputs = {
    stage: NonNullable<unknown>;
};
export type Step_Review_State_NextInputs = {
    stage: NonNullable<unknown>;
    next: NonNullable<unknown>;
};
export type Step_Review_State_SettledInputs = {
    stage: NonNullable<unknown>;
    outcome: NonNullable<unknown>;
};
export type Step_Review_State_Settled_NextInputs = {
    stage: NonNullable<unknown>;
    outcome: NonNullable<unknown>;
    next: NonNullable<unknown>;
};
export type Step_Review_WeakestInputs = {
    n: NonNullable<unknown>;
    a: NonNullable<unknown>;
    b: NonNullable<unknown>;
};
export type Step_Review_WhyInputs = {};
export type Step_Review_Write_OutInputs = {};
export type Step_Review_WrittenInputs = {
    file: NonNullable<unknown>;
};
export type Step_Round_Change_ChangedInputs = {};
export type Step_Round_Change_GoneInputs = {};
export type Step_Round_Change_NewInputs = {};
export type Step_Round_Change_UnchangedInputs = {};
export type Step_Round_CountsInputs = {
    new: NonNullable<unknown>;
    gone: NonNullable<unknown>;
    changed: NonNullable<unknown>;
    unchanged: NonNullable<unknown>;
};
export type Step_Round_ExpiredInputs = {
    count: NonNullable<unknown>;
    n: NonNullable<unknown>;
    persons: NonNullable<unknown>;
};
export type Step_Round_MoreInputs = {
    n: NonNullable<unknown>;
};
export type Step_Round_Read_AgainInputs = {
    read: NonNullable<unknown>;
    kept: NonNullable<unknown>;
    findings: NonNullable<unknown>;
    links: NonNullable<unknown>;
};
export type Step_Round_ReopenedInputs = {
    count: NonNullable<unknown>;
    n: NonNullable<unknown>;
    cohort: NonNullable<unknown>;
};
export type Step_Round_SettledInputs = {
    count: NonNullable<unknown>;
    n: NonNullable<unknown>;
};
export type Step_Round_Why_Band_ChangedInputs = {};
export type Step_Round_Why_Certainty_ChangedInputs = {};
export type Step_Round_Why_Evidence_AddedInputs = {};
export type Step_Round_Why_Evidence_RemovedInputs = {};
export type Step_Round_Why_Hub_ChangedInputs = {};
export type Step_Round_Why_Identity_ChangedInputs = {};
export type Step_Sample_AgreesInputs = {};
export type Step_Sample_DiffersInputs = {};
export type Step_Sample_DrawnInputs = {
    n: NonNullable<unknown>;
    frame: NonNullable<unknown>;
    stratum: NonNullable<unknown>;
};
export type Step_Sample_Drawn_BeforeInputs = {};
export type Step_Sample_KappaInputs = {
    count: NonNullable<unknown>;
    n: NonNullable<unknown>;
    kappa: NonNullable<unknown>;
};
export type Step_Sample_Kappa_UndefinedInputs = {};
export type Step_Sample_LineInputs = {
    stratum: NonNullable<unknown>;
    seed: NonNullable<unknown>;
    drawn: NonNullable<unknown>;
    checked: NonNullable<unknown>;
    overturned: NonNullable<unknown>;
};
export type Step_Sample_Open_AgainInputs = {};
export type Step_Trace_AccidentalInputs = {
    kinds: NonNullable<unknown>;
    expected: NonNullable<unknown>;
};
export type Step_Trace_At_LeastInputs = {
    least: NonNullable<unknown>;
    persons: NonNullable<unknown>;
    expected: NonNullable<unknown>;
};
export type Step_Trace_CohortInputs = {
    cohort: NonNullable<unknown>;
    excluded: NonNullable<unknown>;
};
export type Step_Trace_ControlInputs = {
    runs: NonNullable<unknown>;
    linked: NonNullable<unknown>;
    two: NonNullable<unknown>;
};
export type Step_Trace_HubInputs = {
    label: NonNullable<unknown>;
    users: NonNullable<unknown>;
    seen: NonNullable<unknown>;
    expected: NonNullable<unknown>;
    share: NonNullable<unknown>;
};
export type Step_Trace_LinkedInputs = {
    count: NonNullable<unknown>;
    n: NonNullable<unknown>;
    moved: NonNullable<unknown>;
};
export type Step_Trace_One_DetailInputs = {};
export type Step_Trace_ProxyInputs = {
    kind: NonNullable<unknown>;
    attribute: NonNullable<unknown>;
    v: NonNullable<unknown>;
};
export type Step_Trace_ReopenedInputs = {
    count: NonNullable<unknown>;
    n: NonNullable<unknown>;
};
export type Step_Trace_Rule_NamedInputs = {
    rule: NonNullable<unknown>;
};
export type Step_Trace_Rule_WaitingInputs = {
    rule: NonNullable<unknown>;
};
export type Step_Trace_TestedInputs = {
    count: NonNullable<unknown>;
    n: NonNullable<unknown>;
    declared: NonNullable<unknown>;
};
export type Step_Trace_UnsupportedInputs = {};
export type Step_Trace_UnusedInputs = {
    labels: NonNullable<unknown>;
};
export type Step_Verify_DiffersInputs = {
    path: NonNullable<unknown>;
    place: NonNullable<unknown>;
};
export type Step_Verify_EditedInputs = {
    path: NonNullable<unknown>;
    why: NonNullable<unknown>;
};
export type Step_Verify_Not_RecomputableInputs = {
    path: NonNullable<unknown>;
    why: NonNullable<unknown>;
};
export type Step_Verify_Not_Recomputable_NamesInputs = {
    path: NonNullable<unknown>;
    why: NonNullable<unknown>;
    names: NonNullable<unknown>;
};
export type Step_Verify_NothingInputs = {};
export type Step_Verify_TotalsInputs = {
    sources: NonNullable<unknown>;
    snapshots: NonNullable<unknown>;
    again: NonNullable<unknown>;
    events: NonNullable<unknown>;
    publications: NonNullable<unknown>;
};
export type Step_Verify_Why_ChangedInputs = {};
export type Step_Verify_Why_EditedInputs = {};
export type Step_Verify_Why_SupersededInputs = {};
export type Step_Verify_Why_VersionInputs = {};
export type Step_Why_Not_JudgedInputs = {
    judged: NonNullable<unknown>;
};
export type Step_Why_Not_NearestInputs = {
    reason: NonNullable<unknown>;
};
export type Step_Why_Not_SameInputs = {};
export type Step_Withdraw_AlreadyInputs = {
    source: NonNullable<unknown>;
    name: NonNullable<unknown>;
};
export type Step_Withdraw_Drop_OutInputs = {
    count: NonNullable<unknown>;
    n: NonNullable<unknown>;
};
export type Step_Withdraw_LostInputs = {
    person: NonNullable<unknown>;
};
export type Step_Withdraw_NextInputs = {};
export type Step_Withdraw_OthersInputs = {
    changed: NonNullable<unknown>;
    new: NonNullable<unknown>;
    unchanged: NonNullable<unknown>;
};
export type Step_Withdraw_ReopenInputs = {
    count: NonNullable<unknown>;
    n: NonNullable<unknown>;
};
export type Step_Withdraw_SourceInputs = {
    source: NonNullable<unknown>;
    name: NonNullable<unknown>;
};
export type Tool_Claims_AmbiguousInputs = {
    claim: NonNullable<unknown>;
    slot: NonNullable<unknown>;
    readings: NonNullable<unknown>;
};
export type Tool_Claims_AnsweredInputs = {};
export type Tool_Claims_BesideInputs = {};
export type Tool_Claims_CannotInputs = {};
export type Tool_Claims_CaptionInputs = {
    report: NonNullable<unknown>;
    said: NonNullable<unknown>;
};
export type Tool_Claims_ChangedInputs = {};
export type Tool_Claims_DatedInputs = {
    report: NonNullable<unknown>;
    dated: NonNullable<unknown>;
    shown: NonNullable<unknown>;
};
export type Tool_Claims_DeniesInputs = {
    report: NonNullable<unknown>;
    slot: NonNullable<unknown>;
    of: NonNullable<unknown>;
};
export type Tool_Claims_Denies_LabelInputs = {
    report: NonNullable<unknown>;
    of: NonNullable<unknown>;
};
export type Tool_Claims_DerivationInputs = {
    says: NonNullable<unknown>;
    result: NonNullable<unknown>;
};
export type Tool_Claims_DriftInputs = {
    slot: NonNullable<unknown>;
    from: NonNullable<unknown>;
    before: NonNullable<unknown>;
    to: NonNullable<unknown>;
    after: NonNullable<unknown>;
    claim: NonNullable<unknown>;
};
export type Tool_Claims_GeneralInputs = {
    report: NonNullable<unknown>;
    text: NonNullable<unknown>;
};
export type Tool_Claims_HeadlineInputs = {
    report: NonNullable<unknown>;
    said: NonNullable<unknown>;
};
export type Tool_Claims_IntentionInputs = {
    report: NonNullable<unknown>;
    text: NonNullable<unknown>;
};
export type Tool_Claims_Label_And_CountInputs = {
    label: NonNullable<unknown>;
    said: NonNullable<unknown>;
};
export type Tool_Claims_LabelsInputs = {
    report: NonNullable<unknown>;
    subject: NonNullable<unknown>;
    labels: NonNullable<unknown>;
};
export type Tool_Claims_PersonsInputs = {
    count: NonNullable<unknown>;
    n: NonNullable<unknown>;
};
export type Tool_Claims_PossibleInputs = {
    said: NonNullable<unknown>;
};
export type Tool_Claims_RangeInputs = {
    low: NonNullable<unknown>;
    high: NonNullable<unknown>;
};
export type Tool_Claims_RepeatsInputs = {
    reports: NonNullable<unknown>;
};
export type Tool_Claims_Repeats_NoneInputs = {};
export type Tool_Claims_SupportInputs = {
    count: NonNullable<unknown>;
    administrations: NonNullable<unknown>;
    persons: NonNullable<unknown>;
    n: NonNullable<unknown>;
    repeats: NonNullable<unknown>;
};
export type Tool_Claims_UnconfirmedInputs = {
    report: NonNullable<unknown>;
    claim: NonNullable<unknown>;
};
export type Tool_Claims_UnderivableInputs = {
    why: NonNullable<unknown>;
};
export type Tool_Claims_WhoInputs = {};
export type Tool_Claims_Why_ImpossibleInputs = {};
export type Tool_Claims_Why_Not_A_PartitionInputs = {};
export type Tool_Claims_Why_UnboundedInputs = {};
export type Tool_Demo_At_LeastInputs = {
    least: NonNullable<unknown>;
    observed: NonNullable<unknown>;
    expected: NonNullable<unknown>;
};
export type Tool_Demo_CohortInputs = {
    excluded: NonNullable<unknown>;
    cohort: NonNullable<unknown>;
};
export type Tool_Demo_DeclareInputs = {
    details: NonNullable<unknown>;
    members: NonNullable<unknown>;
    first: NonNullable<unknown>;
};
export type Tool_Demo_DoneInputs = {
    seconds: NonNullable<unknown>;
};
export type Tool_Demo_Figure_B11Inputs = {
    n: NonNullable<unknown>;
};
export type Tool_Demo_Figure_B21Inputs = {
    n: NonNullable<unknown>;
};
export type Tool_Demo_Figure_C1Inputs = {
    n: NonNullable<unknown>;
};
export type Tool_Demo_Figure_D1Inputs = {
    n: NonNullable<unknown>;
};
export type Tool_Demo_Figure_E11Inputs = {
    n: NonNullable<unknown>;
};
export type Tool_Demo_Figure_E21Inputs = {
    n: NonNullable<unknown>;
};
export type Tool_Demo_Figure_M11Inputs = {
    n: NonNullable<unknown>;
};
export type Tool_Demo_Figure_W51Inputs = {
    n: NonNullable<unknown>;
};
export type Tool_Demo_ImportInputs = {
    rows: NonNullable<unknown>;
    records: NonNullable<unknown>;
    rejected: NonNullable<unknown>;
    headers: NonNullable<unknown>;
    blank: NonNullable<unknown>;
};
export type Tool_Demo_MeasureInputs = {
    day: NonNullable<unknown>;
    figures: NonNullable<unknown>;
};
export type Tool_Demo_PublishInputs = {
    number: NonNullable<unknown>;
    file: NonNullable<unknown>;
};
export type Tool_Demo_ReportInputs = {};
export type Tool_Demo_Report_DriftsInputs = {
    drifts: NonNullable<unknown>;
};
export type Tool_Demo_ResolveInputs = {
    count: NonNullable<unknown>;
    records: NonNullable<unknown>;
    persons: NonNullable<unknown>;
    names: NonNullable<unknown>;
};
export type Tool_Demo_ReviewInputs = {
    first: NonNullable<unknown>;
    second: NonNullable<unknown>;
    third: NonNullable<unknown>;
};
export type Tool_Demo_RoundInputs = {
    new: NonNullable<unknown>;
    gone: NonNullable<unknown>;
    changed: NonNullable<unknown>;
    unchanged: NonNullable<unknown>;
};
export type Tool_Demo_Round_ReopenedInputs = {
    count: NonNullable<unknown>;
    n: NonNullable<unknown>;
    number: NonNullable<unknown>;
};
export type Tool_Demo_SaidInputs = {
    text: NonNullable<unknown>;
    hedge: NonNullable<unknown>;
};
export type Tool_Demo_SimulateInputs = {
    people: NonNullable<unknown>;
    rows: NonNullable<unknown>;
    files: NonNullable<unknown>;
};
export type Tool_Demo_SimulatedInputs = {};
export type Tool_Demo_StatementsInputs = {
    statements: NonNullable<unknown>;
    systems: NonNullable<unknown>;
    unsearched: NonNullable<unknown>;
};
export type Tool_Demo_TraceInputs = {
    linked: NonNullable<unknown>;
    persons: NonNullable<unknown>;
    moved: NonNullable<unknown>;
};
export type Tool_Demo_TruthInputs = {
    moved: NonNullable<unknown>;
    declared: NonNullable<unknown>;
    found: NonNullable<unknown>;
};
export type Tool_Demo_Truth_MissedInputs = {
    missed: NonNullable<unknown>;
    invisible: NonNullable<unknown>;
    wrong: NonNullable<unknown>;
};
export type Tool_Init_AlreadyInputs = {};
export type Tool_Init_AuthorityInputs = {};
export type Tool_Init_CancelledInputs = {};
export type Tool_Init_Deleteon1Inputs = {};
export type Tool_Init_IntroInputs = {};
export type Tool_Init_MadeInputs = {
    folder: NonNullable<unknown>;
};
export type Tool_Init_PeriodInputs = {};
export type Tool_Init_PopulationInputs = {};
export type Tool_Init_QuestionInputs = {};
export type Tool_Init_ReadInputs = {};
export type Tool_Init_ThenInputs = {};
export type Tool_Inspect_BalanceInputs = {
    rows: NonNullable<unknown>;
    records: NonNullable<unknown>;
    rejected: NonNullable<unknown>;
    blank: NonNullable<unknown>;
    header: NonNullable<unknown>;
    bytes: NonNullable<unknown>;
};
export type Tool_Inspect_ColumnInputs = {};
export type Tool_Inspect_DistinctInputs = {};
export type Tool_Inspect_FilledInputs = {};
export type Tool_Inspect_ImplausibleInputs = {};
export type Tool_Inspect_OverInputs = {
    n: NonNullable<unknown>;
};
export type Tool_Inspect_PlaceholdersInputs = {};
export type Tool_Inspect_Read_AsInputs = {
    format: NonNullable<unknown>;
};
export type Tool_Inspect_RejectedInputs = {
    n: NonNullable<unknown>;
    reason: NonNullable<unknown>;
};
export type Tool_Inspect_Remark_CodesInputs = {
    count: NonNullable<unknown>;
    column: NonNullable<unknown>;
    n: NonNullable<unknown>;
    examples: NonNullable<unknown>;
};
export type Tool_Inspect_Remark_ImplausibleInputs = {
    column: NonNullable<unknown>;
    n: NonNullable<unknown>;
    examples: NonNullable<unknown>;
};
export type Tool_Inspect_Remark_PlaceholdersInputs = {
    count: NonNullable<unknown>;
    column: NonNullable<unknown>;
    n: NonNullable<unknown>;
    examples: NonNullable<unknown>;
};
export type Tool_Inspect_RoleInputs = {};
export type Tool_Inspect_TopInputs = {};
export type Tool_Model_HeadInputs = {};
export type Tool_Quick_AccidentalInputs = {
    kinds: NonNullable<unknown>;
    expected: NonNullable<unknown>;
};
export type Tool_Quick_At_LeastInputs = {
    least: NonNullable<unknown>;
    persons: NonNullable<unknown>;
    expected: NonNullable<unknown>;
};
export type Tool_Quick_CandidatesInputs = {
    pairs: NonNullable<unknown>;
};
export type Tool_Quick_FoundInputs = {
    count: NonNullable<unknown>;
    records: NonNullable<unknown>;
    persons: NonNullable<unknown>;
    names: NonNullable<unknown>;
};
export type Tool_Quick_HubInputs = {
    label: NonNullable<unknown>;
    users: NonNullable<unknown>;
};
export type Tool_Quick_Hub_OnlyInputs = {};
export type Tool_Quick_MoreInputs = {
    n: NonNullable<unknown>;
};
export type Tool_Quick_NextInputs = {
    mapping: NonNullable<unknown>;
    dir: NonNullable<unknown>;
};
export type Tool_Quick_NobodyInputs = {
    value: NonNullable<unknown>;
};
export type Tool_Quick_PlaceholdersInputs = {
    count: NonNullable<unknown>;
    n: NonNullable<unknown>;
};
export type Tool_Quick_RowInputs = {
    row: NonNullable<unknown>;
    value: NonNullable<unknown>;
};
export type Tool_Quick_SkippedInputs = {
    file: NonNullable<unknown>;
    line: NonNullable<unknown>;
    text: NonNullable<unknown>;
};
export type Tool_Quick_UsedInputs = {
    count: NonNullable<unknown>;
    n: NonNullable<unknown>;
};
export type Tool_Serve_BuildingInputs = {};
export type Tool_Serve_OnceInputs = {};
export type Tool_Serve_OpenInputs = {};
export type Tool_Serve_OpeningInputs = {};
export type Tool_Simulate_Examples_HeadingInputs = {};
export type Tool_Simulate_MovedInputs = {
    count: NonNullable<unknown>;
    n: NonNullable<unknown>;
    people: NonNullable<unknown>;
    folder: NonNullable<unknown>;
};
export type Tool_Simulate_Rate_Childrenshare1Inputs = {};
export type Tool_Simulate_Rate_Couplesshare1Inputs = {};
export type Tool_Simulate_Rate_Dummydocumentsshare2Inputs = {};
export type Tool_Simulate_Rate_Dummyphonesshare2Inputs = {};
export type Tool_Simulate_Rate_Familiesscale1Inputs = {};
export type Tool_Simulate_Rate_Householdsshare1Inputs = {};
export type Tool_Simulate_Rate_Hubusersshare2Inputs = {};
export type Tool_Simulate_Rate_Missingshare1Inputs = {};
export type Tool_Simulate_Rate_Movedarrestedshare2Inputs = {};
export type Tool_Simulate_Rate_Movedinvisibleshare2Inputs = {};
export type Tool_Simulate_Rate_Movednotfoundshare3Inputs = {};
export type Tool_Simulate_Rate_Movedonetouchshare3Inputs = {};
export type Tool_Simulate_Rate_Movedshare1Inputs = {};
export type Tool_Simulate_Rate_Namesakesshare1Inputs = {};
export type Tool_Simulate_Rate_Othersarrestedshare2Inputs = {};
export type Tool_Simulate_Rate_Partialdateshare2Inputs = {};
export type Tool_Simulate_Rate_Placeholderdateshare2Inputs = {};
export type Tool_Simulate_Rate_Protectionshare1Inputs = {};
export type Tool_Simulate_Rate_Recycledphonesshare2Inputs = {};
export type Tool_Simulate_Rate_Roommatesshare1Inputs = {};
export type Tool_Simulate_Rate_Secondhubshare2Inputs = {};
export type Tool_Simulate_Rate_Shelterphonesshare2Inputs = {};
export type Tool_Simulate_Rate_Siblingsshare1Inputs = {};
export type Tool_Simulate_Rate_Swapshare1Inputs = {};
export type Tool_Simulate_Rate_Twinsshare1Inputs = {};
export type Tool_Simulate_Rate_Typoshare1Inputs = {};
export type Tool_Simulate_Rates_HeadingInputs = {};
export type Tool_Simulate_WroteInputs = {
    people: NonNullable<unknown>;
    rows: NonNullable<unknown>;
    folder: NonNullable<unknown>;
};
export type Web_Act_ActionInputs = {};
export type Web_Act_AttachInputs = {};
export type Web_Act_BandInputs = {};
export type Web_Act_End_ProtectionInputs = {};
export type Web_Act_NoteInputs = {};
export type Web_Act_PauseInputs = {};
export type Web_Act_PlaceInputs = {};
export type Web_Act_ReferInputs = {};
export type Web_Act_ReopenInputs = {};
export type Web_Act_ResumeInputs = {};
export type Web_Act_RoleInputs = {};
export type Web_Act_SearchInputs = {};
export type Web_Acted_ApartInputs = {
    a0: NonNullable<unknown>;
    a2: NonNullable<unknown>;
};
export type Web_Acted_TextInputs = {
    since: NonNullable<unknown>;
};
export type Web_Acted_TitleInputs = {};
export type Web_AgainInputs = {};
export type Web_AgreesInputs = {};
export type Web_Anchor_AccountInputs = {};
export type Web_Anchor_AddressInputs = {};
export type Web_Anchor_DeviceInputs = {};
export type Web_Anchor_DirectInputs = {};
export type Web_Anchor_DocumentInputs = {};
export type Web_Anchor_EmailInputs = {};
export type Web_Anchor_EventInputs = {};
export type Web_Anchor_JourneyInputs = {};
export type Web_Anchor_OrganisationInputs = {};
export type Web_Anchor_PersonInputs = {};
export type Web_Anchor_PhoneInputs = {};
export type Web_Anchor_VehicleInputs = {};
export type Web_Answer_ByInputs = {
    part: NonNullable<unknown>;
    name: NonNullable<unknown>;
    date: NonNullable<unknown>;
};
export type Web_Answer_InnocentInputs = {
    text: NonNullable<unknown>;
};
export type Web_Answered_HitInputs = {};
export type Web_Answered_No_AnswerInputs = {};
export type Web_Answered_No_HitInputs = {};
export type Web_Answered_Not_SearchedInputs = {};
export type Web_AttachInputs = {};
export type Web_Attach_NoneInputs = {};
export type Web_Band_1Inputs = {};
export type Web_Band_2Inputs = {};
export type Web_Band_3Inputs = {};
export type Web_Band_4Inputs = {};
export type Web_Band_5Inputs = {};
export type Web_Band_NInputs = {
    band: NonNullable<unknown>;
    name: NonNullable<unknown>;
};
export type Web_Basis_NetworkInputs = {};
export type Web_Basis_Not_StatedInputs = {};
export type Web_Basis_OtherInputs = {};
export type Web_BornInputs = {
    year: NonNullable<unknown>;
};
export type Web_By_NameInputs = {};
export type Web_By_NumberInputs = {};
export type Web_By_PersonInputs = {};
export type Web_By_RecordInputs = {};
export type Web_CancelInputs = {};
export type Web_Care_AttachedInputs = {};
export type Web_Care_InnocentInputs = {};
export type Web_Care_KnownInputs = {};
export type Web_Care_NoneInputs = {};
export type Web_Care_NotesInputs = {};
export type Web_Care_PausedInputs = {
    date: NonNullable<unknown>;
};
export type Web_Care_Paused_UntilInputs = {
    date: NonNullable<unknown>;
    until: NonNullable<unknown>;
};
export type Web_Care_ProtectedInputs = {};
export type Web_Care_RecordedInputs = {};
export type Web_Care_RoleInputs = {
    role: NonNullable<unknown>;
};
export type Web_Care_Role_ProposedInputs = {
    role: NonNullable<unknown>;
};
export type Web_Care_SendInputs = {};
export type Web_Care_TextInputs = {};
export type Web_Care_TitleInputs = {};
export type Web_Chance_AccidentalInputs = {
    n: NonNullable<unknown>;
};
export type Web_Chance_ExpectedInputs = {};
export type Web_Chance_ModelInputs = {
    model: NonNullable<unknown>;
};
export type Web_Chance_Not_TestableInputs = {};
export type Web_Chance_ObservedInputs = {};
export type Web_Chance_TitleInputs = {};
export type Web_Chance_TouchesInputs = {};
export type Web_Change_AnsweredInputs = {};
export type Web_Change_CareInputs = {};
export type Web_Change_CohortInputs = {};
export type Web_Change_IdentityInputs = {};
export type Web_Change_PausedInputs = {};
export type Web_Change_PublicationInputs = {};
export type Web_Change_RecordedInputs = {};
export type Web_Change_ReleasedInputs = {};
export type Web_Change_ReopenedInputs = {};
export type Web_Change_SettledInputs = {};
export type Web_Change_SnapshotInputs = {};
export type Web_Change_TakenInputs = {};
export type Web_Change_WithdrawnInputs = {};
export type Web_Changes_NoneInputs = {};
export type Web_Changes_TitleInputs = {};
export type Web_ChooseInputs = {};
export type Web_Choose_OneInputs = {};
export type Web_CloseInputs = {};
export type Web_Closed_Needs_Conduct_EvidenceInputs = {};
export type Web_Closed_Needs_Death_RecordInputs = {};
export type Web_Closed_Needs_Identity_SettledInputs = {};
export type Web_Closed_Needs_RoleInputs = {};
export type Web_Closed_No_EvidenceInputs = {};
export type Web_Closed_No_PartInputs = {};
export type Web_Closed_Role_MissingInputs = {};
export type Web_Col_AgeInputs = {};
export type Web_Col_CohortInputs = {};
export type Web_Col_Cohort_CapInputs = {};
export type Web_Col_LinkedInputs = {};
export type Web_Col_Linked_CapInputs = {};
export type Web_Col_PersonInputs = {};
export type Web_Col_PersonsInputs = {};
export type Web_Col_Persons_CapInputs = {};
export type Web_Col_RecordsInputs = {};
export type Web_Col_Records_CapInputs = {};
export type Web_Col_StageInputs = {};
export type Web_Col_TouchesInputs = {};
export type Web_Col_WhyInputs = {};
export type Web_Col_YoursInputs = {};
export type Web_ConductInputs = {};
export type Web_ConflictsInputs = {};
export type Web_ConnectedInputs = {};
export type Web_Cross_AllInputs = {};
export type Web_Cross_CornerInputs = {};
export type Web_Cross_OpenInputs = {};
export type Web_Cross_TitleInputs = {};
export type Web_DaysInputs = {
    count: NonNullable<unknown>;
    n: NonNullable<unknown>;
};
export type Web_DifferentInputs = {};
export type Web_Direct_AssociateInputs = {};
export type Web_Direct_CallInputs = {};
export type Web_Direct_FamilyInputs = {};
export type Web_Direct_MessageInputs = {};
export type Web_Direct_PaymentInputs = {};
export type Web_Direct_TravelledInputs = {};
export type Web_DisconnectedInputs = {};
export type Web_Door_TextInputs = {};
export type Web_Door_TitleInputs = {};
export type Web_Draft_KeptInputs = {};
export type Web_EffectInputs = {};
export type Web_Effect_Drops_OutInputs = {};
export type Web_Effect_ReopensInputs = {};
export type Web_Effect_StaysInputs = {};
export type Web_Exclusion_ApproveInputs = {};
export type Web_Exclusion_Chance_CompatibleInputs = {};
export type Web_Exclusion_CharterInputs = {
    names: NonNullable<unknown>;
};
export type Web_Exclusion_Hub_OnlyInputs = {};
export type Web_Exclusion_OneInputs = {
    names: NonNullable<unknown>;
};
export type Web_Exclusion_Out_Of_PeriodInputs = {};
export type Web_Exclusion_PersonsInputs = {
    count: NonNullable<unknown>;
    n: NonNullable<unknown>;
};
export type Web_Exclusion_SignedInputs = {
    names: NonNullable<unknown>;
};
export type Web_Exclusion_TwoInputs = {
    n: NonNullable<unknown>;
    expected: NonNullable<unknown>;
};
export type Web_Exclusion_UnsignedInputs = {};
export type Web_Exclusions_TextInputs = {};
export type Web_Exclusions_TitleInputs = {};
export type Web_Export_AskInputs = {};
export type Web_Export_AskedInputs = {
    by: NonNullable<unknown>;
    date: NonNullable<unknown>;
    recipient: NonNullable<unknown>;
};
export type Web_Export_GiveInputs = {};
export type Web_Export_GivenInputs = {};
export type Web_Export_PurposeInputs = {};
export type Web_Export_RecipientInputs = {};
export type Web_Export_SaveInputs = {};
export type Web_Export_SentInputs = {
    date: NonNullable<unknown>;
    recipient: NonNullable<unknown>;
};
export type Web_Export_TextInputs = {};
export type Web_Export_TitleInputs = {};
export type Web_Export_WaitsInputs = {};
export type Web_Field_AccountInputs = {};
export type Web_Field_Accountnumber1Inputs = {};
export type Web_Field_Act_AnswerInputs = {};
export type Web_Field_Act_AuthorityInputs = {};
export type Web_Field_Act_BandInputs = {};
export type Web_Field_Act_BasisInputs = {};
export type Web_Field_Act_DateInputs = {};
export type Web_Field_Act_EvidenceInputs = {};
export type Web_Field_Act_FromInputs = {};
export type Web_Field_Act_InnocentInputs = {};
export type Web_Field_Act_KindInputs = {};
export type Web_Field_Act_NoteInputs = {};
export type Web_Field_Act_ReasonInputs = {};
export type Web_Field_Act_RoleInputs = {};
export type Web_Field_Act_SaysInputs = {};
export type Web_Field_Act_SourceInputs = {};
export type Web_Field_Act_StandsInputs = {};
export type Web_Field_Act_StateInputs = {};
export type Web_Field_Act_SystemInputs = {};
export type Web_Field_Act_ToInputs = {};
export type Web_Field_Act_TypeInputs = {};
export type Web_Field_Act_UntilInputs = {};
export type Web_Field_AddressInputs = {};
export type Web_Field_AliasInputs = {};
export type Web_Field_Birthdate1Inputs = {};
export type Web_Field_Birthplace1Inputs = {};
export type Web_Field_CountryInputs = {};
export type Web_Field_Deathdate1Inputs = {};
export type Web_Field_DocumentInputs = {};
export type Web_Field_EmailInputs = {};
export type Web_Field_EthnicityInputs = {};
export type Web_Field_Fathername1Inputs = {};
export type Web_Field_Firstname1Inputs = {};
export type Web_Field_GenderInputs = {};
export type Web_Field_Idnumber1Inputs = {};
export type Web_Field_Inncode1Inputs = {};
export type Web_Field_Lastname1Inputs = {};
export type Web_Field_Licensenumber1Inputs = {};
export type Web_Field_Middlename1Inputs = {};
export type Web_Field_Mothername1Inputs = {};
export type Web_Field_NameInputs = {};
export type Web_Field_NationalityInputs = {};
export type Web_Field_ParentsInputs = {};
export type Web_Field_Passportnumber1Inputs = {};
export type Web_Field_PhoneInputs = {};
export type Web_Field_PhotoInputs = {};
export type Web_Field_Registrationnumber1Inputs = {};
export type Web_Field_ReligionInputs = {};
export type Web_Field_Socialsecuritynumber2Inputs = {};
export type Web_Field_Taxnumber1Inputs = {};
export type Web_Field_Weakalias1Inputs = {};
export type Web_FigureInputs = {};
export type Web_Filter_AgeInputs = {};
export type Web_Filter_AllInputs = {};
export type Web_Filter_BandInputs = {};
export type Web_Filter_ClearInputs = {};
export type Web_Filter_ListInputs = {
    name: NonNullable<unknown>;
};
export type Web_Filter_MineInputs = {};
export type Web_Filter_StageInputs = {};
export type Web_First_KnownInputs = {
    days: NonNullable<unknown>;
};
export type Web_Flow_TitleInputs = {};
export type Web_Gate1Inputs = {};
export type Web_Gate1_AskedInputs = {};
export type Web_Gate1_CauseInputs = {};
export type Web_Gate1_ContradictedInputs = {};
export type Web_Gate1_GivenInputs = {};
export type Web_Gate1_MissingInputs = {
    fields: NonNullable<unknown>;
};
export type Web_Gate1_OddsInputs = {
    p: NonNullable<unknown>;
};
export type Web_Gate1_OutdatedInputs = {};
export type Web_Gate1_PairInputs = {
    n: NonNullable<unknown>;
};
export type Web_Gate1_Pair_TwoInputs = {};
export type Web_Gate1_Reason_DifferentInputs = {};
export type Web_Gate1_Reason_SameInputs = {};
export type Web_Gate1_Reason_UnsureInputs = {};
export type Web_Gate1_RivalsInputs = {
    bits: NonNullable<unknown>;
};
export type Web_Gate1_SettledInputs = {
    names: NonNullable<unknown>;
};
export type Web_Gate1_SingleInputs = {};
export type Web_Gate1_WaitsInputs = {};
export type Web_Gate2Inputs = {};
export type Web_Gate2_AdjudicatorInputs = {};
export type Web_Gate2_FirstInputs = {};
export type Web_Gate2_SecondInputs = {};
export type Web_HiddenInputs = {
    count: NonNullable<unknown>;
    n: NonNullable<unknown>;
};
export type Web_HistoryInputs = {};
export type Web_Hit_ValueInputs = {};
export type Web_Hit_WhereInputs = {};
export type Web_HouseholdInputs = {};
export type Web_In_HundredInputs = {
    n: NonNullable<unknown>;
    per: NonNullable<unknown>;
};
export type Web_InnocentInputs = {};
export type Web_Key_AnswerInputs = {
    key: NonNullable<unknown>;
};
export type Web_Key_CareInputs = {};
export type Web_Key_ElsewhereInputs = {};
export type Web_Key_EscapeInputs = {};
export type Web_Key_GateInputs = {};
export type Web_Key_IdentityInputs = {};
export type Web_Key_MapInputs = {};
export type Web_Key_NextInputs = {};
export type Web_Key_OpenInputs = {};
export type Web_Key_OverviewInputs = {};
export type Web_Key_PublicationInputs = {};
export type Web_Key_QueueInputs = {};
export type Web_Key_RowsInputs = {};
export type Web_Key_SealedInputs = {};
export type Web_Key_SearchInputs = {};
export type Web_Key_SendInputs = {};
export type Web_Key_TryInputs = {};
export type Web_Key_WhyInputs = {};
export type Web_KeysInputs = {};
export type Web_Keys_AllInputs = {};
export type Web_Keys_OnInputs = {};
export type Web_Keys_TextInputs = {};
export type Web_Kind_ConductInputs = {};
export type Web_Kind_DirectInputs = {};
export type Web_Kind_IdentityInputs = {};
export type Web_Kind_LegInputs = {};
export type Web_Kind_TouchInputs = {};
export type Web_Lane_ActionInputs = {};
export type Web_Lane_PlaceInputs = {};
export type Web_Lane_ReviewInputs = {};
export type Web_Lane_TouchInputs = {};
export type Web_LanguageInputs = {};
export type Web_Lead_ChanceInputs = {
    observed: NonNullable<unknown>;
    expected: NonNullable<unknown>;
};
export type Web_Lead_Chance_NoneInputs = {};
export type Web_Lead_ReviewInputs = {
    cohort: NonNullable<unknown>;
    persons: NonNullable<unknown>;
};
export type Web_Lead_WaitsInputs = {
    waiting: NonNullable<unknown>;
    decided: NonNullable<unknown>;
};
export type Web_LegInputs = {};
export type Web_Legend_AsideInputs = {};
export type Web_Legend_ChanceInputs = {};
export type Web_Legend_EvidenceInputs = {};
export type Web_Legend_OpenInputs = {};
export type Web_Legend_SettledInputs = {};
export type Web_LoadingInputs = {};
export type Web_LocationInputs = {
    state: NonNullable<unknown>;
};
export type Web_Location_W11Inputs = {};
export type Web_Location_W21Inputs = {};
export type Web_Location_W31Inputs = {};
export type Web_Location_W41Inputs = {};
export type Web_Location_W51Inputs = {};
export type Web_Location_W61Inputs = {};
export type Web_Location_W6a1Inputs = {};
export type Web_Location_W6b1Inputs = {};
export type Web_Location_W71Inputs = {};
export type Web_Location_W81Inputs = {};
export type Web_LockInputs = {};
export type Web_Look_AgainInputs = {};
export type Web_MaskedInputs = {};
export type Web_Masked_WhyInputs = {};
export type Web_Meaning_ChanceInputs = {};
export type Web_Meaning_ReviewInputs = {};
export type Web_Meaning_TitleInputs = {};
export type Web_MissingInputs = {};
export type Web_Model_BicmInputs = {};
export type Web_Model_HypergeometricInputs = {};
export type Web_Model_PermutationInputs = {};
export type Web_Named_RuleInputs = {
    name: NonNullable<unknown>;
};
export type Web_NavInputs = {};
export type Web_NearInputs = {};
export type Web_NearestInputs = {
    label: NonNullable<unknown>;
};
export type Web_Nearest_NoneInputs = {};
export type Web_Needs_LegsInputs = {
    count: NonNullable<unknown>;
    n: NonNullable<unknown>;
};
export type Web_Needs_NoneInputs = {};
export type Web_Needs_OneInputs = {
    item: NonNullable<unknown>;
};
export type Web_Network_Role_FacilitatorInputs = {};
export type Web_Network_Role_MovedInputs = {};
export type Web_Network_Role_Not_EstablishedInputs = {};
export type Web_Network_Role_OrganiserInputs = {};
export type Web_Network_Role_VictimInputs = {};
export type Web_Network_Role_WitnessInputs = {};
export type Web_NextInputs = {};
export type Web_No_KeyInputs = {};
export type Web_Not_FoundInputs = {};
export type Web_Not_GivenInputs = {};
export type Web_OfInputs = {};
export type Web_OpeningInputs = {};
export type Web_Opening_FiguresInputs = {};
export type Web_Opening_IndexInputs = {};
export type Web_Opening_LedgerInputs = {};
export type Web_Opening_LinksInputs = {};
export type Web_Opening_StatementsInputs = {};
export type Web_Opening_StepInputs = {
    at: NonNullable<unknown>;
    of: NonNullable<unknown>;
    step: NonNullable<unknown>;
};
export type Web_Outcome_Deceased_Or_Out_Of_ScopeInputs = {};
export type Web_Outcome_Individual_Concern_SupportedInputs = {};
export type Web_Outcome_Insufficient_InformationInputs = {};
export type Web_Outcome_Insufficient_ShortInputs = {};
export type Web_Outcome_Link_Chance_CompatibleInputs = {};
export type Web_Outcome_Link_Confirmed_No_AdverseInputs = {};
export type Web_Outcome_No_LinkInputs = {};
export type Web_Outcome_Not_The_PersonInputs = {};
export type Web_Outcome_Protection_ReferralInputs = {};
export type Web_Outcome_Role_In_Network_SupportedInputs = {};
export type Web_OverviewInputs = {};
export type Web_Part_Already_Decided_By_YouInputs = {};
export type Web_Part_Already_SettledInputs = {};
export type Web_Part_Analyst_May_Not_ReviewInputs = {};
export type Web_Part_First_Gate_OpenInputs = {};
export type Web_Part_Needs_AdjudicatorInputs = {};
export type Web_Part_No_KeyInputs = {};
export type Web_Part_PausedInputs = {};
export type Web_Part_Person_Not_In_CohortInputs = {};
export type Web_Part_Redress_Needs_Someone_NewInputs = {};
export type Web_Part_Role_MissingInputs = {};
export type Web_Part_Taken_By_OtherInputs = {};
export type Web_Part_Unknown_KeyInputs = {};
export type Web_Passphrase_OfInputs = {
    name: NonNullable<unknown>;
};
export type Web_Passphrase_OpenInputs = {};
export type Web_Path_BitsInputs = {
    n: NonNullable<unknown>;
};
export type Web_Path_HubInputs = {};
export type Web_Path_ItemInputs = {};
export type Web_Path_PossibleInputs = {};
export type Web_Path_SoleInputs = {};
export type Web_Path_TableInputs = {};
export type Web_Path_UsersInputs = {};
export type Web_Path_ViaInputs = {};
export type Web_Path_WeightInputs = {};
export type Web_Paths_LeftInputs = {
    count: NonNullable<unknown>;
    n: NonNullable<unknown>;
};
export type Web_PersonInputs = {};
export type Web_Person_TitleInputs = {
    id: NonNullable<unknown>;
};
export type Web_ProbabilityInputs = {
    p: NonNullable<unknown>;
};
export type Web_ProblemInputs = {};
export type Web_Problem_Adverse_Needs_Two_On_OutcomeInputs = {};
export type Web_Problem_Already_Decided_By_YouInputs = {};
export type Web_Problem_Already_SettledInputs = {};
export type Web_Problem_Already_SignedInputs = {};
export type Web_Problem_Already_WithdrawnInputs = {};
export type Web_Problem_BugInputs = {};
export type Web_Problem_Conduct_MissingInputs = {};
export type Web_Problem_Confirmation_MissingInputs = {};
export type Web_Problem_Difference_UnexplainedInputs = {};
export type Web_Problem_Digest_ChangedInputs = {};
export type Web_Problem_Disk_FullInputs = {};
export type Web_Problem_Evidence_ChangedInputs = {};
export type Web_Problem_Evidence_MissingInputs = {};
export type Web_Problem_Evidence_UnknownInputs = {};
export type Web_Problem_Exclusion_Not_In_CharterInputs = {};
export type Web_Problem_Figures_Do_Not_Add_UpInputs = {};
export type Web_Problem_Filter_UnknownInputs = {};
export type Web_Problem_Identity_FailsInputs = {};
export type Web_Problem_Innocent_Explanation_MissingInputs = {};
export type Web_Problem_Item_UnknownInputs = {};
export type Web_Problem_Key_FileInputs = {};
export type Web_Problem_Key_NeededInputs = {};
export type Web_Problem_Key_Not_HeldInputs = {};
export type Web_Problem_Key_UnknownInputs = {};
export type Web_Problem_Leg_MissingInputs = {};
export type Web_Problem_Look_Again_MissingInputs = {};
export type Web_Problem_LostInputs = {};
export type Web_Problem_Needs_AdjudicatorInputs = {};
export type Web_Problem_Not_A_Person_PairInputs = {};
export type Web_Problem_Not_PausedInputs = {};
export type Web_Problem_Not_Under_ProtectionInputs = {};
export type Web_Problem_Passphrase_NeededInputs = {};
export type Web_Problem_Passphrase_WrongInputs = {};
export type Web_Problem_PausedInputs = {};
export type Web_Problem_Person_Not_In_CohortInputs = {};
export type Web_Problem_Person_UnknownInputs = {};
export type Web_Problem_Publication_UnknownInputs = {};
export type Web_Problem_Reason_MissingInputs = {};
export type Web_Problem_Request_InvalidInputs = {};
export type Web_Problem_Role_MissingInputs = {};
export type Web_Problem_Same_Person_TwiceInputs = {};
export type Web_Problem_Script_Key_Outside_SimulationInputs = {};
export type Web_Problem_Session_NeededInputs = {};
export type Web_Problem_Source_UnknownInputs = {};
export type Web_Problem_Step_MissingInputs = {};
export type Web_Problem_Taken_By_OtherInputs = {};
export type Web_Problem_UnknownInputs = {
    code: NonNullable<unknown>;
};
export type Web_Problem_Unknown_KeyInputs = {};
export type Web_Problem_Workspace_LockedInputs = {};
export type Web_Pub_AfterInputs = {};
export type Web_Pub_As_OfInputs = {
    date: NonNullable<unknown>;
};
export type Web_Pub_BeforeInputs = {};
export type Web_Pub_DiffInputs = {
    number: NonNullable<unknown>;
};
export type Web_Pub_Diff_TitleInputs = {};
export type Web_Pub_DraftInputs = {};
export type Web_Pub_Draft_As_OfInputs = {};
export type Web_Pub_ExpectedInputs = {};
export type Web_Pub_FailingInputs = {
    list: NonNullable<unknown>;
};
export type Web_Pub_FiguresInputs = {};
export type Web_Pub_FirstInputs = {};
export type Web_Pub_MissingInputs = {
    count: NonNullable<unknown>;
    n: NonNullable<unknown>;
};
export type Web_Pub_No_PageInputs = {};
export type Web_Pub_No_SignatureInputs = {};
export type Web_Pub_NoneInputs = {};
export type Web_Pub_NumberInputs = {
    number: NonNullable<unknown>;
};
export type Web_Pub_PageInputs = {};
export type Web_Pub_ReasonsInputs = {};
export type Web_Pub_SameInputs = {};
export type Web_Pub_SignInputs = {};
export type Web_Pub_SignaturesInputs = {};
export type Web_Pub_SignedInputs = {
    name: NonNullable<unknown>;
    date: NonNullable<unknown>;
};
export type Web_Pub_Status_DraftInputs = {};
export type Web_Pub_Status_FinalInputs = {};
export type Web_Pub_Status_ProvisionalInputs = {};
export type Web_Pub_Status_SupersededInputs = {};
export type Web_Pub_TitleInputs = {};
export type Web_PublicationInputs = {};
export type Web_QueueInputs = {};
export type Web_Queue_EmptyInputs = {};
export type Web_Queue_NothingInputs = {};
export type Web_Queue_TitleInputs = {};
export type Web_Queue_TotalInputs = {
    count: NonNullable<unknown>;
    n: NonNullable<unknown>;
};
export type Web_ReaderInputs = {};
export type Web_ReadersInputs = {
    count: NonNullable<unknown>;
    n: NonNullable<unknown>;
};
export type Web_ReasonInputs = {};
export type Web_Reason_ChangedInputs = {
    n: NonNullable<unknown>;
};
export type Web_Reason_FromInputs = {
    count: NonNullable<unknown>;
    n: NonNullable<unknown>;
    name: NonNullable<unknown>;
};
export type Web_Reason_GoneInputs = {
    count: NonNullable<unknown>;
    n: NonNullable<unknown>;
};
export type Web_Reason_NewInputs = {
    count: NonNullable<unknown>;
    n: NonNullable<unknown>;
};
export type Web_Reason_ToInputs = {
    count: NonNullable<unknown>;
    n: NonNullable<unknown>;
    name: NonNullable<unknown>;
};
export type Web_RecordedInputs = {};
export type Web_Recorded_DiffersInputs = {};
export type Web_Recorded_SecondInputs = {};
export type Web_Recorded_SettledInputs = {
    outcome: NonNullable<unknown>;
};
export type Web_Records_AfterInputs = {};
export type Web_Records_BeforeInputs = {};
export type Web_Records_ShownInputs = {
    from: NonNullable<unknown>;
    to: NonNullable<unknown>;
    total: NonNullable<unknown>;
};
export type Web_ReopenedInputs = {
    date: NonNullable<unknown>;
};
export type Web_Reopened_WasInputs = {
    date: NonNullable<unknown>;
    outcome: NonNullable<unknown>;
};
export type Web_RequiredInputs = {};
export type Web_Role_AdjudicatorInputs = {};
export type Web_Role_AnalystInputs = {};
export type Web_Role_ProtectionInputs = {};
export type Web_Role_PublisherInputs = {};
export type Web_Role_QualityInputs = {};
export type Web_Role_RedressInputs = {};
export type Web_Role_ReviewerInputs = {};
export type Web_Role_StewardInputs = {};
export type Web_Rolled_BackInputs = {};
export type Web_RowInputs = {
    source: NonNullable<unknown>;
    row: NonNullable<unknown>;
};
export type Web_SameInputs = {};
export type Web_Say_Action_AcceptedInputs = {};
export type Web_Say_Action_Account_RestrictedInputs = {};
export type Web_Say_Action_AppealedInputs = {};
export type Web_Say_Action_ArrestedInputs = {};
export type Web_Say_Action_Carried_OutInputs = {};
export type Web_Say_Action_ChargedInputs = {};
export type Web_Say_Action_EndedInputs = {};
export type Web_Say_Action_Order_MadeInputs = {};
export type Web_Say_Action_Order_StayedInputs = {};
export type Web_Say_Action_OtherInputs = {};
export type Web_Say_Action_Proceedings_OpenedInputs = {};
export type Web_Say_Action_ReferredInputs = {};
export type Web_Say_Action_ReleasedInputs = {};
export type Web_Say_Action_Relief_GrantedInputs = {};
export type Web_Say_Action_RemovedInputs = {};
export type Web_Say_Action_Report_FiledInputs = {};
export type Web_Say_Action_StayedInputs = {};
export type Web_Say_Action_StoppedInputs = {};
export type Web_Say_Agrees_FieldInputs = {
    field: NonNullable<unknown>;
    a: NonNullable<unknown>;
};
export type Web_Say_Chance_DirectInputs = {};
export type Web_Say_Chance_Not_AloneInputs = {};
export type Web_Say_Chance_One_TouchInputs = {};
export type Web_Say_Chance_SurvivesInputs = {};
export type Web_Say_Differs_FieldInputs = {
    field: NonNullable<unknown>;
    a: NonNullable<unknown>;
    b: NonNullable<unknown>;
};
export type Web_Say_Hang_IdentityInputs = {
    id: NonNullable<unknown>;
};
export type Web_Say_Hang_MemoInputs = {
    id: NonNullable<unknown>;
};
export type Web_Say_Hang_OriginInputs = {
    id: NonNullable<unknown>;
};
export type Web_Say_Hang_RowInputs = {
    source: NonNullable<unknown>;
    row: NonNullable<unknown>;
};
export type Web_Say_Hang_SourceInputs = {
    id: NonNullable<unknown>;
};
export type Web_Say_Hop_AnchorInputs = {
    kind: NonNullable<unknown>;
    users: NonNullable<unknown>;
};
export type Web_Say_Hop_Anchor_UsersInputs = {
    count: NonNullable<unknown>;
    n: NonNullable<unknown>;
    kind: NonNullable<unknown>;
};
export type Web_Say_Hop_BuildingInputs = {};
export type Web_Say_Hop_DirectInputs = {};
export type Web_Say_Hop_GradeInputs = {
    grade: NonNullable<unknown>;
};
export type Web_Say_Hop_MemberInputs = {};
export type Web_Say_Hop_MemoInputs = {};
export type Web_Say_Hop_NetworkInputs = {
    kind: NonNullable<unknown>;
};
export type Web_Say_Hop_Not_GradedInputs = {};
export type Web_Say_Hop_RecordsInputs = {
    count: NonNullable<unknown>;
    n: NonNullable<unknown>;
};
export type Web_Say_Hop_Role_DriverInputs = {};
export type Web_Say_Hop_Role_FacilitatorInputs = {};
export type Web_Say_Hop_Role_MemberInputs = {};
export type Web_Say_Hop_Role_OrganiserInputs = {};
export type Web_Say_Hop_Role_RecruiterInputs = {};
export type Web_Say_Hop_Role_StartingInputs = {};
export type Web_Say_Hop_RowInputs = {
    row: NonNullable<unknown>;
};
export type Web_Say_Hop_Row_DayInputs = {
    row: NonNullable<unknown>;
    day: NonNullable<unknown>;
};
export type Web_Say_Hop_UsersInputs = {
    count: NonNullable<unknown>;
    n: NonNullable<unknown>;
};
export type Web_Say_Judged_DifferentInputs = {};
export type Web_Say_MissingInputs = {
    field: NonNullable<unknown>;
};
export type Web_Say_Missing_FieldInputs = {
    field: NonNullable<unknown>;
};
export type Web_Say_Missing_ParentsInputs = {};
export type Web_Say_Missing_PhotoInputs = {};
export type Web_Say_NetworkInputs = {};
export type Web_Say_Path_DirectInputs = {};
export type Web_Say_Path_HubInputs = {
    count: NonNullable<unknown>;
    n: NonNullable<unknown>;
};
export type Web_Say_Path_PossibleInputs = {};
export type Web_Say_Path_RareInputs = {
    n: NonNullable<unknown>;
};
export type Web_Say_Path_UsersInputs = {
    count: NonNullable<unknown>;
    n: NonNullable<unknown>;
};
export type Web_Say_Path_WindowInputs = {
    from: NonNullable<unknown>;
    to: NonNullable<unknown>;
};
export type Web_Say_Reason_DirectInputs = {};
export type Web_Say_Reason_Further_HopInputs = {};
export type Web_Say_Reason_HubInputs = {};
export type Web_Say_Reason_Hub_OnlyInputs = {};
export type Web_Say_Reason_IdentityInputs = {};
export type Web_Say_Reason_Independence_Not_KnownInputs = {};
export type Web_Say_Reason_Independent_LegsInputs = {
    count: NonNullable<unknown>;
    n: NonNullable<unknown>;
};
export type Web_Say_Reason_Links_Of_One_OriginInputs = {};
export type Web_Say_Reason_MovedInputs = {};
export type Web_Say_Reason_One_Certain_LinkInputs = {};
export type Web_Say_Reason_One_Direct_LinkInputs = {};
export type Web_Say_Reason_Only_PossibleInputs = {};
export type Web_Say_Reason_Place_ConflictInputs = {};
export type Web_Say_Reason_ProtectionInputs = {};
export type Web_Say_Reason_QInputs = {
    q: NonNullable<unknown>;
};
export type Web_Say_Reason_ReopenedInputs = {};
export type Web_Say_Reason_RunsInputs = {
    what: NonNullable<unknown>;
};
export type Web_Say_Reason_Several_LinksInputs = {};
export type Web_Say_Reason_SoleInputs = {};
export type Web_Say_Reason_Under_18_RecordedInputs = {};
export type Web_Say_Reopened_Evidence_ChangedInputs = {};
export type Web_Say_Reopened_ExpiredInputs = {};
export type Web_Say_Reopened_IdentityInputs = {};
export type Web_Say_Reopened_MergedInputs = {};
export type Web_Say_Reopened_QualityInputs = {};
export type Web_Say_Reopened_RedressInputs = {};
export type Web_Say_Reopened_Source_WithdrawnInputs = {};
export type Web_Say_Reopened_SplitInputs = {};
export type Web_Say_Reopened_Taken_BackInputs = {};
export type Web_Say_Time_AnsweredInputs = {};
export type Web_Say_Time_First_KnownInputs = {};
export type Web_Say_Time_PlaceInputs = {
    state: NonNullable<unknown>;
    source: NonNullable<unknown>;
};
export type Web_Say_Time_Place_ConflictInputs = {};
export type Web_Say_Time_ReopenedInputs = {};
export type Web_Say_Time_SeenInputs = {
    source: NonNullable<unknown>;
};
export type Web_Say_Time_SettledInputs = {};
export type Web_Say_Time_TouchInputs = {
    kind: NonNullable<unknown>;
};
export type Web_SearchInputs = {};
export type Web_Search_FirstInputs = {
    n: NonNullable<unknown>;
};
export type Web_Search_HintInputs = {};
export type Web_Search_HitsInputs = {
    count: NonNullable<unknown>;
    n: NonNullable<unknown>;
};
export type Web_Search_LabelInputs = {};
export type Web_Search_LoggedInputs = {};
export type Web_Search_MoreInputs = {};
export type Web_Search_NoneInputs = {};
export type Web_Search_NotInputs = {
    systems: NonNullable<unknown>;
};
export type Web_Search_ReadInputs = {};
export type Web_Search_SearchedInputs = {
    persons: NonNullable<unknown>;
    records: NonNullable<unknown>;
    sources: NonNullable<unknown>;
};
export type Web_Search_TitleInputs = {};
export type Web_Second_BrowserInputs = {};
export type Web_Second_Browser_TextInputs = {};
export type Web_Seen_LoggedInputs = {};
export type Web_Seen_Sent_NoneInputs = {};
export type Web_Seen_SinceInputs = {
    readers: NonNullable<unknown>;
    date: NonNullable<unknown>;
};
export type Web_Seen_TitleInputs = {};
export type Web_SendInputs = {};
export type Web_SendingInputs = {};
export type Web_Settled_AsInputs = {
    outcome: NonNullable<unknown>;
    names: NonNullable<unknown>;
    date: NonNullable<unknown>;
};
export type Web_SimulatedInputs = {};
export type Web_SkipInputs = {};
export type Web_Source_FileInputs = {};
export type Web_Source_RecordsInputs = {};
export type Web_Sources_TitleInputs = {};
export type Web_Stage_AdjudicationInputs = {};
export type Web_Stage_DecidedInputs = {};
export type Web_Stage_First_ReviewInputs = {};
export type Web_Stage_Not_StartedInputs = {};
export type Web_Stage_PausedInputs = {};
export type Web_Stage_Second_ReviewInputs = {};
export type Web_State_DeceasedInputs = {};
export type Web_State_DepartedInputs = {};
export type Web_State_In_CustodyInputs = {};
export type Web_State_LocatedInputs = {};
export type Web_Surprise_FewerInputs = {
    per: NonNullable<unknown>;
};
export type Web_Surprise_LabelInputs = {
    per: NonNullable<unknown>;
    n: NonNullable<unknown>;
};
export type Web_Surprise_QInputs = {
    q: NonNullable<unknown>;
    tests: NonNullable<unknown>;
};
export type Web_Surprise_TextInputs = {};
export type Web_Surprise_TitleInputs = {};
export type Web_Surprise_UntestableInputs = {};
export type Web_TableInputs = {};
export type Web_Take_NextInputs = {};
export type Web_Taken_ByInputs = {
    name: NonNullable<unknown>;
};
export type Web_ThemeInputs = {};
export type Web_Theme_DarkInputs = {};
export type Web_Theme_LightInputs = {};
export type Web_Theme_SystemInputs = {};
export type Web_TitleInputs = {};
export type Web_To_OverviewInputs = {};
export type Web_TodayInputs = {
    done: NonNullable<unknown>;
    left: NonNullable<unknown>;
};
export type Web_Too_ShortInputs = {};
export type Web_Touch_NoneInputs = {};
export type Web_Touch_TitleInputs = {};
export type Web_TryInputs = {};
export type Web_Try_BandInputs = {
    before: NonNullable<unknown>;
    after: NonNullable<unknown>;
    why: NonNullable<unknown>;
};
export type Web_Try_Band_SameInputs = {
    band: NonNullable<unknown>;
    why: NonNullable<unknown>;
};
export type Web_Try_Drops_OutInputs = {};
export type Web_Try_HintInputs = {};
export type Web_Try_No_Longer_One_PersonInputs = {};
export type Web_Try_Only_HubsInputs = {};
export type Web_Try_OthersInputs = {
    count: NonNullable<unknown>;
    n: NonNullable<unknown>;
};
export type Web_Try_Others_MoreInputs = {
    n: NonNullable<unknown>;
};
export type Web_Try_Others_NoneInputs = {};
export type Web_Try_ReopensInputs = {};
export type Web_Try_ScopeInputs = {};
export type Web_Try_Scope_ItemInputs = {};
export type Web_Try_Scope_RecordInputs = {};
export type Web_Try_Scope_SourceInputs = {};
export type Web_Try_StaysInputs = {
    after: NonNullable<unknown>;
    before: NonNullable<unknown>;
};
export type Web_Try_TitleInputs = {};
export type Web_Type_OutInputs = {
    words: NonNullable<unknown>;
};
export type Web_Type_Out_WrongInputs = {};
export type Web_UnlockInputs = {};
export type Web_Unlock_FileInputs = {};
export type Web_Unlock_NoneInputs = {};
export type Web_Unlock_TextInputs = {};
export type Web_Unlock_TitleInputs = {};
export type Web_Unlock_WithInputs = {
    name: NonNullable<unknown>;
};
export type Web_UnsureInputs = {};
export type Web_ValueInputs = {};
export type Web_Waits_CountInputs = {};
export type Web_Waits_MedianInputs = {};
export type Web_Waits_OldestInputs = {};
export type Web_Waits_StageInputs = {};
export type Web_Waits_TitleInputs = {};
export type Web_Was_SettledInputs = {};
export type Web_WeightInputs = {};
export type Web_When_ConflictInputs = {};
export type Web_When_FromInputs = {};
export type Web_When_NoneInputs = {};
export type Web_When_OpenInputs = {};
export type Web_When_TitleInputs = {};
export type Web_When_ToInputs = {};
export type Web_When_WhatInputs = {};
export type Web_Who_TitleInputs = {};
export type Web_Why_NotInputs = {};
export type Web_Why_Not_TitleInputs = {
    label: NonNullable<unknown>;
};
export type Web_WithdrawInputs = {};
export type Web_Withdraw_DoInputs = {};
export type Web_Withdraw_DoneInputs = {
    file: NonNullable<unknown>;
};
export type Web_Withdraw_OfInputs = {
    file: NonNullable<unknown>;
};
export type Web_Withdraw_ReasonInputs = {};
export type Web_Withdraw_TextInputs = {
    records: NonNullable<unknown>;
    persons: NonNullable<unknown>;
    drop: NonNullable<unknown>;
    reopen: NonNullable<unknown>;
};
export type Web_Withdraw_TitleInputs = {
    file: NonNullable<unknown>;
};
export type Web_WithdrawnInputs = {};
export type Web_Yours_AdjudicateInputs = {};
export type Web_Yours_AnsweredInputs = {};
export type Web_Yours_FirstInputs = {};
export type Web_Yours_SecondInputs = {};
/**
* | many | output |
* | --- | --- |
* | "one" | "{n} administration" |
* | * | "{n} administrations" |
*
* @param {Amount_AdministrationsInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const amount_administrations: ((inputs: Amount_AdministrationsInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Amount_AdministrationsInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | many | output |
* | --- | --- |
* | "one" | "{n} blank line" |
* | * | "{n} blank lines" |
*
* @param {Amount_Blank_LinesInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const amount_blank_lines: ((inputs: Amount_Blank_LinesInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Amount_Blank_LinesInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | many | output |
* | --- | --- |
* | "one" | "{n} byte" |
* | * | "{n} bytes" |
*
* @param {Amount_BytesInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const amount_bytes: ((inputs: Amount_BytesInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Amount_BytesInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | many | output |
* | --- | --- |
* | "one" | "{n} candidate" |
* | * | "{n} candidates" |
*
* @param {Amount_CandidatesInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const amount_candidates: ((inputs: Amount_CandidatesInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Amount_CandidatesInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | many | output |
* | --- | --- |
* | "one" | "{n} contact" |
* | * | "{n} contacts" |
*
* @param {Amount_ContactsInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const amount_contacts: ((inputs: Amount_ContactsInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Amount_ContactsInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | many | output |
* | --- | --- |
* | "one" | "{n} day" |
* | * | "{n} days" |
*
* @param {Amount_DaysInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const amount_days: ((inputs: Amount_DaysInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Amount_DaysInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | many | output |
* | --- | --- |
* | "one" | "{n} shared detail" |
* | * | "{n} shared details" |
*
* @param {Amount_DetailsInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const amount_details: ((inputs: Amount_DetailsInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Amount_DetailsInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | many | output |
* | --- | --- |
* | "one" | "{n} drift" |
* | * | "{n} drifts" |
*
* @param {Amount_DriftsInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const amount_drifts: ((inputs: Amount_DriftsInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Amount_DriftsInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | many | output |
* | --- | --- |
* | "one" | "{n} described event" |
* | * | "{n} described events" |
*
* @param {Amount_EventsInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const amount_events: ((inputs: Amount_EventsInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Amount_EventsInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | many | output |
* | --- | --- |
* | "one" | "{n} file" |
* | * | "{n} files" |
*
* @param {Amount_FilesInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const amount_files: ((inputs: Amount_FilesInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Amount_FilesInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | many | output |
* | --- | --- |
* | "one" | "{n} person found first" |
* | * | "{n} persons found first" |
*
* @param {Amount_Found_FirstInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const amount_found_first: ((inputs: Amount_Found_FirstInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Amount_Found_FirstInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | many | output |
* | --- | --- |
* | "one" | "{n} header" |
* | * | "{n} headers" |
*
* @param {Amount_HeadersInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const amount_headers: ((inputs: Amount_HeadersInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Amount_HeadersInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | many | output |
* | --- | --- |
* | "one" | "{n} ledger event" |
* | * | "{n} ledger events" |
*
* @param {Amount_Ledger_EventsInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const amount_ledger_events: ((inputs: Amount_Ledger_EventsInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Amount_Ledger_EventsInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | many | output |
* | --- | --- |
* | "one" | "{n} linked person" |
* | * | "{n} linked persons" |
*
* @param {Amount_Linked_PersonsInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const amount_linked_persons: ((inputs: Amount_Linked_PersonsInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Amount_Linked_PersonsInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | many | output |
* | --- | --- |
* | "one" | "{n} link" |
* | * | "{n} links" |
*
* @param {Amount_LinksInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const amount_links: ((inputs: Amount_LinksInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Amount_LinksInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | many | output |
* | --- | --- |
* | "one" | "{n} listed name" |
* | * | "{n} listed names" |
*
* @param {Amount_Listed_NamesInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const amount_listed_names: ((inputs: Amount_Listed_NamesInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Amount_Listed_NamesInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | many | output |
* | --- | --- |
* | "one" | "{n} member with a role" |
* | * | "{n} members with a role" |
*
* @param {Amount_MembersInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const amount_members: ((inputs: Amount_MembersInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Amount_MembersInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | many | output |
* | --- | --- |
* | "one" | "{n} more month" |
* | * | "{n} more months" |
*
* @param {Amount_MonthsInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const amount_months: ((inputs: Amount_MonthsInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Amount_MonthsInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | many | output |
* | --- | --- |
* | "one" | "{n} name" |
* | * | "{n} names" |
*
* @param {Amount_NamesInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const amount_names: ((inputs: Amount_NamesInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Amount_NamesInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | many | output |
* | --- | --- |
* | "one" | "{n} network" |
* | * | "{n} networks" |
*
* @param {Amount_NetworksInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const amount_networks: ((inputs: Amount_NetworksInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Amount_NetworksInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | many | output |
* | --- | --- |
* | "one" | "{n} pair" |
* | * | "{n} pairs" |
*
* @param {Amount_PairsInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const amount_pairs: ((inputs: Amount_PairsInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Amount_PairsInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | many | output |
* | --- | --- |
* | "one" | "{n} person" |
* | * | "{n} people" |
*
* @param {Amount_PeopleInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const amount_people: ((inputs: Amount_PeopleInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Amount_PeopleInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | many | output |
* | --- | --- |
* | "one" | "{n} person" |
* | * | "{n} persons" |
*
* @param {Amount_PersonsInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const amount_persons: ((inputs: Amount_PersonsInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Amount_PersonsInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | many | output |
* | --- | --- |
* | "one" | "{n} detail" |
* | * | "{n} details" |
*
* @param {Amount_Plain_DetailsInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const amount_plain_details: ((inputs: Amount_Plain_DetailsInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Amount_Plain_DetailsInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | many | output |
* | --- | --- |
* | "one" | "{n} publication" |
* | * | "{n} publications" |
*
* @param {Amount_PublicationsInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const amount_publications: ((inputs: Amount_PublicationsInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Amount_PublicationsInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | many | output |
* | --- | --- |
* | "one" | "{n} record" |
* | * | "{n} records" |
*
* @param {Amount_RecordsInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const amount_records: ((inputs: Amount_RecordsInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Amount_RecordsInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | many | output |
* | --- | --- |
* | "one" | "{n} row" |
* | * | "{n} rows" |
*
* @param {Amount_RowsInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const amount_rows: ((inputs: Amount_RowsInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Amount_RowsInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | many | output |
* | --- | --- |
* | "one" | "{n} snapshot" |
* | * | "{n} snapshots" |
*
* @param {Amount_SnapshotsInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const amount_snapshots: ((inputs: Amount_SnapshotsInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Amount_SnapshotsInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | many | output |
* | --- | --- |
* | "one" | "{n} source" |
* | * | "{n} sources" |
*
* @param {Amount_SourcesInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const amount_sources: ((inputs: Amount_SourcesInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Amount_SourcesInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | many | output |
* | --- | --- |
* | "one" | "{n} statement" |
* | * | "{n} statements" |
*
* @param {Amount_StatementsInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const amount_statements: ((inputs: Amount_StatementsInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Amount_StatementsInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | many | output |
* | --- | --- |
* | "one" | "{n} system" |
* | * | "{n} systems" |
*
* @param {Amount_SystemsInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const amount_systems: ((inputs: Amount_SystemsInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Amount_SystemsInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | many | output |
* | --- | --- |
* | "one" | "{n} test" |
* | * | "{n} tests" |
*
* @param {Amount_TestsInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const amount_tests: ((inputs: Amount_TestsInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Amount_TestsInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | many | output |
* | --- | --- |
* | "one" | "{n} text" |
* | * | "{n} texts" |
*
* @param {Amount_TextsInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const amount_texts: ((inputs: Amount_TextsInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Amount_TextsInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | many | output |
* | --- | --- |
* | "one" | "{n} user" |
* | * | "{n} users" |
*
* @param {Amount_UsersInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const amount_users: ((inputs: Amount_UsersInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Amount_UsersInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | many | output |
* | --- | --- |
* | "one" | "{n} use of details" |
* | * | "{n} uses of details" |
*
* @param {Amount_UsesInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const amount_uses: ((inputs: Amount_UsesInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Amount_UsesInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | many | output |
* | --- | --- |
* | "one" | "{n} value" |
* | * | "{n} values" |
*
* @param {Amount_ValuesInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const amount_values: ((inputs: Amount_ValuesInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Amount_ValuesInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "{name} is empty." |
*
* @param {Error_Answer_EmptyInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_answer_empty: ((inputs: Error_Answer_EmptyInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Answer_EmptyInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "{name} ends before it begins." |
*
* @param {Error_Answer_PeriodInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_answer_period: ((inputs: Error_Answer_PeriodInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Answer_PeriodInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Give it as an option or when asked." |
*
* @param {Error_Bad_Answer_TodoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_bad_answer_todo: ((inputs?: Error_Bad_Answer_TodoInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Bad_Answer_TodoInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "{text} is no band." |
*
* @param {Error_Bad_BandInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_bad_band: ((inputs: Error_Bad_BandInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Bad_BandInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Bands are 1 to 5." |
*
* @param {Error_Bad_Band_TodoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_bad_band_todo: ((inputs?: Error_Bad_Band_TodoInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Bad_Band_TodoInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "{text} is no day." |
*
* @param {Error_Bad_DayInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_bad_day: ((inputs: Error_Bad_DayInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Bad_DayInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Write it as 2026-11-24." |
*
* @param {Error_Bad_Day_TodoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_bad_day_todo: ((inputs?: Error_Bad_Day_TodoInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Bad_Day_TodoInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "{text} is no number of persons." |
*
* @param {Error_Bad_NumberInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_bad_number: ((inputs: Error_Bad_NumberInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Bad_NumberInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Write it as 55." |
*
* @param {Error_Bad_Number_TodoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_bad_number_todo: ((inputs?: Error_Bad_Number_TodoInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Bad_Number_TodoInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "{period} is no period." |
*
* @param {Error_Bad_PeriodInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_bad_period: ((inputs: Error_Bad_PeriodInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Bad_PeriodInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Write it as 2023-01-01..2025-12-31." |
*
* @param {Error_Bad_Period_TodoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_bad_period_todo: ((inputs?: Error_Bad_Period_TodoInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Bad_Period_TodoInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "{text} is no port." |
*
* @param {Error_Bad_PortInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_bad_port: ((inputs: Error_Bad_PortInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Bad_PortInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Give a number from 0 to 65535." |
*
* @param {Error_Bad_Port_TodoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_bad_port_todo: ((inputs?: Error_Bad_Port_TodoInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Bad_Port_TodoInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "{file}: the properties of entity {row} are no object." |
*
* @param {Error_Bad_PropertiesInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_bad_properties: ((inputs: Error_Bad_PropertiesInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Bad_PropertiesInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Write properties as an object: property to a list of values." |
*
* @param {Error_Bad_Properties_TodoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_bad_properties_todo: ((inputs?: Error_Bad_Properties_TodoInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Bad_Properties_TodoInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "--role {text} is not COLUMN=ROLE." |
*
* @param {Error_Bad_RoleInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_bad_role: ((inputs: Error_Bad_RoleInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Bad_RoleInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "A role is one of {roles}, or none to leave the column out." |
*
* @param {Error_Bad_Role_TodoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_bad_role_todo: ((inputs: Error_Bad_Role_TodoInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Bad_Role_TodoInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "{text} is no share." |
*
* @param {Error_Bad_ShareInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_bad_share: ((inputs: Error_Bad_ShareInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Bad_ShareInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Write it as 0.05." |
*
* @param {Error_Bad_Share_TodoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_bad_share_todo: ((inputs?: Error_Bad_Share_TodoInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Bad_Share_TodoInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "this is a bug, please report it." |
*
* @param {Error_BugInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_bug: ((inputs?: Error_BugInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_BugInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Cancelled; nothing was recorded." |
*
* @param {Error_CancelledInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_cancelled: ((inputs?: Error_CancelledInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_CancelledInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Use one of: {known}." |
*
* @param {Error_Claim_Undefined_TodoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_claim_undefined_todo: ((inputs: Error_Claim_Undefined_TodoInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Claim_Undefined_TodoInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "{file} has no column {wanted}; it has {names}." |
*
* @param {Error_Column_MissingInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_column_missing: ((inputs: Error_Column_MissingInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Column_MissingInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Name one of these columns." |
*
* @param {Error_Column_Missing_TodoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_column_missing_todo: ((inputs?: Error_Column_Missing_TodoInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Column_Missing_TodoInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "{country} is no country code." |
*
* @param {Error_CountryInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_country: ((inputs: Error_CountryInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_CountryInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Write it as two letters, such as ES." |
*
* @param {Error_Country_TodoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_country_todo: ((inputs?: Error_Country_TodoInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Country_TodoInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "--curve needs --truth or --labels; --errors needs --truth." |
*
* @param {Error_Curve_Needs_TruthInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_curve_needs_truth: ((inputs?: Error_Curve_Needs_TruthInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Curve_Needs_TruthInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "\"{text}\" is no date" |
*
* @param {Error_Date_UnreadableInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_date_unreadable: ((inputs: Error_Date_UnreadableInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Date_UnreadableInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Write dates as YYYY-MM-DD, YYYY-MM or YYYY; leave the cell empty where a date is not known." |
*
* @param {Error_Date_Unreadable_TodoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_date_unreadable_todo: ((inputs?: Error_Date_Unreadable_TodoInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Date_Unreadable_TodoInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "the span ends before it begins" |
*
* @param {Error_Dates_BackwardsInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_dates_backwards: ((inputs?: Error_Dates_BackwardsInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Dates_BackwardsInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Correct from and to; leave a cell empty where a date is not known." |
*
* @param {Error_Dates_Backwards_TodoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_dates_backwards_todo: ((inputs?: Error_Dates_Backwards_TodoInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Dates_Backwards_TodoInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "{day} lies ahead: nothing is purged before it is due." |
*
* @param {Error_Day_AheadInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_day_ahead: ((inputs: Error_Day_AheadInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Day_AheadInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "\"{person}\" stands in row {before} already" |
*
* @param {Error_Double_IdInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_double_id: ((inputs: Error_Double_IdInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Double_IdInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Give each person one row." |
*
* @param {Error_Double_Id_TodoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_double_id_todo: ((inputs?: Error_Double_Id_TodoInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Double_Id_TodoInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "edges join persons directly; pairs are counted over details that persons share" |
*
* @param {Error_Edges_No_PairsInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_edges_no_pairs: ((inputs?: Error_Edges_No_PairsInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Edges_No_PairsInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Give a list person,anchor or a 0/1 table." |
*
* @param {Error_Edges_No_Pairs_TodoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_edges_no_pairs_todo: ((inputs?: Error_Edges_No_Pairs_TodoInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Edges_No_Pairs_TodoInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "the cell \"{name}\" is empty" |
*
* @param {Error_Empty_CellInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_empty_cell: ((inputs: Error_Empty_CellInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Empty_CellInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Every row needs an id." |
*
* @param {Error_Empty_Cell_TodoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_empty_cell_todo: ((inputs?: Error_Empty_Cell_TodoInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Empty_Cell_TodoInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "the id is empty" |
*
* @param {Error_Empty_IdInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_empty_id: ((inputs?: Error_Empty_IdInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Empty_IdInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Write the id as it stands in the touches." |
*
* @param {Error_Empty_Id_TodoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_empty_id_todo: ((inputs?: Error_Empty_Id_TodoInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Empty_Id_TodoInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "{file} holds FollowTheMoney entities: their id is id, not {name}." |
*
* @param {Error_Entities_IdInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_entities_id: ((inputs: Error_Entities_IdInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Entities_IdInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Give --id id." |
*
* @param {Error_Entities_Id_TodoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_entities_id_todo: ((inputs?: Error_Entities_Id_TodoInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Entities_Id_TodoInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "{file} holds FollowTheMoney entities: the schema gives each property its role." |
*
* @param {Error_Entities_RoleInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_entities_role: ((inputs: Error_Entities_RoleInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Entities_RoleInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Leave --role out; --ignore PROPERTY leaves a property out." |
*
* @param {Error_Entities_Role_TodoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_entities_role_todo: ((inputs?: Error_Entities_Role_TodoInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Entities_Role_TodoInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Give each entity an id of its own." |
*
* @param {Error_Entity_Ids_TodoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_entity_ids_todo: ((inputs?: Error_Entity_Ids_TodoInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Entity_Ids_TodoInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "{file}: the id {id} stands twice." |
*
* @param {Error_Entity_TwiceInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_entity_twice: ((inputs: Error_Entity_TwiceInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Entity_TwiceInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "{file}: an entity has no id." |
*
* @param {Error_Entity_Without_IdInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_entity_without_id: ((inputs: Error_Entity_Without_IdInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Entity_Without_IdInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Add {entry} under exclusions in charter.yaml first." |
*
* @param {Error_Exclusion_Add_TodoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_exclusion_add_todo: ((inputs: Error_Exclusion_Add_TodoInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Exclusion_Add_TodoInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "The exclusion {rule} is approved by {n} of the two people that it needs." |
*
* @param {Error_Exclusion_ApprovalInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_exclusion_approval: ((inputs: Error_Exclusion_ApprovalInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Exclusion_ApprovalInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Let two people sign it with `lookback review exclusion {rule} --approve`, or name both in charter.yaml, or remove it." |
*
* @param {Error_Exclusion_Approval_TodoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_exclusion_approval_todo: ((inputs: Error_Exclusion_Approval_TodoInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Exclusion_Approval_TodoInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "{name} is no rule of exclusion." |
*
* @param {Error_Exclusion_RuleInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_exclusion_rule: ((inputs: Error_Exclusion_RuleInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Exclusion_RuleInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Rules are: {rules}." |
*
* @param {Error_Exclusion_Rule_TodoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_exclusion_rule_todo: ((inputs: Error_Exclusion_Rule_TodoInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Exclusion_Rule_TodoInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "--explain-difference takes a file and a text." |
*
* @param {Error_Explain_DifferenceInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_explain_difference: ((inputs?: Error_Explain_DifferenceInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Explain_DifferenceInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Write: --explain-difference bookings.csv \"June was never sent\"." |
*
* @param {Error_Explain_Difference_TodoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_explain_difference_todo: ((inputs?: Error_Explain_Difference_TodoInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Explain_Difference_TodoInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "An export names one person, a recipient, a purpose, a key and a file to write." |
*
* @param {Error_Export_IncompleteInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_export_incomplete: ((inputs?: Error_Export_IncompleteInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Export_IncompleteInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "lookback export PERSON --recipient TEXT --purpose TEXT --key FILE --out FILE, or lookback export --log" |
*
* @param {Error_Export_Incomplete_TodoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_export_incomplete_todo: ((inputs?: Error_Export_Incomplete_TodoInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Export_Incomplete_TodoInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "--export-model writes the model of two files; give two." |
*
* @param {Error_Export_Two_FilesInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_export_two_files: ((inputs?: Error_Export_Two_FilesInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Export_Two_FilesInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "\"{format}\" is no format of touches." |
*
* @param {Error_Format_UnknownInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_format_unknown: ((inputs: Error_Format_UnknownInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Format_UnknownInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Use one of {formats}." |
*
* @param {Error_Format_Unknown_TodoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_format_unknown_todo: ((inputs: Error_Format_Unknown_TodoInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Format_Unknown_TodoInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "--in needs --id COLUMN." |
*
* @param {Error_In_Needs_IdInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_in_needs_id: ((inputs?: Error_In_Needs_IdInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_In_Needs_IdInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "\"{text}\" is no judgement" |
*
* @param {Error_JudgementInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_judgement: ((inputs: Error_JudgementInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_JudgementInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Write 1 (one person), 0 (two people), or leave it empty." |
*
* @param {Error_Judgement_TodoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_judgement_todo: ((inputs?: Error_Judgement_TodoInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Judgement_TodoInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "{path} exists; a key is never overwritten." |
*
* @param {Error_Key_File_ExistsInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_key_file_exists: ((inputs: Error_Key_File_ExistsInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Key_File_ExistsInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Give another file with --out." |
*
* @param {Error_Key_File_Exists_TodoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_key_file_exists_todo: ((inputs?: Error_Key_File_Exists_TodoInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Key_File_Exists_TodoInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "\"{text}\" is no name for a key." |
*
* @param {Error_Key_NameInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_key_name: ((inputs: Error_Key_NameInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Key_NameInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Use letters, numbers, dots, hyphens and underscores, at most 64." |
*
* @param {Error_Key_Name_TodoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_key_name_todo: ((inputs?: Error_Key_Name_TodoInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Key_Name_TodoInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "--kind {text} is none of {kinds}." |
*
* @param {Error_Kind_UnknownInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_kind_unknown: ((inputs: Error_Kind_UnknownInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Kind_UnknownInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Give person, organisation or auto." |
*
* @param {Error_Kind_Unknown_TodoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_kind_unknown_todo: ((inputs?: Error_Kind_Unknown_TodoInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Kind_Unknown_TodoInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Labels have the columns left, right, same." |
*
* @param {Error_Label_Columns_TodoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_label_columns_todo: ((inputs?: Error_Label_Columns_TodoInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Label_Columns_TodoInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "{wanted} is no language that Lookback speaks." |
*
* @param {Error_LanguageInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_language: ((inputs: Error_LanguageInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_LanguageInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Give one of these with --lang, or in the variable {variable}: {languages}." |
*
* @param {Error_Language_TodoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_language_todo: ((inputs: Error_Language_TodoInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Language_TodoInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "{wrong} is not known" |
*
* @param {Error_Links_OptionInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_links_option: ((inputs: Error_Links_OptionInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Links_OptionInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Nulls are bicm, hypergeometric and permutation; permutations a whole number; --expand takes members." |
*
* @param {Error_Links_Option_TodoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_links_option_todo: ((inputs?: Error_Links_Option_TodoInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Links_Option_TodoInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "The lists hold no value." |
*
* @param {Error_List_EmptyInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_list_empty: ((inputs?: Error_List_EmptyInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_List_EmptyInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "both files need a column of ids" |
*
* @param {Error_Match_IdsInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_match_ids: ((inputs?: Error_Match_IdsInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Match_IdsInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Give --id, or --left-id and --right-id." |
*
* @param {Error_Match_Ids_TodoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_match_ids_todo: ((inputs?: Error_Match_Ids_TodoInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Match_Ids_TodoInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "The calendar has no such day." |
*
* @param {Error_Memo_DateInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_memo_date: ((inputs?: Error_Memo_DateInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Memo_DateInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Correct the date." |
*
* @param {Error_Memo_Date_TodoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_memo_date_todo: ((inputs?: Error_Memo_Date_TodoInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Memo_Date_TodoInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "{kind} is no kind of detail." |
*
* @param {Error_Memo_KindInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_memo_kind: ((inputs: Error_Memo_KindInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Memo_KindInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Kinds are: {kinds}." |
*
* @param {Error_Memo_Kind_TodoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_memo_kind_todo: ((inputs: Error_Memo_Kind_TodoInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Memo_Kind_TodoInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "A {kind} does not pass to somebody else." |
*
* @param {Error_Memo_Reassigned_KindInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_memo_reassigned_kind: ((inputs: Error_Memo_Reassigned_KindInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Memo_Reassigned_KindInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "{value} is reassigned on {at} twice." |
*
* @param {Error_Memo_Reassigned_TwiceInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_memo_reassigned_twice: ((inputs: Error_Memo_Reassigned_TwiceInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Memo_Reassigned_TwiceInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Remove one." |
*
* @param {Error_Memo_Remove_One_TodoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_memo_remove_one_todo: ((inputs?: Error_Memo_Remove_One_TodoInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Memo_Remove_One_TodoInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Remove it." |
*
* @param {Error_Memo_Remove_TodoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_memo_remove_todo: ((inputs?: Error_Memo_Remove_TodoInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Memo_Remove_TodoInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "{value} is given twice." |
*
* @param {Error_Memo_Same_OnceInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_memo_same_once: ((inputs: Error_Memo_Same_OnceInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Memo_Same_OnceInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Give the two ways of writing." |
*
* @param {Error_Memo_Same_Once_TodoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_memo_same_once_todo: ((inputs?: Error_Memo_Same_Once_TodoInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Memo_Same_Once_TodoInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "The source {source} is not among the memo's sources." |
*
* @param {Error_Memo_SourceInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_memo_source: ((inputs: Error_Memo_SourceInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Memo_SourceInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Add it with a grade." |
*
* @param {Error_Memo_Source_TodoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_memo_source_todo: ((inputs?: Error_Memo_Source_TodoInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Memo_Source_TodoInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "The window holds no day: it ends before it begins." |
*
* @param {Error_Memo_Window_EmptyInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_memo_window_empty: ((inputs?: Error_Memo_Window_EmptyInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Memo_Window_EmptyInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "To find who is who in {file} takes about {needed} GiB of memory; this machine has {held} GiB." |
*
* @param {Error_Memory_ShortInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_memory_short: ((inputs: Error_Memory_ShortInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Memory_ShortInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Use a machine with more memory, or leave out columns that do not tell who a person is with --ignore." |
*
* @param {Error_Memory_Short_TodoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_memory_short_todo: ((inputs?: Error_Memory_Short_TodoInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Memory_Short_TodoInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Put it back, or learn anew with `lookback resolve --refit`, which lists every person that changes." |
*
* @param {Error_Model_Gone_TodoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_model_gone_todo: ((inputs?: Error_Model_Gone_TodoInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Model_Gone_TodoInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "--model and --role go not together: the model says the roles." |
*
* @param {Error_Model_RolesInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_model_roles: ((inputs?: Error_Model_RolesInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Model_RolesInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "the network names nothing" |
*
* @param {Error_Network_EmptyInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_network_empty: ((inputs?: Error_Network_EmptyInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Network_EmptyInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Write one row a detail (kind anchor) or person (kind member) of it." |
*
* @param {Error_Network_Empty_TodoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_network_empty_todo: ((inputs?: Error_Network_Empty_TodoInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Network_Empty_TodoInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "\"{kind}\" is neither anchor nor member" |
*
* @param {Error_Network_KindInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_network_kind: ((inputs: Error_Network_KindInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Network_KindInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Write anchor for a detail of the network, member for a person of it." |
*
* @param {Error_Network_Kind_TodoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_network_kind_todo: ((inputs?: Error_Network_Kind_TodoInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Network_Kind_TodoInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "{text} is no role in a network." |
*
* @param {Error_Network_RoleInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_network_role: ((inputs: Error_Network_RoleInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Network_RoleInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "{value} is no action that has a definition." |
*
* @param {Error_No_ActionInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_no_action: ((inputs: Error_No_ActionInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_No_ActionInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "{value} is no answer that has a definition." |
*
* @param {Error_No_AnswerInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_no_answer: ((inputs: Error_No_AnswerInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_No_AnswerInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "{file} cannot be read: a review needs its mandate." |
*
* @param {Error_No_CharterInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_no_charter: ((inputs: Error_No_CharterInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_No_CharterInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Write it, or run `lookback init` in an empty folder and copy the one that it writes." |
*
* @param {Error_No_Charter_TodoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_no_charter_todo: ((inputs?: Error_No_Charter_TodoInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_No_Charter_TodoInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "{folder} holds no YAML file." |
*
* @param {Error_No_ClaimsInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_no_claims: ((inputs: Error_No_ClaimsInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_No_ClaimsInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Write origins, reports and claims as in examples/the-report." |
*
* @param {Error_No_Claims_TodoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_no_claims_todo: ((inputs?: Error_No_Claims_TodoInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_No_Claims_TodoInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "there is no column \"{name}\"" |
*
* @param {Error_No_ColumnInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_no_column: ((inputs: Error_No_ColumnInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_No_ColumnInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "The columns are {columns}." |
*
* @param {Error_No_Column_TodoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_no_column_todo: ((inputs: Error_No_Column_TodoInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_No_Column_TodoInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "The charter has no exclusion {rule}." |
*
* @param {Error_No_ExclusionInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_no_exclusion: ((inputs: Error_No_ExclusionInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_No_ExclusionInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "there is no file {path}" |
*
* @param {Error_No_FileInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_no_file: ((inputs: Error_No_FileInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_No_FileInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "{folder} is no folder that can be read." |
*
* @param {Error_No_FolderInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_no_folder: ((inputs: Error_No_FolderInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_No_FolderInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "{file}: there is no such key file." |
*
* @param {Error_No_Key_FileInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_no_key_file: ((inputs: Error_No_Key_FileInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_No_Key_FileInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Make one with `lookback key new NAME --role reviewer`." |
*
* @param {Error_No_Key_File_TodoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_no_key_file_todo: ((inputs?: Error_No_Key_File_TodoInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_No_Key_File_TodoInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "{file} is not a linkage model of version 1." |
*
* @param {Error_No_Linkage_ModelInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_no_linkage_model: ((inputs: Error_No_Linkage_ModelInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_No_Linkage_ModelInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Write one with lookback dedupe FILE --export-model MODEL.yaml." |
*
* @param {Error_No_Linkage_Model_TodoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_no_linkage_model_todo: ((inputs?: Error_No_Linkage_Model_TodoInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_No_Linkage_Model_TodoInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "{path}: there is no such mapping." |
*
* @param {Error_No_MappingInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_no_mapping: ((inputs: Error_No_MappingInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_No_MappingInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Check the path, or let --guess propose one." |
*
* @param {Error_No_Mapping_TodoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_no_mapping_todo: ((inputs?: Error_No_Mapping_TodoInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_No_Mapping_TodoInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "{file}:{line}:{column}: no file matches {globs}." |
*
* @param {Error_No_MatchInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_no_match: ((inputs: Error_No_MatchInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_No_MatchInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Name the file as well, or take the query out of the mapping." |
*
* @param {Error_No_Match_TodoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_no_match_todo: ((inputs?: Error_No_Match_TodoInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_No_Match_TodoInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Write one with --export-model." |
*
* @param {Error_No_Model_TodoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_no_model_todo: ((inputs?: Error_No_Model_TodoInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_No_Model_TodoInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "{file}: no column looks like a name." |
*
* @param {Error_No_Name_ColumnInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_no_name_column: ((inputs: Error_No_Name_ColumnInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_No_Name_ColumnInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Call the column of names `name`, or given_name and surname." |
*
* @param {Error_No_Name_Column_TodoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_no_name_column_todo: ((inputs?: Error_No_Name_Column_TodoInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_No_Name_Column_TodoInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "{id} is no person and no record of one in this workspace." |
*
* @param {Error_No_PersonInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_no_person: ((inputs: Error_No_PersonInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_No_PersonInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "{file}: no column looks like a name or a document number of a person." |
*
* @param {Error_No_Person_ColumnInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_no_person_column: ((inputs: Error_No_Person_ColumnInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_No_Person_ColumnInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Write a mapping by hand; the columns are: {columns}." |
*
* @param {Error_No_Person_Column_TodoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_no_person_column_todo: ((inputs: Error_No_Person_Column_TodoInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_No_Person_Column_TodoInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Give a person or record id as `lookback review list` and the reports print it." |
*
* @param {Error_No_Person_TodoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_no_person_todo: ((inputs?: Error_No_Person_TodoInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_No_Person_TodoInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "{file} holds FollowTheMoney entities, and none of them is a person." |
*
* @param {Error_No_PersonsInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_no_persons: ((inputs: Error_No_PersonsInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_No_PersonsInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Give a file with entities of the schema Person." |
*
* @param {Error_No_Persons_TodoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_no_persons_todo: ((inputs?: Error_No_Persons_TodoInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_No_Persons_TodoInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "{file}: no query of the mapping is for {name}; they are for {globs}." |
*
* @param {Error_No_QueryInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_no_query: ((inputs: Error_No_QueryInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_No_QueryInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Add a query for the file, change its `file:` glob, or take the mapping that belongs to the file." |
*
* @param {Error_No_Query_TodoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_no_query_todo: ((inputs?: Error_No_Query_TodoInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_No_Query_TodoInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "There is no record {id} in this workspace." |
*
* @param {Error_No_RecordInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_no_record: ((inputs: Error_No_RecordInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_No_RecordInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Record ids look like S1.17; `lookback person` prints those of a person." |
*
* @param {Error_No_Record_TodoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_no_record_todo: ((inputs?: Error_No_Record_TodoInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_No_Record_TodoInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "There is no {stage} snapshot in this workspace." |
*
* @param {Error_No_SnapshotInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_no_snapshot: ((inputs: Error_No_SnapshotInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_No_SnapshotInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Run `lookback {command}` first." |
*
* @param {Error_No_Snapshot_TodoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_no_snapshot_todo: ((inputs: Error_No_Snapshot_TodoInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_No_Snapshot_TodoInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "{value} is no state that has a definition." |
*
* @param {Error_No_StateInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_no_state: ((inputs: Error_No_StateInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_No_StateInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "\"{cell}\" is neither 0 nor 1" |
*
* @param {Error_Not_Zero_OneInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_not_zero_one: ((inputs: Error_Not_Zero_OneInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Not_Zero_OneInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "A table holds 0 and 1; a list of touches has the columns person and anchor, edges have a and b." |
*
* @param {Error_Not_Zero_One_TodoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_not_zero_one_todo: ((inputs?: Error_Not_Zero_One_TodoInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Not_Zero_One_TodoInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Nothing to look for was given." |
*
* @param {Error_Nothing_To_FindInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_nothing_to_find: ((inputs?: Error_Nothing_To_FindInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Nothing_To_FindInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Add --phones FILE, --accounts FILE or --addresses FILE, one value a line." |
*
* @param {Error_Nothing_To_Find_TodoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_nothing_to_find_todo: ((inputs?: Error_Nothing_To_Find_TodoInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Nothing_To_Find_TodoInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Say --approve or --withdraw, one of them." |
*
* @param {Error_One_ActInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_one_act: ((inputs?: Error_One_ActInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_One_ActInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Say --upheld or --rejected, one of them." |
*
* @param {Error_One_AnswerInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_one_answer: ((inputs?: Error_One_AnswerInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_One_AnswerInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Say --place, --action or --search, one of them." |
*
* @param {Error_One_ClaimInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_one_claim: ((inputs?: Error_One_ClaimInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_One_ClaimInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Say --same, --different or --unsure, one of them." |
*
* @param {Error_One_JudgementInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_one_judgement: ((inputs?: Error_One_JudgementInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_One_JudgementInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "--{option} must be a number, not \"{text}\"." |
*
* @param {Error_Option_NumberInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_option_number: ((inputs: Error_Option_NumberInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Option_NumberInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Give --{option} a number." |
*
* @param {Error_Option_Number_TodoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_option_number_todo: ((inputs: Error_Option_Number_TodoInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Option_Number_TodoInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "--out {file} is the file that is read." |
*
* @param {Error_Out_Is_InputInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_out_is_input: ((inputs: Error_Out_Is_InputInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Out_Is_InputInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Give another file to write to." |
*
* @param {Error_Out_Is_Input_TodoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_out_is_input_todo: ((inputs?: Error_Out_Is_Input_TodoInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Out_Is_Input_TodoInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "{outcome} is no outcome." |
*
* @param {Error_Outcome_UnknownInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_outcome_unknown: ((inputs: Error_Outcome_UnknownInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Outcome_UnknownInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Outcomes are D1 to D8 or their names; `lookback review decide --help` lists them." |
*
* @param {Error_Outcome_Unknown_TodoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_outcome_unknown_todo: ((inputs?: Error_Outcome_Unknown_TodoInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Outcome_Unknown_TodoInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "The two passphrases differ; nothing was written." |
*
* @param {Error_Passphrase_DiffersInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_passphrase_differs: ((inputs?: Error_Passphrase_DiffersInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Passphrase_DiffersInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Nobody can type a passphrase here." |
*
* @param {Error_Passphrase_NeededInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_passphrase_needed: ((inputs?: Error_Passphrase_NeededInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Passphrase_NeededInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Give a file that holds it with --passphrase-file." |
*
* @param {Error_Passphrase_Needed_TodoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_passphrase_needed_todo: ((inputs?: Error_Passphrase_Needed_TodoInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Passphrase_Needed_TodoInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "{file}:{line}: {profile} is no profile of a review." |
*
* @param {Error_ProfileInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_profile: ((inputs: Error_ProfileInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_ProfileInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Profiles are: {profiles}." |
*
* @param {Error_Profile_TodoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_profile_todo: ((inputs: Error_Profile_TodoInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Profile_TodoInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "{file}:{line}: {term} is a protected attribute ({attribute}) and never makes a link." |
*
* @param {Error_ProtectedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_protected: ((inputs: Error_ProtectedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_ProtectedInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Remove it. A protected attribute may help decide who is who, and nothing else." |
*
* @param {Error_Protected_TodoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_protected_todo: ((inputs?: Error_Protected_TodoInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Protected_TodoInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "A publication needs a key." |
*
* @param {Error_Publication_KeyInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_publication_key: ((inputs?: Error_Publication_KeyInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Publication_KeyInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Add --key FILE, twice." |
*
* @param {Error_Publication_Key_TodoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_publication_key_todo: ((inputs?: Error_Publication_Key_TodoInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Publication_Key_TodoInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "A purge needs its --cause." |
*
* @param {Error_Purge_CauseInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_purge_cause: ((inputs?: Error_Purge_CauseInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Purge_CauseInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Say which rule or order." |
*
* @param {Error_Purge_Cause_TodoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_purge_cause_todo: ((inputs?: Error_Purge_Cause_TodoInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Purge_Cause_TodoInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "--rate {text}: there is no rate \"{name}\"." |
*
* @param {Error_Rate_NameInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_rate_name: ((inputs: Error_Rate_NameInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Rate_NameInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "--rate {text}: \"{value}\" is no number." |
*
* @param {Error_Rate_NumberInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_rate_number: ((inputs: Error_Rate_NumberInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Rate_NumberInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Give a rate as twins=0.05; `lookback simulate --help` lists their names." |
*
* @param {Error_Rate_TodoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_rate_todo: ((inputs?: Error_Rate_TodoInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Rate_TodoInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "{file}:{line}: two queries read {name} in two ways, such as two sheets of it." |
*
* @param {Error_Reading_AmbiguousInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_reading_ambiguous: ((inputs: Error_Reading_AmbiguousInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Reading_AmbiguousInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "A source is one table. Save the other sheet as a file of its own and import both." |
*
* @param {Error_Reading_Ambiguous_TodoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_reading_ambiguous_todo: ((inputs?: Error_Reading_Ambiguous_TodoInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Reading_Ambiguous_TodoInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "{text} is no role." |
*
* @param {Error_Role_UnknownInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_role_unknown: ((inputs: Error_Role_UnknownInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Role_UnknownInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Roles are: {roles}." |
*
* @param {Error_Roles_AreInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_roles_are: ((inputs: Error_Roles_AreInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Roles_AreInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "row {row} cannot be read ({reason})" |
*
* @param {Error_Row_UnreadableInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_row_unreadable: ((inputs: Error_Row_UnreadableInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Row_UnreadableInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Mend that line; nothing was read from the file." |
*
* @param {Error_Row_Unreadable_TodoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_row_unreadable_todo: ((inputs?: Error_Row_Unreadable_TodoInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Row_Unreadable_TodoInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "--sample needs --sample-out FILE." |
*
* @param {Error_Sample_Needs_OutInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_sample_needs_out: ((inputs?: Error_Sample_Needs_OutInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Sample_Needs_OutInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "--sample {sample}: not a number of pairs." |
*
* @param {Error_Sample_NumberInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_sample_number: ((inputs: Error_Sample_NumberInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Sample_NumberInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "A search needs its --answer." |
*
* @param {Error_Search_AnswerInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_search_answer: ((inputs?: Error_Search_AnswerInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Search_AnswerInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "A signature needs a key." |
*
* @param {Error_Signature_KeyInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_signature_key: ((inputs?: Error_Signature_KeyInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Signature_KeyInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Add --key FILE." |
*
* @param {Error_Signature_Key_TodoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_signature_key_todo: ((inputs?: Error_Signature_Key_TodoInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Signature_Key_TodoInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Stopped; nothing was made." |
*
* @param {Error_StoppedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_stopped: ((inputs?: Error_StoppedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_StoppedInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "--threads {text} is not a number from 1 to 64." |
*
* @param {Error_ThreadsInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_threads: ((inputs: Error_ThreadsInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_ThreadsInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Files or persons have changed since the trace: figures would mix what was traced with what was not." |
*
* @param {Error_Trace_StaleInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_trace_stale: ((inputs?: Error_Trace_StaleInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Trace_StaleInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Run `lookback round`, then measure again." |
*
* @param {Error_Trace_Stale_TodoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_trace_stale_todo: ((inputs?: Error_Trace_Stale_TodoInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Trace_Stale_TodoInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "{file}: the custodian says {expected} rows, {received} came in (difference {difference})." |
*
* @param {Error_UnexplainedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_unexplained: ((inputs: Error_UnexplainedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_UnexplainedInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Explain it: lookback import --explain-difference {file} \"why\"." |
*
* @param {Error_Unexplained_TodoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_unexplained_todo: ((inputs: Error_Unexplained_TodoInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Unexplained_TodoInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "{file} cannot be read." |
*
* @param {Error_UnreadableInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_unreadable: ((inputs: Error_UnreadableInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_UnreadableInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "{path} cannot be written." |
*
* @param {Error_UnwritableInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_unwritable: ((inputs: Error_UnwritableInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_UnwritableInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "See the same command with --help." |
*
* @param {Error_Usage_TodoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_usage_todo: ((inputs?: Error_Usage_TodoInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Usage_TodoInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "The workbench could not be built." |
*
* @param {Error_Web_Build_FailedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_web_build_failed: ((inputs?: Error_Web_Build_FailedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Web_Build_FailedInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Run npm install, then npm run build:web." |
*
* @param {Error_Web_Build_Failed_TodoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_web_build_failed_todo: ((inputs?: Error_Web_Build_Failed_TodoInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Web_Build_Failed_TodoInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "\"{text}\" is no weight" |
*
* @param {Error_WeightInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_weight: ((inputs: Error_WeightInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_WeightInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Weights are numbers of 0 or more." |
*
* @param {Error_Weight_TodoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_weight_todo: ((inputs?: Error_Weight_TodoInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Weight_TodoInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Two records are needed here; a single one works with --in FILE." |
*
* @param {Error_Why_Not_TwoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_why_not_two: ((inputs?: Error_Why_Not_TwoInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Why_Not_TwoInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Give two ids, or add --in FILE --id COLUMN." |
*
* @param {Error_Why_Not_Two_TodoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_why_not_two_todo: ((inputs?: Error_Why_Not_Two_TodoInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Why_Not_Two_TodoInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "the window holds no day: it ends before it begins" |
*
* @param {Error_Window_EmptyInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_window_empty: ((inputs?: Error_Window_EmptyInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Window_EmptyInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Correct from and to." |
*
* @param {Error_Window_Empty_TodoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_window_empty_todo: ((inputs?: Error_Window_Empty_TodoInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Window_Empty_TodoInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Apart from these, as adverse actions: {before} [before the network was known](A0). {after} [after a decision](A2). {other} on other grounds, [after it was kn..." |
*
* @param {Figures_Acted_ApartInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_acted_apart: ((inputs: Figures_Acted_ApartInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Acted_ApartInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | count | output |
* | --- | --- |
* | "one" | "{cleared} of them has [since been settled](B2) as *not the person*, *no link* or *link, nothing adverse*." |
* | * | "{cleared} of them have [since been settled](B2) as *not the person*, *no link* or *link, nothing adverse*." |
*
* @param {Figures_Acted_ClearedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_acted_cleared: ((inputs: Figures_Acted_ClearedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Acted_ClearedInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Acted on before decided" |
*
* @param {Figures_Acted_HeadingInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_acted_heading: ((inputs?: Figures_Acted_HeadingInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Acted_HeadingInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | count | output |
* | --- | --- |
* | "one" | "person met an adverse action after the network became known and before anyone had decided, because of the network or for no stated reason." |
* | * | "persons met an adverse action after the network became known and before anyone had decided, because of the network or for no stated reason." |
*
* @param {Figures_Acted_PersonsInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_acted_persons: ((inputs: Figures_Acted_PersonsInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Acted_PersonsInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Adverse actions: events, by time and recorded basis" |
*
* @param {Figures_Actions_CaptionInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_actions_caption: ((inputs?: Figures_Actions_CaptionInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Actions_CaptionInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "What was done to the persons under review" |
*
* @param {Figures_Actions_HeadingInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_actions_heading: ((inputs?: Figures_Actions_HeadingInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Actions_HeadingInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Behind “arrested at least once” stand {events} arrest events. An action is a dated claim about what an authority or institution did: never an outcome, never ..." |
*
* @param {Figures_Actions_NoteInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_actions_note: ((inputs: Figures_Actions_NoteInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Actions_NoteInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Persons, by what happened to them" |
*
* @param {Figures_Actions_Persons_CaptionInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_actions_persons_caption: ((inputs?: Figures_Actions_Persons_CaptionInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Actions_Persons_CaptionInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "agrees" |
*
* @param {Figures_AgreesInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_agrees: ((inputs?: Figures_AgreesInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_AgreesInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "all" |
*
* @param {Figures_AllInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_all: ((inputs?: Figures_AllInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_AllInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Cells of outcome by location" |
*
* @param {Figures_Annex_CellsInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_annex_cells: ((inputs?: Figures_Annex_CellsInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Annex_CellsInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "The digest is the SHA-256 of the sorted ids of the list, one a line." |
*
* @param {Figures_Annex_DigestInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_annex_digest: ((inputs?: Figures_Annex_DigestInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Annex_DigestInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "The digest is a commitment: it can be opened by oversight and gives away no small list." |
*
* @param {Figures_Annex_Digest_PublicInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_annex_digest_public: ((inputs?: Figures_Annex_Digest_PublicInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Annex_Digest_PublicInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Annex: every figure and its list" |
*
* @param {Figures_Annex_HeadingInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_annex_heading: ((inputs?: Figures_Annex_HeadingInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Annex_HeadingInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Identities that hold on the lists" |
*
* @param {Figures_Annex_IdentitiesInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_annex_identities: ((inputs?: Figures_Annex_IdentitiesInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Annex_IdentitiesInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "as of" |
*
* @param {Figures_As_OfInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_as_of: ((inputs?: Figures_As_OfInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_As_OfInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "internal: exact numbers" |
*
* @param {Figures_Audience_InternalInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_audience_internal: ((inputs?: Figures_Audience_InternalInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Audience_InternalInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "for oversight: exact numbers, pseudonymous lists" |
*
* @param {Figures_Audience_OversightInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_audience_oversight: ((inputs?: Figures_Audience_OversightInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Audience_OversightInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "public: small numbers withheld" |
*
* @param {Figures_Audience_PublicInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_audience_public: ((inputs?: Figures_Audience_PublicInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Audience_PublicInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "because of the network" |
*
* @param {Figures_Basis_NetworkInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_basis_network: ((inputs?: Figures_Basis_NetworkInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Basis_NetworkInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "no reason stated" |
*
* @param {Figures_Basis_Not_StatedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_basis_not_stated: ((inputs?: Figures_Basis_Not_StatedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Basis_Not_StatedInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "on other grounds" |
*
* @param {Figures_Basis_OtherInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_basis_other: ((inputs?: Figures_Basis_OtherInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Basis_OtherInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "born {date}" |
*
* @param {Figures_BornInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_born: ((inputs: Figures_BornInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_BornInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "{arrested} persons under review were arrested at least once. {before} adverse actions fell before the network was known. {early} persons were acted on before..." |
*
* @param {Figures_Carried_ArrestedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_carried_arrested: ((inputs: Figures_Carried_ArrestedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Carried_ArrestedInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "The count is more than chance would give among so many tests." |
*
* @param {Figures_Carried_By_CountInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_carried_by_count: ((inputs?: Figures_Carried_By_CountInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Carried_By_CountInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "The count alone supports no link; a record does." |
*
* @param {Figures_Carried_By_DocumentInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_carried_by_document: ((inputs?: Figures_Carried_By_DocumentInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Carried_By_DocumentInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "The count alone supports no link, and no record says it directly." |
*
* @param {Figures_Carried_By_NothingInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_carried_by_nothing: ((inputs?: Figures_Carried_By_NothingInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Carried_By_NothingInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "For {adverse} persons two readers found a role in the network or own conduct supported; for the others they did not. What is alleged of the network is no fin..." |
*
* @param {Figures_Carried_DangerousInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_carried_dangerous: ((inputs: Figures_Carried_DangerousInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Carried_DangerousInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "{moved} persons under review have evidence of a journey leg. Who is in no file is in no count." |
*
* @param {Figures_Carried_MovedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_carried_moved: ((inputs: Figures_Carried_MovedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Carried_MovedInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Cannot be derived: arrested and not found count different things, and one person can be both or neither." |
*
* @param {Figures_Carried_RestInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_carried_rest: ((inputs?: Figures_Carried_RestInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Carried_RestInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "{cohort} persons are under review. {two} of them share two or more details with the network, where coincidence alone would give about {expected}." |
*
* @param {Figures_Carried_TiesInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_carried_ties: ((inputs: Figures_Carried_TiesInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Carried_TiesInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "{unknown} could not be found after every required search. {unsearched} are not yet searched for or have an expired location." |
*
* @param {Figures_Carried_UnknownInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_carried_unknown: ((inputs: Figures_Carried_UnknownInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Carried_UnknownInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Accidental equalities to expect beside the single uses, from recycled or mistyped numbers: about {count}." |
*
* @param {Figures_Chance_AccidentalInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_chance_accidental: ((inputs: Figures_Chance_AccidentalInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Chance_AccidentalInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "What chance alone would give" |
*
* @param {Figures_Chance_HeadingInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_chance_heading: ((inputs?: Figures_Chance_HeadingInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Chance_HeadingInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "A number of this table orders the queue; it decides about nobody." |
*
* @param {Figures_Chance_Never_DecidesInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_chance_never_decides: ((inputs?: Figures_Chance_Never_DecidesInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Chance_Never_DecidesInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Expected under the {null}, over {tested} persons tested: everybody as busy and every detail as popular as seen." |
*
* @param {Figures_Chance_NullInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_chance_null: ((inputs: Figures_Chance_NullInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Chance_NullInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "One use cannot be tested by counting." |
*
* @param {Figures_Chance_SingleInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_chance_single: ((inputs?: Figures_Chance_SingleInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Chance_SingleInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Persons whose count stands out after correction for many tests at 5 in 100: {count}." |
*
* @param {Figures_Chance_SurviveInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_chance_survive: ((inputs: Figures_Chance_SurviveInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Chance_SurviveInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "as of {date}" |
*
* @param {Figures_Chip_As_OfInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_chip_as_of: ((inputs: Figures_Chip_As_OfInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Chip_As_OfInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "band {band} of the queue" |
*
* @param {Figures_Chip_BandInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_chip_band: ((inputs: Figures_Chip_BandInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Chip_BandInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "two files disagree" |
*
* @param {Figures_Chip_ConflictInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_chip_conflict: ((inputs?: Figures_Chip_ConflictInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Chip_ConflictInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | count | output |
* | --- | --- |
* | "one" | "first known {days} day ago" |
* | * | "first known {days} days ago" |
*
* @param {Figures_Chip_KnownInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_chip_known: ((inputs: Figures_Chip_KnownInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Chip_KnownInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "one path hangs on one entry" |
*
* @param {Figures_Chip_SoleInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_chip_sole: ((inputs?: Figures_Chip_SoleInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Chip_SoleInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "the first gate is open" |
*
* @param {Figures_Closed_First_Gate_OpenInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_closed_first_gate_open: ((inputs?: Figures_Closed_First_Gate_OpenInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Closed_First_Gate_OpenInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "needs conduct evidence, none attached" |
*
* @param {Figures_Closed_No_Conduct_EvidenceInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_closed_no_conduct_evidence: ((inputs?: Figures_Closed_No_Conduct_EvidenceInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Closed_No_Conduct_EvidenceInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "needs evidence of a journey leg, none attached" |
*
* @param {Figures_Closed_No_Journey_EvidenceInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_closed_no_journey_evidence: ((inputs?: Figures_Closed_No_Journey_EvidenceInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Closed_No_Journey_EvidenceInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "another reader has it" |
*
* @param {Figures_Closed_Not_Your_TurnInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_closed_not_your_turn: ((inputs?: Figures_Closed_Not_Your_TurnInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Closed_Not_Your_TurnInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "added" |
*
* @param {Figures_Column_AddedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_column_added: ((inputs?: Figures_Column_AddedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Column_AddedInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "now" |
*
* @param {Figures_Column_AfterInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_column_after: ((inputs?: Figures_Column_AfterInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Column_AfterInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "before" |
*
* @param {Figures_Column_BeforeInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_column_before: ((inputs?: Figures_Column_BeforeInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Column_BeforeInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "by reason" |
*
* @param {Figures_Column_By_ReasonInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_column_by_reason: ((inputs?: Figures_Column_By_ReasonInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Column_By_ReasonInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "what the files can carry" |
*
* @param {Figures_Column_CarriedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_column_carried: ((inputs?: Figures_Column_CarriedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Column_CarriedInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "counts" |
*
* @param {Figures_Column_CountsInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_column_counts: ((inputs?: Figures_Column_CountsInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Column_CountsInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "custodian" |
*
* @param {Figures_Column_CustodianInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_column_custodian: ((inputs?: Figures_Column_CustodianInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Column_CustodianInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "definition" |
*
* @param {Figures_Column_DefinitionInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_column_definition: ((inputs?: Figures_Column_DefinitionInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Column_DefinitionInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "digest of the list" |
*
* @param {Figures_Column_DigestInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_column_digest: ((inputs?: Figures_Column_DigestInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Column_DigestInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "expected by chance" |
*
* @param {Figures_Column_ExpectedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_column_expected: ((inputs?: Figures_Column_ExpectedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Column_ExpectedInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "from" |
*
* @param {Figures_Column_FromInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_column_from: ((inputs?: Figures_Column_FromInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Column_FromInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "id" |
*
* @param {Figures_Column_IdInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_column_id: ((inputs?: Figures_Column_IdInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Column_IdInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "kind" |
*
* @param {Figures_Column_LaneInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_column_lane: ((inputs?: Figures_Column_LaneInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Column_LaneInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "number" |
*
* @param {Figures_Column_NumberInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_column_number: ((inputs?: Figures_Column_NumberInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Column_NumberInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "observed" |
*
* @param {Figures_Column_ObservedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_column_observed: ((inputs?: Figures_Column_ObservedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Column_ObservedInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "of these, moved" |
*
* @param {Figures_Column_Of_MovedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_column_of_moved: ((inputs?: Figures_Column_Of_MovedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Column_Of_MovedInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "removed" |
*
* @param {Figures_Column_RemovedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_column_removed: ((inputs?: Figures_Column_RemovedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Column_RemovedInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "observed (solid) and expected (hatched), one scale" |
*
* @param {Figures_Column_Same_ScaleInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_column_same_scale: ((inputs?: Figures_Column_Same_ScaleInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Column_Same_ScaleInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "searched" |
*
* @param {Figures_Column_SearchedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_column_searched: ((inputs?: Figures_Column_SearchedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Column_SearchedInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "network details used" |
*
* @param {Figures_Column_SharedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_column_shared: ((inputs?: Figures_Column_SharedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Column_SharedInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "source" |
*
* @param {Figures_Column_SourceInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_column_source: ((inputs?: Figures_Column_SourceInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Column_SourceInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "system" |
*
* @param {Figures_Column_SystemInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_column_system: ((inputs?: Figures_Column_SystemInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Column_SystemInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "tempting" |
*
* @param {Figures_Column_TemptedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_column_tempted: ((inputs?: Figures_Column_TemptedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Column_TemptedInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "to" |
*
* @param {Figures_Column_ToInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_column_to: ((inputs?: Figures_Column_ToInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Column_ToInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "and in truth, here" |
*
* @param {Figures_Column_TrueInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_column_true: ((inputs?: Figures_Column_TrueInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Column_TrueInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "type" |
*
* @param {Figures_Column_TypeInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_column_type: ((inputs?: Figures_Column_TypeInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Column_TypeInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "weight" |
*
* @param {Figures_Column_WeightInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_column_weight: ((inputs?: Figures_Column_WeightInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Column_WeightInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "what" |
*
* @param {Figures_Column_WhatInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_column_what: ((inputs?: Figures_Column_WhatInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Column_WhatInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "when" |
*
* @param {Figures_Column_WhenInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_column_when: ((inputs?: Figures_Column_WhenInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Column_WhenInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "why" |
*
* @param {Figures_Column_WhyInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_column_why: ((inputs?: Figures_Column_WhyInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Column_WhyInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "conflicts" |
*
* @param {Figures_ConflictsInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_conflicts: ((inputs?: Figures_ConflictsInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_ConflictsInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | count | output |
* | --- | --- |
* | "one" | "For {none} of the {all} persons under review, [neither a role in the network nor conduct of their own](CF) is supported; {undecided} of the persons under rev..." |
* | * | "For {none} of the {all} persons under review, [neither a role in the network nor conduct of their own](CF) is supported; {undecided} of the persons under rev..." |
*
* @param {Figures_Counter_FactInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_counter_fact: ((inputs: Figures_Counter_FactInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Counter_FactInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "To be under review says nothing about what a person did: of the {all} persons under review, the number for whom [neither a role in the network nor conduct of..." |
*
* @param {Figures_Counter_Fact_WithheldInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_counter_fact_withheld: ((inputs: Figures_Counter_Fact_WithheldInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Counter_Fact_WithheldInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "counts only" |
*
* @param {Figures_Counts_OnlyInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_counts_only: ((inputs?: Figures_Counts_OnlyInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Counts_OnlyInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "outcome \\ location" |
*
* @param {Figures_Cross_CornerInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_cross_corner: ((inputs?: Figures_Cross_CornerInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Cross_CornerInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Outcome by location, the same {cohort} persons under review" |
*
* @param {Figures_Cross_HeadingInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_cross_heading: ((inputs: Figures_Cross_HeadingInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Cross_HeadingInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Rows and columns add up on the lists of persons, not only on the totals." |
*
* @param {Figures_Cross_NoteInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_cross_note: ((inputs?: Figures_Cross_NoteInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Cross_NoteInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "open" |
*
* @param {Figures_Date_OpenInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_date_open: ((inputs?: Figures_Date_OpenInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Date_OpenInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Recorded adverse actions on persons under review: events, not persons." |
*
* @param {Figures_Define_AInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_define_a: ((inputs?: Figures_Define_AInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Define_AInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Adverse actions dated before first knowledge of the network." |
*
* @param {Figures_Define_A0Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_define_a0: ((inputs?: Figures_Define_A0Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Define_A0Inputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Adverse actions from first knowledge of the network on, with no settled decision about the person by then." |
*
* @param {Figures_Define_A1Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_define_a1: ((inputs?: Figures_Define_A1Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Define_A1Inputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Adverse actions dated on or after the settled decision about the person." |
*
* @param {Figures_Define_A2Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_define_a2: ((inputs?: Figures_Define_A2Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Define_A2Inputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Adverse actions whose date does not say on which side of these points they fall." |
*
* @param {Figures_Define_AuInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_define_au: ((inputs?: Figures_Define_AuInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Define_AuInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Persons under review with at least one adverse action after first knowledge of the network and before a settled decision, because of the network or for no st..." |
*
* @param {Figures_Define_B1Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_define_b1: ((inputs?: Figures_Define_B1Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Define_B1Inputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Of the persons acted on before decided, those since settled as not the person, no link, or link with nothing adverse." |
*
* @param {Figures_Define_B2Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_define_b2: ((inputs?: Figures_Define_B2Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Define_B2Inputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Of the {phase}, those whose recorded basis is: {basis}." |
*
* @param {Figures_Define_BasisInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_define_basis: ((inputs: Figures_Define_BasisInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Define_BasisInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Persons with a link to review who were not excluded before review: the cohort. Being under review says nothing about what a person did." |
*
* @param {Figures_Define_CInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_define_c: ((inputs?: Figures_Define_CInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Define_CInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Persons under review who are both: {row}; {column}." |
*
* @param {Figures_Define_CellInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_define_cell: ((inputs: Figures_Define_CellInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Define_CellInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "The counter-fact: persons under review for whom two readers have found neither a role in the network nor conduct of their own supported. It holds those not y..." |
*
* @param {Figures_Define_CfInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_define_cf: ((inputs?: Figures_Define_CfInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Define_CfInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Settled as not the person, no link, or link with nothing adverse: D1, D2 and D3." |
*
* @param {Figures_Define_ClearedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_define_cleared: ((inputs?: Figures_Define_ClearedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Define_ClearedInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Persons under review with a settled outcome." |
*
* @param {Figures_Define_DInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_define_d: ((inputs?: Figures_Define_DInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Define_DInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "The records that carry the link are not this person's." |
*
* @param {Figures_Define_D1Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_define_d1: ((inputs?: Figures_Define_D1Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Define_D1Inputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "The evidence was withdrawn, or is explained without the network." |
*
* @param {Figures_Define_D2Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_define_d2: ((inputs?: Figures_Define_D2Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Define_D2Inputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "The use of a detail is confirmed or fits chance, and nothing adverse about the person is supported." |
*
* @param {Figures_Define_D3Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_define_d3: ((inputs?: Figures_Define_D3Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Define_D3Inputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Referred as possible victim, child or witness at risk. While protection lasts it stands before any other outcome." |
*
* @param {Figures_Define_D4Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_define_d4: ((inputs?: Figures_Define_D4Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Define_D4Inputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Own conduct for the network is on file and two readers found it supported." |
*
* @param {Figures_Define_D5Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_define_d5: ((inputs?: Figures_Define_D5Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Define_D5Inputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Conduct of the person's own, not the company of others, is on file and two readers found it supported." |
*
* @param {Figures_Define_D6Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_define_d6: ((inputs?: Figures_Define_D6Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Define_D6Inputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "The files do not allow an answer; there is a date to look again." |
*
* @param {Figures_Define_D7Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_define_d7: ((inputs?: Figures_Define_D7Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Define_D7Inputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Found in review to be deceased or outside the charter." |
*
* @param {Figures_Define_D8Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_define_d8: ((inputs?: Figures_Define_D8Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Define_D8Inputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Recorded arrests of persons under review, up to the as-of point, whatever followed. A person can have several." |
*
* @param {Figures_Define_E0Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_define_e0: ((inputs?: Figures_Define_E0Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Define_E0Inputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Recorded arrests of persons moved by the network." |
*
* @param {Figures_Define_E0mInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_define_e0m: ((inputs?: Figures_Define_E0mInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Define_E0mInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Persons under review with at least one recorded arrest up to the as-of point, on any ground, whatever followed. Counted over time: it is not the number in cu..." |
*
* @param {Figures_Define_E1Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_define_e1: ((inputs?: Figures_Define_E1Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Define_E1Inputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Of the persons moved by the network, those with at least one recorded arrest." |
*
* @param {Figures_Define_E1mInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_define_e1m: ((inputs?: Figures_Define_E1mInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Define_E1mInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Persons under review with proceedings open at the as-of point." |
*
* @param {Figures_Define_E2Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_define_e2: ((inputs?: Figures_Define_E2Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Define_E2Inputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Of the persons moved by the network, those with proceedings open at the as-of point." |
*
* @param {Figures_Define_E2mInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_define_e2m: ((inputs?: Figures_Define_E2mInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Define_E2mInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Persons under review with at least one recorded removal up to the as-of point." |
*
* @param {Figures_Define_E3Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_define_e3: ((inputs?: Figures_Define_E3Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Define_E3Inputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Of the persons moved by the network, those with at least one recorded removal." |
*
* @param {Figures_Define_E3mInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_define_e3m: ((inputs?: Figures_Define_E3mInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Define_E3mInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Starting persons and members that the memo of the network names. They are not tested and are in no count of what was found." |
*
* @param {Figures_Define_K0Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_define_k0: ((inputs?: Figures_Define_K0Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Define_K0Inputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Persons, not declared, for whom no source item shows a use of what the network used or a direct statement." |
*
* @param {Figures_Define_L0Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_define_l0: ((inputs?: Figures_Define_L0Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Define_L0Inputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Persons, not declared, with at least one source item that shows the use of a detail of the network inside its window, or a direct statement with a member. A ..." |
*
* @param {Figures_Define_L1Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_define_l1: ((inputs?: Figures_Define_L1Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Define_L1Inputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Persons under review whose link is not a journey leg." |
*
* @param {Figures_Define_M0Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_define_m0: ((inputs?: Figures_Define_M0Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Define_M0Inputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Persons under review with evidence of a journey leg with the network. To have been moved is never adverse." |
*
* @param {Figures_Define_M1Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_define_m1: ((inputs?: Figures_Define_M1Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Define_M1Inputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Of the persons with a link to review, those who used at least one detail of the network. One use cannot be tested by counting." |
*
* @param {Figures_Define_N1Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_define_n1: ((inputs?: Figures_Define_N1Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Define_N1Inputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Of the persons under review, those who used at least one detail of the network. One use cannot be tested by counting." |
*
* @param {Figures_Define_N1cInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_define_n1c: ((inputs?: Figures_Define_N1cInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Define_N1cInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Of the persons with a link to review, those who used at least two details of the network." |
*
* @param {Figures_Define_N2Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_define_n2: ((inputs?: Figures_Define_N2Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Define_N2Inputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Of the persons under review, those who used at least two details of the network." |
*
* @param {Figures_Define_N2cInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_define_n2c: ((inputs?: Figures_Define_N2cInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Define_N2cInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Of the persons with a link to review, those who used at least three details of the network." |
*
* @param {Figures_Define_N3Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_define_n3: ((inputs?: Figures_Define_N3Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Define_N3Inputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Of the persons under review, those who used at least three details of the network." |
*
* @param {Figures_Define_N3cInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_define_n3c: ((inputs?: Figures_Define_N3cInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Define_N3cInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Persons, after records of one person were joined." |
*
* @param {Figures_Define_P0Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_define_p0: ((inputs?: Figures_Define_P0Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Define_P0Inputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "All records of persons that were received from the systems searched." |
*
* @param {Figures_Define_R0Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_define_r0: ((inputs?: Figures_Define_R0Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Define_R0Inputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Records with enough in them to say whose they are." |
*
* @param {Figures_Define_R1Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_define_r1: ((inputs?: Figures_Define_R1Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Define_R1Inputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Readable records with nothing beyond a name, or too little: they make no person." |
*
* @param {Figures_Define_R2Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_define_r2: ((inputs?: Figures_Define_R2Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Define_R2Inputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Records received that could not be read or searched." |
*
* @param {Figures_Define_R3Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_define_r3: ((inputs?: Figures_Define_R3Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Define_R3Inputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Resolved records beyond the first of each person: R1 less P0." |
*
* @param {Figures_Define_R4Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_define_r4: ((inputs?: Figures_Define_R4Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Define_R4Inputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "A named count of the charter, not a status of any person: {definition}. It counts the outcomes {outcomes}." |
*
* @param {Figures_Define_RuleInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_define_rule: ((inputs: Figures_Define_RuleInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Define_RuleInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Persons under review whom no reader has taken yet." |
*
* @param {Figures_Define_S0Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_define_s0: ((inputs?: Figures_Define_S0Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Define_S0Inputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "A first reader has taken the person and has not answered." |
*
* @param {Figures_Define_S1Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_define_s1: ((inputs?: Figures_Define_S1Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Define_S1Inputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "The first answer is given; the second reader, who does not see it, has not answered." |
*
* @param {Figures_Define_S2Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_define_s2: ((inputs?: Figures_Define_S2Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Define_S2Inputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "The two answers differ and a third reader decides." |
*
* @param {Figures_Define_S3Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_define_s3: ((inputs?: Figures_Define_S3Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Define_S3Inputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Review is paused for a stated reason." |
*
* @param {Figures_Define_S4Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_define_s4: ((inputs?: Figures_Define_S4Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Define_S4Inputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Persons, not declared, who used at least one phone, place, account, document or journey that the memo names, inside its window." |
*
* @param {Figures_Define_T1Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_define_t1: ((inputs?: Figures_Define_T1Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Define_T1Inputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Persons under review without a settled outcome: S0 to S4 together." |
*
* @param {Figures_Define_UInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_define_u: ((inputs?: Figures_Define_UInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Define_UInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Held at the as-of point, by a dated claim. Custody can begin elsewhere and end: it is neither a part nor a bound of the arrests." |
*
* @param {Figures_Define_W1Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_define_w1: ((inputs?: Figures_Define_W1Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Define_W1Inputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "A dated claim that has not expired says where the person is." |
*
* @param {Figures_Define_W2Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_define_w2: ((inputs?: Figures_Define_W2Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Define_W2Inputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Left or was removed, by a dated claim." |
*
* @param {Figures_Define_W3Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_define_w3: ((inputs?: Figures_Define_W3Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Define_W3Inputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Deceased, by a dated claim." |
*
* @param {Figures_Define_W4Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_define_w4: ((inputs?: Figures_Define_W4Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Define_W4Inputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Every search that the charter requires was made and answered: no hit." |
*
* @param {Figures_Define_W5Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_define_w5: ((inputs?: Figures_Define_W5Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Define_W5Inputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Not every required search was made or answered, or the last known location has expired." |
*
* @param {Figures_Define_W6Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_define_w6: ((inputs?: Figures_Define_W6Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Define_W6Inputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "At least one search that the charter requires was not made or not answered." |
*
* @param {Figures_Define_W6aInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_define_w6a: ((inputs?: Figures_Define_W6aInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Define_W6aInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "The last known location is older than the charter allows, and the searches are not complete." |
*
* @param {Figures_Define_W6bInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_define_w6b: ((inputs?: Figures_Define_W6bInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Define_W6bInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Nobody may or need look for this person." |
*
* @param {Figures_Define_W7Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_define_w7: ((inputs?: Figures_Define_W7Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Define_W7Inputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Two valid claims name different states. It is not resolved by taking the later one." |
*
* @param {Figures_Define_W8Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_define_w8: ((inputs?: Figures_Define_W8Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Define_W8Inputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Persons with a link to review who left before review, each for a stated reason." |
*
* @param {Figures_Define_XInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_define_x: ((inputs?: Figures_Define_XInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Define_XInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "The records that carry the link turned out to be someone else's." |
*
* @param {Figures_Define_X1Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_define_x1: ((inputs?: Figures_Define_X1Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Define_X1Inputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "All evidence of the link was withdrawn or is contested." |
*
* @param {Figures_Define_X2Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_define_x2: ((inputs?: Figures_Define_X2Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Define_X2Inputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "The use lies outside the period or the population of the charter." |
*
* @param {Figures_Define_X3Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_define_x3: ((inputs?: Figures_Define_X3Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Define_X3Inputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Hub-only and chance-compatible together." |
*
* @param {Figures_Define_X4Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_define_x4: ((inputs?: Figures_Define_X4Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Define_X4Inputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Every network detail of the person is a place or number that many unrelated people use, and there is no direct record. By a charter rule approved by two peop..." |
*
* @param {Figures_Define_X4aInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_define_x4a: ((inputs?: Figures_Define_X4aInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Define_X4aInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "What the person shares is no more than chance alone would give. By a charter rule approved by two people; sampled with the cleared." |
*
* @param {Figures_Define_X4bInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_define_x4b: ((inputs?: Figures_Define_X4bInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Define_X4bInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Found during preparation to be a person already counted." |
*
* @param {Figures_Define_X5Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_define_x5: ((inputs?: Figures_Define_X5Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Define_X5Inputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Difference to publication {number} of {date}" |
*
* @param {Figures_Difference_HeadingInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_difference_heading: ((inputs: Figures_Difference_HeadingInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Difference_HeadingInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "No figure changed." |
*
* @param {Figures_Difference_NoneInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_difference_none: ((inputs?: Figures_Difference_NoneInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Difference_NoneInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Later = earlier + added − removed, on the lists." |
*
* @param {Figures_Difference_NoteInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_difference_note: ((inputs?: Figures_Difference_NoteInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Difference_NoteInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "The movements behind the changes are kept for oversight: small steps could name a person." |
*
* @param {Figures_Difference_PublicInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_difference_public: ((inputs?: Figures_Difference_PublicInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Difference_PublicInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Asked by {asked}, given by {given}, on {date}. The giving is in the ledger of the review." |
*
* @param {Figures_Export_ByInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_export_by: ((inputs: Figures_Export_ByInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Export_ByInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "{outcome}: decided by one person, {date}; provisional." |
*
* @param {Figures_Export_By_OneInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_export_by_one: ((inputs: Figures_Export_By_OneInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Export_By_OneInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "{outcome}: decided by two people, {date}." |
*
* @param {Figures_Export_By_TwoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_export_by_two: ((inputs: Figures_Export_By_TwoInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Export_By_TwoInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Nobody may be detained, refused or charged on this file alone: ask what the sources say." |
*
* @param {Figures_Export_Caveat_ActInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_export_caveat_act: ((inputs?: Figures_Export_Caveat_ActInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Export_Caveat_ActInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "It can be wrong and it can be taken back. Ask whoever gave it, before you use it, whether it still stands." |
*
* @param {Figures_Export_Caveat_CorrectInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_export_caveat_correct: ((inputs?: Figures_Export_Caveat_CorrectInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Export_Caveat_CorrectInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "A link says that a person used a detail of the network. It does not say why, and it is not conduct." |
*
* @param {Figures_Export_Caveat_LinkInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_export_caveat_link: ((inputs?: Figures_Export_Caveat_LinkInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Export_Caveat_LinkInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "What is alleged of the network stays with the network. Nothing of it is said of this person." |
*
* @param {Figures_Export_Caveat_NetworkInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_export_caveat_network: ((inputs?: Figures_Export_Caveat_NetworkInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Export_Caveat_NetworkInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "It is for {recipient} and the purpose above. It may not be passed on or used for anything else." |
*
* @param {Figures_Export_Caveat_PurposeInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_export_caveat_purpose: ((inputs: Figures_Export_Caveat_PurposeInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Export_Caveat_PurposeInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Read this first" |
*
* @param {Figures_Export_CaveatsInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_export_caveats: ((inputs?: Figures_Export_CaveatsInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Export_CaveatsInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "{least} or more details of the network: {observed} persons; coincidence alone would give {expected}." |
*
* @param {Figures_Export_Chance_RowInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_export_chance_row: ((inputs: Figures_Export_Chance_RowInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Export_Chance_RowInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "The person challenges it, and that is not decided yet." |
*
* @param {Figures_Export_Doubt_ChallengedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_export_doubt_challenged: ((inputs?: Figures_Export_Doubt_ChallengedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Export_Doubt_ChallengedInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "The shared details are used by many people who have nothing to do with the network." |
*
* @param {Figures_Export_Doubt_HubInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_export_doubt_hub: ((inputs?: Figures_Export_Doubt_HubInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Export_Doubt_HubInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Nothing that the review knows of. That does not make it certain." |
*
* @param {Figures_Export_Doubt_NoneInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_export_doubt_none: ((inputs?: Figures_Export_Doubt_NoneInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Export_Doubt_NoneInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Of some uses it is only possible that they fall into the time of the network: their dates are not known well enough." |
*
* @param {Figures_Export_Doubt_PossibleInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_export_doubt_possible: ((inputs?: Figures_Export_Doubt_PossibleInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Export_Doubt_PossibleInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "The file joins {records} records as one person. A record may be somebody else's." |
*
* @param {Figures_Export_Doubt_RecordsInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_export_doubt_records: ((inputs: Figures_Export_Doubt_RecordsInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Export_Doubt_RecordsInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "What was decided before was opened again." |
*
* @param {Figures_Export_Doubt_ReopenedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_export_doubt_reopened: ((inputs?: Figures_Export_Doubt_ReopenedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Export_Doubt_ReopenedInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Everything hangs on one item: if it is wrong, no link is left." |
*
* @param {Figures_Export_Doubt_SoleInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_export_doubt_sole: ((inputs?: Figures_Export_Doubt_SoleInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Export_Doubt_SoleInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Nobody has decided yet." |
*
* @param {Figures_Export_Doubt_UndecidedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_export_doubt_undecided: ((inputs?: Figures_Export_Doubt_UndecidedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Export_Doubt_UndecidedInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "What is doubtful" |
*
* @param {Figures_Export_DoubtsInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_export_doubts: ((inputs?: Figures_Export_DoubtsInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Export_DoubtsInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "What coincidence gives" |
*
* @param {Figures_Export_EverybodyInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_export_everybody: ((inputs?: Figures_Export_EverybodyInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Export_EverybodyInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Given to {recipient}, for this and nothing else: {purpose}." |
*
* @param {Figures_Export_ForInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_export_for: ((inputs: Figures_Export_ForInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Export_ForInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "On file and left out, since it may never enter a link or a decision: {attributes}." |
*
* @param {Figures_Export_Left_OutInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_export_left_out: ((inputs: Figures_Export_Left_OutInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Export_Left_OutInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "One shared detail cannot be tested this way: whoever used the phone used it." |
*
* @param {Figures_Export_One_DetailInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_export_one_detail: ((inputs?: Figures_Export_One_DetailInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Export_One_DetailInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "The records that it rests on" |
*
* @param {Figures_Export_RecordsInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_export_records: ((inputs?: Figures_Export_RecordsInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Export_RecordsInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "The review asks: {question} Authority: {authority}." |
*
* @param {Figures_Export_ReviewInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_export_review: ((inputs: Figures_Export_ReviewInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Export_ReviewInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "row {row}" |
*
* @param {Figures_Export_RowInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_export_row: ((inputs: Figures_Export_RowInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Export_RowInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "What people decided" |
*
* @param {Figures_Export_SettledInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_export_settled: ((inputs?: Figures_Export_SettledInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Export_SettledInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Person {id}: a file given out" |
*
* @param {Figures_Export_TitleInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_export_title: ((inputs: Figures_Export_TitleInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Export_TitleInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Nothing. The review of this person is not finished, and nobody has established anything about this person." |
*
* @param {Figures_Export_UndecidedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_export_undecided: ((inputs?: Figures_Export_UndecidedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Export_UndecidedInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "files closed {date}" |
*
* @param {Figures_Files_ClosedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_files_closed: ((inputs: Figures_Files_ClosedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Files_ClosedInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "The numbers of this page, defined" |
*
* @param {Figures_First_HeadingInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_first_heading: ((inputs?: Figures_First_HeadingInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_First_HeadingInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "These are not parts of one whole: a person can be counted in several rows." |
*
* @param {Figures_First_NoteInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_first_note: ((inputs?: Figures_First_NoteInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_First_NoteInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "about {expected} of the {observed}" |
*
* @param {Figures_Flow_Chance_1Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_flow_chance_1: ((inputs: Figures_Flow_Chance_1Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Flow_Chance_1Inputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "with two or more would" |
*
* @param {Figures_Flow_Chance_2Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_flow_chance_2: ((inputs?: Figures_Flow_Chance_2Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Flow_Chance_2Inputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "arise by coincidence" |
*
* @param {Figures_Flow_Chance_3Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_flow_chance_3: ((inputs?: Figures_Flow_Chance_3Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Flow_Chance_3Inputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "under review" |
*
* @param {Figures_Flow_CohortInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_flow_cohort: ((inputs?: Figures_Flow_CohortInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Flow_CohortInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "what two readers decided" |
*
* @param {Figures_Flow_Cohort_CaptionInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_flow_cohort_caption: ((inputs?: Figures_Flow_Cohort_CaptionInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Flow_Cohort_CaptionInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Each column adds up to the part of the column before it that it magnifies. The table below gives the same numbers." |
*
* @param {Figures_Flow_DescriptionInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_flow_description: ((inputs?: Figures_Flow_DescriptionInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Flow_DescriptionInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "From records to decisions" |
*
* @param {Figures_Flow_HeadingInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_flow_heading: ((inputs?: Figures_Flow_HeadingInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Flow_HeadingInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "with a link" |
*
* @param {Figures_Flow_LinksInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_flow_links: ((inputs?: Figures_Flow_LinksInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Flow_LinksInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "used what the network used" |
*
* @param {Figures_Flow_Links_CaptionInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_flow_links_caption: ((inputs?: Figures_Flow_Links_CaptionInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Flow_Links_CaptionInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "persons" |
*
* @param {Figures_Flow_PersonsInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_flow_persons: ((inputs?: Figures_Flow_PersonsInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Flow_PersonsInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "who they are" |
*
* @param {Figures_Flow_Persons_CaptionInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_flow_persons_caption: ((inputs?: Figures_Flow_Persons_CaptionInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Flow_Persons_CaptionInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "records" |
*
* @param {Figures_Flow_RecordsInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_flow_records: ((inputs?: Figures_Flow_RecordsInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Flow_RecordsInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "searched in {searched} of {all} systems" |
*
* @param {Figures_Flow_Records_CaptionInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_flow_records_caption: ((inputs: Figures_Flow_Records_CaptionInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Flow_Records_CaptionInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Flow of the cohort" |
*
* @param {Figures_Flow_TitleInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_flow_title: ((inputs?: Figures_Flow_TitleInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Flow_TitleInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "2 What did this person do?" |
*
* @param {Figures_Gate_ConductInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_gate_conduct: ((inputs?: Figures_Gate_ConductInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Gate_ConductInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "1 Is it this person?" |
*
* @param {Figures_Gate_IdentityInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_gate_identity: ((inputs?: Figures_Gate_IdentityInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Gate_IdentityInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Not open before the first gate is settled." |
*
* @param {Figures_Gate_State_Not_OpenInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_gate_state_not_open: ((inputs?: Figures_Gate_State_Not_OpenInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Gate_State_Not_OpenInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Settled by two people." |
*
* @param {Figures_Gate_State_SettledInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_gate_state_settled: ((inputs?: Figures_Gate_State_SettledInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Gate_State_SettledInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Waits for a person." |
*
* @param {Figures_Gate_State_WaitsInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_gate_state_waits: ((inputs?: Figures_Gate_State_WaitsInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Gate_State_WaitsInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "This page only shows. To answer: lookback review decide {id} --outcome CODE --reason TEXT --evidence ID --key FILE" |
*
* @param {Figures_How_To_DecideInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_how_to_decide: ((inputs: Figures_How_To_DecideInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_How_To_DecideInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Before any answer: what would explain this innocently?" |
*
* @param {Figures_Innocent_QuestionInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_innocent_question: ((inputs?: Figures_Innocent_QuestionInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Innocent_QuestionInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Actions" |
*
* @param {Figures_Lane_ActionsInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_lane_actions: ((inputs?: Figures_Lane_ActionsInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Lane_ActionsInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Places" |
*
* @param {Figures_Lane_PlacesInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_lane_places: ((inputs?: Figures_Lane_PlacesInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Lane_PlacesInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Review" |
*
* @param {Figures_Lane_ReviewInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_lane_review: ((inputs?: Figures_Lane_ReviewInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Lane_ReviewInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Uses" |
*
* @param {Figures_Lane_TouchesInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_lane_touches: ((inputs?: Figures_Lane_TouchesInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Lane_TouchesInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | count | output |
* | --- | --- |
* | "one" | "{shown} was [arrested at least once](E1)." |
* | * | "{shown} were [arrested at least once](E1)." |
*
* @param {Figures_Lede_ArrestedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_lede_arrested: ((inputs: Figures_Lede_ArrestedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Lede_ArrestedInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | count | output |
* | --- | --- |
* | "one" | "{two} of them shares [two or more](N2C) details of it, where coincidence alone would give about {expected}." |
* | * | "{two} of them share [two or more](N2C) details of it, where coincidence alone would give about {expected}." |
*
* @param {Figures_Lede_ChanceInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_lede_chance: ((inputs: Figures_Lede_ChanceInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Lede_ChanceInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | count | output |
* | --- | --- |
* | "one" | "{shown} was [acted on before decided](B1)." |
* | * | "{shown} were [acted on before decided](B1)." |
*
* @param {Figures_Lede_EarlyInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_lede_early: ((inputs: Figures_Lede_EarlyInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Lede_EarlyInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | count | output |
* | --- | --- |
* | "one" | "{shown} person was [moved by the network](M1)." |
* | * | "{shown} persons were [moved by the network](M1)." |
*
* @param {Figures_Lede_MovedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_lede_moved: ((inputs: Figures_Lede_MovedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Lede_MovedInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | count | output |
* | --- | --- |
* | "one" | "{shown} is [in proceedings](E2) at this date." |
* | * | "{shown} are [in proceedings](E2) at this date." |
*
* @param {Figures_Lede_ProceedingsInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_lede_proceedings: ((inputs: Figures_Lede_ProceedingsInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Lede_ProceedingsInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | count | output |
* | --- | --- |
* | "one" | "{shown} was [removed](E3)." |
* | * | "{shown} were [removed](E3)." |
*
* @param {Figures_Lede_RemovedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_lede_removed: ((inputs: Figures_Lede_RemovedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Lede_RemovedInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | count | output |
* | --- | --- |
* | "one" | "{shown} of the {persons} persons [in the files](P0) is [under review](C) because of a detail shared with it or a record that names it." |
* | * | "{shown} of the {persons} persons [in the files](P0) are [under review](C) because of a detail shared with it or a record that names it." |
*
* @param {Figures_Lede_ReviewInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_lede_review: ((inputs: Figures_Lede_ReviewInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Lede_ReviewInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | count | output |
* | --- | --- |
* | "one" | "{shown} [could not be found](W5) after every required search." |
* | * | "{shown} [could not be found](W5) after every required search." |
*
* @param {Figures_Lede_UnknownInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_lede_unknown: ((inputs: Figures_Lede_UnknownInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Lede_UnknownInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "The number of {noun} is {shown}." |
*
* @param {Figures_Lede_WithheldInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_lede_withheld: ((inputs: Figures_Lede_WithheldInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Lede_WithheldInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "set aside, with a reason each" |
*
* @param {Figures_Legend_AsideInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_legend_aside: ((inputs?: Figures_Legend_AsideInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Legend_AsideInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "expected by chance" |
*
* @param {Figures_Legend_ChanceInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_legend_chance: ((inputs?: Figures_Legend_ChanceInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Legend_ChanceInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "named in the memo" |
*
* @param {Figures_Legend_DeclaredInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_legend_declared: ((inputs?: Figures_Legend_DeclaredInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Legend_DeclaredInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "carried by evidence" |
*
* @param {Figures_Legend_EvidenceInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_legend_evidence: ((inputs?: Figures_Legend_EvidenceInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Legend_EvidenceInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "waits for a person" |
*
* @param {Figures_Legend_OpenInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_legend_open: ((inputs?: Figures_Legend_OpenInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Legend_OpenInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "decided by two people" |
*
* @param {Figures_Legend_SettledInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_legend_settled: ((inputs?: Figures_Legend_SettledInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Legend_SettledInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "authority" |
*
* @param {Figures_Method_AuthorityInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_method_authority: ((inputs?: Figures_Method_AuthorityInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Method_AuthorityInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Every identity of the annex was checked on the lists of persons before release." |
*
* @param {Figures_Method_CheckedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_method_checked: ((inputs?: Figures_Method_CheckedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Method_CheckedInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Method and standing" |
*
* @param {Figures_Method_HeadingInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_method_heading: ((inputs?: Figures_Method_HeadingInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Method_HeadingInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Records were joined into persons, persons compared with what the memo declares, and each link shown to two readers who did not see each other's answer. Nothi..." |
*
* @param {Figures_Method_HowInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_method_how: ((inputs?: Figures_Method_HowInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Method_HowInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "network known since" |
*
* @param {Figures_Method_Known_SinceInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_method_known_since: ((inputs?: Figures_Method_Known_SinceInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Method_Known_SinceInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "small numbers" |
*
* @param {Figures_Method_SuppressionInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_method_suppression: ((inputs?: Figures_Method_SuppressionInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Method_SuppressionInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "1 to under {k} withheld in the public version, and whatever would give them away" |
*
* @param {Figures_Method_Suppression_ValueInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_method_suppression_value: ((inputs: Figures_Method_Suppression_ValueInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Method_Suppression_ValueInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "window of the network" |
*
* @param {Figures_Method_WindowInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_method_window: ((inputs?: Figures_Method_WindowInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Method_WindowInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "{from} to {to}" |
*
* @param {Figures_Method_Window_ValueInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_method_window_value: ((inputs: Figures_Method_Window_ValueInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Method_Window_ValueInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Missing in every record: {fields}." |
*
* @param {Figures_MissingInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_missing: ((inputs: Figures_MissingInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_MissingInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "The nearest other person ({id}) is not this one: {differs}." |
*
* @param {Figures_NearestInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_nearest: ((inputs: Figures_NearestInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_NearestInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "No other person comes near." |
*
* @param {Figures_Nearest_NoneInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_nearest_none: ((inputs?: Figures_Nearest_NoneInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Nearest_NoneInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "none" |
*
* @param {Figures_None_ReceivedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_none_received: ((inputs?: Figures_None_ReceivedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_None_ReceivedInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "“Arrested” means at least one recorded arrest, whatever followed; it is not “in custody”, which is {custody} today." |
*
* @param {Figures_Not_ArrestedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_not_arrested: ((inputs: Figures_Not_ArrestedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Not_ArrestedInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "{moved} moved is not everyone whom the network moved. Systems not searched: {out} of {all}, searched only in part: {partly}. Who is in no file is in no count." |
*
* @param {Figures_Not_EveryoneInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_not_everyone: ((inputs: Figures_Not_EveryoneInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Not_EveryoneInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "not given" |
*
* @param {Figures_Not_GivenInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_not_given: ((inputs?: Figures_Not_GivenInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Not_GivenInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "What this does not mean" |
*
* @param {Figures_Not_HeadingInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_not_heading: ((inputs?: Figures_Not_HeadingInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Not_HeadingInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "{moved} moved, {arrested} arrested and {unknown} unknown after search count different things; nothing follows from taking one from another." |
*
* @param {Figures_Not_RemainderInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_not_remainder: ((inputs: Figures_Not_RemainderInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Not_RemainderInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Not searched for this person: {systems}." |
*
* @param {Figures_Not_SearchedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_not_searched: ((inputs: Figures_Not_SearchedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Not_SearchedInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Among the {one} with one or more details, a single shared detail proves no acquaintance: who used a phone or a house used it." |
*
* @param {Figures_Not_SingleInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_not_single: ((inputs: Figures_Not_SingleInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Not_SingleInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "“Unknown after search” is not “not looked for”: {unsearched} are not yet searched for or have an expired location. {unsought} are not sought." |
*
* @param {Figures_Not_UnknownInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_not_unknown: ((inputs: Figures_Not_UnknownInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Not_UnknownInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "adverse actions\|adverse actions" |
*
* @param {Figures_Noun_AInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_noun_a: ((inputs?: Figures_Noun_AInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Noun_AInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "adverse actions before the network was known\|before the network was known" |
*
* @param {Figures_Noun_A0Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_noun_a0: ((inputs?: Figures_Noun_A0Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Noun_A0Inputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "adverse actions after the network was known and before a decision\|after it was known, before a decision" |
*
* @param {Figures_Noun_A1Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_noun_a1: ((inputs?: Figures_Noun_A1Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Noun_A1Inputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "adverse actions after a decision\|after a decision" |
*
* @param {Figures_Noun_A2Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_noun_a2: ((inputs?: Figures_Noun_A2Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Noun_A2Inputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "adverse actions without a usable date\|date not known" |
*
* @param {Figures_Noun_AuInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_noun_au: ((inputs?: Figures_Noun_AuInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Noun_AuInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "persons acted on before decided\|acted on before decided" |
*
* @param {Figures_Noun_B1Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_noun_b1: ((inputs?: Figures_Noun_B1Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Noun_B1Inputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "persons acted on before decided and since cleared\|since cleared\|since been settled" |
*
* @param {Figures_Noun_B2Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_noun_b2: ((inputs?: Figures_Noun_B2Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Noun_B2Inputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "{phase}: {basis}" |
*
* @param {Figures_Noun_BasisInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_noun_basis: ((inputs: Figures_Noun_BasisInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Noun_BasisInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "persons under review\|under review\|of the" |
*
* @param {Figures_Noun_CInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_noun_c: ((inputs?: Figures_Noun_CInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Noun_CInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "persons {row} / {column}" |
*
* @param {Figures_Noun_CellInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_noun_cell: ((inputs: Figures_Noun_CellInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Noun_CellInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "persons for whom neither a role nor own conduct is supported\|neither a role in the network nor conduct of their own" |
*
* @param {Figures_Noun_CfInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_noun_cf: ((inputs?: Figures_Noun_CfInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Noun_CfInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "persons cleared\|cleared" |
*
* @param {Figures_Noun_ClearedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_noun_cleared: ((inputs?: Figures_Noun_ClearedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Noun_ClearedInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "persons decided\|decided" |
*
* @param {Figures_Noun_DInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_noun_d: ((inputs?: Figures_Noun_DInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Noun_DInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "persons settled as not the person\|not the person" |
*
* @param {Figures_Noun_D1Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_noun_d1: ((inputs?: Figures_Noun_D1Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Noun_D1Inputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "persons settled as no link\|no link" |
*
* @param {Figures_Noun_D2Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_noun_d2: ((inputs?: Figures_Noun_D2Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Noun_D2Inputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "persons settled as link, nothing adverse\|link, nothing adverse" |
*
* @param {Figures_Noun_D3Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_noun_d3: ((inputs?: Figures_Noun_D3Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Noun_D3Inputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "persons referred for protection\|referred for protection" |
*
* @param {Figures_Noun_D4Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_noun_d4: ((inputs?: Figures_Noun_D4Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Noun_D4Inputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "persons with a role in the network supported\|role in the network supported" |
*
* @param {Figures_Noun_D5Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_noun_d5: ((inputs?: Figures_Noun_D5Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Noun_D5Inputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "persons with own conduct supported\|own conduct supported" |
*
* @param {Figures_Noun_D6Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_noun_d6: ((inputs?: Figures_Noun_D6Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Noun_D6Inputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "persons settled as not enough information\|not enough information" |
*
* @param {Figures_Noun_D7Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_noun_d7: ((inputs?: Figures_Noun_D7Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Noun_D7Inputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "persons deceased or out of scope\|deceased or out of scope" |
*
* @param {Figures_Noun_D8Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_noun_d8: ((inputs?: Figures_Noun_D8Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Noun_D8Inputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "arrest events\|arrests" |
*
* @param {Figures_Noun_E0Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_noun_e0: ((inputs?: Figures_Noun_E0Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Noun_E0Inputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "arrest events of persons moved\|arrests of persons moved" |
*
* @param {Figures_Noun_E0mInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_noun_e0m: ((inputs?: Figures_Noun_E0mInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Noun_E0mInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "persons arrested at least once\|arrested at least once\|arrested" |
*
* @param {Figures_Noun_E1Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_noun_e1: ((inputs?: Figures_Noun_E1Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Noun_E1Inputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "persons moved who were arrested at least once\|arrested at least once\|arrested" |
*
* @param {Figures_Noun_E1mInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_noun_e1m: ((inputs?: Figures_Noun_E1mInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Noun_E1mInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "persons in proceedings\|in proceedings" |
*
* @param {Figures_Noun_E2Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_noun_e2: ((inputs?: Figures_Noun_E2Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Noun_E2Inputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "persons moved who are in proceedings\|in proceedings" |
*
* @param {Figures_Noun_E2mInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_noun_e2m: ((inputs?: Figures_Noun_E2mInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Noun_E2mInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "persons removed\|removed" |
*
* @param {Figures_Noun_E3Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_noun_e3: ((inputs?: Figures_Noun_E3Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Noun_E3Inputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "persons moved who were removed\|removed" |
*
* @param {Figures_Noun_E3mInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_noun_e3m: ((inputs?: Figures_Noun_E3mInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Noun_E3mInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "persons declared in the memo\|named in the memo" |
*
* @param {Figures_Noun_K0Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_noun_k0: ((inputs?: Figures_Noun_K0Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Noun_K0Inputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "persons without a link\|no shared detail" |
*
* @param {Figures_Noun_L0Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_noun_l0: ((inputs?: Figures_Noun_L0Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Noun_L0Inputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "persons with a link to review\|link to review\|shared a detail" |
*
* @param {Figures_Noun_L1Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_noun_l1: ((inputs?: Figures_Noun_L1Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Noun_L1Inputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "persons under review without evidence of a journey leg\|no journey leg on file" |
*
* @param {Figures_Noun_M0Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_noun_m0: ((inputs?: Figures_Noun_M0Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Noun_M0Inputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "persons moved by the network\|moved by the network\|moved" |
*
* @param {Figures_Noun_M1Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_noun_m1: ((inputs?: Figures_Noun_M1Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Noun_M1Inputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "persons with one or more network details\|one or more" |
*
* @param {Figures_Noun_N1Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_noun_n1: ((inputs?: Figures_Noun_N1Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Noun_N1Inputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "persons under review with one or more network details\|one or more" |
*
* @param {Figures_Noun_N1cInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_noun_n1c: ((inputs?: Figures_Noun_N1cInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Noun_N1cInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "persons with two or more network details\|two or more" |
*
* @param {Figures_Noun_N2Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_noun_n2: ((inputs?: Figures_Noun_N2Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Noun_N2Inputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "persons under review with two or more network details\|two or more" |
*
* @param {Figures_Noun_N2cInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_noun_n2c: ((inputs?: Figures_Noun_N2cInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Noun_N2cInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "persons with three or more network details\|three or more" |
*
* @param {Figures_Noun_N3Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_noun_n3: ((inputs?: Figures_Noun_N3Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Noun_N3Inputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "persons under review with three or more network details\|three or more" |
*
* @param {Figures_Noun_N3cInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_noun_n3c: ((inputs?: Figures_Noun_N3cInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Noun_N3cInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "persons in the files\|in the files" |
*
* @param {Figures_Noun_P0Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_noun_p0: ((inputs?: Figures_Noun_P0Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Noun_P0Inputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "records searched" |
*
* @param {Figures_Noun_R0Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_noun_r0: ((inputs?: Figures_Noun_R0Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Noun_R0Inputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "records resolved to a person\|resolved to a person" |
*
* @param {Figures_Noun_R1Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_noun_r1: ((inputs?: Figures_Noun_R1Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Noun_R1Inputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "records that cannot be resolved\|not resolvable" |
*
* @param {Figures_Noun_R2Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_noun_r2: ((inputs?: Figures_Noun_R2Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Noun_R2Inputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "records unreadable or not searchable\|unreadable" |
*
* @param {Figures_Noun_R3Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_noun_r3: ((inputs?: Figures_Noun_R3Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Noun_R3Inputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "further records of the same persons\|further records" |
*
* @param {Figures_Noun_R4Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_noun_r4: ((inputs?: Figures_Noun_R4Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Noun_R4Inputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "persons counted by the rule “{name}”\|{name}" |
*
* @param {Figures_Noun_RuleInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_noun_rule: ((inputs: Figures_Noun_RuleInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Noun_RuleInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "persons not started\|not started" |
*
* @param {Figures_Noun_S0Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_noun_s0: ((inputs?: Figures_Noun_S0Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Noun_S0Inputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "persons in first review\|first review" |
*
* @param {Figures_Noun_S1Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_noun_s1: ((inputs?: Figures_Noun_S1Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Noun_S1Inputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "persons in second review\|second review" |
*
* @param {Figures_Noun_S2Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_noun_s2: ((inputs?: Figures_Noun_S2Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Noun_S2Inputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "persons in adjudication\|adjudication" |
*
* @param {Figures_Noun_S3Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_noun_s3: ((inputs?: Figures_Noun_S3Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Noun_S3Inputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "persons paused\|paused" |
*
* @param {Figures_Noun_S4Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_noun_s4: ((inputs?: Figures_Noun_S4Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Noun_S4Inputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "persons who used a declared detail\|used a declared detail" |
*
* @param {Figures_Noun_T1Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_noun_t1: ((inputs?: Figures_Noun_T1Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Noun_T1Inputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "persons not yet decided\|not yet decided" |
*
* @param {Figures_Noun_UInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_noun_u: ((inputs?: Figures_Noun_UInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Noun_UInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "persons in custody\|in custody" |
*
* @param {Figures_Noun_W1Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_noun_w1: ((inputs?: Figures_Noun_W1Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Noun_W1Inputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "persons located, not in custody\|located" |
*
* @param {Figures_Noun_W2Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_noun_w2: ((inputs?: Figures_Noun_W2Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Noun_W2Inputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "persons departed or removed\|departed" |
*
* @param {Figures_Noun_W3Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_noun_w3: ((inputs?: Figures_Noun_W3Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Noun_W3Inputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "persons deceased\|deceased" |
*
* @param {Figures_Noun_W4Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_noun_w4: ((inputs?: Figures_Noun_W4Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Noun_W4Inputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "persons whose whereabouts are unknown after search\|unknown after search\|could not be found" |
*
* @param {Figures_Noun_W5Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_noun_w5: ((inputs?: Figures_Noun_W5Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Noun_W5Inputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "persons not yet searched for or with an expired location\|not yet searched" |
*
* @param {Figures_Noun_W6Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_noun_w6: ((inputs?: Figures_Noun_W6Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Noun_W6Inputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "persons not yet searched for\|not yet searched" |
*
* @param {Figures_Noun_W6aInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_noun_w6a: ((inputs?: Figures_Noun_W6aInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Noun_W6aInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "persons with an expired location\|location expired" |
*
* @param {Figures_Noun_W6bInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_noun_w6b: ((inputs?: Figures_Noun_W6bInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Noun_W6bInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "persons for whom search is not authorised or not sought\|not sought" |
*
* @param {Figures_Noun_W7Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_noun_w7: ((inputs?: Figures_Noun_W7Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Noun_W7Inputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "persons on whose place the sources disagree\|sources disagree" |
*
* @param {Figures_Noun_W8Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_noun_w8: ((inputs?: Figures_Noun_W8Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Noun_W8Inputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "persons excluded before review\|set aside before review" |
*
* @param {Figures_Noun_XInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_noun_x: ((inputs?: Figures_Noun_XInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Noun_XInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "persons excluded as misidentified\|not this person" |
*
* @param {Figures_Noun_X1Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_noun_x1: ((inputs?: Figures_Noun_X1Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Noun_X1Inputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "persons excluded because evidence was withdrawn or contested\|evidence withdrawn" |
*
* @param {Figures_Noun_X2Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_noun_x2: ((inputs?: Figures_Noun_X2Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Noun_X2Inputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "persons excluded as out of period or scope\|out of period" |
*
* @param {Figures_Noun_X3Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_noun_x3: ((inputs?: Figures_Noun_X3Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Noun_X3Inputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "persons excluded by a rule of the charter\|by a charter rule" |
*
* @param {Figures_Noun_X4Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_noun_x4: ((inputs?: Figures_Noun_X4Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Noun_X4Inputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "persons excluded as hub-only\|only a hub" |
*
* @param {Figures_Noun_X4aInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_noun_x4a: ((inputs?: Figures_Noun_X4aInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Noun_X4aInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "persons excluded as chance-compatible\|fits chance" |
*
* @param {Figures_Noun_X4bInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_noun_x4b: ((inputs?: Figures_Noun_X4bInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Noun_X4bInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "persons excluded as found to be double\|found to be double" |
*
* @param {Figures_Noun_X5Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_noun_x5: ((inputs?: Figures_Noun_X5Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Noun_X5Inputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "only possible" |
*
* @param {Figures_Only_PossibleInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_only_possible: ((inputs?: Figures_Only_PossibleInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Only_PossibleInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Person {id}" |
*
* @param {Figures_Person_TitleInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_person_title: ((inputs: Figures_Person_TitleInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Person_TitleInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "before it was known, or on other grounds" |
*
* @param {Figures_Phases_ApartInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_phases_apart: ((inputs?: Figures_Phases_ApartInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Phases_ApartInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Adverse actions in order of time; the table of actions gives the numbers" |
*
* @param {Figures_Phases_AriaInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_phases_aria: ((inputs?: Figures_Phases_AriaInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Phases_AriaInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "publication {number}" |
*
* @param {Figures_Publication_NumberInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_publication_number: ((inputs: Figures_Publication_NumberInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Publication_NumberInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Quality sample: {sampled} re-read, the cleared and the never-flagged among them; {overturned} overturned." |
*
* @param {Figures_QualityInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_quality: ((inputs: Figures_QualityInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_QualityInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "No quality sample is recorded." |
*
* @param {Figures_Quality_NoneInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_quality_none: ((inputs?: Figures_Quality_NoneInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Quality_NoneInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "{answer}: {actor}, {date}" |
*
* @param {Figures_ReadingInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_reading: ((inputs: Figures_ReadingInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_ReadingInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "{actor}, {date}: hidden until the other reader has answered" |
*
* @param {Figures_Reading_HiddenInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_reading_hidden: ((inputs: Figures_Reading_HiddenInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Reading_HiddenInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "new or changed records" |
*
* @param {Figures_Reason_ChangedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_reason_changed: ((inputs?: Figures_Reason_ChangedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Reason_ChangedInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "from “{box}”" |
*
* @param {Figures_Reason_FromInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_reason_from: ((inputs: Figures_Reason_FromInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Reason_FromInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "no longer a person of their own" |
*
* @param {Figures_Reason_GoneInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_reason_gone: ((inputs?: Figures_Reason_GoneInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Reason_GoneInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "new in the files" |
*
* @param {Figures_Reason_NewInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_reason_new: ((inputs?: Figures_Reason_NewInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Reason_NewInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "to “{box}”" |
*
* @param {Figures_Reason_ToInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_reason_to: ((inputs: Figures_Reason_ToInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Reason_ToInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "{n} more records of this person are not shown here; `review show` lists them all." |
*
* @param {Figures_Records_MoreInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_records_more: ((inputs: Figures_Records_MoreInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Records_MoreInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "The weights are those of the first two records: the pair that holds this person together least." |
*
* @param {Figures_Records_WeighedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_records_weighed: ((inputs?: Figures_Records_WeighedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Records_WeighedInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Requests for redress: {received} received, {upheld} upheld." |
*
* @param {Figures_RedressInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_redress: ((inputs: Figures_RedressInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_RedressInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "No requests for redress are recorded." |
*
* @param {Figures_Redress_NoneInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_redress_none: ((inputs?: Figures_Redress_NoneInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Redress_NoneInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "A record says it directly; what could be wrong is whether it is this person." |
*
* @param {Figures_Ribbon_DirectInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_ribbon_direct: ((inputs?: Figures_Ribbon_DirectInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Ribbon_DirectInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Hub: {users} of the {persons} persons in the files used it, most of them with no other use of the network. It carries no weight of its own." |
*
* @param {Figures_Ribbon_HubInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_ribbon_hub: ((inputs: Figures_Ribbon_HubInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Ribbon_HubInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Dates or value are not known well enough: it is only possible." |
*
* @param {Figures_Ribbon_PossibleInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_ribbon_possible: ((inputs?: Figures_Ribbon_PossibleInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Ribbon_PossibleInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Everything on this path hangs on the item marked 1." |
*
* @param {Figures_Ribbon_SoleInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_ribbon_sole: ((inputs?: Figures_Ribbon_SoleInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Ribbon_SoleInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | count | output |
* | --- | --- |
* | "one" | "Used by {users} of the {persons} persons in the files." |
* | * | "Used by {users} of the {persons} persons in the files." |
*
* @param {Figures_Ribbon_UsersInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_ribbon_users: ((inputs: Figures_Ribbon_UsersInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Ribbon_UsersInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "How this person touches the network" |
*
* @param {Figures_Ribbons_HeadingInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_ribbons_heading: ((inputs?: Figures_Ribbons_HeadingInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Ribbons_HeadingInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "No source item shows that this person used anything of the network." |
*
* @param {Figures_Ribbons_NoneInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_ribbons_none: ((inputs?: Figures_Ribbons_NoneInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Ribbons_NoneInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Rows read: {rows}. Entities that are not persons: {entities}. Neither is added to the records." |
*
* @param {Figures_Rows_TotalInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_rows_total: ((inputs: Figures_Rows_TotalInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Rows_TotalInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Named counts of the charter" |
*
* @param {Figures_Rules_HeadingInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_rules_heading: ((inputs?: Figures_Rules_HeadingInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Rules_HeadingInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "A count of a rule over outcomes. It is not a status of any person, and never what is left over." |
*
* @param {Figures_Rules_NoteInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_rules_note: ((inputs?: Figures_Rules_NoteInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Rules_NoteInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "The same as a table" |
*
* @param {Figures_Same_NumbersInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_same_numbers: ((inputs?: Figures_Same_NumbersInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Same_NumbersInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "not searched" |
*
* @param {Figures_Searched_NoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_searched_no: ((inputs?: Figures_Searched_NoInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Searched_NoInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "in part" |
*
* @param {Figures_Searched_PartlyInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_searched_partly: ((inputs?: Figures_Searched_PartlyInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Searched_PartlyInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "yes" |
*
* @param {Figures_Searched_YesInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_searched_yes: ((inputs?: Figures_Searched_YesInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Searched_YesInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "{actor}, {date}: {purpose}" |
*
* @param {Figures_Seen_ByInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_seen_by: ((inputs: Figures_Seen_ByInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Seen_ByInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Who has seen this" |
*
* @param {Figures_Seen_HeadingInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_seen_heading: ((inputs?: Figures_Seen_HeadingInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Seen_HeadingInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Nobody has opened it so far." |
*
* @param {Figures_Seen_NobodyInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_seen_nobody: ((inputs?: Figures_Seen_NobodyInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Seen_NobodyInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Sent to nobody." |
*
* @param {Figures_Sent_NobodyInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_sent_nobody: ((inputs?: Figures_Sent_NobodyInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Sent_NobodyInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Sent to: {names}." |
*
* @param {Figures_Sent_ToInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_sent_to: ((inputs: Figures_Sent_ToInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Sent_ToInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "sheets not read: {sheets}" |
*
* @param {Figures_Sheets_Not_ReadInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_sheets_not_read: ((inputs: Figures_Sheets_Not_ReadInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Sheets_Not_ReadInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "released by the keys {keys}" |
*
* @param {Figures_Signed_ManyInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_signed_many: ((inputs: Figures_Signed_ManyInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Signed_ManyInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "released by one key: {keys}" |
*
* @param {Figures_Signed_OneInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_signed_one: ((inputs: Figures_Signed_OneInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Signed_OneInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "SIMULATED DECISIONS" |
*
* @param {Figures_Simulated_BannerInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_simulated_banner: ((inputs?: Figures_Simulated_BannerInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Simulated_BannerInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "The people, the files and the decisions on this page are invented; scripted keys decided." |
*
* @param {Figures_Simulated_NoteInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_simulated_note: ((inputs?: Figures_Simulated_NoteInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Simulated_NoteInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Records by source" |
*
* @param {Figures_Sources_HeadingInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_sources_heading: ((inputs?: Figures_Sources_HeadingInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Sources_HeadingInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "final" |
*
* @param {Figures_Status_FinalInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_status_final: ((inputs?: Figures_Status_FinalInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Status_FinalInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "provisional" |
*
* @param {Figures_Status_ProvisionalInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_status_provisional: ((inputs?: Figures_Status_ProvisionalInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Status_ProvisionalInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "provisional, single reader" |
*
* @param {Figures_Status_Provisional_Single_ReaderInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_status_provisional_single_reader: ((inputs?: Figures_Status_Provisional_Single_ReaderInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Status_Provisional_Single_ReaderInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "replaces {number}" |
*
* @param {Figures_SupersedesInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_supersedes: ((inputs: Figures_SupersedesInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_SupersedesInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "How surprising" |
*
* @param {Figures_Surprise_HeadingInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_surprise_heading: ((inputs?: Figures_Surprise_HeadingInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Surprise_HeadingInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "{hits} in {outOf}" |
*
* @param {Figures_Surprise_HitsInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_surprise_hits: ((inputs: Figures_Surprise_HitsInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Surprise_HitsInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "No count of shared details can be tested for this person." |
*
* @param {Figures_Surprise_NoneInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_surprise_none: ((inputs?: Figures_Surprise_NoneInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Surprise_NoneInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | count | output |
* | --- | --- |
* | "one" | "people as busy as this one would share a detail by chance." |
* | * | "people as busy as this one would share {observed} or more details by chance." |
*
* @param {Figures_Surprise_PeopleInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_surprise_people: ((inputs: Figures_Surprise_PeopleInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Surprise_PeopleInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "p {p}, q {q} after {tests} tests, under the {null}. It orders the queue and decides nothing." |
*
* @param {Figures_Surprise_TestsInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_surprise_tests: ((inputs: Figures_Surprise_TestsInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Surprise_TestsInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "fewer than 1 in {outOf}" |
*
* @param {Figures_Surprise_Under_OneInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_surprise_under_one: ((inputs: Figures_Surprise_Under_OneInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Surprise_Under_OneInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Systems searched and not searched" |
*
* @param {Figures_Systems_HeadingInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_systems_heading: ((inputs?: Figures_Systems_HeadingInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Systems_HeadingInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Who appears only in a system that was not searched is in no number of this page." |
*
* @param {Figures_Systems_NoteInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_systems_note: ((inputs?: Figures_Systems_NoteInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Systems_NoteInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "{arrested} members of the network have been arrested." |
*
* @param {Figures_Tempted_ArrestedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_tempted_arrested: ((inputs: Figures_Tempted_ArrestedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Tempted_ArrestedInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "They are a threat." |
*
* @param {Figures_Tempted_DangerousInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_tempted_dangerous: ((inputs?: Figures_Tempted_DangerousInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Tempted_DangerousInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "What one would be tempted to announce, and what the files can carry" |
*
* @param {Figures_Tempted_HeadingInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_tempted_heading: ((inputs?: Figures_Tempted_HeadingInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Tempted_HeadingInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "{moved} people: that is how many the network moved." |
*
* @param {Figures_Tempted_MovedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_tempted_moved: ((inputs: Figures_Tempted_MovedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Tempted_MovedInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "The remaining {rest} have settled in the country." |
*
* @param {Figures_Tempted_RestInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_tempted_rest: ((inputs: Figures_Tempted_RestInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Tempted_RestInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "{cohort} people with ties to the network were identified." |
*
* @param {Figures_Tempted_TiesInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_tempted_ties: ((inputs: Figures_Tempted_TiesInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Tempted_TiesInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "{unknown} of them are at large." |
*
* @param {Figures_Tempted_UnknownInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_tempted_unknown: ((inputs: Figures_Tempted_UnknownInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Tempted_UnknownInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "{earlyInnocent} of those acted on before decided had neither a role nor conduct of their own." |
*
* @param {Figures_True_ArrestedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_true_arrested: ((inputs: Figures_True_ArrestedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_True_ArrestedInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "{adverseWrong} of these {adverse} had neither." |
*
* @param {Figures_True_DangerousInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_true_dangerous: ((inputs: Figures_True_DangerousInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_True_DangerousInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "It moved {truth}; {none} of them left nothing in these files." |
*
* @param {Figures_True_MovedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_true_moved: ((inputs: Figures_True_MovedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_True_MovedInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "{rest} is a number of nothing." |
*
* @param {Figures_True_RestInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_true_rest: ((inputs: Figures_True_RestInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_True_RestInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "{innocent} of them had nothing to do with it." |
*
* @param {Figures_True_TiesInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_true_ties: ((inputs: Figures_True_TiesInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_True_TiesInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Not to be found is not hiding: files end, people move on." |
*
* @param {Figures_True_UnknownInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_true_unknown: ((inputs?: Figures_True_UnknownInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_True_UnknownInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "adverse outcomes settled of persons with neither role nor conduct" |
*
* @param {Figures_Truth_Adverse_WrongInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_truth_adverse_wrong: ((inputs?: Figures_Truth_Adverse_WrongInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Truth_Adverse_WrongInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "{count} moved, in truth" |
*
* @param {Figures_Truth_Bar_MovedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_truth_bar_moved: ((inputs: Figures_Truth_Bar_MovedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Truth_Bar_MovedInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "{count} under review" |
*
* @param {Figures_Truth_Bar_ReviewInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_truth_bar_review: ((inputs: Figures_Truth_Bar_ReviewInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Truth_Bar_ReviewInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "about {expected} with two or more shared details expected by chance alone" |
*
* @param {Figures_Truth_ChanceInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_truth_chance: ((inputs: Figures_Truth_ChanceInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Truth_ChanceInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "acted on before decided, with neither role nor conduct of their own" |
*
* @param {Figures_Truth_Early_InnocentInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_truth_early_innocent: ((inputs?: Figures_Truth_Early_InnocentInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Truth_Early_InnocentInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Where the review went wrong" |
*
* @param {Figures_Truth_ErrorsInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_truth_errors: ((inputs?: Figures_Truth_ErrorsInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Truth_ErrorsInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "with two or more shared details, expected by chance alone" |
*
* @param {Figures_Truth_ExpectedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_truth_expected: ((inputs?: Figures_Truth_ExpectedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Truth_ExpectedInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "found" |
*
* @param {Figures_Truth_FoundInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_truth_found: ((inputs?: Figures_Truth_FoundInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Truth_FoundInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "The figures beside the truth" |
*
* @param {Figures_Truth_HeadingInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_truth_heading: ((inputs?: Figures_Truth_HeadingInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Truth_HeadingInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "in no file that could show it" |
*
* @param {Figures_Truth_In_No_FileInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_truth_in_no_file: ((inputs?: Figures_Truth_In_No_FileInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Truth_In_No_FileInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "nothing to do with it" |
*
* @param {Figures_Truth_InnocentInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_truth_innocent: ((inputs?: Figures_Truth_InnocentInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Truth_InnocentInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "In truth the network moved {truth} persons. The review found {found} of them, missed {missed} who left a trace, and could not have found {none} who are in no..." |
*
* @param {Figures_Truth_LedeInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_truth_lede: ((inputs: Figures_Truth_LedeInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Truth_LedeInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "persons under review made of the records of more than one human being" |
*
* @param {Figures_Truth_MergedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_truth_merged: ((inputs?: Figures_Truth_MergedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Truth_MergedInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "missed, though they left a trace" |
*
* @param {Figures_Truth_MissedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_truth_missed: ((inputs?: Figures_Truth_MissedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Truth_MissedInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "These numbers come from the simulation's own truth. A real review never has them: it has only the files and what chance would give." |
*
* @param {Figures_Truth_Never_PublishedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_truth_never_published: ((inputs?: Figures_Truth_Never_PublishedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Truth_Never_PublishedInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Only a simulation knows the truth. Nothing on this screen is part of a publication." |
*
* @param {Figures_Truth_NoteInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_truth_note: ((inputs?: Figures_Truth_NoteInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Truth_NoteInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "another role, in truth" |
*
* @param {Figures_Truth_Other_RoleInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_truth_other_role: ((inputs?: Figures_Truth_Other_RoleInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Truth_Other_RoleInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Found, missed, wrongly linked" |
*
* @param {Figures_Truth_PicturesInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_truth_pictures: ((inputs?: Figures_Truth_PicturesInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Truth_PicturesInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "moved, in truth" |
*
* @param {Figures_Truth_Really_MovedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_truth_really_moved: ((inputs?: Figures_Truth_Really_MovedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Truth_Really_MovedInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "human beings who stand under review as more than one person" |
*
* @param {Figures_Truth_SplitInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_truth_split: ((inputs?: Figures_Truth_SplitInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Truth_SplitInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "persons under review who had nothing to do with the network" |
*
* @param {Figures_Truth_Wrongly_LinkedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_truth_wrongly_linked: ((inputs?: Figures_Truth_Wrongly_LinkedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Truth_Wrongly_LinkedInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Types recorded" |
*
* @param {Figures_Types_CaptionInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_types_caption: ((inputs?: Figures_Types_CaptionInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Types_CaptionInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "events" |
*
* @param {Figures_Unit_EventInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_unit_event: ((inputs?: Figures_Unit_EventInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Unit_EventInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "persons" |
*
* @param {Figures_Unit_PersonInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_unit_person: ((inputs?: Figures_Unit_PersonInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Unit_PersonInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "records" |
*
* @param {Figures_Unit_RecordInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_unit_record: ((inputs?: Figures_Unit_RecordInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Unit_RecordInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "not signed" |
*
* @param {Figures_UnsignedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_unsigned: ((inputs?: Figures_UnsignedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_UnsignedInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Alleged: {text}" |
*
* @param {Figures_Uttered_AllegationInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_uttered_allegation: ((inputs: Figures_Uttered_AllegationInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Uttered_AllegationInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Against it: {text}" |
*
* @param {Figures_Uttered_Counter_FactInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_uttered_counter_fact: ((inputs: Figures_Uttered_Counter_FactInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Uttered_Counter_FactInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "graded {grade}" |
*
* @param {Figures_Uttered_GradeInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_uttered_grade: ((inputs: Figures_Uttered_GradeInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Uttered_GradeInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Said of the network, not of any person here:" |
*
* @param {Figures_Uttered_HeadingInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_uttered_heading: ((inputs?: Figures_Uttered_HeadingInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Uttered_HeadingInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "hedge “{hedge}”" |
*
* @param {Figures_Uttered_HedgeInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_uttered_hedge: ((inputs: Figures_Uttered_HedgeInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Uttered_HedgeInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "stated without a hedge" |
*
* @param {Figures_Uttered_No_HedgeInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_uttered_no_hedge: ((inputs?: Figures_Uttered_No_HedgeInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Uttered_No_HedgeInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "one origin" |
*
* @param {Figures_Uttered_Origin_OneInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_uttered_origin_one: ((inputs?: Figures_Uttered_Origin_OneInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Uttered_Origin_OneInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "{count} origins" |
*
* @param {Figures_Uttered_OriginsInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_uttered_origins: ((inputs: Figures_Uttered_OriginsInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Uttered_OriginsInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "origins not counted" |
*
* @param {Figures_Uttered_Origins_Not_CountedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_uttered_origins_not_counted: ((inputs?: Figures_Uttered_Origins_Not_CountedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Uttered_Origins_Not_CountedInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "between {least} and {most} origins" |
*
* @param {Figures_Uttered_Origins_RangeInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_uttered_origins_range: ((inputs: Figures_Uttered_Origins_RangeInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Uttered_Origins_RangeInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Its purpose, as told: {text}" |
*
* @param {Figures_Uttered_PurposeInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_uttered_purpose: ((inputs: Figures_Uttered_PurposeInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Uttered_PurposeInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "On an earlier case: {text}" |
*
* @param {Figures_Uttered_Same_NetworkInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_uttered_same_network: ((inputs: Figures_Uttered_Same_NetworkInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Uttered_Same_NetworkInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "source {source}" |
*
* @param {Figures_Uttered_SourceInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_uttered_source: ((inputs: Figures_Uttered_SourceInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Uttered_SourceInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "not graded" |
*
* @param {Figures_Uttered_UngradedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_uttered_ungraded: ((inputs?: Figures_Uttered_UngradedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Uttered_UngradedInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Timeline; the table below says the same" |
*
* @param {Figures_When_AriaInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_when_aria: ((inputs?: Figures_When_AriaInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_When_AriaInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "When" |
*
* @param {Figures_When_HeadingInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_when_heading: ((inputs?: Figures_When_HeadingInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_When_HeadingInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Nothing about this person is dated." |
*
* @param {Figures_When_NoneInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_when_none: ((inputs?: Figures_When_NoneInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_When_NoneInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Who this is" |
*
* @param {Figures_Who_HeadingInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_who_heading: ((inputs?: Figures_Who_HeadingInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Who_HeadingInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "withheld" |
*
* @param {Figures_WithheldInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_withheld: ((inputs?: Figures_WithheldInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_WithheldInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Without {item}, **the person drops out**." |
*
* @param {Figures_Without_Drops_OutInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_without_drops_out: ((inputs: Figures_Without_Drops_OutInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Without_Drops_OutInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "If an item is wrong" |
*
* @param {Figures_Without_HeadingInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_without_heading: ((inputs?: Figures_Without_HeadingInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Without_HeadingInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Without {item}, the person stays." |
*
* @param {Figures_Without_StaysInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_without_stays: ((inputs: Figures_Without_StaysInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Without_StaysInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Without {item}, the person stays by {by}." |
*
* @param {Figures_Without_Stays_ByInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_without_stays_by: ((inputs: Figures_Without_Stays_ByInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Without_Stays_ByInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "{a} and {b} are not held to be one person." |
*
* @param {Finding_Explain_ApartInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const finding_explain_apart: ((inputs: Finding_Explain_ApartInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Explain_ApartInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "{field}: \"{left}\" / \"{right}\": {level}, {bits} bits." |
*
* @param {Finding_Explain_FieldInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const finding_explain_field: ((inputs: Finding_Explain_FieldInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Explain_FieldInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Held apart in spite of the sum: birth dates or numbers speak against, and relatives share the rest." |
*
* @param {Finding_Explain_Held_ContradictedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const finding_explain_held_contradicted: ((inputs?: Finding_Explain_Held_ContradictedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Explain_Held_ContradictedInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Held apart in spite of the sum: what agrees beyond the name is of a household, not of one person." |
*
* @param {Finding_Explain_Held_HouseholdInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const finding_explain_held_household: ((inputs?: Finding_Explain_Held_HouseholdInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Explain_Held_HouseholdInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Held apart: somebody judged them to be two persons." |
*
* @param {Finding_Explain_Held_JudgementInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const finding_explain_held_judgement: ((inputs?: Finding_Explain_Held_JudgementInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Explain_Held_JudgementInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Held apart in spite of the sum: too little beyond the name agrees." |
*
* @param {Finding_Explain_Held_Name_OnlyInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const finding_explain_held_name_only: ((inputs?: Finding_Explain_Held_Name_OnlyInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Explain_Held_Name_OnlyInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Held apart in spite of the sum: without names only an equal number tells one person from twins." |
*
* @param {Finding_Explain_Held_NamelessInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const finding_explain_held_nameless: ((inputs?: Finding_Explain_Held_NamelessInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Explain_Held_NamelessInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Held apart in spite of the sum: another number, and nothing in common but name and birth date." |
*
* @param {Finding_Explain_Held_NamesakesInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const finding_explain_held_namesakes: ((inputs?: Finding_Explain_Held_NamesakesInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Explain_Held_NamesakesInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Held apart in spite of the sum: their other records do not fit together." |
*
* @param {Finding_Explain_Held_OthersInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const finding_explain_held_others: ((inputs?: Finding_Explain_Held_OthersInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Explain_Held_OthersInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Held apart in spite of the sum: other or near given names, and no equal number that twins would not share." |
*
* @param {Finding_Explain_Held_TwinsInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const finding_explain_held_twins: ((inputs?: Finding_Explain_Held_TwinsInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Explain_Held_TwinsInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Held apart in spite of the sum: nothing in this file looks like one person, so only an equal number joins." |
*
* @param {Finding_Explain_Held_UnseenInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const finding_explain_held_unseen: ((inputs?: Finding_Explain_Held_UnseenInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Explain_Held_UnseenInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Not higher because {field} agrees only so far ({level}): {bits} bits lost." |
*
* @param {Finding_Explain_LostInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const finding_explain_lost: ((inputs: Finding_Explain_LostInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Explain_LostInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "{field}: \"{left}\" / \"{right}\": missing, says nothing." |
*
* @param {Finding_Explain_MissingInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const finding_explain_missing: ((inputs: Finding_Explain_MissingInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Explain_MissingInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Nothing came near {a}: no record that was compared with it, or with its person, was left as a candidate." |
*
* @param {Finding_Explain_Nothing_NearInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const finding_explain_nothing_near: ((inputs: Finding_Explain_Nothing_NearInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Explain_Nothing_NearInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Before comparing: {bits} bits." |
*
* @param {Finding_Explain_PriorInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const finding_explain_prior: ((inputs: Finding_Explain_PriorInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Explain_PriorInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Rival explanations: {bits} bits (the strongest: {rival}, {percent} % of them)." |
*
* @param {Finding_Explain_RivalsInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const finding_explain_rivals: ((inputs: Finding_Explain_RivalsInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Explain_RivalsInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "{a} and {b} are held to be one person." |
*
* @param {Finding_Explain_SameInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const finding_explain_same: ((inputs: Finding_Explain_SameInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Explain_SameInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Sum: {bits} bits, probability {percent} %; two records join at {threshold} bits." |
*
* @param {Finding_Explain_SumInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const finding_explain_sum: ((inputs: Finding_Explain_SumInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Explain_SumInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "These data cannot support any link by counting: the smallest p that anybody could reach is {reachable}, with {tests}." |
*
* @param {Finding_Links_CannotInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const finding_links_cannot: ((inputs: Finding_Links_CannotInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Links_CannotInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Dragnet: {anchor} has {users} among {persons}; more than {limit} say nothing about anybody." |
*
* @param {Finding_Links_DragnetInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const finding_links_dragnet: ((inputs: Finding_Links_DragnetInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Links_DragnetInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "The dates of the network file were not used: edges have none, so a contact of any time counts." |
*
* @param {Finding_Links_Edges_UndatedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const finding_links_edges_undated: ((inputs?: Finding_Links_Edges_UndatedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Links_Edges_UndatedInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Hub: {anchor} has {users}, {seen} % of them touch another detail of the network, {expected} % would by chance; network share {share}." |
*
* @param {Finding_Links_HubInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const finding_links_hub: ((inputs: Finding_Links_HubInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Links_HubInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "The network names members only; add --expand members to look at the details that members used." |
*
* @param {Finding_Links_Members_OnlyInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const finding_links_members_only: ((inputs?: Finding_Links_Members_OnlyInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Links_Members_OnlyInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "These data do not support any link by counting: the smallest p reached is {smallest}, with {tests}; none survives." |
*
* @param {Finding_Links_NoneInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const finding_links_none: ((inputs: Finding_Links_NoneInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Links_NoneInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "A link says what a record says. It does not say what anybody did, and p orders a queue; it decides nothing." |
*
* @param {Finding_Links_Not_GuiltInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const finding_links_not_guilt: ((inputs?: Finding_Links_Not_GuiltInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Links_Not_GuiltInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Nobody who is tested touched the network." |
*
* @param {Finding_Links_NothingInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const finding_links_nothing: ((inputs?: Finding_Links_NothingInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Links_NothingInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Chance: everybody as busy and every detail as popular as seen (bipartite configuration model)." |
*
* @param {Finding_Links_Null_BicmInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const finding_links_null_bicm: ((inputs?: Finding_Links_Null_BicmInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Links_Null_BicmInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Chance: everybody with as many contacts as seen (configuration model)." |
*
* @param {Finding_Links_Null_Bicm_EdgesInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const finding_links_null_bicm_edges: ((inputs?: Finding_Links_Null_Bicm_EdgesInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Links_Null_Bicm_EdgesInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Chance: each person's details drawn at random from all details, equally likely (hypergeometric)." |
*
* @param {Finding_Links_Null_HypergeometricInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const finding_links_null_hypergeometric: ((inputs?: Finding_Links_Null_HypergeometricInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Links_Null_HypergeometricInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Chance: {permutations} random exchanges of who used what, everybody as busy and every detail as popular as seen, seed {seed}." |
*
* @param {Finding_Links_Null_PermutationInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const finding_links_null_permutation: ((inputs: Finding_Links_Null_PermutationInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Links_Null_PermutationInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "At least {least}: {observed}, {expected} expected by chance." |
*
* @param {Finding_Links_RowInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const finding_links_row: ((inputs: Finding_Links_RowInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Links_RowInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | many | output |
* | --- | --- |
* | "one" | "One shared detail cannot be tested by counting: whoever used the phone used it. {n} person has one only." |
* | * | "One shared detail cannot be tested by counting: whoever used the phone used it. {n} persons have one only." |
*
* @param {Finding_Links_SingleInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const finding_links_single: ((inputs: Finding_Links_SingleInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Links_SingleInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | many | output |
* | --- | --- |
* | "one" | "{n} person shares more of the network's details than chance explains (false discovery rate {level} %)." |
* | * | "{n} persons share more of the network's details than chance explains (false discovery rate {level} %)." |
*
* @param {Finding_Links_SupportedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const finding_links_supported: ((inputs: Finding_Links_SupportedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Links_SupportedInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "{tested} tested, {declared} declared and not tested; {anchors} with two users or more, {network} of them the network's." |
*
* @param {Finding_Links_TestedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const finding_links_tested: ((inputs: Finding_Links_TestedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Links_TestedInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "{tested} tested against {members}, {edges} in all." |
*
* @param {Finding_Links_Tested_EdgesInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const finding_links_tested_edges: ((inputs: Finding_Links_Tested_EdgesInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Links_Tested_EdgesInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Not found in the touches: {ids}." |
*
* @param {Finding_Links_UnusedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const finding_links_unused: ((inputs: Finding_Links_UnusedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Links_UnusedInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "{rows} written to {file}." |
*
* @param {Finding_Links_WrittenInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const finding_links_written: ((inputs: Finding_Links_WrittenInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Links_WrittenInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "{matches} matches from {compared} pairs compared; {wrong} of them are expected to be wrong." |
*
* @param {Finding_Match_FoundInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const finding_match_found: ((inputs: Finding_Match_FoundInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Match_FoundInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Two names that agree are a candidate for a person to check; alone they make no person, no link and no count." |
*
* @param {Finding_Names_CandidateInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const finding_names_candidate: ((inputs?: Finding_Names_CandidateInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Names_CandidateInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "{rows} rows compared, {matches} agree at {threshold} or more, {unreadable} could not be read." |
*
* @param {Finding_Names_ComparedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const finding_names_compared: ((inputs: Finding_Names_ComparedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Names_ComparedInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "These data cannot support any link between two persons: sharing is the norm here." |
*
* @param {Finding_Pairs_CannotInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const finding_pairs_cannot: ((inputs?: Finding_Pairs_CannotInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Pairs_CannotInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Smallest p: {hypergeometric} (hypergeometric), {bicm} (configuration model). Pairs that survive at {level} %: {survivingHypergeometric} and {survivingBicm}." |
*
* @param {Finding_Pairs_SmallestInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const finding_pairs_smallest: ((inputs: Finding_Pairs_SmallestInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Pairs_SmallestInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "{sharing} of {tests} share at least one detail; {hypergeometric} would with details drawn equally likely, {bicm} with details as popular as seen." |
*
* @param {Finding_Pairs_SummaryInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const finding_pairs_summary: ((inputs: Finding_Pairs_SummaryInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Pairs_SummaryInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "{records} records were attached by name alone: they carry no link, count or place." |
*
* @param {Finding_People_AttachedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const finding_people_attached: ((inputs: Finding_People_AttachedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_People_AttachedInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "The rules together bring about {percent} % of the true pairs to comparison (estimate by capture and recapture from {pairs} joined pairs, measured to be up to..." |
*
* @param {Finding_People_BlockingInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const finding_people_blocking: ((inputs: Finding_People_BlockingInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_People_BlockingInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Some blocks stay too large even after splitting ({detail}); their pairs are found by other rules or not at all." |
*
* @param {Finding_People_BlocksInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const finding_people_blocks: ((inputs: Finding_People_BlocksInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_People_BlocksInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "{candidates} pairs were not joined and may be one person: a human decides (candidates.csv)." |
*
* @param {Finding_People_CandidatesInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const finding_people_candidates: ((inputs: Finding_People_CandidatesInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_People_CandidatesInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Columns used: {columns}." |
*
* @param {Finding_People_ColumnsInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const finding_people_columns: ((inputs: Finding_People_ColumnsInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_People_ColumnsInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "The model reads columns that no record here fills: {columns}. They count as missing values." |
*
* @param {Finding_People_Columns_MissingInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const finding_people_columns_missing: ((inputs: Finding_People_Columns_MissingInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_People_Columns_MissingInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "The curve in {file} is drawn from {pairs} judged pairs, which also hold and refine the weights: it is a little optimistic." |
*
* @param {Finding_People_Curve_JudgedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const finding_people_curve_judged: ((inputs: Finding_People_Curve_JudgedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_People_Curve_JudgedInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Pairs missed: {notBlocked} never compared, {scoredLow} scored low, {cut} cut by clustering. Pairs wrong: {scoredHigh} by their own score, {throughOthers} thr..." |
*
* @param {Finding_People_ErrorsInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const finding_people_errors: ((inputs: Finding_People_ErrorsInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_People_ErrorsInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "From {judged} judged pairs: precision {p} ({pLow} to {pHigh}), recall among compared pairs {r} ({rLow} to {rHigh}), 95 % confidence." |
*
* @param {Finding_People_EstimateInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const finding_people_estimate: ((inputs: Finding_People_EstimateInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_People_EstimateInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "The model failed on this file ({detail}): nothing was joined." |
*
* @param {Finding_People_FailedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const finding_people_failed: ((inputs: Finding_People_FailedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_People_FailedInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "{records} records, {persons} persons; {joined} of them of two or more records." |
*
* @param {Finding_People_FoundInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const finding_people_found: ((inputs: Finding_People_FoundInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_People_FoundInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "This file holds neither birth dates nor numbers of persons, and families: parent and child of one name at one home cannot be told from one person. Records ar..." |
*
* @param {Finding_People_Homes_OnlyInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const finding_people_homes_only: ((inputs: Finding_People_Homes_OnlyInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_People_Homes_OnlyInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "The judgements on {a} and {b} contradict each other." |
*
* @param {Finding_People_JudgementsInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const finding_people_judgements: ((inputs: Finding_People_JudgementsInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_People_JudgementsInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Against the truth: precision {p}, recall {r}, F1 {f1}; B-cubed F1 {bcubed}." |
*
* @param {Finding_People_MeasuredInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const finding_people_measured: ((inputs: Finding_People_MeasuredInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_People_MeasuredInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "This file holds names and nothing else: names alone make candidates, never persons. --names-only groups equal names." |
*
* @param {Finding_People_Names_OnlyInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const finding_people_names_only: ((inputs?: Finding_People_Names_OnlyInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_People_Names_OnlyInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "No column of this file says who a record is: nothing was compared." |
*
* @param {Finding_People_No_FieldInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const finding_people_no_field: ((inputs?: Finding_People_No_FieldInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_People_No_FieldInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "No group of pairs looks like records of one person: a stated model was used instead of a learnt one, and only an equal number joins." |
*
* @param {Finding_People_No_MatchInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const finding_people_no_match: ((inputs?: Finding_People_No_MatchInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_People_No_MatchInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "No entity of the file is a person: its {records} organisations were compared, by names, numbers and addresses. Read person as organisation." |
*
* @param {Finding_People_OrganisationsInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const finding_people_organisations: ((inputs: Finding_People_OrganisationsInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_People_OrganisationsInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "{others} entities that are no persons were passed over." |
*
* @param {Finding_People_Passed_OverInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const finding_people_passed_over: ((inputs: Finding_People_Passed_OverInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_People_Passed_OverInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "{column}: {values} values are held by too many different people and count as missing." |
*
* @param {Finding_People_PlaceholdersInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const finding_people_placeholders: ((inputs: Finding_People_PlaceholdersInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_People_PlaceholdersInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Of the record pairs joined, about {percent} % are expected to be right (the model's own estimate, measured to be a little optimistic)." |
*
* @param {Finding_People_PrecisionInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const finding_people_precision: ((inputs: Finding_People_PrecisionInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_People_PrecisionInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "{lines} lines could not be read and were left out." |
*
* @param {Finding_People_RejectedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const finding_people_rejected: ((inputs: Finding_People_RejectedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_People_RejectedInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "% found by it alone" |
*
* @param {Finding_People_Rule_AloneInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const finding_people_rule_alone: ((inputs?: Finding_People_Rule_AloneInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_People_Rule_AloneInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "by coincidence" |
*
* @param {Finding_People_Rule_ExpectedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const finding_people_rule_expected: ((inputs?: Finding_People_Rule_ExpectedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_People_Rule_ExpectedInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "pairs left to other rules" |
*
* @param {Finding_People_Rule_LeftInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const finding_people_rule_left: ((inputs?: Finding_People_Rule_LeftInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_People_Rule_LeftInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "compared by" |
*
* @param {Finding_People_Rule_NameInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const finding_people_rule_name: ((inputs?: Finding_People_Rule_NameInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_People_Rule_NameInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "pairs" |
*
* @param {Finding_People_Rule_PairsInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const finding_people_rule_pairs: ((inputs?: Finding_People_Rule_PairsInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_People_Rule_PairsInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "finds % of true pairs" |
*
* @param {Finding_People_Rule_RecallInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const finding_people_rule_recall: ((inputs?: Finding_People_Rule_RecallInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_People_Rule_RecallInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "blocks split" |
*
* @param {Finding_People_Rule_SplitInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const finding_people_rule_split: ((inputs?: Finding_People_Rule_SplitInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_People_Rule_SplitInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "too large" |
*
* @param {Finding_People_Rule_UnsplitInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const finding_people_rule_unsplit: ((inputs?: Finding_People_Rule_UnsplitInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_People_Rule_UnsplitInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "{pairs} pairs to judge are in {file}: fill the column same with 1 or 0 and give the file back with --labels." |
*
* @param {Finding_People_SampleInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const finding_people_sample: ((inputs: Finding_People_SampleInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_People_SampleInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Only {records} records: too few to learn from with confidence. Look at every person before use." |
*
* @param {Finding_People_SmallInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const finding_people_small: ((inputs: Finding_People_SmallInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_People_SmallInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "{code}: {detail}." |
*
* @param {Finding_People_WarningInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const finding_people_warning: ((inputs: Finding_People_WarningInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_People_WarningInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Nothing adverse stands on one person: neither of the two readers gave this outcome." |
*
* @param {Finding_Refused_Adverse_Needs_Two_On_OutcomeInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const finding_refused_adverse_needs_two_on_outcome: ((inputs?: Finding_Refused_Adverse_Needs_Two_On_OutcomeInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Refused_Adverse_Needs_Two_On_OutcomeInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Choose an outcome that one of them gave, or one that is not adverse." |
*
* @param {Finding_Refused_Adverse_Needs_Two_On_Outcome_TodoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const finding_refused_adverse_needs_two_on_outcome_todo: ((inputs?: Finding_Refused_Adverse_Needs_Two_On_Outcome_TodoInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Refused_Adverse_Needs_Two_On_Outcome_TodoInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "You have answered on this person already; the other answer is somebody else's." |
*
* @param {Finding_Refused_Already_Decided_By_YouInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const finding_refused_already_decided_by_you: ((inputs?: Finding_Refused_Already_Decided_By_YouInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Refused_Already_Decided_By_YouInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Let another reader answer, with a key of their own." |
*
* @param {Finding_Refused_Already_Decided_By_You_TodoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const finding_refused_already_decided_by_you_todo: ((inputs?: Finding_Refused_Already_Decided_By_You_TodoInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Refused_Already_Decided_By_You_TodoInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "This case is settled." |
*
* @param {Finding_Refused_Already_SettledInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const finding_refused_already_settled: ((inputs?: Finding_Refused_Already_SettledInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Refused_Already_SettledInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "It opens again when its evidence changes, or by quality or redress." |
*
* @param {Finding_Refused_Already_Settled_TodoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const finding_refused_already_settled_todo: ((inputs?: Finding_Refused_Already_Settled_TodoInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Refused_Already_Settled_TodoInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "You attached evidence here as analyst: nobody approves what they proposed." |
*
* @param {Finding_Refused_Analyst_May_Not_ReviewInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const finding_refused_analyst_may_not_review: ((inputs?: Finding_Refused_Analyst_May_Not_ReviewInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Refused_Analyst_May_Not_ReviewInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Let another reader answer." |
*
* @param {Finding_Refused_Analyst_May_Not_Review_TodoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const finding_refused_analyst_may_not_review_todo: ((inputs?: Finding_Refused_Analyst_May_Not_Review_TodoInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Refused_Analyst_May_Not_Review_TodoInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "D5 and D6 need evidence of the person's own conduct, and none was cited. An association is not conduct." |
*
* @param {Finding_Refused_Conduct_MissingInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const finding_refused_conduct_missing: ((inputs?: Finding_Refused_Conduct_MissingInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Refused_Conduct_MissingInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Cite an item of kind conduct, or attach one with lookback review attach." |
*
* @param {Finding_Refused_Conduct_Missing_TodoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const finding_refused_conduct_missing_todo: ((inputs?: Finding_Refused_Conduct_Missing_TodoInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Refused_Conduct_Missing_TodoInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "An adverse outcome is typed a second time: {detail}." |
*
* @param {Finding_Refused_Confirmation_MissingInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const finding_refused_confirmation_missing: ((inputs: Finding_Refused_Confirmation_MissingInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Refused_Confirmation_MissingInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Type it with --confirm." |
*
* @param {Finding_Refused_Confirmation_Missing_TodoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const finding_refused_confirmation_missing_todo: ((inputs?: Finding_Refused_Confirmation_Missing_TodoInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Refused_Confirmation_Missing_TodoInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "The evidence has changed since this file was read." |
*
* @param {Finding_Refused_Evidence_ChangedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const finding_refused_evidence_changed: ((inputs?: Finding_Refused_Evidence_ChangedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Refused_Evidence_ChangedInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Read it again: lookback review show PERSON" |
*
* @param {Finding_Refused_Evidence_Changed_TodoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const finding_refused_evidence_changed_todo: ((inputs?: Finding_Refused_Evidence_Changed_TodoInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Refused_Evidence_Changed_TodoInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Nothing without evidence: no item was cited." |
*
* @param {Finding_Refused_Evidence_MissingInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const finding_refused_evidence_missing: ((inputs?: Finding_Refused_Evidence_MissingInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Refused_Evidence_MissingInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Cite items or records with --evidence; lookback review show lists them." |
*
* @param {Finding_Refused_Evidence_Missing_TodoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const finding_refused_evidence_missing_todo: ((inputs?: Finding_Refused_Evidence_Missing_TodoInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Refused_Evidence_Missing_TodoInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "{detail} is no item and no record of this person." |
*
* @param {Finding_Refused_Evidence_UnknownInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const finding_refused_evidence_unknown: ((inputs: Finding_Refused_Evidence_UnknownInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Refused_Evidence_UnknownInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Cite what lookback review show lists." |
*
* @param {Finding_Refused_Evidence_Unknown_TodoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const finding_refused_evidence_unknown_todo: ((inputs?: Finding_Refused_Evidence_Unknown_TodoInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Refused_Evidence_Unknown_TodoInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Nobody signed the exclusion {detail}." |
*
* @param {Finding_Refused_Exclusion_Not_ApprovedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const finding_refused_exclusion_not_approved: ((inputs: Finding_Refused_Exclusion_Not_ApprovedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Refused_Exclusion_Not_ApprovedInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Nothing to do; a rule that the charter names itself is removed there." |
*
* @param {Finding_Refused_Exclusion_Not_Approved_TodoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const finding_refused_exclusion_not_approved_todo: ((inputs?: Finding_Refused_Exclusion_Not_Approved_TodoInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Refused_Exclusion_Not_Approved_TodoInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "You have still to answer on this person, without knowing what others did; what is given out would tell you." |
*
* @param {Finding_Refused_Export_Answer_FirstInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const finding_refused_export_answer_first: ((inputs?: Finding_Refused_Export_Answer_FirstInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Refused_Export_Answer_FirstInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Answer first, or let somebody else give it." |
*
* @param {Finding_Refused_Export_Answer_First_TodoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const finding_refused_export_answer_first_todo: ((inputs?: Finding_Refused_Export_Answer_First_TodoInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Refused_Export_Answer_First_TodoInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "This person is under protection: one of the two who give the file must be a protection officer." |
*
* @param {Finding_Refused_Export_Needs_ProtectionInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const finding_refused_export_needs_protection: ((inputs?: Finding_Refused_Export_Needs_ProtectionInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Refused_Export_Needs_ProtectionInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Ask a protection officer." |
*
* @param {Finding_Refused_Export_Needs_Protection_TodoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const finding_refused_export_needs_protection_todo: ((inputs?: Finding_Refused_Export_Needs_Protection_TodoInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Refused_Export_Needs_Protection_TodoInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "A file is given to somebody, for something: recipient or purpose is missing." |
*
* @param {Finding_Refused_Export_Purpose_MissingInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const finding_refused_export_purpose_missing: ((inputs?: Finding_Refused_Export_Purpose_MissingInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Refused_Export_Purpose_MissingInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Say who is given it and what it may be used for." |
*
* @param {Finding_Refused_Export_Purpose_Missing_TodoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const finding_refused_export_purpose_missing_todo: ((inputs?: Finding_Refused_Export_Purpose_Missing_TodoInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Refused_Export_Purpose_Missing_TodoInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Write what would explain this innocently, even if you do not believe it." |
*
* @param {Finding_Refused_Innocent_Explanation_MissingInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const finding_refused_innocent_explanation_missing: ((inputs?: Finding_Refused_Innocent_Explanation_MissingInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Refused_Innocent_Explanation_MissingInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Say it with --innocent." |
*
* @param {Finding_Refused_Innocent_Explanation_Missing_TodoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const finding_refused_innocent_explanation_missing_todo: ((inputs?: Finding_Refused_Innocent_Explanation_Missing_TodoInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Refused_Innocent_Explanation_Missing_TodoInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Somebody is registered as {detail} already; two keys of one name would be one person." |
*
* @param {Finding_Refused_Key_Name_TakenInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const finding_refused_key_name_taken: ((inputs: Finding_Refused_Key_Name_TakenInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Refused_Key_Name_TakenInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Choose another name." |
*
* @param {Finding_Refused_Key_Name_Taken_TodoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const finding_refused_key_name_taken_todo: ((inputs?: Finding_Refused_Key_Name_Taken_TodoInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Refused_Key_Name_Taken_TodoInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Moved needs evidence of a journey leg." |
*
* @param {Finding_Refused_Leg_MissingInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const finding_refused_leg_missing: ((inputs?: Finding_Refused_Leg_MissingInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Refused_Leg_MissingInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Cite the leg." |
*
* @param {Finding_Refused_Leg_Missing_TodoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const finding_refused_leg_missing_todo: ((inputs?: Finding_Refused_Leg_Missing_TodoInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Refused_Leg_Missing_TodoInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Two readers answered differently: the third must be an adjudicator." |
*
* @param {Finding_Refused_Needs_AdjudicatorInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const finding_refused_needs_adjudicator: ((inputs?: Finding_Refused_Needs_AdjudicatorInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Refused_Needs_AdjudicatorInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "lookback key new NAME --role adjudicator" |
*
* @param {Finding_Refused_Needs_Adjudicator_TodoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const finding_refused_needs_adjudicator_todo: ((inputs?: Finding_Refused_Needs_Adjudicator_TodoInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Refused_Needs_Adjudicator_TodoInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "No challenge is open for this person." |
*
* @param {Finding_Refused_No_Redress_OpenInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const finding_refused_no_redress_open: ((inputs?: Finding_Refused_No_Redress_OpenInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Refused_No_Redress_OpenInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Open one first." |
*
* @param {Finding_Refused_No_Redress_Open_TodoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const finding_refused_no_redress_open_todo: ((inputs?: Finding_Refused_No_Redress_Open_TodoInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Refused_No_Redress_Open_TodoInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "A pair needs two different records." |
*
* @param {Finding_Refused_Not_A_Person_PairInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const finding_refused_not_a_person_pair: ((inputs?: Finding_Refused_Not_A_Person_PairInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Refused_Not_A_Person_PairInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Give two record ids." |
*
* @param {Finding_Refused_Not_A_Person_Pair_TodoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const finding_refused_not_a_person_pair_todo: ((inputs?: Finding_Refused_Not_A_Person_Pair_TodoInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Refused_Not_A_Person_Pair_TodoInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "There is no hold on this person." |
*
* @param {Finding_Refused_Not_HeldInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const finding_refused_not_held: ((inputs?: Finding_Refused_Not_HeldInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Refused_Not_HeldInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Nothing to do." |
*
* @param {Finding_Refused_Not_Held_TodoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const finding_refused_not_held_todo: ((inputs?: Finding_Refused_Not_Held_TodoInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Refused_Not_Held_TodoInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "This case is not paused." |
*
* @param {Finding_Refused_Not_PausedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const finding_refused_not_paused: ((inputs?: Finding_Refused_Not_PausedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Refused_Not_PausedInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Nothing to do." |
*
* @param {Finding_Refused_Not_Paused_TodoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const finding_refused_not_paused_todo: ((inputs?: Finding_Refused_Not_Paused_TodoInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Refused_Not_Paused_TodoInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "This person is in no sample." |
*
* @param {Finding_Refused_Not_SampledInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const finding_refused_not_sampled: ((inputs?: Finding_Refused_Not_SampledInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Refused_Not_SampledInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Draw the sample first." |
*
* @param {Finding_Refused_Not_Sampled_TodoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const finding_refused_not_sampled_todo: ((inputs?: Finding_Refused_Not_Sampled_TodoInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Refused_Not_Sampled_TodoInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "You have not taken this case." |
*
* @param {Finding_Refused_Not_Taken_By_YouInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const finding_refused_not_taken_by_you: ((inputs?: Finding_Refused_Not_Taken_By_YouInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Refused_Not_Taken_By_YouInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "lookback review list --key FILE shows what is yours." |
*
* @param {Finding_Refused_Not_Taken_By_You_TodoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const finding_refused_not_taken_by_you_todo: ((inputs?: Finding_Refused_Not_Taken_By_You_TodoInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Refused_Not_Taken_By_You_TodoInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "This person is not under protection." |
*
* @param {Finding_Refused_Not_Under_ProtectionInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const finding_refused_not_under_protection: ((inputs?: Finding_Refused_Not_Under_ProtectionInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Refused_Not_Under_ProtectionInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Nothing to do." |
*
* @param {Finding_Refused_Not_Under_Protection_TodoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const finding_refused_not_under_protection_todo: ((inputs?: Finding_Refused_Not_Under_Protection_TodoInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Refused_Not_Under_Protection_TodoInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Nothing was named to be purged." |
*
* @param {Finding_Refused_Nothing_To_PurgeInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const finding_refused_nothing_to_purge: ((inputs?: Finding_Refused_Nothing_To_PurgeInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Refused_Nothing_To_PurgeInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Name the events and their fields." |
*
* @param {Finding_Refused_Nothing_To_Purge_TodoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const finding_refused_nothing_to_purge_todo: ((inputs?: Finding_Refused_Nothing_To_Purge_TodoInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Refused_Nothing_To_Purge_TodoInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Nobody is in the stratum {detail}." |
*
* @param {Finding_Refused_Nothing_To_SampleInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const finding_refused_nothing_to_sample: ((inputs: Finding_Refused_Nothing_To_SampleInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Refused_Nothing_To_SampleInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Choose another stratum, or wait until there is somebody in it." |
*
* @param {Finding_Refused_Nothing_To_Sample_TodoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const finding_refused_nothing_to_sample_todo: ((inputs?: Finding_Refused_Nothing_To_Sample_TodoInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Refused_Nothing_To_Sample_TodoInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Nobody checks their own work." |
*
* @param {Finding_Refused_Own_WorkInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const finding_refused_own_work: ((inputs?: Finding_Refused_Own_WorkInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Refused_Own_WorkInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Let another quality reader check it." |
*
* @param {Finding_Refused_Own_Work_TodoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const finding_refused_own_work_todo: ((inputs?: Finding_Refused_Own_Work_TodoInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Refused_Own_Work_TodoInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "This case is paused." |
*
* @param {Finding_Refused_PausedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const finding_refused_paused: ((inputs?: Finding_Refused_PausedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Refused_PausedInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Resume it first." |
*
* @param {Finding_Refused_Paused_TodoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const finding_refused_paused_todo: ((inputs?: Finding_Refused_Paused_TodoInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Refused_Paused_TodoInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "{detail} is not under review." |
*
* @param {Finding_Refused_Person_Not_In_CohortInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const finding_refused_person_not_in_cohort: ((inputs: Finding_Refused_Person_Not_In_CohortInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Refused_Person_Not_In_CohortInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "lookback review list shows who is." |
*
* @param {Finding_Refused_Person_Not_In_Cohort_TodoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const finding_refused_person_not_in_cohort_todo: ((inputs?: Finding_Refused_Person_Not_In_Cohort_TodoInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Refused_Person_Not_In_Cohort_TodoInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "{detail} is a protected attribute: it may never filter, sort or rank people." |
*
* @param {Finding_Refused_Protected_AttributeInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const finding_refused_protected_attribute: ((inputs: Finding_Refused_Protected_AttributeInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Refused_Protected_AttributeInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Filter or sort by evidence: band, age, stage." |
*
* @param {Finding_Refused_Protected_Attribute_TodoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const finding_refused_protected_attribute_todo: ((inputs?: Finding_Refused_Protected_Attribute_TodoInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Refused_Protected_Attribute_TodoInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "{detail} is held, challenged or not decided yet: nothing on this person is purged." |
*
* @param {Finding_Refused_Purge_SuspendedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const finding_refused_purge_suspended: ((inputs: Finding_Refused_Purge_SuspendedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Refused_Purge_SuspendedInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Wait until the hold is lifted, the challenge decided or the case settled." |
*
* @param {Finding_Refused_Purge_Suspended_TodoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const finding_refused_purge_suspended_todo: ((inputs?: Finding_Refused_Purge_Suspended_TodoInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Refused_Purge_Suspended_TodoInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "A reason must be written." |
*
* @param {Finding_Refused_Reason_MissingInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const finding_refused_reason_missing: ((inputs?: Finding_Refused_Reason_MissingInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Refused_Reason_MissingInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Say why with --reason." |
*
* @param {Finding_Refused_Reason_Missing_TodoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const finding_refused_reason_missing_todo: ((inputs?: Finding_Refused_Reason_Missing_TodoInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Refused_Reason_Missing_TodoInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "A challenge goes to someone who never decided on this person." |
*
* @param {Finding_Refused_Redress_Needs_Someone_NewInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const finding_refused_redress_needs_someone_new: ((inputs?: Finding_Refused_Redress_Needs_Someone_NewInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Refused_Redress_Needs_Someone_NewInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Let somebody new hear it." |
*
* @param {Finding_Refused_Redress_Needs_Someone_New_TodoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const finding_refused_redress_needs_someone_new_todo: ((inputs?: Finding_Refused_Redress_Needs_Someone_New_TodoInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Refused_Redress_Needs_Someone_New_TodoInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Whoever answered on this person cannot open again what others answered too." |
*
* @param {Finding_Refused_Reopen_Needs_Someone_ElseInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const finding_refused_reopen_needs_someone_else: ((inputs?: Finding_Refused_Reopen_Needs_Someone_ElseInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Refused_Reopen_Needs_Someone_ElseInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Ask an adjudicator, a quality or redress reader or a protection officer who gave no answer here." |
*
* @param {Finding_Refused_Reopen_Needs_Someone_Else_TodoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const finding_refused_reopen_needs_someone_else_todo: ((inputs?: Finding_Refused_Reopen_Needs_Someone_Else_TodoInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Refused_Reopen_Needs_Someone_Else_TodoInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "This needs a key with another role: {detail}." |
*
* @param {Finding_Refused_Role_MissingInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const finding_refused_role_missing: ((inputs: Finding_Refused_Role_MissingInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Refused_Role_MissingInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Use a key that holds it." |
*
* @param {Finding_Refused_Role_Missing_TodoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const finding_refused_role_missing_todo: ((inputs?: Finding_Refused_Role_Missing_TodoInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Refused_Role_Missing_TodoInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Two different people are needed." |
*
* @param {Finding_Refused_Same_Person_TwiceInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const finding_refused_same_person_twice: ((inputs?: Finding_Refused_Same_Person_TwiceInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Refused_Same_Person_TwiceInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Let a second person do it, with a key of their own." |
*
* @param {Finding_Refused_Same_Person_Twice_TodoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const finding_refused_same_person_twice_todo: ((inputs?: Finding_Refused_Same_Person_Twice_TodoInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Refused_Same_Person_Twice_TodoInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "The key {detail} is for a script; a script decides only in a simulated workspace." |
*
* @param {Finding_Refused_Script_Key_Outside_SimulationInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const finding_refused_script_key_outside_simulation: ((inputs: Finding_Refused_Script_Key_Outside_SimulationInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Refused_Script_Key_Outside_SimulationInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Let a person decide, with a key of their own." |
*
* @param {Finding_Refused_Script_Key_Outside_Simulation_TodoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const finding_refused_script_key_outside_simulation_todo: ((inputs?: Finding_Refused_Script_Key_Outside_Simulation_TodoInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Refused_Script_Key_Outside_Simulation_TodoInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "The system may not do this by itself ({detail})." |
*
* @param {Finding_Refused_System_May_NotInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const finding_refused_system_may_not: ((inputs: Finding_Refused_System_May_NotInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Refused_System_May_NotInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Give a key with --key." |
*
* @param {Finding_Refused_System_May_Not_TodoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const finding_refused_system_may_not_todo: ((inputs?: Finding_Refused_System_May_Not_TodoInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Refused_System_May_Not_TodoInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Somebody else has taken this case." |
*
* @param {Finding_Refused_Taken_By_OtherInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const finding_refused_taken_by_other: ((inputs?: Finding_Refused_Taken_By_OtherInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Refused_Taken_By_OtherInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Take another, or come back tomorrow." |
*
* @param {Finding_Refused_Taken_By_Other_TodoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const finding_refused_taken_by_other_todo: ((inputs?: Finding_Refused_Taken_By_Other_TodoInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Refused_Taken_By_Other_TodoInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "The ledger does not know the key {detail}." |
*
* @param {Finding_Refused_Unknown_KeyInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const finding_refused_unknown_key: ((inputs: Finding_Refused_Unknown_KeyInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Refused_Unknown_KeyInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Make one with: lookback key new NAME --role reviewer" |
*
* @param {Finding_Refused_Unknown_Key_TodoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const finding_refused_unknown_key_todo: ((inputs?: Finding_Refused_Unknown_Key_TodoInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Refused_Unknown_Key_TodoInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "building, no unit" |
*
* @param {Finding_Ribbon_BuildingInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const finding_ribbon_building: ((inputs?: Finding_Ribbon_BuildingInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Ribbon_BuildingInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "date not known" |
*
* @param {Finding_Ribbon_Date_UnknownInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const finding_ribbon_date_unknown: ((inputs?: Finding_Ribbon_Date_UnknownInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Ribbon_Date_UnknownInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Hub: used by {count} persons. Carries no weight of its own." |
*
* @param {Finding_Ribbon_HubInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const finding_ribbon_hub: ((inputs: Finding_Ribbon_HubInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Ribbon_HubInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "memo, source {source}" |
*
* @param {Finding_Ribbon_MemoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const finding_ribbon_memo: ((inputs: Finding_Ribbon_MemoInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Ribbon_MemoInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Network" |
*
* @param {Finding_Ribbon_NetworkInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const finding_ribbon_network: ((inputs?: Finding_Ribbon_NetworkInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Ribbon_NetworkInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "only possible" |
*
* @param {Finding_Ribbon_PossibleInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const finding_ribbon_possible: ((inputs?: Finding_Ribbon_PossibleInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Ribbon_PossibleInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "1 record" |
*
* @param {Finding_Ribbon_RecordInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const finding_ribbon_record: ((inputs?: Finding_Ribbon_RecordInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Ribbon_RecordInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "{count} records" |
*
* @param {Finding_Ribbon_RecordsInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const finding_ribbon_records: ((inputs: Finding_Ribbon_RecordsInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Ribbon_RecordsInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "row {row}" |
*
* @param {Finding_Ribbon_RowInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const finding_ribbon_row: ((inputs: Finding_Ribbon_RowInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Ribbon_RowInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Mark {mark}: everything hangs on this. Without it the person drops out ({items})." |
*
* @param {Finding_Ribbon_SoleInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const finding_ribbon_sole: ((inputs: Finding_Ribbon_SoleInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Ribbon_SoleInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Evidence paths of person {person}" |
*
* @param {Finding_Ribbon_TitleInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const finding_ribbon_title: ((inputs: Finding_Ribbon_TitleInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Ribbon_TitleInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Used by {count} persons in the files." |
*
* @param {Finding_Ribbon_UsersInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const finding_ribbon_users: ((inputs: Finding_Ribbon_UsersInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Ribbon_UsersInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "A candidate is a name that agrees, not a person identified. It has no effect until a person has judged it. The probability says what share of the candidates ..." |
*
* @param {Finding_Screen_CaveatInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const finding_screen_caveat: ((inputs?: Finding_Screen_CaveatInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Screen_CaveatInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Candidates to be expected by chance alone: {expected}. So many gave names that nobody bears, made of the given names and surnames of this file, searched in t..." |
*
* @param {Finding_Screen_ChanceInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const finding_screen_chance: ((inputs: Finding_Screen_ChanceInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Screen_ChanceInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Searched in {file}: {columns}." |
*
* @param {Finding_Screen_ColumnsInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const finding_screen_columns: ((inputs: Finding_Screen_ColumnsInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Screen_ColumnsInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "The file of the list was last changed on {date}." |
*
* @param {Finding_Screen_DateInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const finding_screen_date: ((inputs: Finding_Screen_DateInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Screen_DateInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "List {file}: {names} in {rows}, {nameless} without a name; sha256 {digest}." |
*
* @param {Finding_Screen_ListInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const finding_screen_list: ((inputs: Finding_Screen_ListInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Screen_ListInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Nobody was found. {searched} says for every name under which forms it was searched and with how many listed names it was compared." |
*
* @param {Finding_Screen_NoneInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const finding_screen_none: ((inputs: Finding_Screen_NoneInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Screen_NoneInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "{records} searched against {rows}: {hits} for {found}; {nameless} without a name could not be searched." |
*
* @param {Finding_Screen_SearchedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const finding_screen_searched: ((inputs: Finding_Screen_SearchedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Screen_SearchedInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "unknown finding {code}" |
*
* @param {Finding_UnknownInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const finding_unknown: ((inputs: Finding_UnknownInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_UnknownInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "The memo that stood there before is kept in {file}; declare it again to undo this." |
*
* @param {Step_Declare_EarlierInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_declare_earlier: ((inputs: Step_Declare_EarlierInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Declare_EarlierInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Network {id}: {details}, journeys among them, {events}," |
*
* @param {Step_Declare_NetworkInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_declare_network: ((inputs: Step_Declare_NetworkInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Declare_NetworkInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "{members}, {first}." |
*
* @param {Step_Declare_PersonsInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_declare_persons: ((inputs: Step_Declare_PersonsInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Declare_PersonsInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | many | output |
* | --- | --- |
* | "one" | "{n} detail passed to somebody else and is split by time." |
* | * | "{n} details passed to somebody else and are split by time." |
*
* @param {Step_Declare_ReassignedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_declare_reassigned: ((inputs: Step_Declare_ReassignedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Declare_ReassignedInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Said of the network and of no person: \"{text}\", source {source}." |
*
* @param {Step_Declare_SaidInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_declare_said: ((inputs: Step_Declare_SaidInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Declare_SaidInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Said of the network and of no person: \"{text}\" (hedge: {hedge}), source {source}." |
*
* @param {Step_Declare_Said_HedgedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_declare_said_hedged: ((inputs: Step_Declare_Said_HedgedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Declare_Said_HedgedInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | many | output |
* | --- | --- |
* | "one" | "{n} pair of details is taken as one." |
* | * | "{n} pairs of details are taken as one." |
*
* @param {Step_Declare_SameInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_declare_same: ((inputs: Step_Declare_SameInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Declare_SameInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Approved by {names} ({approval}); it holds from the next trace on." |
*
* @param {Step_Exclusion_ApprovedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_exclusion_approved: ((inputs: Step_Exclusion_ApprovedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Exclusion_ApprovedInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "{rule} would leave out {persons}; nobody with a direct statement or a journey leg." |
*
* @param {Step_Exclusion_LossInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_exclusion_loss: ((inputs: Step_Exclusion_LossInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Exclusion_LossInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "The charter has no such exclusion: it leaves nobody out." |
*
* @param {Step_Exclusion_NoneInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_exclusion_none: ((inputs?: Step_Exclusion_NoneInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Exclusion_NoneInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "With one: {n}; coincidence cannot be tested on one. A sample of them is checked." |
*
* @param {Step_Exclusion_OneInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_exclusion_one: ((inputs: Step_Exclusion_OneInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Exclusion_OneInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "With two or more shared details: {two}; by coincidence {expected}; so about {real} real links would be lost." |
*
* @param {Step_Exclusion_TwoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_exclusion_two: ((inputs: Step_Exclusion_TwoInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Exclusion_TwoInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Signed by {n} of the two people that it needs: it leaves nobody out yet." |
*
* @param {Step_Exclusion_WaitingInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_exclusion_waiting: ((inputs: Step_Exclusion_WaitingInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Exclusion_WaitingInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Asked for: {person}, for {recipient}. Nothing was written. It goes out when a second person gives the same recipient and purpose with another key." |
*
* @param {Step_Export_AskedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_export_asked: ((inputs: Step_Export_AskedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Export_AskedInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Given: {person}, to {recipient}: {file}. It is in the ledger; tell the recipient when it changes (lookback export --log)." |
*
* @param {Step_Export_GivenInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_export_given: ((inputs: Step_Export_GivenInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Export_GivenInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "{day} {person} to {recipient}, by {by}" |
*
* @param {Step_Export_LineInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_export_line: ((inputs: Step_Export_LineInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Export_LineInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "{day} {person} to {recipient}, by {by} CHANGED since: tell the recipient" |
*
* @param {Step_Export_Line_ChangedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_export_line_changed: ((inputs: Step_Export_Line_ChangedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Export_Line_ChangedInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | many | output |
* | --- | --- |
* | "one" | "{n} file was given out." |
* | * | "{n} files were given out." |
*
* @param {Step_Export_TotalInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_export_total: ((inputs: Step_Export_TotalInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Export_TotalInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "{rows} = {records} + {rejected} rejected + {blank} blank + {header} header; all {bytes} are accounted for." |
*
* @param {Step_Import_BalanceInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_import_balance: ((inputs: Step_Import_BalanceInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Import_BalanceInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "{rows} = {records} + {rejected} rejected + {blank} blank + {header} header; all {bytes} of this sheet and of what it shares with the others are accounted for." |
*
* @param {Step_Import_Balance_SheetInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_import_balance_sheet: ((inputs: Step_Import_Balance_SheetInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Import_Balance_SheetInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "{rows} = {records} + {rejected} rejected + {blank} blank + {header} header; all {bytes} of its text are accounted for." |
*
* @param {Step_Import_Balance_TextInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_import_balance_text: ((inputs: Step_Import_Balance_TextInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Import_Balance_TextInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "{system}, {what}: expected {expected}, received {received}; {verdict}." |
*
* @param {Step_Import_CheckInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_import_check: ((inputs: Step_Import_CheckInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Import_CheckInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "as expected" |
*
* @param {Step_Import_Check_AgreesInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_import_check_agrees: ((inputs?: Step_Import_Check_AgreesInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Import_Check_AgreesInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "amount" |
*
* @param {Step_Import_Check_AmountInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_import_check_amount: ((inputs?: Step_Import_Check_AmountInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Import_Check_AmountInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "difference {n}" |
*
* @param {Step_Import_Check_DifferenceInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_import_check_difference: ((inputs: Step_Import_Check_DifferenceInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Import_Check_DifferenceInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "differs" |
*
* @param {Step_Import_Check_DiffersInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_import_check_differs: ((inputs?: Step_Import_Check_DiffersInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Import_Check_DiffersInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "from" |
*
* @param {Step_Import_Check_FromInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_import_check_from: ((inputs?: Step_Import_Check_FromInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Import_Check_FromInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "nothing" |
*
* @param {Step_Import_Check_NothingInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_import_check_nothing: ((inputs?: Step_Import_Check_NothingInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Import_Check_NothingInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "persons" |
*
* @param {Step_Import_Check_PersonsInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_import_check_persons: ((inputs?: Step_Import_Check_PersonsInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Import_Check_PersonsInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "rows" |
*
* @param {Step_Import_Check_RowsInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_import_check_rows: ((inputs?: Step_Import_Check_RowsInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Import_Check_RowsInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "to" |
*
* @param {Step_Import_Check_ToInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_import_check_to: ((inputs?: Step_Import_Check_ToInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Import_Check_ToInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Columns that the mapping does not use: {columns}." |
*
* @param {Step_Import_Columns_UnusedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_import_columns_unused: ((inputs: Step_Import_Columns_UnusedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Import_Columns_UnusedInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "bars" |
*
* @param {Step_Import_Delimiter_BarsInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_import_delimiter_bars: ((inputs?: Step_Import_Delimiter_BarsInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Import_Delimiter_BarsInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "commas" |
*
* @param {Step_Import_Delimiter_CommasInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_import_delimiter_commas: ((inputs?: Step_Import_Delimiter_CommasInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Import_Delimiter_CommasInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "one column" |
*
* @param {Step_Import_Delimiter_One_ColumnInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_import_delimiter_one_column: ((inputs?: Step_Import_Delimiter_One_ColumnInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Import_Delimiter_One_ColumnInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "semicolons" |
*
* @param {Step_Import_Delimiter_SemicolonsInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_import_delimiter_semicolons: ((inputs?: Step_Import_Delimiter_SemicolonsInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Import_Delimiter_SemicolonsInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "tabs" |
*
* @param {Step_Import_Delimiter_TabsInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_import_delimiter_tabs: ((inputs?: Step_Import_Delimiter_TabsInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Import_Delimiter_TabsInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "The file came empty. It is kept as it came; have it sent again." |
*
* @param {Step_Import_EmptyInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_import_empty: ((inputs?: Step_Import_EmptyInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Import_EmptyInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Explained: {text}" |
*
* @param {Step_Import_ExplainedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_import_explained: ((inputs: Step_Import_ExplainedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Import_ExplainedInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "{name} is source {source}; {format}." |
*
* @param {Step_Import_FileInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_import_file: ((inputs: Step_Import_FileInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Import_FileInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "{name} is source {source} (it had been imported before); {format}." |
*
* @param {Step_Import_File_AgainInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_import_file_again: ((inputs: Step_Import_File_AgainInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Import_File_AgainInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | many | output |
* | --- | --- |
* | "one" | "{n} value is a date whose day and month could be exchanged; the text was kept." |
* | * | "{n} values are dates whose day and month could be exchanged; the text was kept." |
*
* @param {Step_Import_Flag_Ambiguous_DateInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_import_flag_ambiguous_date: ((inputs: Step_Import_Flag_Ambiguous_DateInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Import_Flag_Ambiguous_DateInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | many | output |
* | --- | --- |
* | "one" | "{n} value is a birth date on 1 January, often entered when only the year is known; the text was kept." |
* | * | "{n} values are birth dates on 1 January, often entered when only the year is known; the text was kept." |
*
* @param {Step_Import_Flag_First_Of_JanuaryInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_import_flag_first_of_january: ((inputs: Step_Import_Flag_First_Of_JanuaryInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Import_Flag_First_Of_JanuaryInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | many | output |
* | --- | --- |
* | "one" | "{n} value is a date that no person on file can have; the text was kept." |
* | * | "{n} values are dates that no person on file can have; the text was kept." |
*
* @param {Step_Import_Flag_ImplausibleInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_import_flag_implausible: ((inputs: Step_Import_Flag_ImplausibleInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Import_Flag_ImplausibleInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | many | output |
* | --- | --- |
* | "one" | "{n} value is a date wider than a year; the text was kept." |
* | * | "{n} values are dates wider than a year; the text was kept." |
*
* @param {Step_Import_Flag_Imprecise_DateInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_import_flag_imprecise_date: ((inputs: Step_Import_Flag_Imprecise_DateInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Import_Flag_Imprecise_DateInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | many | output |
* | --- | --- |
* | "one" | "{n} value refers to an entity that is not in the file; the text was kept." |
* | * | "{n} values refer to an entity that is not in the file; the text was kept." |
*
* @param {Step_Import_Flag_Not_In_FileInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_import_flag_not_in_file: ((inputs: Step_Import_Flag_Not_In_FileInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Import_Flag_Not_In_FileInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | many | output |
* | --- | --- |
* | "one" | "{n} value: {flag}; the text was kept." |
* | * | "{n} values: {flag}; the text was kept." |
*
* @param {Step_Import_Flag_OtherInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_import_flag_other: ((inputs: Step_Import_Flag_OtherInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Import_Flag_OtherInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | many | output |
* | --- | --- |
* | "one" | "{n} value stands for \"not known\" (unknown, 000000 ...); the text was kept." |
* | * | "{n} values stand for \"not known\" (unknown, 000000 ...); the text was kept." |
*
* @param {Step_Import_Flag_PlaceholderInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_import_flag_placeholder: ((inputs: Step_Import_Flag_PlaceholderInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Import_Flag_PlaceholderInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | many | output |
* | --- | --- |
* | "one" | "{n} value is in the place of a date and cannot be read as one; the text was kept." |
* | * | "{n} values are in the place of a date and cannot be read as one; the text was kept." |
*
* @param {Step_Import_Flag_Unparsable_DateInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_import_flag_unparsable_date: ((inputs: Step_Import_Flag_Unparsable_DateInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Import_Flag_Unparsable_DateInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | many | output |
* | --- | --- |
* | "one" | "{n} value is in the place of an e-mail address and is none; the text was kept." |
* | * | "{n} values are in the place of an e-mail address and are none; the text was kept." |
*
* @param {Step_Import_Flag_Unreadable_EmailInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_import_flag_unreadable_email: ((inputs: Step_Import_Flag_Unreadable_EmailInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Import_Flag_Unreadable_EmailInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | many | output |
* | --- | --- |
* | "one" | "{n} value is in the place of a phone number and cannot be read as one; the text was kept." |
* | * | "{n} values are in the place of a phone number and cannot be read as one; the text was kept." |
*
* @param {Step_Import_Flag_Unreadable_PhoneInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_import_flag_unreadable_phone: ((inputs: Step_Import_Flag_Unreadable_PhoneInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Import_Flag_Unreadable_PhoneInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "FollowTheMoney entities" |
*
* @param {Step_Import_Format_EntitiesInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_import_format_entities: ((inputs?: Step_Import_Format_EntitiesInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Import_Format_EntitiesInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "JSON lines" |
*
* @param {Step_Import_Format_JsonInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_import_format_json: ((inputs?: Step_Import_Format_JsonInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Import_Format_JsonInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "sheet {sheet}" |
*
* @param {Step_Import_Format_SheetInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_import_format_sheet: ((inputs: Step_Import_Format_SheetInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Import_Format_SheetInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "sheet {sheet} (not read: {others})" |
*
* @param {Step_Import_Format_Sheet_OthersInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_import_format_sheet_others: ((inputs: Step_Import_Format_Sheet_OthersInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Import_Format_Sheet_OthersInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "text in {encoding} ({how}), {delimiter}" |
*
* @param {Step_Import_Format_TextInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_import_format_text: ((inputs: Step_Import_Format_TextInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Import_Format_TextInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "text in {encoding} ({how}), {delimiter}, gzip" |
*
* @param {Step_Import_Format_Text_GzipInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_import_format_text_gzip: ((inputs: Step_Import_Format_Text_GzipInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Import_Format_Text_GzipInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "A mapping was proposed: {file}. Read it, correct it, import again with --mapping." |
*
* @param {Step_Import_GuessedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_import_guessed: ((inputs: Step_Import_GuessedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Import_GuessedInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "actions {n}" |
*
* @param {Step_Import_Kind_ActionInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_import_kind_action: ((inputs: Step_Import_Kind_ActionInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Import_Kind_ActionInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "links between them {n}" |
*
* @param {Step_Import_Kind_IntervalInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_import_kind_interval: ((inputs: Step_Import_Kind_IntervalInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Import_Kind_IntervalInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "places of persons {n}" |
*
* @param {Step_Import_Kind_LocationInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_import_kind_location: ((inputs: Step_Import_Kind_LocationInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Import_Kind_LocationInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "organisations {n}" |
*
* @param {Step_Import_Kind_OrganisationInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_import_kind_organisation: ((inputs: Step_Import_Kind_OrganisationInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Import_Kind_OrganisationInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "searches {n}" |
*
* @param {Step_Import_Kind_SearchInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_import_kind_search: ((inputs: Step_Import_Kind_SearchInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Import_Kind_SearchInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "things such as journeys, accounts, vehicles {n}" |
*
* @param {Step_Import_Kind_ThingInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_import_kind_thing: ((inputs: Step_Import_Kind_ThingInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Import_Kind_ThingInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "{months} and {more}" |
*
* @param {Step_Import_Months_MoreInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_import_months_more: ((inputs: Step_Import_Months_MoreInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Import_Months_MoreInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Needs a written explanation before `measure`: --explain-difference FILE TEXT." |
*
* @param {Step_Import_Needs_ExplanationInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_import_needs_explanation: ((inputs?: Step_Import_Needs_ExplanationInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Import_Needs_ExplanationInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "No row is dated from {from} to {to} ({days})." |
*
* @param {Step_Import_No_Row_In_DaysInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_import_no_row_in_days: ((inputs: Step_Import_No_Row_In_DaysInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Import_No_Row_In_DaysInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "No row is dated in {months}." |
*
* @param {Step_Import_No_Row_In_MonthsInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_import_no_row_in_months: ((inputs: Step_Import_No_Row_In_MonthsInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Import_No_Row_In_MonthsInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "No row is dated {day} ({days})." |
*
* @param {Step_Import_No_Row_On_DayInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_import_no_row_on_day: ((inputs: Step_Import_No_Row_On_DayInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Import_No_Row_On_DayInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "{n} rejected: {reason}." |
*
* @param {Step_Import_RejectedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_import_rejected: ((inputs: Step_Import_RejectedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Import_RejectedInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "They are kept with their text in {file}." |
*
* @param {Step_Import_Rejects_KeptInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_import_rejects_kept: ((inputs: Step_Import_Rejects_KeptInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Import_Rejects_KeptInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "{name} has the same bytes as {kept}: it is kept once, as {kept}, and {name} is noted as another name of it." |
*
* @param {Step_Import_Same_BytesInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_import_same_bytes: ((inputs: Step_Import_Same_BytesInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Import_Same_BytesInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Not read and in no number: {bytes} of {all}, the sheets {sheets}. A source is one table: save each of them as a file of its own and import it." |
*
* @param {Step_Import_Sheets_Not_ReadInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_import_sheets_not_read: ((inputs: Step_Import_Sheets_Not_ReadInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Import_Sheets_Not_ReadInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "All sources together: {records} of persons, {statements}." |
*
* @param {Step_Import_TotalInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_import_total: ((inputs: Step_Import_TotalInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Import_TotalInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Besides: {amounts}." |
*
* @param {Step_Import_Total_BesidesInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_import_total_besides: ((inputs: Step_Import_Total_BesidesInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Import_Total_BesidesInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | many | output |
* | --- | --- |
* | "one" | "{n} value of an action, place or search is a word that no figure counts: {values}. Its text was kept; `queries` with `filters` and a `literal` can say which ..." |
* | * | "{n} values of actions, places or searches are words that no figure counts: {values}. Their text was kept; `queries` with `filters` and a `literal` can say wh..." |
*
* @param {Step_Import_Undefined_CodesInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_import_undefined_codes: ((inputs: Step_Import_Undefined_CodesInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Import_Undefined_CodesInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | many | output |
* | --- | --- |
* | "one" | "{n} record has a quotation mark inside a cell that is not quoted; it was kept." |
* | * | "{n} records have a quotation mark inside a cell that is not quoted; it was kept." |
*
* @param {Step_Import_Warning_Bare_QuotesInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_import_warning_bare_quotes: ((inputs: Step_Import_Warning_Bare_QuotesInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Import_Warning_Bare_QuotesInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | many | output |
* | --- | --- |
* | "one" | "{n} record has NUL characters inside a cell; they were kept." |
* | * | "{n} records have NUL characters inside a cell; they were kept." |
*
* @param {Step_Import_Warning_NulsInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_import_warning_nuls: ((inputs: Step_Import_Warning_NulsInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Import_Warning_NulsInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "{n} {warning}." |
*
* @param {Step_Import_Warning_OtherInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_import_warning_other: ((inputs: Step_Import_Warning_OtherInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Import_Warning_OtherInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "It was withdrawn ({reason}), so nothing is made of it." |
*
* @param {Step_Import_WithdrawnInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_import_withdrawn: ((inputs: Step_Import_WithdrawnInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Import_WithdrawnInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | many | output |
* | --- | --- |
* | "one" | "{n} record gave no entity." |
* | * | "{n} records gave no entity." |
*
* @param {Step_Import_Without_EntityInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_import_without_entity: ((inputs: Step_Import_Without_EntityInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Import_Without_EntityInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Without a mapping, so nothing was made of them: {sources}." |
*
* @param {Step_Import_Without_MappingInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_import_without_mapping: ((inputs: Step_Import_Without_MappingInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Import_Without_MappingInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Whoever has this file decides in its name: keep it to yourself and make a copy that you can find." |
*
* @param {Step_Key_KeepInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_key_keep: ((inputs?: Step_Key_KeepInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Key_KeepInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Key {id} for {name} ({roles}) is in {file}, readable by you alone." |
*
* @param {Step_Key_MadeInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_key_made: ((inputs: Step_Key_MadeInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Key_MadeInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "The same again" |
*
* @param {Step_Key_Passphrase_AgainInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_key_passphrase_again: ((inputs?: Step_Key_Passphrase_AgainInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Key_Passphrase_AgainInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "New passphrase" |
*
* @param {Step_Key_Passphrase_NewInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_key_passphrase_new: ((inputs?: Step_Key_Passphrase_NewInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Key_Passphrase_NewInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Passphrase of {file}" |
*
* @param {Step_Key_Passphrase_OfInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_key_passphrase_of: ((inputs: Step_Key_Passphrase_OfInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Key_Passphrase_OfInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "It opens with the passphrase alone; nobody can open it for you if you lose that." |
*
* @param {Step_Key_SealedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_key_sealed: ((inputs?: Step_Key_SealedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Key_SealedInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "{file} opens with the new passphrase." |
*
* @param {Step_Key_Sealed_NowInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_key_sealed_now: ((inputs: Step_Key_Sealed_NowInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Key_Sealed_NowInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "{file} has no passphrase now." |
*
* @param {Step_Key_Unsealed_NowInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_key_unsealed_now: ((inputs: Step_Key_Unsealed_NowInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Key_Unsealed_NowInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "accounts" |
*
* @param {Step_Kinds_AccountInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_kinds_account: ((inputs?: Step_Kinds_AccountInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Kinds_AccountInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "addresses" |
*
* @param {Step_Kinds_AddressInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_kinds_address: ((inputs?: Step_Kinds_AddressInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Kinds_AddressInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "devices" |
*
* @param {Step_Kinds_DeviceInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_kinds_device: ((inputs?: Step_Kinds_DeviceInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Kinds_DeviceInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "documents" |
*
* @param {Step_Kinds_DocumentInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_kinds_document: ((inputs?: Step_Kinds_DocumentInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Kinds_DocumentInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "e-mail addresses" |
*
* @param {Step_Kinds_EmailInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_kinds_email: ((inputs?: Step_Kinds_EmailInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Kinds_EmailInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "events" |
*
* @param {Step_Kinds_EventInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_kinds_event: ((inputs?: Step_Kinds_EventInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Kinds_EventInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "journeys" |
*
* @param {Step_Kinds_JourneyInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_kinds_journey: ((inputs?: Step_Kinds_JourneyInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Kinds_JourneyInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "organisations" |
*
* @param {Step_Kinds_OrganisationInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_kinds_organisation: ((inputs?: Step_Kinds_OrganisationInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Kinds_OrganisationInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "phones" |
*
* @param {Step_Kinds_PhoneInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_kinds_phone: ((inputs?: Step_Kinds_PhoneInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Kinds_PhoneInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "vehicles" |
*
* @param {Step_Kinds_VehicleInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_kinds_vehicle: ((inputs?: Step_Kinds_VehicleInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Kinds_VehicleInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "{rule}: {keys}. Because of it {links} more, {lost} fewer." |
*
* @param {Step_Loosening_In_ForceInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_loosening_in_force: ((inputs: Step_Loosening_In_ForceInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Loosening_In_ForceInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "the same journey a day apart" |
*
* @param {Step_Loosening_Next_DayInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_loosening_next_day: ((inputs?: Step_Loosening_Next_DayInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Loosening_Next_DayInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "None of these was joined. To join two, add them under same_detail in the memo; taking the entry out undoes it." |
*
* @param {Step_Loosening_NoneInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_loosening_none: ((inputs?: Step_Loosening_NoneInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Loosening_NoneInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "{details} may be one with a detail of the network by {rule}: joining all of them, {links} more, {lost} fewer." |
*
* @param {Step_Loosening_PossibleInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_loosening_possible: ((inputs: Step_Loosening_PossibleInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Loosening_PossibleInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "The memo says that this passed to somebody else" |
*
* @param {Step_Loosening_ReassignedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_loosening_reassigned: ((inputs?: Step_Loosening_ReassignedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Loosening_ReassignedInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "the same building, with and without a unit" |
*
* @param {Step_Loosening_Same_BuildingInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_loosening_same_building: ((inputs?: Step_Loosening_Same_BuildingInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Loosening_Same_BuildingInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "The memo says that these are one detail" |
*
* @param {Step_Loosening_Same_DetailInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_loosening_same_detail: ((inputs?: Step_Loosening_Same_DetailInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Loosening_Same_DetailInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "the same last digits, with and without a country code" |
*
* @param {Step_Loosening_Same_Last_DigitsInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_loosening_same_last_digits: ((inputs?: Step_Loosening_Same_Last_DigitsInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Loosening_Same_Last_DigitsInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "the same mailbox, written otherwise" |
*
* @param {Step_Loosening_Same_MailboxInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_loosening_same_mailbox: ((inputs?: Step_Loosening_Same_MailboxInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Loosening_Same_MailboxInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "the same number of another issuer or country, or of none" |
*
* @param {Step_Loosening_Same_NumberInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_loosening_same_number: ((inputs?: Step_Loosening_Same_NumberInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Loosening_Same_NumberInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "As of {day}; every identity holds on the lists." |
*
* @param {Step_Measure_As_OfInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_measure_as_of: ((inputs: Step_Measure_As_OfInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Measure_As_OfInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "by coincidence {expected}" |
*
* @param {Step_Measure_By_CoincidenceInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_measure_by_coincidence: ((inputs: Step_Measure_By_CoincidenceInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Measure_By_CoincidenceInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Nothing changed; nothing to do." |
*
* @param {Step_Nothing_ChangedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_nothing_changed: ((inputs?: Step_Nothing_ChangedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Nothing_ChangedInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "{person} {outcome}, settled {day} by two people" |
*
* @param {Step_Priority_LineInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_priority_line: ((inputs: Step_Priority_LineInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Priority_LineInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | many | output |
* | --- | --- |
* | "one" | "{n} person. Nobody else can enter this list." |
* | * | "{n} persons. Nobody else can enter this list." |
*
* @param {Step_Priority_TotalInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_priority_total: ((inputs: Step_Priority_TotalInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Priority_TotalInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Publication {number} ({status}), as of {day}: {file}" |
*
* @param {Step_Publish_MadeInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_publish_made: ((inputs: Step_Publish_MadeInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Publish_MadeInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "What may leave the organisation is in its folder public/." |
*
* @param {Step_Publish_PublicInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_publish_public: ((inputs?: Step_Publish_PublicInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Publish_PublicInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Purged: {texts} on {persons}. Decisions, cited evidence and the chain stay." |
*
* @param {Step_Purge_DoneInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_purge_done: ((inputs: Step_Purge_DoneInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Purge_DoneInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Nothing is due." |
*
* @param {Step_Purge_NothingInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_purge_nothing: ((inputs?: Step_Purge_NothingInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Purge_NothingInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "{person} is due and waits: {why}" |
*
* @param {Step_Purge_SuspendedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_purge_suspended: ((inputs: Step_Purge_SuspendedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Purge_SuspendedInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Would be purged: {texts} on {persons}. Nothing was changed; add --perform." |
*
* @param {Step_Purge_WouldInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_purge_would: ((inputs: Step_Purge_WouldInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Purge_WouldInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "The case is open again, for other readers." |
*
* @param {Step_Redress_Open_AgainInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_redress_open_again: ((inputs?: Step_Redress_Open_AgainInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Redress_Open_AgainInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | many | output |
* | --- | --- |
* | "one" | "{n} pair may be one person and waits for somebody to judge; it was not joined." |
* | * | "{n} pairs may be one person and wait for somebody to judge; they were not joined." |
*
* @param {Step_Resolve_CandidatesInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_resolve_candidates: ((inputs: Step_Resolve_CandidatesInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Resolve_CandidatesInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | many | output |
* | --- | --- |
* | "one" | "Against the resolution before: {n} person new, {merged} with more records, {split} split, {gone} gone." |
* | * | "Against the resolution before: {n} persons new, {merged} with more records, {split} split, {gone} gone." |
*
* @param {Step_Resolve_ChangesInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_resolve_changes: ((inputs: Step_Resolve_ChangesInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Resolve_ChangesInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | many | output |
* | --- | --- |
* | "one" | "{records} is {persons}." |
* | * | "{records} are {persons}." |
*
* @param {Step_Resolve_FoundInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_resolve_found: ((inputs: Step_Resolve_FoundInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Resolve_FoundInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "{person} lost {records}" |
*
* @param {Step_Resolve_LostInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_resolve_lost: ((inputs: Step_Resolve_LostInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Resolve_LostInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Of 100 pairs that were joined, about {right} are right (estimated)." |
*
* @param {Step_Resolve_PrecisionInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_resolve_precision: ((inputs: Step_Resolve_PrecisionInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Resolve_PrecisionInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | many | output |
* | --- | --- |
* | "one" | "{n} record holds nothing beyond a name and makes no person." |
* | * | "{n} records hold nothing beyond a name and make no person." |
*
* @param {Step_Resolve_UnresolvableInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_resolve_unresolvable: ((inputs: Step_Resolve_UnresolvableInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Resolve_UnresolvableInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "warning: {sentence}" |
*
* @param {Step_Resolve_WarningInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_resolve_warning: ((inputs: Step_Resolve_WarningInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Resolve_WarningInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "{person} {outcome} decided {day} due {due} {texts}" |
*
* @param {Step_Retention_LineInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_retention_line: ((inputs: Step_Retention_LineInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Retention_LineInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "{person} {outcome} decided {day} due {due} {texts} waits: {why}" |
*
* @param {Step_Retention_Line_WaitsInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_retention_line_waits: ((inputs: Step_Retention_Line_WaitsInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Retention_Line_WaitsInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | many | output |
* | --- | --- |
* | "one" | "{n} decided person." |
* | * | "{n} decided persons." |
*
* @param {Step_Retention_TotalInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_retention_total: ((inputs: Step_Retention_TotalInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Retention_TotalInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "{type} {from} ({basis})" |
*
* @param {Step_Review_ActionInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_review_action: ((inputs: Step_Review_ActionInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Review_ActionInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Attached {id}." |
*
* @param {Step_Review_AttachedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_review_attached: ((inputs: Step_Review_AttachedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Review_AttachedInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Band {band}: {reasons}." |
*
* @param {Step_Review_BandInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_review_band: ((inputs: Step_Review_BandInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Review_BandInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "closed: no conduct evidence attached" |
*
* @param {Step_Review_ClosedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_review_closed: ((inputs?: Step_Review_ClosedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Review_ClosedInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Type {outcome} to confirm." |
*
* @param {Step_Review_ConfirmInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_review_confirm: ((inputs: Step_Review_ConfirmInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Review_ConfirmInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Gate 1. Are these records one person?" |
*
* @param {Step_Review_Gate_1Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_review_gate_1: ((inputs?: Step_Review_Gate_1Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Review_Gate_1Inputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Say so with `lookback review identity A B --different`, then run `lookback round`." |
*
* @param {Step_Review_Gate_1_NoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_review_gate_1_no: ((inputs?: Step_Review_Gate_1_NoInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Review_Gate_1_NoInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Gate 2. What did this person do?" |
*
* @param {Step_Review_Gate_2Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_review_gate_2: ((inputs?: Step_Review_Gate_2Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Review_Gate_2Inputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "What would explain this innocently?" |
*
* @param {Step_Review_InnocentInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_review_innocent: ((inputs?: Step_Review_InnocentInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Review_InnocentInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "{kind} {id} {file} row {row}: {prop} {value}" |
*
* @param {Step_Review_ItemInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_review_item: ((inputs: Step_Review_ItemInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Review_ItemInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "{person} band {band} {stage} {details} (by coincidence {expected})" |
*
* @param {Step_Review_LineInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_review_line: ((inputs: Step_Review_LineInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Review_LineInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "hub only" |
*
* @param {Step_Review_Line_HubInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_review_line_hub: ((inputs?: Step_Review_Line_HubInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Review_Line_HubInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "journey leg" |
*
* @param {Step_Review_Line_JourneyInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_review_line_journey: ((inputs?: Step_Review_Line_JourneyInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Review_Line_JourneyInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "hangs on one item" |
*
* @param {Step_Review_Line_SoleInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_review_line_sole: ((inputs?: Step_Review_Line_SoleInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Review_Line_SoleInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "first decision" |
*
* @param {Step_Review_Next_FirstInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_review_next_first: ((inputs?: Step_Review_Next_FirstInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Review_Next_FirstInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "none, you have answered; another reader answers now" |
*
* @param {Step_Review_Next_OtherInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_review_next_other: ((inputs?: Step_Review_Next_OtherInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Review_Next_OtherInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "second decision" |
*
* @param {Step_Review_Next_SecondInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_review_next_second: ((inputs?: Step_Review_Next_SecondInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Review_Next_SecondInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "adjudication" |
*
* @param {Step_Review_Next_ThirdInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_review_next_third: ((inputs?: Step_Review_Next_ThirdInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Review_Next_ThirdInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "no date" |
*
* @param {Step_Review_No_DateInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_review_no_date: ((inputs?: Step_Review_No_DateInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Review_No_DateInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "No link to the network." |
*
* @param {Step_Review_No_LinkInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_review_no_link: ((inputs?: Step_Review_No_LinkInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Review_No_LinkInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Nobody waits for you." |
*
* @param {Step_Review_NobodyInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_review_nobody: ((inputs?: Step_Review_NobodyInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Review_NobodyInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "not under review" |
*
* @param {Step_Review_Not_InInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_review_not_in: ((inputs?: Step_Review_Not_InInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Review_Not_InInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Person {id}: {names}" |
*
* @param {Step_Review_PersonInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_review_person: ((inputs: Step_Review_PersonInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Review_PersonInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Person {id}: {names}, born {born}" |
*
* @param {Step_Review_Person_BornInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_review_person_born: ((inputs: Step_Review_Person_BornInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Review_Person_BornInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | many | output |
* | --- | --- |
* | "one" | "{n} person." |
* | * | "{n} persons." |
*
* @param {Step_Review_PersonsInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_review_persons: ((inputs: Step_Review_PersonsInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Review_PersonsInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Place: {code}, {place}." |
*
* @param {Step_Review_PlaceInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_review_place: ((inputs: Step_Review_PlaceInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Review_PlaceInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "record {id} {file} row {row}" |
*
* @param {Step_Review_RecordInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_review_record: ((inputs: Step_Review_RecordInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Review_RecordInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Recorded." |
*
* @param {Step_Review_RecordedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_review_recorded: ((inputs?: Step_Review_RecordedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Review_RecordedInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Recorded: {kinds}." |
*
* @param {Step_Review_Recorded_KindsInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_review_recorded_kinds: ((inputs: Step_Review_Recorded_KindsInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Review_Recorded_KindsInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Recorded. Run `lookback round` to apply it." |
*
* @param {Step_Review_Recorded_RoundInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_review_recorded_round: ((inputs?: Step_Review_Recorded_RoundInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Review_Recorded_RoundInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Shared details: {observed}; a person as busy would show {expected} by coincidence; q = {q} after {tests}." |
*
* @param {Step_Review_SharedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_review_shared: ((inputs: Step_Review_SharedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Review_SharedInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Everything hangs on one {level}: {id}. Without it the person drops out." |
*
* @param {Step_Review_SoleInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_review_sole: ((inputs: Step_Review_SoleInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Review_SoleInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Review: {stage}." |
*
* @param {Step_Review_StateInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_review_state: ((inputs: Step_Review_StateInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Review_StateInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Review: {stage}; your next step: {next}." |
*
* @param {Step_Review_State_NextInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_review_state_next: ((inputs: Step_Review_State_NextInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Review_State_NextInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Review: {stage}, settled as {outcome}." |
*
* @param {Step_Review_State_SettledInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_review_state_settled: ((inputs: Step_Review_State_SettledInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Review_State_SettledInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Review: {stage}, settled as {outcome}; your next step: {next}." |
*
* @param {Step_Review_State_Settled_NextInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_review_state_settled_next: ((inputs: Step_Review_State_Settled_NextInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Review_State_Settled_NextInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "{n} records. The pair that holds them together least: {a} and {b}; `lookback explain {a} {b}` says why. Ask of these two." |
*
* @param {Step_Review_WeakestInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_review_weakest: ((inputs: Step_Review_WeakestInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Review_WeakestInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Why?" |
*
* @param {Step_Review_WhyInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_review_why: ((inputs?: Step_Review_WhyInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Review_WhyInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Please write it out." |
*
* @param {Step_Review_Write_OutInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_review_write_out: ((inputs?: Step_Review_Write_OutInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Review_Write_OutInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Written: {file}" |
*
* @param {Step_Review_WrittenInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_review_written: ((inputs: Step_Review_WrittenInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Review_WrittenInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "changed" |
*
* @param {Step_Round_Change_ChangedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_round_change_changed: ((inputs?: Step_Round_Change_ChangedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Round_Change_ChangedInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "gone" |
*
* @param {Step_Round_Change_GoneInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_round_change_gone: ((inputs?: Step_Round_Change_GoneInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Round_Change_GoneInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "new" |
*
* @param {Step_Round_Change_NewInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_round_change_new: ((inputs?: Step_Round_Change_NewInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Round_Change_NewInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "unchanged" |
*
* @param {Step_Round_Change_UnchangedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_round_change_unchanged: ((inputs?: Step_Round_Change_UnchangedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Round_Change_UnchangedInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "{new} new, {gone} gone, {changed} changed, {unchanged} unchanged." |
*
* @param {Step_Round_CountsInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_round_counts: ((inputs: Step_Round_CountsInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Round_CountsInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | many | output |
* | --- | --- |
* | "one" | "{n} decision was too old to stand and reopened: {persons}" |
* | * | "{n} decisions were too old to stand and reopened: {persons}" |
*
* @param {Step_Round_ExpiredInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_round_expired: ((inputs: Step_Round_ExpiredInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Round_ExpiredInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "... and {n} more (see --json)." |
*
* @param {Step_Round_MoreInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_round_more: ((inputs: Step_Round_MoreInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Round_MoreInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Read again: {read}; taken over: {kept} uses and the evidence of {findings} of {links}." |
*
* @param {Step_Round_Read_AgainInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_round_read_again: ((inputs: Step_Round_Read_AgainInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Round_Read_AgainInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | many | output |
* | --- | --- |
* | "one" | "{n} decision reopened. Under review: {cohort}." |
* | * | "{n} decisions reopened. Under review: {cohort}." |
*
* @param {Step_Round_ReopenedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_round_reopened: ((inputs: Step_Round_ReopenedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Round_ReopenedInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | many | output |
* | --- | --- |
* | "one" | "{n} settled before on the same evidence: not raised again." |
* | * | "{n} settled before on the same evidence: not raised again." |
*
* @param {Step_Round_SettledInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_round_settled: ((inputs: Step_Round_SettledInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Round_SettledInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "band changed" |
*
* @param {Step_Round_Why_Band_ChangedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_round_why_band_changed: ((inputs?: Step_Round_Why_Band_ChangedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Round_Why_Band_ChangedInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "certainty changed" |
*
* @param {Step_Round_Why_Certainty_ChangedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_round_why_certainty_changed: ((inputs?: Step_Round_Why_Certainty_ChangedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Round_Why_Certainty_ChangedInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "evidence added" |
*
* @param {Step_Round_Why_Evidence_AddedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_round_why_evidence_added: ((inputs?: Step_Round_Why_Evidence_AddedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Round_Why_Evidence_AddedInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "evidence removed" |
*
* @param {Step_Round_Why_Evidence_RemovedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_round_why_evidence_removed: ((inputs?: Step_Round_Why_Evidence_RemovedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Round_Why_Evidence_RemovedInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "hub changed" |
*
* @param {Step_Round_Why_Hub_ChangedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_round_why_hub_changed: ((inputs?: Step_Round_Why_Hub_ChangedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Round_Why_Hub_ChangedInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "identity changed" |
*
* @param {Step_Round_Why_Identity_ChangedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_round_why_identity_changed: ((inputs?: Step_Round_Why_Identity_ChangedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Round_Why_Identity_ChangedInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Recorded: the check agrees." |
*
* @param {Step_Sample_AgreesInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_sample_agrees: ((inputs?: Step_Sample_AgreesInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Sample_AgreesInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Recorded: the check differs." |
*
* @param {Step_Sample_DiffersInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_sample_differs: ((inputs?: Step_Sample_DiffersInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Sample_DiffersInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "{n} of {frame} drawn from {stratum}:" |
*
* @param {Step_Sample_DrawnInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_sample_drawn: ((inputs: Step_Sample_DrawnInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Sample_DrawnInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Drawn before; nothing to do." |
*
* @param {Step_Sample_Drawn_BeforeInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_sample_drawn_before: ((inputs?: Step_Sample_Drawn_BeforeInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Sample_Drawn_BeforeInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | many | output |
* | --- | --- |
* | "one" | "{n} case with two answers; Cohen’s kappa {kappa}." |
* | * | "{n} cases with two answers; Cohen’s kappa {kappa}." |
*
* @param {Step_Sample_KappaInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_sample_kappa: ((inputs: Step_Sample_KappaInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Sample_KappaInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "not defined" |
*
* @param {Step_Sample_Kappa_UndefinedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_sample_kappa_undefined: ((inputs?: Step_Sample_Kappa_UndefinedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Sample_Kappa_UndefinedInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "{stratum}, seed {seed}: {drawn} drawn, {checked} checked, {overturned} overturned." |
*
* @param {Step_Sample_LineInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_sample_line: ((inputs: Step_Sample_LineInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Sample_LineInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "The case is open again." |
*
* @param {Step_Sample_Open_AgainInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_sample_open_again: ((inputs?: Step_Sample_Open_AgainInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Sample_Open_AgainInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Accidental equalities to expect among {kinds}: {expected}" |
*
* @param {Step_Trace_AccidentalInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_trace_accidental: ((inputs: Step_Trace_AccidentalInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Trace_AccidentalInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "{least} or more shared details: {persons}; would show the same by coincidence: {expected}" |
*
* @param {Step_Trace_At_LeastInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_trace_at_least: ((inputs: Step_Trace_At_LeastInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Trace_At_LeastInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Under review: {cohort}. Left out by a charter rule: {excluded}." |
*
* @param {Step_Trace_CohortInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_trace_cohort: ((inputs: Step_Trace_CohortInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Trace_CohortInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "The same on {runs} networks that do not exist: {linked} linked, {two} with two or more, on average." |
*
* @param {Step_Trace_ControlInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_trace_control: ((inputs: Step_Trace_ControlInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Trace_ControlInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Hub: {label}, {users}; {seen} % used another detail, {expected} % would by coincidence; network share {share}" |
*
* @param {Step_Trace_HubInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_trace_hub: ((inputs: Step_Trace_HubInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Trace_HubInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | many | output |
* | --- | --- |
* | "one" | "{n} has a link to review; {moved} of them made a leg of a journey with it." |
* | * | "{n} have a link to review; {moved} of them made a leg of a journey with it." |
*
* @param {Step_Trace_LinkedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_trace_linked: ((inputs: Step_Trace_LinkedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Trace_LinkedInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "One shared detail cannot be tested this way: whoever used the phone used it." |
*
* @param {Step_Trace_One_DetailInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_trace_one_detail: ((inputs?: Step_Trace_One_DetailInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Trace_One_DetailInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Using a {kind} follows {attribute} (Cramér’s V {v}): read these links with that in mind." |
*
* @param {Step_Trace_ProxyInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_trace_proxy: ((inputs: Step_Trace_ProxyInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Trace_ProxyInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | many | output |
* | --- | --- |
* | "one" | "{n} decision was reopened." |
* | * | "{n} decisions were reopened." |
*
* @param {Step_Trace_ReopenedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_trace_reopened: ((inputs: Step_Trace_ReopenedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Trace_ReopenedInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "{rule}: approved by two people whom the charter names; nobody signed it in the ledger." |
*
* @param {Step_Trace_Rule_NamedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_trace_rule_named: ((inputs: Step_Trace_Rule_NamedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Trace_Rule_NamedInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "{rule}: leaves nobody out until two people sign it: lookback review exclusion {rule} --approve" |
*
* @param {Step_Trace_Rule_WaitingInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_trace_rule_waiting: ((inputs: Step_Trace_Rule_WaitingInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Trace_Rule_WaitingInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | many | output |
* | --- | --- |
* | "one" | "{n} person tested, {declared} declared in the memo and not tested." |
* | * | "{n} persons tested, {declared} declared in the memo and not tested." |
*
* @param {Step_Trace_TestedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_trace_tested: ((inputs: Step_Trace_TestedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Trace_TestedInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "By counts alone these data support no link." |
*
* @param {Step_Trace_UnsupportedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_trace_unsupported: ((inputs?: Step_Trace_UnsupportedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Trace_UnsupportedInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "In no record of any file: {labels}. Where a number should be there, see how the memo writes it." |
*
* @param {Step_Trace_UnusedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_trace_unused: ((inputs: Step_Trace_UnusedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Trace_UnusedInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "differs: {path} ({place})" |
*
* @param {Step_Verify_DiffersInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_verify_differs: ((inputs: Step_Verify_DiffersInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Verify_DiffersInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "edited: {path} ({why})" |
*
* @param {Step_Verify_EditedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_verify_edited: ((inputs: Step_Verify_EditedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Verify_EditedInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "cannot recompute, bytes intact: {path} ({why})" |
*
* @param {Step_Verify_Not_RecomputableInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_verify_not_recomputable: ((inputs: Step_Verify_Not_RecomputableInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Verify_Not_RecomputableInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "cannot recompute, bytes intact: {path} ({why}: {names})" |
*
* @param {Step_Verify_Not_Recomputable_NamesInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_verify_not_recomputable_names: ((inputs: Step_Verify_Not_Recomputable_NamesInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Verify_Not_Recomputable_NamesInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Nothing differs. This proves that files are unchanged, not that facts are true." |
*
* @param {Step_Verify_NothingInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_verify_nothing: ((inputs?: Step_Verify_NothingInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Verify_NothingInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "{sources}, {snapshots} ({again} made again), {events}, {publications}." |
*
* @param {Step_Verify_TotalsInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_verify_totals: ((inputs: Step_Verify_TotalsInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Verify_TotalsInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "what it was made from is not what is there now" |
*
* @param {Step_Verify_Why_ChangedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_verify_why_changed: ((inputs?: Step_Verify_Why_ChangedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Verify_Why_ChangedInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "it is not what the snapshots in force were made with; run the steps again, or put it back" |
*
* @param {Step_Verify_Why_EditedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_verify_why_edited: ((inputs?: Step_Verify_Why_EditedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Verify_Why_EditedInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "it was made before what now stands; run the steps after it again" |
*
* @param {Step_Verify_Why_SupersededInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_verify_why_superseded: ((inputs?: Step_Verify_Why_SupersededInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Verify_Why_SupersededInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "another version of Lookback made it" |
*
* @param {Step_Verify_Why_VersionInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_verify_why_version: ((inputs?: Step_Verify_Why_VersionInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Verify_Why_VersionInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "People judged them: {judged}. That holds whatever the weights say." |
*
* @param {Step_Why_Not_JudgedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_why_not_judged: ((inputs: Step_Why_Not_JudgedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Why_Not_JudgedInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "The nearest pair was not joined: {reason}." |
*
* @param {Step_Why_Not_NearestInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_why_not_nearest: ((inputs: Step_Why_Not_NearestInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Why_Not_NearestInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "They are one person already." |
*
* @param {Step_Why_Not_SameInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_why_not_same: ((inputs?: Step_Why_Not_SameInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Why_Not_SameInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "{source} ({name}) was withdrawn before. What was left undone is done now." |
*
* @param {Step_Withdraw_AlreadyInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_withdraw_already: ((inputs: Step_Withdraw_AlreadyInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Withdraw_AlreadyInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | many | output |
* | --- | --- |
* | "one" | "{n} person drops out: nothing else carries the link." |
* | * | "{n} persons drop out: nothing else carries their link." |
*
* @param {Step_Withdraw_Drop_OutInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_withdraw_drop_out: ((inputs: Step_Withdraw_Drop_OutInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Withdraw_Drop_OutInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "No longer declared, the record is gone: {person}" |
*
* @param {Step_Withdraw_LostInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_withdraw_lost: ((inputs: Step_Withdraw_LostInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Withdraw_LostInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Measure and publish again to show the difference." |
*
* @param {Step_Withdraw_NextInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_withdraw_next: ((inputs?: Step_Withdraw_NextInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Withdraw_NextInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "{changed} stay with less evidence, {new} are new, {unchanged} unchanged." |
*
* @param {Step_Withdraw_OthersInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_withdraw_others: ((inputs: Step_Withdraw_OthersInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Withdraw_OthersInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | many | output |
* | --- | --- |
* | "one" | "{n} decision reopens:" |
* | * | "{n} decisions reopen:" |
*
* @param {Step_Withdraw_ReopenInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_withdraw_reopen: ((inputs: Step_Withdraw_ReopenInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Withdraw_ReopenInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Withdrawn: {source} {name}. Its file and record ids stay." |
*
* @param {Step_Withdraw_SourceInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_withdraw_source: ((inputs: Step_Withdraw_SourceInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Withdraw_SourceInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Ambiguous, not guessed ({claim}, {slot}): {readings}" |
*
* @param {Tool_Claims_AmbiguousInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const tool_claims_ambiguous: ((inputs: Tool_Claims_AmbiguousInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Claims_AmbiguousInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "What was answered" |
*
* @param {Tool_Claims_AnsweredInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const tool_claims_answered: ((inputs?: Tool_Claims_AnsweredInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Claims_AnsweredInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Must stand wherever the count stands" |
*
* @param {Tool_Claims_BesideInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const tool_claims_beside: ((inputs?: Tool_Claims_BesideInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Claims_BesideInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "What cannot be taken from it" |
*
* @param {Tool_Claims_CannotInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const tool_claims_cannot: ((inputs?: Tool_Claims_CannotInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Claims_CannotInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "{report}, \"{said}\": stands in a caption and nowhere else" |
*
* @param {Tool_Claims_CaptionInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const tool_claims_caption: ((inputs: Tool_Claims_CaptionInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Claims_CaptionInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "What changed on the way" |
*
* @param {Tool_Claims_ChangedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const tool_claims_changed: ((inputs?: Tool_Claims_ChangedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Claims_ChangedInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "{report} is dated {dated}, its page shows {shown}" |
*
* @param {Tool_Claims_DatedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const tool_claims_dated: ((inputs: Tool_Claims_DatedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Claims_DatedInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "{report} denies the {slot} of \"{of}\"" |
*
* @param {Tool_Claims_DeniesInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const tool_claims_denies: ((inputs: Tool_Claims_DeniesInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Claims_DeniesInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "{report} denies the label of \"{of}\"; the count is not touched" |
*
* @param {Tool_Claims_Denies_LabelInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const tool_claims_denies_label: ((inputs: Tool_Claims_Denies_LabelInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Claims_Denies_LabelInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "{says}: {result}" |
*
* @param {Tool_Claims_DerivationInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const tool_claims_derivation: ((inputs: Tool_Claims_DerivationInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Claims_DerivationInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "{slot}: {from} {before} -> {to} {after} ({claim})" |
*
* @param {Tool_Claims_DriftInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const tool_claims_drift: ((inputs: Tool_Claims_DriftInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Claims_DriftInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "{report}: \"{text}\" is no claim about these people" |
*
* @param {Tool_Claims_GeneralInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const tool_claims_general: ((inputs: Tool_Claims_GeneralInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Claims_GeneralInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Headline of {report}, \"{said}\": no claim in its own body carries it" |
*
* @param {Tool_Claims_HeadlineInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const tool_claims_headline: ((inputs: Tool_Claims_HeadlineInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Claims_HeadlineInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "{report}: \"{text}\" is an intention; it says nothing of anybody" |
*
* @param {Tool_Claims_IntentionInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const tool_claims_intention: ((inputs: Tool_Claims_IntentionInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Claims_IntentionInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "label \"{label}\" and count ({said}) are two claims" |
*
* @param {Tool_Claims_Label_And_CountInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const tool_claims_label_and_count: ((inputs: Tool_Claims_Label_And_CountInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Claims_Label_And_CountInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "{report} calls {subject} {labels}: two different acts, kept as uttered" |
*
* @param {Tool_Claims_LabelsInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const tool_claims_labels: ((inputs: Tool_Claims_LabelsInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Claims_LabelsInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | many | output |
* | --- | --- |
* | "one" | "{n} person" |
* | * | "{n} persons" |
*
* @param {Tool_Claims_PersonsInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const tool_claims_persons: ((inputs: Tool_Claims_PersonsInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Claims_PersonsInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "{said} (said as a possibility)" |
*
* @param {Tool_Claims_PossibleInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const tool_claims_possible: ((inputs: Tool_Claims_PossibleInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Claims_PossibleInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "{low} to {high}" |
*
* @param {Tool_Claims_RangeInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const tool_claims_range: ((inputs: Tool_Claims_RangeInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Claims_RangeInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "repeats that add no origin: {reports}" |
*
* @param {Tool_Claims_RepeatsInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const tool_claims_repeats: ((inputs: Tool_Claims_RepeatsInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Claims_RepeatsInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "nobody repeated it" |
*
* @param {Tool_Claims_Repeats_NoneInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const tool_claims_repeats_none: ((inputs?: Tool_Claims_Repeats_NoneInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Claims_Repeats_NoneInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | many | output |
* | --- | --- |
* | "one" | "{administrations}, {persons}, {n} independent leg; {repeats}" |
* | * | "{administrations}, {persons}, {n} independent legs; {repeats}" |
*
* @param {Tool_Claims_SupportInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const tool_claims_support: ((inputs: Tool_Claims_SupportInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Claims_SupportInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "{report} did not confirm \"{claim}\": neither support nor denial" |
*
* @param {Tool_Claims_UnconfirmedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const tool_claims_unconfirmed: ((inputs: Tool_Claims_UnconfirmedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Claims_UnconfirmedInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "cannot be derived ({why})" |
*
* @param {Tool_Claims_UnderivableInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const tool_claims_underivable: ((inputs: Tool_Claims_UnderivableInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Claims_UnderivableInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Who carries what: every origin counted once" |
*
* @param {Tool_Claims_WhoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const tool_claims_who: ((inputs?: Tool_Claims_WhoInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Claims_WhoInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "more than all" |
*
* @param {Tool_Claims_Why_ImpossibleInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const tool_claims_why_impossible: ((inputs?: Tool_Claims_Why_ImpossibleInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Claims_Why_ImpossibleInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "the groups are no partition" |
*
* @param {Tool_Claims_Why_Not_A_PartitionInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const tool_claims_why_not_a_partition: ((inputs?: Tool_Claims_Why_Not_A_PartitionInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Claims_Why_Not_A_PartitionInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "lower bounds" |
*
* @param {Tool_Claims_Why_UnboundedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const tool_claims_why_unbounded: ((inputs?: Tool_Claims_Why_UnboundedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Claims_Why_UnboundedInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "{least} or more details: {observed}; by coincidence alone about {expected}." |
*
* @param {Tool_Demo_At_LeastInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const tool_demo_at_least: ((inputs: Tool_Demo_At_LeastInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Demo_At_LeastInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "{excluded} left out by the charter (a hub and nothing else); under review: {cohort}." |
*
* @param {Tool_Demo_CohortInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const tool_demo_cohort: ((inputs: Tool_Demo_CohortInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Demo_CohortInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "{details}, {members}, {first}." |
*
* @param {Tool_Demo_DeclareInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const tool_demo_declare: ((inputs: Tool_Demo_DeclareInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Demo_DeclareInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Done in {seconds} s. Three lines to try:" |
*
* @param {Tool_Demo_DoneInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const tool_demo_done: ((inputs: Tool_Demo_DoneInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Demo_DoneInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "{n} acted on before decided" |
*
* @param {Tool_Demo_Figure_B11Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
declare const tool_demo_figure_b11: ((inputs: Tool_Demo_Figure_B11Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Demo_Figure_B11Inputs, {
    locale?: "en" | "es";
}, {}>;
export { tool_demo_figure_b11 as "tool_demo_figure_B1" };
/**
* | output |
* | --- |
* | "{n} of them since settled as nothing adverse" |
*
* @param {Tool_Demo_Figure_B21Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
declare const tool_demo_figure_b21: ((inputs: Tool_Demo_Figure_B21Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Demo_Figure_B21Inputs, {
    locale?: "en" | "es";
}, {}>;
export { tool_demo_figure_b21 as "tool_demo_figure_B2" };
/**
* | output |
* | --- |
* | "{n} under review" |
*
* @param {Tool_Demo_Figure_C1Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
declare const tool_demo_figure_c1: ((inputs: Tool_Demo_Figure_C1Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Demo_Figure_C1Inputs, {
    locale?: "en" | "es";
}, {}>;
export { tool_demo_figure_c1 as "tool_demo_figure_C" };
/**
* | output |
* | --- |
* | "{n} decided" |
*
* @param {Tool_Demo_Figure_D1Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
declare const tool_demo_figure_d1: ((inputs: Tool_Demo_Figure_D1Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Demo_Figure_D1Inputs, {
    locale?: "en" | "es";
}, {}>;
export { tool_demo_figure_d1 as "tool_demo_figure_D" };
/**
* | output |
* | --- |
* | "{n} arrested at least once" |
*
* @param {Tool_Demo_Figure_E11Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
declare const tool_demo_figure_e11: ((inputs: Tool_Demo_Figure_E11Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Demo_Figure_E11Inputs, {
    locale?: "en" | "es";
}, {}>;
export { tool_demo_figure_e11 as "tool_demo_figure_E1" };
/**
* | output |
* | --- |
* | "{n} in proceedings" |
*
* @param {Tool_Demo_Figure_E21Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
declare const tool_demo_figure_e21: ((inputs: Tool_Demo_Figure_E21Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Demo_Figure_E21Inputs, {
    locale?: "en" | "es";
}, {}>;
export { tool_demo_figure_e21 as "tool_demo_figure_E2" };
/**
* | output |
* | --- |
* | "{n} moved" |
*
* @param {Tool_Demo_Figure_M11Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
declare const tool_demo_figure_m11: ((inputs: Tool_Demo_Figure_M11Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Demo_Figure_M11Inputs, {
    locale?: "en" | "es";
}, {}>;
export { tool_demo_figure_m11 as "tool_demo_figure_M1" };
/**
* | output |
* | --- |
* | "{n} not found after every search" |
*
* @param {Tool_Demo_Figure_W51Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
declare const tool_demo_figure_w51: ((inputs: Tool_Demo_Figure_W51Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Demo_Figure_W51Inputs, {
    locale?: "en" | "es";
}, {}>;
export { tool_demo_figure_w51 as "tool_demo_figure_W5" };
/**
* | output |
* | --- |
* | "{rows} = {records} + {rejected} unreadable + {headers} + {blank}. Bytes add up too." |
*
* @param {Tool_Demo_ImportInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const tool_demo_import: ((inputs: Tool_Demo_ImportInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Demo_ImportInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "as of {day}: {figures}." |
*
* @param {Tool_Demo_MeasureInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const tool_demo_measure: ((inputs: Tool_Demo_MeasureInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Demo_MeasureInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "{number}, signed by two keys: {file}" |
*
* @param {Tool_Demo_PublishInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const tool_demo_publish: ((inputs: Tool_Demo_PublishInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Demo_PublishInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "The report that this case has the shape of, read as data:" |
*
* @param {Tool_Demo_ReportInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const tool_demo_report: ((inputs?: Tool_Demo_ReportInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Demo_ReportInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "{drifts} of hedge, label, date and number of sources: lookback claims show examples/the-report" |
*
* @param {Tool_Demo_Report_DriftsInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const tool_demo_report_drifts: ((inputs: Tool_Demo_Report_DriftsInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Demo_Report_DriftsInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | many | output |
* | --- | --- |
* | "one" | "{records} is {persons}; {names} hold only a name and are nobody." |
* | * | "{records} are {persons}; {names} hold only a name and are nobody." |
*
* @param {Tool_Demo_ResolveInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const tool_demo_resolve: ((inputs: Tool_Demo_ResolveInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Demo_ResolveInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "SIMULATED DECISIONS: {first} first, {second} second readings, {third} settled by a third." |
*
* @param {Tool_Demo_ReviewInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const tool_demo_review: ((inputs: Tool_Demo_ReviewInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Demo_ReviewInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "A round on a late phone extract: {new} new, {gone} gone, {changed} changed, {unchanged} unchanged and not raised again;" |
*
* @param {Tool_Demo_RoundInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const tool_demo_round: ((inputs: Tool_Demo_RoundInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Demo_RoundInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | many | output |
* | --- | --- |
* | "one" | "{n} decision reopened. Publication {number} shows the difference." |
* | * | "{n} decisions reopened. Publication {number} shows the difference." |
*
* @param {Tool_Demo_Round_ReopenedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const tool_demo_round_reopened: ((inputs: Tool_Demo_Round_ReopenedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Demo_Round_ReopenedInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Said of the network, never of a person: \"{text}\" ({hedge})." |
*
* @param {Tool_Demo_SaidInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const tool_demo_said: ((inputs: Tool_Demo_SaidInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Demo_SaidInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "{people} in {rows} of {files}." |
*
* @param {Tool_Demo_SimulateInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const tool_demo_simulate: ((inputs: Tool_Demo_SimulateInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Demo_SimulateInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "SIMULATED: people, files and decisions below are made up; nobody in them exists." |
*
* @param {Tool_Demo_SimulatedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const tool_demo_simulated: ((inputs?: Tool_Demo_SimulatedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Demo_SimulatedInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "{statements}; {systems}, of which not searched: {unsearched}." |
*
* @param {Tool_Demo_StatementsInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const tool_demo_statements: ((inputs: Tool_Demo_StatementsInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Demo_StatementsInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "{linked} of {persons} used a detail; {moved} made a leg of a journey." |
*
* @param {Tool_Demo_TraceInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const tool_demo_trace: ((inputs: Tool_Demo_TraceInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Demo_TraceInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Against the truth (a simulation only has one): of {moved} moved, {declared} were declared, {found} found," |
*
* @param {Tool_Demo_TruthInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const tool_demo_truth: ((inputs: Tool_Demo_TruthInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Demo_TruthInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "{missed} missed though a file shows them, {invisible} in no file; {wrong} under review had no part in it." |
*
* @param {Tool_Demo_Truth_MissedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const tool_demo_truth_missed: ((inputs: Tool_Demo_Truth_MissedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Demo_Truth_MissedInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "There is a charter already; nothing was changed." |
*
* @param {Tool_Init_AlreadyInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const tool_init_already: ((inputs?: Tool_Init_AlreadyInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Init_AlreadyInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Whose authority is it made under?" |
*
* @param {Tool_Init_AuthorityInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const tool_init_authority: ((inputs?: Tool_Init_AuthorityInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Init_AuthorityInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Nothing was made." |
*
* @param {Tool_Init_CancelledInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const tool_init_cancelled: ((inputs?: Tool_Init_CancelledInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Init_CancelledInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "On which day is everything deleted?" |
*
* @param {Tool_Init_Deleteon1Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
declare const tool_init_deleteon1: ((inputs?: Tool_Init_Deleteon1Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Init_Deleteon1Inputs, {
    locale?: "en" | "es";
}, {}>;
export { tool_init_deleteon1 as "tool_init_deleteOn" };
/**
* | output |
* | --- |
* | "Five questions; Enter takes what is shown." |
*
* @param {Tool_Init_IntroInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const tool_init_intro: ((inputs?: Tool_Init_IntroInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Init_IntroInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "A workspace was made in {folder}." |
*
* @param {Tool_Init_MadeInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const tool_init_made: ((inputs: Tool_Init_MadeInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Init_MadeInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Which period? (FROM..TO)" |
*
* @param {Tool_Init_PeriodInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const tool_init_period: ((inputs?: Tool_Init_PeriodInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Init_PeriodInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Who is covered?" |
*
* @param {Tool_Init_PopulationInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const tool_init_population: ((inputs?: Tool_Init_PopulationInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Init_PopulationInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "What question is the review to answer?" |
*
* @param {Tool_Init_QuestionInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const tool_init_question: ((inputs?: Tool_Init_QuestionInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Init_QuestionInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Read charter.yaml first: it says who is covered, what may never count, and when all is deleted." |
*
* @param {Tool_Init_ReadInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const tool_init_read: ((inputs?: Tool_Init_ReadInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Init_ReadInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Then: lookback inspect FILE, and lookback import FILE --guess" |
*
* @param {Tool_Init_ThenInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const tool_init_then: ((inputs?: Tool_Init_ThenInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Init_ThenInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "{rows} = {records} + {rejected} rejected + {blank} blank + {header} header; {bytes}." |
*
* @param {Tool_Inspect_BalanceInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const tool_inspect_balance: ((inputs: Tool_Inspect_BalanceInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Inspect_BalanceInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "column" |
*
* @param {Tool_Inspect_ColumnInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const tool_inspect_column: ((inputs?: Tool_Inspect_ColumnInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Inspect_ColumnInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "distinct" |
*
* @param {Tool_Inspect_DistinctInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const tool_inspect_distinct: ((inputs?: Tool_Inspect_DistinctInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Inspect_DistinctInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "filled" |
*
* @param {Tool_Inspect_FilledInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const tool_inspect_filled: ((inputs?: Tool_Inspect_FilledInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Inspect_FilledInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "implausible" |
*
* @param {Tool_Inspect_ImplausibleInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const tool_inspect_implausible: ((inputs?: Tool_Inspect_ImplausibleInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Inspect_ImplausibleInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "over {n}" |
*
* @param {Tool_Inspect_OverInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const tool_inspect_over: ((inputs: Tool_Inspect_OverInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Inspect_OverInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "placeholders" |
*
* @param {Tool_Inspect_PlaceholdersInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const tool_inspect_placeholders: ((inputs?: Tool_Inspect_PlaceholdersInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Inspect_PlaceholdersInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Read as {format}." |
*
* @param {Tool_Inspect_Read_AsInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const tool_inspect_read_as: ((inputs: Tool_Inspect_Read_AsInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Inspect_Read_AsInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "{n} rejected: {reason}" |
*
* @param {Tool_Inspect_RejectedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const tool_inspect_rejected: ((inputs: Tool_Inspect_RejectedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Inspect_RejectedInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | many | output |
* | --- | --- |
* | "one" | "{column}: {n} code unlike the others, such as {examples}" |
* | * | "{column}: {n} codes unlike the others, such as {examples}" |
*
* @param {Tool_Inspect_Remark_CodesInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const tool_inspect_remark_codes: ((inputs: Tool_Inspect_Remark_CodesInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Inspect_Remark_CodesInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "{column}: {n} implausible, such as {examples}" |
*
* @param {Tool_Inspect_Remark_ImplausibleInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const tool_inspect_remark_implausible: ((inputs: Tool_Inspect_Remark_ImplausibleInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Inspect_Remark_ImplausibleInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | many | output |
* | --- | --- |
* | "one" | "{column}: {n} placeholder, such as {examples}" |
* | * | "{column}: {n} placeholders, such as {examples}" |
*
* @param {Tool_Inspect_Remark_PlaceholdersInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const tool_inspect_remark_placeholders: ((inputs: Tool_Inspect_Remark_PlaceholdersInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Inspect_Remark_PlaceholdersInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "seems to be" |
*
* @param {Tool_Inspect_RoleInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const tool_inspect_role: ((inputs?: Tool_Inspect_RoleInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Inspect_RoleInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "most frequent" |
*
* @param {Tool_Inspect_TopInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const tool_inspect_top: ((inputs?: Tool_Inspect_TopInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Inspect_TopInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "A linkage model of Lookback: all that a run uses. Edit it and run again with --model. May be edited: a role or a column (take it out and it is not read), a r..." |
*
* @param {Tool_Model_HeadInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const tool_model_head: ((inputs?: Tool_Model_HeadInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Model_HeadInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Accidental equalities to expect among {kinds} (recycled or mistyped): {expected}" |
*
* @param {Tool_Quick_AccidentalInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const tool_quick_accidental: ((inputs: Tool_Quick_AccidentalInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Quick_AccidentalInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "{least} or more details: {persons}; would show the same by coincidence: {expected}" |
*
* @param {Tool_Quick_At_LeastInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const tool_quick_at_least: ((inputs: Tool_Quick_At_LeastInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Quick_At_LeastInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Candidates, not persons: {pairs} in candidates.csv. Names alone make nobody one person." |
*
* @param {Tool_Quick_CandidatesInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const tool_quick_candidates: ((inputs: Tool_Quick_CandidatesInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Quick_CandidatesInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | many | output |
* | --- | --- |
* | "one" | "{records} is {persons}; {names} hold only a name." |
* | * | "{records} are {persons}; {names} hold only a name." |
*
* @param {Tool_Quick_FoundInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const tool_quick_found: ((inputs: Tool_Quick_FoundInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Quick_FoundInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Hub: {label} has {users}; it says little about any of them." |
*
* @param {Tool_Quick_HubInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const tool_quick_hub: ((inputs: Tool_Quick_HubInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Quick_HubInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "(hub only: carries no weight)" |
*
* @param {Tool_Quick_Hub_OnlyInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const tool_quick_hub_only: ((inputs?: Tool_Quick_Hub_OnlyInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Quick_Hub_OnlyInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "... and {n} more in links.csv" |
*
* @param {Tool_Quick_MoreInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const tool_quick_more: ((inputs: Tool_Quick_MoreInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Quick_MoreInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Columns were guessed: {mapping}. Go on with: lookback review list --dir {dir}" |
*
* @param {Tool_Quick_NextInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const tool_quick_next: ((inputs: Tool_Quick_NextInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Quick_NextInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Nobody used: {value}" |
*
* @param {Tool_Quick_NobodyInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const tool_quick_nobody: ((inputs: Tool_Quick_NobodyInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Quick_NobodyInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | many | output |
* | --- | --- |
* | "one" | "{n} value looks like a placeholder and carries no weight." |
* | * | "{n} values look like placeholders and carry no weight." |
*
* @param {Tool_Quick_PlaceholdersInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const tool_quick_placeholders: ((inputs: Tool_Quick_PlaceholdersInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Quick_PlaceholdersInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "row {row}: {value}" |
*
* @param {Tool_Quick_RowInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const tool_quick_row: ((inputs: Tool_Quick_RowInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Quick_RowInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "skipped {file} line {line}: {text}" |
*
* @param {Tool_Quick_SkippedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const tool_quick_skipped: ((inputs: Tool_Quick_SkippedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Quick_SkippedInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | many | output |
* | --- | --- |
* | "one" | "{n} person used a listed detail:" |
* | * | "{n} persons used a listed detail:" |
*
* @param {Tool_Quick_UsedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const tool_quick_used: ((inputs: Tool_Quick_UsedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Quick_UsedInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "lookback: building the workbench (first use, or after an update) ..." |
*
* @param {Tool_Serve_BuildingInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const tool_serve_building: ((inputs?: Tool_Serve_BuildingInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Serve_BuildingInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "The address works once; for a second reader, ask for another under \"Unlock a key\". Ctrl+C ends it." |
*
* @param {Tool_Serve_OnceInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const tool_serve_once: ((inputs?: Tool_Serve_OnceInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Serve_OnceInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "The workbench is open at" |
*
* @param {Tool_Serve_OpenInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const tool_serve_open: ((inputs?: Tool_Serve_OpenInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Serve_OpenInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "lookback: opening the workspace ..." |
*
* @param {Tool_Serve_OpeningInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const tool_serve_opening: ((inputs?: Tool_Serve_OpeningInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Serve_OpeningInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Examples:" |
*
* @param {Tool_Simulate_Examples_HeadingInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const tool_simulate_examples_heading: ((inputs?: Tool_Simulate_Examples_HeadingInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Simulate_Examples_HeadingInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | many | output |
* | --- | --- |
* | "one" | "{n} network moved {people}; what is true stands in {folder}." |
* | * | "{n} networks moved {people}; what is true stands in {folder}." |
*
* @param {Tool_Simulate_MovedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const tool_simulate_moved: ((inputs: Tool_Simulate_MovedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Simulate_MovedInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "persons under 18" |
*
* @param {Tool_Simulate_Rate_Childrenshare1Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
declare const tool_simulate_rate_childrenshare1: ((inputs?: Tool_Simulate_Rate_Childrenshare1Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Simulate_Rate_Childrenshare1Inputs, {
    locale?: "en" | "es";
}, {}>;
export { tool_simulate_rate_childrenshare1 as "tool_simulate_rate_childrenShare" };
/**
* | output |
* | --- |
* | "persons in a couple" |
*
* @param {Tool_Simulate_Rate_Couplesshare1Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
declare const tool_simulate_rate_couplesshare1: ((inputs?: Tool_Simulate_Rate_Couplesshare1Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Simulate_Rate_Couplesshare1Inputs, {
    locale?: "en" | "es";
}, {}>;
export { tool_simulate_rate_couplesshare1 as "tool_simulate_rate_couplesShare" };
/**
* | output |
* | --- |
* | "document numbers that are a dummy (000000000, UNKNOWN)" |
*
* @param {Tool_Simulate_Rate_Dummydocumentsshare2Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
declare const tool_simulate_rate_dummydocumentsshare2: ((inputs?: Tool_Simulate_Rate_Dummydocumentsshare2Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Simulate_Rate_Dummydocumentsshare2Inputs, {
    locale?: "en" | "es";
}, {}>;
export { tool_simulate_rate_dummydocumentsshare2 as "tool_simulate_rate_dummyDocumentsShare" };
/**
* | output |
* | --- |
* | "telephone numbers that are a dummy" |
*
* @param {Tool_Simulate_Rate_Dummyphonesshare2Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
declare const tool_simulate_rate_dummyphonesshare2: ((inputs?: Tool_Simulate_Rate_Dummyphonesshare2Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Simulate_Rate_Dummyphonesshare2Inputs, {
    locale?: "en" | "es";
}, {}>;
export { tool_simulate_rate_dummyphonesshare2 as "tool_simulate_rate_dummyPhonesShare" };
/**
* | output |
* | --- |
* | "all families, 0 none to 4 (the same as --families)" |
*
* @param {Tool_Simulate_Rate_Familiesscale1Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
declare const tool_simulate_rate_familiesscale1: ((inputs?: Tool_Simulate_Rate_Familiesscale1Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Simulate_Rate_Familiesscale1Inputs, {
    locale?: "en" | "es";
}, {}>;
export { tool_simulate_rate_familiesscale1 as "tool_simulate_rate_familiesScale" };
/**
* | output |
* | --- |
* | "persons in a household of two partners and two children" |
*
* @param {Tool_Simulate_Rate_Householdsshare1Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
declare const tool_simulate_rate_householdsshare1: ((inputs?: Tool_Simulate_Rate_Householdsshare1Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Simulate_Rate_Householdsshare1Inputs, {
    locale?: "en" | "es";
}, {}>;
export { tool_simulate_rate_householdsshare1 as "tool_simulate_rate_householdsShare" };
/**
* | output |
* | --- |
* | "persons who use a hub: hostel, telephone shop, travel agent, lawyer" |
*
* @param {Tool_Simulate_Rate_Hubusersshare2Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
declare const tool_simulate_rate_hubusersshare2: ((inputs?: Tool_Simulate_Rate_Hubusersshare2Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Simulate_Rate_Hubusersshare2Inputs, {
    locale?: "en" | "es";
}, {}>;
export { tool_simulate_rate_hubusersshare2 as "tool_simulate_rate_hubUsersShare" };
/**
* | output |
* | --- |
* | "values left out" |
*
* @param {Tool_Simulate_Rate_Missingshare1Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
declare const tool_simulate_rate_missingshare1: ((inputs?: Tool_Simulate_Rate_Missingshare1Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Simulate_Rate_Missingshare1Inputs, {
    locale?: "en" | "es";
}, {}>;
export { tool_simulate_rate_missingshare1 as "tool_simulate_rate_missingShare" };
/**
* | output |
* | --- |
* | "the moved who are arrested" |
*
* @param {Tool_Simulate_Rate_Movedarrestedshare2Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
declare const tool_simulate_rate_movedarrestedshare2: ((inputs?: Tool_Simulate_Rate_Movedarrestedshare2Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Simulate_Rate_Movedarrestedshare2Inputs, {
    locale?: "en" | "es";
}, {}>;
export { tool_simulate_rate_movedarrestedshare2 as "tool_simulate_rate_movedArrestedShare" };
/**
* | output |
* | --- |
* | "the moved in no file that could show it" |
*
* @param {Tool_Simulate_Rate_Movedinvisibleshare2Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
declare const tool_simulate_rate_movedinvisibleshare2: ((inputs?: Tool_Simulate_Rate_Movedinvisibleshare2Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Simulate_Rate_Movedinvisibleshare2Inputs, {
    locale?: "en" | "es";
}, {}>;
export { tool_simulate_rate_movedinvisibleshare2 as "tool_simulate_rate_movedInvisibleShare" };
/**
* | output |
* | --- |
* | "the moved who cannot be found" |
*
* @param {Tool_Simulate_Rate_Movednotfoundshare3Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
declare const tool_simulate_rate_movednotfoundshare3: ((inputs?: Tool_Simulate_Rate_Movednotfoundshare3Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Simulate_Rate_Movednotfoundshare3Inputs, {
    locale?: "en" | "es";
}, {}>;
export { tool_simulate_rate_movednotfoundshare3 as "tool_simulate_rate_movedNotFoundShare" };
/**
* | output |
* | --- |
* | "the moved with one touch that a file shows" |
*
* @param {Tool_Simulate_Rate_Movedonetouchshare3Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
declare const tool_simulate_rate_movedonetouchshare3: ((inputs?: Tool_Simulate_Rate_Movedonetouchshare3Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Simulate_Rate_Movedonetouchshare3Inputs, {
    locale?: "en" | "es";
}, {}>;
export { tool_simulate_rate_movedonetouchshare3 as "tool_simulate_rate_movedOneTouchShare" };
/**
* | output |
* | --- |
* | "persons moved by each network" |
*
* @param {Tool_Simulate_Rate_Movedshare1Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
declare const tool_simulate_rate_movedshare1: ((inputs?: Tool_Simulate_Rate_Movedshare1Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Simulate_Rate_Movedshare1Inputs, {
    locale?: "en" | "es";
}, {}>;
export { tool_simulate_rate_movedshare1 as "tool_simulate_rate_movedShare" };
/**
* | output |
* | --- |
* | "persons who are parent or child of one full name" |
*
* @param {Tool_Simulate_Rate_Namesakesshare1Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
declare const tool_simulate_rate_namesakesshare1: ((inputs?: Tool_Simulate_Rate_Namesakesshare1Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Simulate_Rate_Namesakesshare1Inputs, {
    locale?: "en" | "es";
}, {}>;
export { tool_simulate_rate_namesakesshare1 as "tool_simulate_rate_namesakesShare" };
/**
* | output |
* | --- |
* | "other grown-ups who are arrested" |
*
* @param {Tool_Simulate_Rate_Othersarrestedshare2Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
declare const tool_simulate_rate_othersarrestedshare2: ((inputs?: Tool_Simulate_Rate_Othersarrestedshare2Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Simulate_Rate_Othersarrestedshare2Inputs, {
    locale?: "en" | "es";
}, {}>;
export { tool_simulate_rate_othersarrestedshare2 as "tool_simulate_rate_othersArrestedShare" };
/**
* | output |
* | --- |
* | "birth dates of a year or a month only" |
*
* @param {Tool_Simulate_Rate_Partialdateshare2Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
declare const tool_simulate_rate_partialdateshare2: ((inputs?: Tool_Simulate_Rate_Partialdateshare2Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Simulate_Rate_Partialdateshare2Inputs, {
    locale?: "en" | "es";
}, {}>;
export { tool_simulate_rate_partialdateshare2 as "tool_simulate_rate_partialDateShare" };
/**
* | output |
* | --- |
* | "birth dates replaced by 1 January" |
*
* @param {Tool_Simulate_Rate_Placeholderdateshare2Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
declare const tool_simulate_rate_placeholderdateshare2: ((inputs?: Tool_Simulate_Rate_Placeholderdateshare2Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Simulate_Rate_Placeholderdateshare2Inputs, {
    locale?: "en" | "es";
}, {}>;
export { tool_simulate_rate_placeholderdateshare2 as "tool_simulate_rate_placeholderDateShare" };
/**
* | output |
* | --- |
* | "persons with a note that they need protection" |
*
* @param {Tool_Simulate_Rate_Protectionshare1Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
declare const tool_simulate_rate_protectionshare1: ((inputs?: Tool_Simulate_Rate_Protectionshare1Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Simulate_Rate_Protectionshare1Inputs, {
    locale?: "en" | "es";
}, {}>;
export { tool_simulate_rate_protectionshare1 as "tool_simulate_rate_protectionShare" };
/**
* | output |
* | --- |
* | "phone numbers given to a second person" |
*
* @param {Tool_Simulate_Rate_Recycledphonesshare2Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
declare const tool_simulate_rate_recycledphonesshare2: ((inputs?: Tool_Simulate_Rate_Recycledphonesshare2Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Simulate_Rate_Recycledphonesshare2Inputs, {
    locale?: "en" | "es";
}, {}>;
export { tool_simulate_rate_recycledphonesshare2 as "tool_simulate_rate_recycledPhonesShare" };
/**
* | output |
* | --- |
* | "persons among three room-mates of no kin" |
*
* @param {Tool_Simulate_Rate_Roommatesshare1Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
declare const tool_simulate_rate_roommatesshare1: ((inputs?: Tool_Simulate_Rate_Roommatesshare1Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Simulate_Rate_Roommatesshare1Inputs, {
    locale?: "en" | "es";
}, {}>;
export { tool_simulate_rate_roommatesshare1 as "tool_simulate_rate_roommatesShare" };
/**
* | output |
* | --- |
* | "users of a hub who use a second one" |
*
* @param {Tool_Simulate_Rate_Secondhubshare2Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
declare const tool_simulate_rate_secondhubshare2: ((inputs?: Tool_Simulate_Rate_Secondhubshare2Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Simulate_Rate_Secondhubshare2Inputs, {
    locale?: "en" | "es";
}, {}>;
export { tool_simulate_rate_secondhubshare2 as "tool_simulate_rate_secondHubShare" };
/**
* | output |
* | --- |
* | "persons who give the number of a shelter, forty to a number" |
*
* @param {Tool_Simulate_Rate_Shelterphonesshare2Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
declare const tool_simulate_rate_shelterphonesshare2: ((inputs?: Tool_Simulate_Rate_Shelterphonesshare2Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Simulate_Rate_Shelterphonesshare2Inputs, {
    locale?: "en" | "es";
}, {}>;
export { tool_simulate_rate_shelterphonesshare2 as "tool_simulate_rate_shelterPhonesShare" };
/**
* | output |
* | --- |
* | "persons among three siblings" |
*
* @param {Tool_Simulate_Rate_Siblingsshare1Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
declare const tool_simulate_rate_siblingsshare1: ((inputs?: Tool_Simulate_Rate_Siblingsshare1Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Simulate_Rate_Siblingsshare1Inputs, {
    locale?: "en" | "es";
}, {}>;
export { tool_simulate_rate_siblingsshare1 as "tool_simulate_rate_siblingsShare" };
/**
* | output |
* | --- |
* | "names with given and family name exchanged" |
*
* @param {Tool_Simulate_Rate_Swapshare1Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
declare const tool_simulate_rate_swapshare1: ((inputs?: Tool_Simulate_Rate_Swapshare1Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Simulate_Rate_Swapshare1Inputs, {
    locale?: "en" | "es";
}, {}>;
export { tool_simulate_rate_swapshare1 as "tool_simulate_rate_swapShare" };
/**
* | output |
* | --- |
* | "persons in a pair of twins" |
*
* @param {Tool_Simulate_Rate_Twinsshare1Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
declare const tool_simulate_rate_twinsshare1: ((inputs?: Tool_Simulate_Rate_Twinsshare1Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Simulate_Rate_Twinsshare1Inputs, {
    locale?: "en" | "es";
}, {}>;
export { tool_simulate_rate_twinsshare1 as "tool_simulate_rate_twinsShare" };
/**
* | output |
* | --- |
* | "names with a slip of a finger" |
*
* @param {Tool_Simulate_Rate_Typoshare1Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
declare const tool_simulate_rate_typoshare1: ((inputs?: Tool_Simulate_Rate_Typoshare1Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Simulate_Rate_Typoshare1Inputs, {
    locale?: "en" | "es";
}, {}>;
export { tool_simulate_rate_typoshare1 as "tool_simulate_rate_typoShare" };
/**
* | output |
* | --- |
* | "Rates (--rate NAME=VALUE, may be repeated; shares from 0 to 1), each with its default:" |
*
* @param {Tool_Simulate_Rates_HeadingInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const tool_simulate_rates_heading: ((inputs?: Tool_Simulate_Rates_HeadingInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Simulate_Rates_HeadingInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "{people}, {rows} in {folder}:" |
*
* @param {Tool_Simulate_WroteInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const tool_simulate_wrote: ((inputs: Tool_Simulate_WroteInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Simulate_WroteInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "record what an authority did" |
*
* @param {Web_Act_ActionInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_act_action: ((inputs?: Web_Act_ActionInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Act_ActionInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "attach a page" |
*
* @param {Web_Act_AttachInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_act_attach: ((inputs?: Web_Act_AttachInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Act_AttachInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "move to another band" |
*
* @param {Web_Act_BandInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_act_band: ((inputs?: Web_Act_BandInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Act_BandInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "end the protection" |
*
* @param {Web_Act_End_ProtectionInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_act_end_protection: ((inputs?: Web_Act_End_ProtectionInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Act_End_ProtectionInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "write a note" |
*
* @param {Web_Act_NoteInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_act_note: ((inputs?: Web_Act_NoteInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Act_NoteInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "let the case wait" |
*
* @param {Web_Act_PauseInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_act_pause: ((inputs?: Web_Act_PauseInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Act_PauseInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "record where the person is" |
*
* @param {Web_Act_PlaceInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_act_place: ((inputs?: Web_Act_PlaceInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Act_PlaceInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "refer for protection" |
*
* @param {Web_Act_ReferInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_act_refer: ((inputs?: Web_Act_ReferInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Act_ReferInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "take an answer back" |
*
* @param {Web_Act_ReopenInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_act_reopen: ((inputs?: Web_Act_ReopenInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Act_ReopenInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "go on with the case" |
*
* @param {Web_Act_ResumeInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_act_resume: ((inputs?: Web_Act_ResumeInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Act_ResumeInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "role in the network" |
*
* @param {Web_Act_RoleInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_act_role: ((inputs?: Web_Act_RoleInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Act_RoleInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "record a search" |
*
* @param {Web_Act_SearchInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_act_search: ((inputs?: Web_Act_SearchInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Act_SearchInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Apart from these: {a0} before anything was known of the network, {a2} after a decision." |
*
* @param {Web_Acted_ApartInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_acted_apart: ((inputs: Web_Acted_ApartInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Acted_ApartInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "persons had something done to them after the network became known and before anyone had decided about them, because of the network or for no stated reason; {..." |
*
* @param {Web_Acted_TextInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_acted_text: ((inputs: Web_Acted_TextInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Acted_TextInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Acted on before decided" |
*
* @param {Web_Acted_TitleInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_acted_title: ((inputs?: Web_Acted_TitleInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Acted_TitleInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Try again" |
*
* @param {Web_AgainInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_again: ((inputs?: Web_AgainInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_AgainInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "agrees" |
*
* @param {Web_AgreesInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_agrees: ((inputs?: Web_AgreesInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_AgreesInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "account" |
*
* @param {Web_Anchor_AccountInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_anchor_account: ((inputs?: Web_Anchor_AccountInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Anchor_AccountInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "address" |
*
* @param {Web_Anchor_AddressInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_anchor_address: ((inputs?: Web_Anchor_AddressInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Anchor_AddressInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "device" |
*
* @param {Web_Anchor_DeviceInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_anchor_device: ((inputs?: Web_Anchor_DeviceInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Anchor_DeviceInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "direct record" |
*
* @param {Web_Anchor_DirectInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_anchor_direct: ((inputs?: Web_Anchor_DirectInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Anchor_DirectInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "document" |
*
* @param {Web_Anchor_DocumentInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_anchor_document: ((inputs?: Web_Anchor_DocumentInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Anchor_DocumentInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "email" |
*
* @param {Web_Anchor_EmailInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_anchor_email: ((inputs?: Web_Anchor_EmailInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Anchor_EmailInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "event" |
*
* @param {Web_Anchor_EventInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_anchor_event: ((inputs?: Web_Anchor_EventInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Anchor_EventInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "journey" |
*
* @param {Web_Anchor_JourneyInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_anchor_journey: ((inputs?: Web_Anchor_JourneyInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Anchor_JourneyInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "organisation" |
*
* @param {Web_Anchor_OrganisationInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_anchor_organisation: ((inputs?: Web_Anchor_OrganisationInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Anchor_OrganisationInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "person" |
*
* @param {Web_Anchor_PersonInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_anchor_person: ((inputs?: Web_Anchor_PersonInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Anchor_PersonInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "phone" |
*
* @param {Web_Anchor_PhoneInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_anchor_phone: ((inputs?: Web_Anchor_PhoneInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Anchor_PhoneInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "vehicle" |
*
* @param {Web_Anchor_VehicleInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_anchor_vehicle: ((inputs?: Web_Anchor_VehicleInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Anchor_VehicleInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "{part}, {name}, {date}" |
*
* @param {Web_Answer_ByInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_answer_by: ((inputs: Web_Answer_ByInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Answer_ByInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Innocent explanation: {text}" |
*
* @param {Web_Answer_InnocentInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_answer_innocent: ((inputs: Web_Answer_InnocentInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Answer_InnocentInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "found" |
*
* @param {Web_Answered_HitInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_answered_hit: ((inputs?: Web_Answered_HitInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Answered_HitInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "no answer came" |
*
* @param {Web_Answered_No_AnswerInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_answered_no_answer: ((inputs?: Web_Answered_No_AnswerInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Answered_No_AnswerInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "searched, not found" |
*
* @param {Web_Answered_No_HitInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_answered_no_hit: ((inputs?: Web_Answered_No_HitInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Answered_No_HitInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "not searched" |
*
* @param {Web_Answered_Not_SearchedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_answered_not_searched: ((inputs?: Web_Answered_Not_SearchedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Answered_Not_SearchedInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "It rests on" |
*
* @param {Web_AttachInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_attach: ((inputs?: Web_AttachInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_AttachInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "nothing attached" |
*
* @param {Web_Attach_NoneInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_attach_none: ((inputs?: Web_Attach_NoneInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Attach_NoneInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "needs protection or imminent harm" |
*
* @param {Web_Band_1Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_band_1: ((inputs?: Web_Band_1Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Band_1Inputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "a record says what this person did" |
*
* @param {Web_Band_2Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_band_2: ((inputs?: Web_Band_2Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Band_2Inputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "several independent links" |
*
* @param {Web_Band_3Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_band_3: ((inputs?: Web_Band_3Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Band_3Inputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "one link" |
*
* @param {Web_Band_4Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_band_4: ((inputs?: Web_Band_4Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Band_4Inputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "fits coincidence" |
*
* @param {Web_Band_5Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_band_5: ((inputs?: Web_Band_5Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Band_5Inputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "band {band}: {name}" |
*
* @param {Web_Band_NInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_band_n: ((inputs: Web_Band_NInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Band_NInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "the network" |
*
* @param {Web_Basis_NetworkInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_basis_network: ((inputs?: Web_Basis_NetworkInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Basis_NetworkInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "not stated" |
*
* @param {Web_Basis_Not_StatedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_basis_not_stated: ((inputs?: Web_Basis_Not_StatedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Basis_Not_StatedInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "something else" |
*
* @param {Web_Basis_OtherInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_basis_other: ((inputs?: Web_Basis_OtherInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Basis_OtherInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "born {year}" |
*
* @param {Web_BornInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_born: ((inputs: Web_BornInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_BornInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "name" |
*
* @param {Web_By_NameInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_by_name: ((inputs?: Web_By_NameInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_By_NameInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "number" |
*
* @param {Web_By_NumberInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_by_number: ((inputs?: Web_By_NumberInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_By_NumberInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "person" |
*
* @param {Web_By_PersonInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_by_person: ((inputs?: Web_By_PersonInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_By_PersonInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "record" |
*
* @param {Web_By_RecordInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_by_record: ((inputs?: Web_By_RecordInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_By_RecordInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Cancel" |
*
* @param {Web_CancelInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_cancel: ((inputs?: Web_CancelInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_CancelInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Attached by people" |
*
* @param {Web_Care_AttachedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_care_attached: ((inputs?: Web_Care_AttachedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Care_AttachedInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "explains it innocently" |
*
* @param {Web_Care_InnocentInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_care_innocent: ((inputs?: Web_Care_InnocentInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Care_InnocentInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "It stood already; nothing was recorded." |
*
* @param {Web_Care_KnownInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_care_known: ((inputs?: Web_Care_KnownInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Care_KnownInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Nothing has been written down beside the answers." |
*
* @param {Web_Care_NoneInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_care_none: ((inputs?: Web_Care_NoneInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Care_NoneInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Notes" |
*
* @param {Web_Care_NotesInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_care_notes: ((inputs?: Web_Care_NotesInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Care_NotesInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Paused since {date}." |
*
* @param {Web_Care_PausedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_care_paused: ((inputs: Web_Care_PausedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Care_PausedInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Paused since {date}, until {until}." |
*
* @param {Web_Care_Paused_UntilInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_care_paused_until: ((inputs: Web_Care_Paused_UntilInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Care_Paused_UntilInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "under protection" |
*
* @param {Web_Care_ProtectedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_care_protected: ((inputs?: Web_Care_ProtectedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Care_ProtectedInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Recorded." |
*
* @param {Web_Care_RecordedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_care_recorded: ((inputs?: Web_Care_RecordedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Care_RecordedInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Role in the network: {role}." |
*
* @param {Web_Care_RoleInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_care_role: ((inputs: Web_Care_RoleInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Care_RoleInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "One person proposes: {role}. A second must establish it." |
*
* @param {Web_Care_Role_ProposedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_care_role_proposed: ((inputs: Web_Care_Role_ProposedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Care_Role_ProposedInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Record it" |
*
* @param {Web_Care_SendInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_care_send: ((inputs?: Web_Care_SendInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Care_SendInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "One person is enough to let a case wait, to protect or to write down. None of it is an outcome." |
*
* @param {Web_Care_TextInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_care_text: ((inputs?: Web_Care_TextInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Care_TextInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Beside the answer" |
*
* @param {Web_Care_TitleInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_care_title: ((inputs?: Web_Care_TitleInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Care_TitleInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Among single shared details about {n} equalities would be accidents (recycled or mistyped numbers)." |
*
* @param {Web_Chance_AccidentalInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_chance_accidental: ((inputs: Web_Chance_AccidentalInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Chance_AccidentalInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "by coincidence" |
*
* @param {Web_Chance_ExpectedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_chance_expected: ((inputs?: Web_Chance_ExpectedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Chance_ExpectedInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Null model: {model}." |
*
* @param {Web_Chance_ModelInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_chance_model: ((inputs: Web_Chance_ModelInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Chance_ModelInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "cannot be tested by counting" |
*
* @param {Web_Chance_Not_TestableInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_chance_not_testable: ((inputs?: Web_Chance_Not_TestableInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Chance_Not_TestableInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "found" |
*
* @param {Web_Chance_ObservedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_chance_observed: ((inputs?: Web_Chance_ObservedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Chance_ObservedInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Beside coincidence" |
*
* @param {Web_Chance_TitleInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_chance_title: ((inputs?: Web_Chance_TitleInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Chance_TitleInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "shared details" |
*
* @param {Web_Chance_TouchesInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_chance_touches: ((inputs?: Web_Chance_TouchesInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Chance_TouchesInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "one reader has answered" |
*
* @param {Web_Change_AnsweredInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_change_answered: ((inputs?: Web_Change_AnsweredInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Change_AnsweredInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "something was written down beside the answers" |
*
* @param {Web_Change_CareInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_change_care: ((inputs?: Web_Change_CareInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Change_CareInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "the cohort was formed" |
*
* @param {Web_Change_CohortInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_change_cohort: ((inputs?: Web_Change_CohortInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Change_CohortInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "an answer at gate 1" |
*
* @param {Web_Change_IdentityInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_change_identity: ((inputs?: Web_Change_IdentityInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Change_IdentityInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "paused" |
*
* @param {Web_Change_PausedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_change_paused: ((inputs?: Web_Change_PausedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Change_PausedInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "a publication changed" |
*
* @param {Web_Change_PublicationInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_change_publication: ((inputs?: Web_Change_PublicationInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Change_PublicationInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "something was recorded" |
*
* @param {Web_Change_RecordedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_change_recorded: ((inputs?: Web_Change_RecordedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Change_RecordedInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "given back to the queue" |
*
* @param {Web_Change_ReleasedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_change_released: ((inputs?: Web_Change_ReleasedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Change_ReleasedInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "reopened" |
*
* @param {Web_Change_ReopenedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_change_reopened: ((inputs?: Web_Change_ReopenedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Change_ReopenedInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "settled" |
*
* @param {Web_Change_SettledInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_change_settled: ((inputs?: Web_Change_SettledInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Change_SettledInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "new results were adopted" |
*
* @param {Web_Change_SnapshotInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_change_snapshot: ((inputs?: Web_Change_SnapshotInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Change_SnapshotInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "taken from the queue" |
*
* @param {Web_Change_TakenInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_change_taken: ((inputs?: Web_Change_TakenInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Change_TakenInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "a source was withdrawn" |
*
* @param {Web_Change_WithdrawnInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_change_withdrawn: ((inputs?: Web_Change_WithdrawnInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Change_WithdrawnInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Nothing has changed." |
*
* @param {Web_Changes_NoneInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_changes_none: ((inputs?: Web_Changes_NoneInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Changes_NoneInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Since your last visit" |
*
* @param {Web_Changes_TitleInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_changes_title: ((inputs?: Web_Changes_TitleInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Changes_TitleInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Choose an answer first." |
*
* @param {Web_ChooseInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_choose: ((inputs?: Web_ChooseInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_ChooseInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "choose …" |
*
* @param {Web_Choose_OneInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_choose_one: ((inputs?: Web_Choose_OneInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Choose_OneInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Close" |
*
* @param {Web_CloseInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_close: ((inputs?: Web_CloseInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_CloseInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "needs conduct evidence, none attached" |
*
* @param {Web_Closed_Needs_Conduct_EvidenceInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_closed_needs_conduct_evidence: ((inputs?: Web_Closed_Needs_Conduct_EvidenceInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Closed_Needs_Conduct_EvidenceInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "needs a record of it" |
*
* @param {Web_Closed_Needs_Death_RecordInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_closed_needs_death_record: ((inputs?: Web_Closed_Needs_Death_RecordInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Closed_Needs_Death_RecordInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "needs gate 1 settled by two readers" |
*
* @param {Web_Closed_Needs_Identity_SettledInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_closed_needs_identity_settled: ((inputs?: Web_Closed_Needs_Identity_SettledInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Closed_Needs_Identity_SettledInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "needs a role that is supported" |
*
* @param {Web_Closed_Needs_RoleInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_closed_needs_role: ((inputs?: Web_Closed_Needs_RoleInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Closed_Needs_RoleInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "no evidence item is attached to this person" |
*
* @param {Web_Closed_No_EvidenceInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_closed_no_evidence: ((inputs?: Web_Closed_No_EvidenceInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Closed_No_EvidenceInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "not your part now" |
*
* @param {Web_Closed_No_PartInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_closed_no_part: ((inputs?: Web_Closed_No_PartInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Closed_No_PartInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "the role of your key may not choose it" |
*
* @param {Web_Closed_Role_MissingInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_closed_role_missing: ((inputs?: Web_Closed_Role_MissingInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Closed_Role_MissingInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "first known" |
*
* @param {Web_Col_AgeInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_col_age: ((inputs?: Web_Col_AgeInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Col_AgeInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "under review" |
*
* @param {Web_Col_CohortInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_col_cohort: ((inputs?: Web_Col_CohortInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Col_CohortInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "where each review is" |
*
* @param {Web_Col_Cohort_CapInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_col_cohort_cap: ((inputs?: Web_Col_Cohort_CapInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Col_Cohort_CapInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "link to review" |
*
* @param {Web_Col_LinkedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_col_linked: ((inputs?: Web_Col_LinkedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Col_LinkedInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "who used what the network used, or is named with it" |
*
* @param {Web_Col_Linked_CapInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_col_linked_cap: ((inputs?: Web_Col_Linked_CapInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Col_Linked_CapInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "person" |
*
* @param {Web_Col_PersonInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_col_person: ((inputs?: Web_Col_PersonInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Col_PersonInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "persons" |
*
* @param {Web_Col_PersonsInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_col_persons: ((inputs?: Web_Col_PersonsInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Col_PersonsInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "who they are" |
*
* @param {Web_Col_Persons_CapInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_col_persons_cap: ((inputs?: Web_Col_Persons_CapInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Col_Persons_CapInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "records" |
*
* @param {Web_Col_RecordsInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_col_records: ((inputs?: Web_Col_RecordsInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Col_RecordsInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "what was searched" |
*
* @param {Web_Col_Records_CapInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_col_records_cap: ((inputs?: Web_Col_Records_CapInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Col_Records_CapInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "stage" |
*
* @param {Web_Col_StageInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_col_stage: ((inputs?: Web_Col_StageInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Col_StageInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "shared" |
*
* @param {Web_Col_TouchesInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_col_touches: ((inputs?: Web_Col_TouchesInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Col_TouchesInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "why here" |
*
* @param {Web_Col_WhyInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_col_why: ((inputs?: Web_Col_WhyInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Col_WhyInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "yours" |
*
* @param {Web_Col_YoursInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_col_yours: ((inputs?: Web_Col_YoursInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Col_YoursInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "conduct" |
*
* @param {Web_ConductInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_conduct: ((inputs?: Web_ConductInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_ConductInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "contradicts" |
*
* @param {Web_ConflictsInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_conflicts: ((inputs?: Web_ConflictsInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_ConflictsInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "connected" |
*
* @param {Web_ConnectedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_connected: ((inputs?: Web_ConnectedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_ConnectedInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "all" |
*
* @param {Web_Cross_AllInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_cross_all: ((inputs?: Web_Cross_AllInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Cross_AllInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "outcome / location" |
*
* @param {Web_Cross_CornerInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_cross_corner: ((inputs?: Web_Cross_CornerInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Cross_CornerInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "not yet decided" |
*
* @param {Web_Cross_OpenInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_cross_open: ((inputs?: Web_Cross_OpenInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Cross_OpenInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Outcome by location, the same persons" |
*
* @param {Web_Cross_TitleInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_cross_title: ((inputs?: Web_Cross_TitleInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Cross_TitleInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | many | output |
* | --- | --- |
* | "one" | "{n} day" |
* | * | "{n} days" |
*
* @param {Web_DaysInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_days: ((inputs: Web_DaysInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_DaysInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "two people" |
*
* @param {Web_DifferentInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_different: ((inputs?: Web_DifferentInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_DifferentInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "associate" |
*
* @param {Web_Direct_AssociateInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_direct_associate: ((inputs?: Web_Direct_AssociateInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Direct_AssociateInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "called" |
*
* @param {Web_Direct_CallInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_direct_call: ((inputs?: Web_Direct_CallInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Direct_CallInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "family" |
*
* @param {Web_Direct_FamilyInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_direct_family: ((inputs?: Web_Direct_FamilyInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Direct_FamilyInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "messaged" |
*
* @param {Web_Direct_MessageInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_direct_message: ((inputs?: Web_Direct_MessageInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Direct_MessageInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "paid" |
*
* @param {Web_Direct_PaymentInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_direct_payment: ((inputs?: Web_Direct_PaymentInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Direct_PaymentInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "travelled together" |
*
* @param {Web_Direct_TravelledInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_direct_travelled: ((inputs?: Web_Direct_TravelledInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Direct_TravelledInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Connection lost. What you type is kept on this machine; nothing is sent until the connection is back." |
*
* @param {Web_DisconnectedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_disconnected: ((inputs?: Web_DisconnectedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_DisconnectedInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "The address was used already, or it has expired. In the terminal, start \"lookback serve\" again and open the address that it prints; or ask for a fresh addres..." |
*
* @param {Web_Door_TextInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_door_text: ((inputs?: Web_Door_TextInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Door_TextInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "This workbench opens with a fresh address" |
*
* @param {Web_Door_TitleInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_door_title: ((inputs?: Web_Door_TitleInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Door_TitleInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Draft kept on this machine." |
*
* @param {Web_Draft_KeptInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_draft_kept: ((inputs?: Web_Draft_KeptInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Draft_KeptInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "effect" |
*
* @param {Web_EffectInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_effect: ((inputs?: Web_EffectInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_EffectInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "drops out" |
*
* @param {Web_Effect_Drops_OutInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_effect_drops_out: ((inputs?: Web_Effect_Drops_OutInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Effect_Drops_OutInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "stays, decision reopens" |
*
* @param {Web_Effect_ReopensInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_effect_reopens: ((inputs?: Web_Effect_ReopensInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Effect_ReopensInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "stays" |
*
* @param {Web_Effect_StaysInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_effect_stays: ((inputs?: Web_Effect_StaysInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Effect_StaysInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Approve with your key" |
*
* @param {Web_Exclusion_ApproveInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_exclusion_approve: ((inputs?: Web_Exclusion_ApproveInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Exclusion_ApproveInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "fits coincidence" |
*
* @param {Web_Exclusion_Chance_CompatibleInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_exclusion_chance_compatible: ((inputs?: Web_Exclusion_Chance_CompatibleInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Exclusion_Chance_CompatibleInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Named in the charter by {names}." |
*
* @param {Web_Exclusion_CharterInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_exclusion_charter: ((inputs: Web_Exclusion_CharterInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Exclusion_CharterInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "only a hub" |
*
* @param {Web_Exclusion_Hub_OnlyInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_exclusion_hub_only: ((inputs?: Web_Exclusion_Hub_OnlyInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Exclusion_Hub_OnlyInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Signed by {names}; one more is needed." |
*
* @param {Web_Exclusion_OneInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_exclusion_one: ((inputs: Web_Exclusion_OneInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Exclusion_OneInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "out of the period" |
*
* @param {Web_Exclusion_Out_Of_PeriodInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_exclusion_out_of_period: ((inputs?: Web_Exclusion_Out_Of_PeriodInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Exclusion_Out_Of_PeriodInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | many | output |
* | --- | --- |
* | "one" | "{n} person is left out." |
* | * | "{n} persons are left out." |
*
* @param {Web_Exclusion_PersonsInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_exclusion_persons: ((inputs: Web_Exclusion_PersonsInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Exclusion_PersonsInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Signed by {names}." |
*
* @param {Web_Exclusion_SignedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_exclusion_signed: ((inputs: Web_Exclusion_SignedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Exclusion_SignedInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Of these, {n} shared two or more details; coincidence would give about {expected}." |
*
* @param {Web_Exclusion_TwoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_exclusion_two: ((inputs: Web_Exclusion_TwoInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Exclusion_TwoInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Waits for two signatures; nobody is left out yet." |
*
* @param {Web_Exclusion_UnsignedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_exclusion_unsigned: ((inputs?: Web_Exclusion_UnsignedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Exclusion_UnsignedInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "A rule may leave linked persons out only if the charter names it and two people approved it. Nobody is left out who has a direct record." |
*
* @param {Web_Exclusions_TextInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_exclusions_text: ((inputs?: Web_Exclusions_TextInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Exclusions_TextInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Left out before review" |
*
* @param {Web_Exclusions_TitleInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_exclusions_title: ((inputs?: Web_Exclusions_TitleInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Exclusions_TitleInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Ask, or give what was asked" |
*
* @param {Web_Export_AskInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_export_ask: ((inputs?: Web_Export_AskInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Export_AskInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "{by} asks, {date}: for {recipient}" |
*
* @param {Web_Export_AskedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_export_asked: ((inputs: Web_Export_AskedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Export_AskedInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Give it" |
*
* @param {Web_Export_GiveInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_export_give: ((inputs?: Web_Export_GiveInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Export_GiveInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Given. Save the file and send it." |
*
* @param {Web_Export_GivenInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_export_given: ((inputs?: Web_Export_GivenInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Export_GivenInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "What it may be used for, and nothing else" |
*
* @param {Web_Export_PurposeInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_export_purpose: ((inputs?: Web_Export_PurposeInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Export_PurposeInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Who is given it" |
*
* @param {Web_Export_RecipientInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_export_recipient: ((inputs?: Web_Export_RecipientInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Export_RecipientInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Save the file" |
*
* @param {Web_Export_SaveInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_export_save: ((inputs?: Web_Export_SaveInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Export_SaveInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "{date}: to {recipient}" |
*
* @param {Web_Export_SentInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_export_sent: ((inputs: Web_Export_SentInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Export_SentInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "One person's file, to one recipient, for one purpose. Two people give it; it carries its caveats, and it is in the ledger." |
*
* @param {Web_Export_TextInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_export_text: ((inputs?: Web_Export_TextInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Export_TextInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Give out" |
*
* @param {Web_Export_TitleInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_export_title: ((inputs?: Web_Export_TitleInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Export_TitleInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Asked. A second person gives it." |
*
* @param {Web_Export_WaitsInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_export_waits: ((inputs?: Web_Export_WaitsInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Export_WaitsInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "account" |
*
* @param {Web_Field_AccountInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_field_account: ((inputs?: Web_Field_AccountInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Field_AccountInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "account" |
*
* @param {Web_Field_Accountnumber1Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
declare const web_field_accountnumber1: ((inputs?: Web_Field_Accountnumber1Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Field_Accountnumber1Inputs, {
    locale?: "en" | "es";
}, {}>;
export { web_field_accountnumber1 as "web_field_accountNumber" };
/**
* | output |
* | --- |
* | "Answer" |
*
* @param {Web_Field_Act_AnswerInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_field_act_answer: ((inputs?: Web_Field_Act_AnswerInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Field_Act_AnswerInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Which authority" |
*
* @param {Web_Field_Act_AuthorityInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_field_act_authority: ((inputs?: Web_Field_Act_AuthorityInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Field_Act_AuthorityInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Band" |
*
* @param {Web_Field_Act_BandInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_field_act_band: ((inputs?: Web_Field_Act_BandInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Field_Act_BandInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Because of" |
*
* @param {Web_Field_Act_BasisInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_field_act_basis: ((inputs?: Web_Field_Act_BasisInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Field_Act_BasisInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Day" |
*
* @param {Web_Field_Act_DateInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_field_act_date: ((inputs?: Web_Field_Act_DateInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Field_Act_DateInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "It rests on" |
*
* @param {Web_Field_Act_EvidenceInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_field_act_evidence: ((inputs?: Web_Field_Act_EvidenceInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Field_Act_EvidenceInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "From" |
*
* @param {Web_Field_Act_FromInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_field_act_from: ((inputs?: Web_Field_Act_FromInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Field_Act_FromInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "It explains this innocently" |
*
* @param {Web_Field_Act_InnocentInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_field_act_innocent: ((inputs?: Web_Field_Act_InnocentInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Field_Act_InnocentInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "What it shows" |
*
* @param {Web_Field_Act_KindInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_field_act_kind: ((inputs?: Web_Field_Act_KindInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Field_Act_KindInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "What is noted" |
*
* @param {Web_Field_Act_NoteInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_field_act_note: ((inputs?: Web_Field_Act_NoteInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Field_Act_NoteInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Why?" |
*
* @param {Web_Field_Act_ReasonInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_field_act_reason: ((inputs?: Web_Field_Act_ReasonInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Field_Act_ReasonInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Role" |
*
* @param {Web_Field_Act_RoleInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_field_act_role: ((inputs?: Web_Field_Act_RoleInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Field_Act_RoleInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "What it says" |
*
* @param {Web_Field_Act_SaysInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_field_act_says: ((inputs?: Web_Field_Act_SaysInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Field_Act_SaysInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Who says so" |
*
* @param {Web_Field_Act_SourceInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_field_act_source: ((inputs?: Web_Field_Act_SourceInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Field_Act_SourceInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Where it stands: file and page or row" |
*
* @param {Web_Field_Act_StandsInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_field_act_stands: ((inputs?: Web_Field_Act_StandsInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Field_Act_StandsInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Where" |
*
* @param {Web_Field_Act_StateInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_field_act_state: ((inputs?: Web_Field_Act_StateInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Field_Act_StateInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "System searched" |
*
* @param {Web_Field_Act_SystemInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_field_act_system: ((inputs?: Web_Field_Act_SystemInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Field_Act_SystemInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "To (nobody claims an end if empty)" |
*
* @param {Web_Field_Act_ToInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_field_act_to: ((inputs?: Web_Field_Act_ToInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Field_Act_ToInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "What was done" |
*
* @param {Web_Field_Act_TypeInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_field_act_type: ((inputs?: Web_Field_Act_TypeInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Field_Act_TypeInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Until (optional)" |
*
* @param {Web_Field_Act_UntilInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_field_act_until: ((inputs?: Web_Field_Act_UntilInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Field_Act_UntilInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "address" |
*
* @param {Web_Field_AddressInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_field_address: ((inputs?: Web_Field_AddressInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Field_AddressInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "also called" |
*
* @param {Web_Field_AliasInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_field_alias: ((inputs?: Web_Field_AliasInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Field_AliasInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "born" |
*
* @param {Web_Field_Birthdate1Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
declare const web_field_birthdate1: ((inputs?: Web_Field_Birthdate1Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Field_Birthdate1Inputs, {
    locale?: "en" | "es";
}, {}>;
export { web_field_birthdate1 as "web_field_birthDate" };
/**
* | output |
* | --- |
* | "birthplace" |
*
* @param {Web_Field_Birthplace1Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
declare const web_field_birthplace1: ((inputs?: Web_Field_Birthplace1Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Field_Birthplace1Inputs, {
    locale?: "en" | "es";
}, {}>;
export { web_field_birthplace1 as "web_field_birthPlace" };
/**
* | output |
* | --- |
* | "country" |
*
* @param {Web_Field_CountryInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_field_country: ((inputs?: Web_Field_CountryInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Field_CountryInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "died" |
*
* @param {Web_Field_Deathdate1Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
declare const web_field_deathdate1: ((inputs?: Web_Field_Deathdate1Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Field_Deathdate1Inputs, {
    locale?: "en" | "es";
}, {}>;
export { web_field_deathdate1 as "web_field_deathDate" };
/**
* | output |
* | --- |
* | "document" |
*
* @param {Web_Field_DocumentInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_field_document: ((inputs?: Web_Field_DocumentInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Field_DocumentInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "email" |
*
* @param {Web_Field_EmailInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_field_email: ((inputs?: Web_Field_EmailInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Field_EmailInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "ethnicity" |
*
* @param {Web_Field_EthnicityInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_field_ethnicity: ((inputs?: Web_Field_EthnicityInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Field_EthnicityInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "father's name" |
*
* @param {Web_Field_Fathername1Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
declare const web_field_fathername1: ((inputs?: Web_Field_Fathername1Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Field_Fathername1Inputs, {
    locale?: "en" | "es";
}, {}>;
export { web_field_fathername1 as "web_field_fatherName" };
/**
* | output |
* | --- |
* | "given name" |
*
* @param {Web_Field_Firstname1Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
declare const web_field_firstname1: ((inputs?: Web_Field_Firstname1Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Field_Firstname1Inputs, {
    locale?: "en" | "es";
}, {}>;
export { web_field_firstname1 as "web_field_firstName" };
/**
* | output |
* | --- |
* | "sex" |
*
* @param {Web_Field_GenderInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_field_gender: ((inputs?: Web_Field_GenderInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Field_GenderInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "document" |
*
* @param {Web_Field_Idnumber1Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
declare const web_field_idnumber1: ((inputs?: Web_Field_Idnumber1Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Field_Idnumber1Inputs, {
    locale?: "en" | "es";
}, {}>;
export { web_field_idnumber1 as "web_field_idNumber" };
/**
* | output |
* | --- |
* | "tax number" |
*
* @param {Web_Field_Inncode1Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
declare const web_field_inncode1: ((inputs?: Web_Field_Inncode1Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Field_Inncode1Inputs, {
    locale?: "en" | "es";
}, {}>;
export { web_field_inncode1 as "web_field_innCode" };
/**
* | output |
* | --- |
* | "surname" |
*
* @param {Web_Field_Lastname1Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
declare const web_field_lastname1: ((inputs?: Web_Field_Lastname1Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Field_Lastname1Inputs, {
    locale?: "en" | "es";
}, {}>;
export { web_field_lastname1 as "web_field_lastName" };
/**
* | output |
* | --- |
* | "licence" |
*
* @param {Web_Field_Licensenumber1Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
declare const web_field_licensenumber1: ((inputs?: Web_Field_Licensenumber1Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Field_Licensenumber1Inputs, {
    locale?: "en" | "es";
}, {}>;
export { web_field_licensenumber1 as "web_field_licenseNumber" };
/**
* | output |
* | --- |
* | "middle name" |
*
* @param {Web_Field_Middlename1Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
declare const web_field_middlename1: ((inputs?: Web_Field_Middlename1Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Field_Middlename1Inputs, {
    locale?: "en" | "es";
}, {}>;
export { web_field_middlename1 as "web_field_middleName" };
/**
* | output |
* | --- |
* | "mother's name" |
*
* @param {Web_Field_Mothername1Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
declare const web_field_mothername1: ((inputs?: Web_Field_Mothername1Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Field_Mothername1Inputs, {
    locale?: "en" | "es";
}, {}>;
export { web_field_mothername1 as "web_field_motherName" };
/**
* | output |
* | --- |
* | "name" |
*
* @param {Web_Field_NameInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_field_name: ((inputs?: Web_Field_NameInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Field_NameInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "nationality" |
*
* @param {Web_Field_NationalityInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_field_nationality: ((inputs?: Web_Field_NationalityInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Field_NationalityInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "parents' names" |
*
* @param {Web_Field_ParentsInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_field_parents: ((inputs?: Web_Field_ParentsInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Field_ParentsInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "passport" |
*
* @param {Web_Field_Passportnumber1Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
declare const web_field_passportnumber1: ((inputs?: Web_Field_Passportnumber1Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Field_Passportnumber1Inputs, {
    locale?: "en" | "es";
}, {}>;
export { web_field_passportnumber1 as "web_field_passportNumber" };
/**
* | output |
* | --- |
* | "phone" |
*
* @param {Web_Field_PhoneInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_field_phone: ((inputs?: Web_Field_PhoneInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Field_PhoneInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "photo" |
*
* @param {Web_Field_PhotoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_field_photo: ((inputs?: Web_Field_PhotoInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Field_PhotoInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "registration number" |
*
* @param {Web_Field_Registrationnumber1Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
declare const web_field_registrationnumber1: ((inputs?: Web_Field_Registrationnumber1Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Field_Registrationnumber1Inputs, {
    locale?: "en" | "es";
}, {}>;
export { web_field_registrationnumber1 as "web_field_registrationNumber" };
/**
* | output |
* | --- |
* | "religion" |
*
* @param {Web_Field_ReligionInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_field_religion: ((inputs?: Web_Field_ReligionInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Field_ReligionInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "social security number" |
*
* @param {Web_Field_Socialsecuritynumber2Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
declare const web_field_socialsecuritynumber2: ((inputs?: Web_Field_Socialsecuritynumber2Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Field_Socialsecuritynumber2Inputs, {
    locale?: "en" | "es";
}, {}>;
export { web_field_socialsecuritynumber2 as "web_field_socialSecurityNumber" };
/**
* | output |
* | --- |
* | "tax number" |
*
* @param {Web_Field_Taxnumber1Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
declare const web_field_taxnumber1: ((inputs?: Web_Field_Taxnumber1Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Field_Taxnumber1Inputs, {
    locale?: "en" | "es";
}, {}>;
export { web_field_taxnumber1 as "web_field_taxNumber" };
/**
* | output |
* | --- |
* | "nickname" |
*
* @param {Web_Field_Weakalias1Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
declare const web_field_weakalias1: ((inputs?: Web_Field_Weakalias1Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Field_Weakalias1Inputs, {
    locale?: "en" | "es";
}, {}>;
export { web_field_weakalias1 as "web_field_weakAlias" };
/**
* | output |
* | --- |
* | "figure" |
*
* @param {Web_FigureInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_figure: ((inputs?: Web_FigureInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_FigureInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "first known at least … days ago" |
*
* @param {Web_Filter_AgeInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_filter_age: ((inputs?: Web_Filter_AgeInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Filter_AgeInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "all" |
*
* @param {Web_Filter_AllInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_filter_all: ((inputs?: Web_Filter_AllInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Filter_AllInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Band" |
*
* @param {Web_Filter_BandInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_filter_band: ((inputs?: Web_Filter_BandInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Filter_BandInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "clear" |
*
* @param {Web_Filter_ClearInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_filter_clear: ((inputs?: Web_Filter_ClearInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Filter_ClearInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "list: {name}" |
*
* @param {Web_Filter_ListInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_filter_list: ((inputs: Web_Filter_ListInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Filter_ListInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "only what waits for me" |
*
* @param {Web_Filter_MineInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_filter_mine: ((inputs?: Web_Filter_MineInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Filter_MineInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Stage" |
*
* @param {Web_Filter_StageInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_filter_stage: ((inputs?: Web_Filter_StageInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Filter_StageInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "first known {days} ago" |
*
* @param {Web_First_KnownInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_first_known: ((inputs: Web_First_KnownInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_First_KnownInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "From records to decisions" |
*
* @param {Web_Flow_TitleInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_flow_title: ((inputs?: Web_Flow_TitleInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Flow_TitleInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Is it this person?" |
*
* @param {Web_Gate1Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_gate1: ((inputs?: Web_Gate1Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Gate1Inputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "asked about" |
*
* @param {Web_Gate1_AskedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_gate1_asked: ((inputs?: Web_Gate1_AskedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Gate1_AskedInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Why? (optional detail)" |
*
* @param {Web_Gate1_CauseInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_gate1_cause: ((inputs?: Web_Gate1_CauseInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Gate1_CauseInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "The readers disagree, or the records contradict each other." |
*
* @param {Web_Gate1_ContradictedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_gate1_contradicted: ((inputs?: Web_Gate1_ContradictedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Gate1_ContradictedInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "You have answered. A second reader is needed." |
*
* @param {Web_Gate1_GivenInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_gate1_given: ((inputs?: Web_Gate1_GivenInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Gate1_GivenInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Given on one side only or not at all: {fields}." |
*
* @param {Web_Gate1_MissingInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_gate1_missing: ((inputs: Web_Gate1_MissingInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Gate1_MissingInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Chance that they are one: {p}." |
*
* @param {Web_Gate1_OddsInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_gate1_odds: ((inputs: Web_Gate1_OddsInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Gate1_OddsInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "These records were joined by another version of Lookback. Resolve again to see what holds them together." |
*
* @param {Web_Gate1_OutdatedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_gate1_outdated: ((inputs?: Web_Gate1_OutdatedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Gate1_OutdatedInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "This pair holds the {n} records together least: if it is wrong, they are two people." |
*
* @param {Web_Gate1_PairInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_gate1_pair: ((inputs: Web_Gate1_PairInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Gate1_PairInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "These are the two records that were joined." |
*
* @param {Web_Gate1_Pair_TwoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_gate1_pair_two: ((inputs?: Web_Gate1_Pair_TwoInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Gate1_Pair_TwoInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "The fields shown contradict each other." |
*
* @param {Web_Gate1_Reason_DifferentInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_gate1_reason_different: ((inputs?: Web_Gate1_Reason_DifferentInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Gate1_Reason_DifferentInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "The fields shown agree." |
*
* @param {Web_Gate1_Reason_SameInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_gate1_reason_same: ((inputs?: Web_Gate1_Reason_SameInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Gate1_Reason_SameInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "The fields shown do not suffice." |
*
* @param {Web_Gate1_Reason_UnsureInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_gate1_reason_unsure: ((inputs?: Web_Gate1_Reason_UnsureInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Gate1_Reason_UnsureInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Two people who share this much take {bits} bits away." |
*
* @param {Web_Gate1_RivalsInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_gate1_rivals: ((inputs: Web_Gate1_RivalsInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Gate1_RivalsInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "One person, answered by {names}." |
*
* @param {Web_Gate1_SettledInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_gate1_settled: ((inputs: Web_Gate1_SettledInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Gate1_SettledInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "One record: nothing was joined." |
*
* @param {Web_Gate1_SingleInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_gate1_single: ((inputs?: Web_Gate1_SingleInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Gate1_SingleInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Do these two records speak of one person?" |
*
* @param {Web_Gate1_WaitsInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_gate1_waits: ((inputs?: Web_Gate1_WaitsInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Gate1_WaitsInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "What did this person do?" |
*
* @param {Web_Gate2Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_gate2: ((inputs?: Web_Gate2Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Gate2Inputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "The two readers differ. You decide, with reasons; both answers stand below." |
*
* @param {Web_Gate2_AdjudicatorInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_gate2_adjudicator: ((inputs?: Web_Gate2_AdjudicatorInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Gate2_AdjudicatorInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "You are the first reader." |
*
* @param {Web_Gate2_FirstInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_gate2_first: ((inputs?: Web_Gate2_FirstInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Gate2_FirstInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "You are the second reader. The first answer is hidden until you give yours." |
*
* @param {Web_Gate2_SecondInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_gate2_second: ((inputs?: Web_Gate2_SecondInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Gate2_SecondInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | many | output |
* | --- | --- |
* | "one" | "{n} answer is hidden from you." |
* | * | "{n} answers are hidden from you." |
*
* @param {Web_HiddenInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_hidden: ((inputs: Web_HiddenInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_HiddenInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "history" |
*
* @param {Web_HistoryInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_history: ((inputs?: Web_HistoryInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_HistoryInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "found" |
*
* @param {Web_Hit_ValueInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_hit_value: ((inputs?: Web_Hit_ValueInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Hit_ValueInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "where" |
*
* @param {Web_Hit_WhereInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_hit_where: ((inputs?: Web_Hit_WhereInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Hit_WhereInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "people who live together share it" |
*
* @param {Web_HouseholdInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_household: ((inputs?: Web_HouseholdInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_HouseholdInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "{n} in {per}" |
*
* @param {Web_In_HundredInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_in_hundred: ((inputs: Web_In_HundredInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_In_HundredInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "What would explain this innocently?" |
*
* @param {Web_InnocentInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_innocent: ((inputs?: Web_InnocentInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_InnocentInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "press {key} to choose" |
*
* @param {Web_Key_AnswerInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_key_answer: ((inputs: Web_Key_AnswerInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Key_AnswerInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "beside the answer: wait, protect, note, attach" |
*
* @param {Web_Key_CareInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_key_care: ((inputs?: Web_Key_CareInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Key_CareInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "its file is with its owner" |
*
* @param {Web_Key_ElsewhereInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_key_elsewhere: ((inputs?: Web_Key_ElsewhereInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Key_ElsewhereInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "close, or leave the field" |
*
* @param {Web_Key_EscapeInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_key_escape: ((inputs?: Web_Key_EscapeInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Key_EscapeInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "choose an answer at gate 2" |
*
* @param {Web_Key_GateInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_key_gate: ((inputs?: Web_Key_GateInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Key_GateInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "answer gate 1: same, different, not sure" |
*
* @param {Web_Key_IdentityInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_key_identity: ((inputs?: Web_Key_IdentityInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Key_IdentityInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "show this map of keys" |
*
* @param {Web_Key_MapInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_key_map: ((inputs?: Web_Key_MapInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Key_MapInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "take the next person" |
*
* @param {Web_Key_NextInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_key_next: ((inputs?: Web_Key_NextInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Key_NextInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "open the person" |
*
* @param {Web_Key_OpenInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_key_open: ((inputs?: Web_Key_OpenInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Key_OpenInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "go to the overview" |
*
* @param {Web_Key_OverviewInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_key_overview: ((inputs?: Web_Key_OverviewInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Key_OverviewInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "go to the publication" |
*
* @param {Web_Key_PublicationInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_key_publication: ((inputs?: Web_Key_PublicationInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Key_PublicationInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "go to the queue" |
*
* @param {Web_Key_QueueInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_key_queue: ((inputs?: Web_Key_QueueInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Key_QueueInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "move in the list" |
*
* @param {Web_Key_RowsInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_key_rows: ((inputs?: Web_Key_RowsInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Key_RowsInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "with a passphrase" |
*
* @param {Web_Key_SealedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_key_sealed: ((inputs?: Web_Key_SealedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Key_SealedInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "search" |
*
* @param {Web_Key_SearchInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_key_search: ((inputs?: Web_Key_SearchInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Key_SearchInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "send the answer" |
*
* @param {Web_Key_SendInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_key_send: ((inputs?: Web_Key_SendInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Key_SendInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "try without an item" |
*
* @param {Web_Key_TryInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_key_try: ((inputs?: Web_Key_TryInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Key_TryInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "why the nearest other is not this person" |
*
* @param {Web_Key_WhyInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_key_why: ((inputs?: Web_Key_WhyInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Key_WhyInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Keys" |
*
* @param {Web_KeysInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_keys: ((inputs?: Web_KeysInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_KeysInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "all keys" |
*
* @param {Web_Keys_AllInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_keys_all: ((inputs?: Web_Keys_AllInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Keys_AllInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Single keys act" |
*
* @param {Web_Keys_OnInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_keys_on: ((inputs?: Web_Keys_OnInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Keys_OnInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Single keys act while nothing is being typed. They can be turned off here." |
*
* @param {Web_Keys_TextInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_keys_text: ((inputs?: Web_Keys_TextInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Keys_TextInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "something this person did" |
*
* @param {Web_Kind_ConductInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_kind_conduct: ((inputs?: Web_Kind_ConductInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Kind_ConductInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "a record that names the network" |
*
* @param {Web_Kind_DirectInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_kind_direct: ((inputs?: Web_Kind_DirectInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Kind_DirectInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "who this is" |
*
* @param {Web_Kind_IdentityInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_kind_identity: ((inputs?: Web_Kind_IdentityInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Kind_IdentityInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "a leg of a journey" |
*
* @param {Web_Kind_LegInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_kind_leg: ((inputs?: Web_Kind_LegInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Kind_LegInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "a shared detail" |
*
* @param {Web_Kind_TouchInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_kind_touch: ((inputs?: Web_Kind_TouchInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Kind_TouchInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Actions" |
*
* @param {Web_Lane_ActionInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_lane_action: ((inputs?: Web_Lane_ActionInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Lane_ActionInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Places" |
*
* @param {Web_Lane_PlaceInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_lane_place: ((inputs?: Web_Lane_PlaceInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Lane_PlaceInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Review" |
*
* @param {Web_Lane_ReviewInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_lane_review: ((inputs?: Web_Lane_ReviewInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Lane_ReviewInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Shared details" |
*
* @param {Web_Lane_TouchInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_lane_touch: ((inputs?: Web_Lane_TouchInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Lane_TouchInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Language" |
*
* @param {Web_LanguageInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_language: ((inputs?: Web_LanguageInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_LanguageInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "{observed} of them shared two or more, where coincidence alone would give about {expected}." |
*
* @param {Web_Lead_ChanceInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_lead_chance: ((inputs: Web_Lead_ChanceInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Lead_ChanceInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "How many would share two by coincidence alone has not been computed." |
*
* @param {Web_Lead_Chance_NoneInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_lead_chance_none: ((inputs?: Web_Lead_Chance_NoneInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Lead_Chance_NoneInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "{cohort} of the {persons} persons in the files are under review because they shared a detail with the network or a record names them with it." |
*
* @param {Web_Lead_ReviewInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_lead_review: ((inputs: Web_Lead_ReviewInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Lead_ReviewInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "{waiting} wait for a person; {decided} are decided." |
*
* @param {Web_Lead_WaitsInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_lead_waits: ((inputs: Web_Lead_WaitsInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Lead_WaitsInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "journey leg" |
*
* @param {Web_LegInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_leg: ((inputs?: Web_LegInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_LegInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "set aside, with a reason each" |
*
* @param {Web_Legend_AsideInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_legend_aside: ((inputs?: Web_Legend_AsideInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Legend_AsideInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "expected by coincidence" |
*
* @param {Web_Legend_ChanceInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_legend_chance: ((inputs?: Web_Legend_ChanceInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Legend_ChanceInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "carried by evidence" |
*
* @param {Web_Legend_EvidenceInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_legend_evidence: ((inputs?: Web_Legend_EvidenceInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Legend_EvidenceInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "waits for a person" |
*
* @param {Web_Legend_OpenInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_legend_open: ((inputs?: Web_Legend_OpenInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Legend_OpenInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "decided by two people" |
*
* @param {Web_Legend_SettledInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_legend_settled: ((inputs?: Web_Legend_SettledInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Legend_SettledInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Loading …" |
*
* @param {Web_LoadingInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_loading: ((inputs?: Web_LoadingInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_LoadingInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Where now: {state}" |
*
* @param {Web_LocationInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_location: ((inputs: Web_LocationInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_LocationInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "in custody" |
*
* @param {Web_Location_W11Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
declare const web_location_w11: ((inputs?: Web_Location_W11Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Location_W11Inputs, {
    locale?: "en" | "es";
}, {}>;
export { web_location_w11 as "web_location_W1" };
/**
* | output |
* | --- |
* | "located, not in custody" |
*
* @param {Web_Location_W21Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
declare const web_location_w21: ((inputs?: Web_Location_W21Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Location_W21Inputs, {
    locale?: "en" | "es";
}, {}>;
export { web_location_w21 as "web_location_W2" };
/**
* | output |
* | --- |
* | "departed or removed" |
*
* @param {Web_Location_W31Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
declare const web_location_w31: ((inputs?: Web_Location_W31Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Location_W31Inputs, {
    locale?: "en" | "es";
}, {}>;
export { web_location_w31 as "web_location_W3" };
/**
* | output |
* | --- |
* | "deceased" |
*
* @param {Web_Location_W41Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
declare const web_location_w41: ((inputs?: Web_Location_W41Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Location_W41Inputs, {
    locale?: "en" | "es";
}, {}>;
export { web_location_w41 as "web_location_W4" };
/**
* | output |
* | --- |
* | "unknown after search" |
*
* @param {Web_Location_W51Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
declare const web_location_w51: ((inputs?: Web_Location_W51Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Location_W51Inputs, {
    locale?: "en" | "es";
}, {}>;
export { web_location_w51 as "web_location_W5" };
/**
* | output |
* | --- |
* | "not yet searched" |
*
* @param {Web_Location_W61Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
declare const web_location_w61: ((inputs?: Web_Location_W61Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Location_W61Inputs, {
    locale?: "en" | "es";
}, {}>;
export { web_location_w61 as "web_location_W6" };
/**
* | output |
* | --- |
* | "not yet searched" |
*
* @param {Web_Location_W6a1Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
declare const web_location_w6a1: ((inputs?: Web_Location_W6a1Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Location_W6a1Inputs, {
    locale?: "en" | "es";
}, {}>;
export { web_location_w6a1 as "web_location_W6a" };
/**
* | output |
* | --- |
* | "last location expired" |
*
* @param {Web_Location_W6b1Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
declare const web_location_w6b1: ((inputs?: Web_Location_W6b1Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Location_W6b1Inputs, {
    locale?: "en" | "es";
}, {}>;
export { web_location_w6b1 as "web_location_W6b" };
/**
* | output |
* | --- |
* | "not sought" |
*
* @param {Web_Location_W71Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
declare const web_location_w71: ((inputs?: Web_Location_W71Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Location_W71Inputs, {
    locale?: "en" | "es";
}, {}>;
export { web_location_w71 as "web_location_W7" };
/**
* | output |
* | --- |
* | "sources disagree" |
*
* @param {Web_Location_W81Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
declare const web_location_w81: ((inputs?: Web_Location_W81Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Location_W81Inputs, {
    locale?: "en" | "es";
}, {}>;
export { web_location_w81 as "web_location_W8" };
/**
* | output |
* | --- |
* | "Lock" |
*
* @param {Web_LockInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_lock: ((inputs?: Web_LockInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_LockInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Look again on" |
*
* @param {Web_Look_AgainInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_look_again: ((inputs?: Web_Look_AgainInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Look_AgainInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "hidden" |
*
* @param {Web_MaskedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_masked: ((inputs?: Web_MaskedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_MaskedInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Kept to tell people apart; weighs nowhere else." |
*
* @param {Web_Masked_WhyInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_masked_why: ((inputs?: Web_Masked_WhyInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Masked_WhyInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "A number found means little without the number that coincidence alone would give beside it." |
*
* @param {Web_Meaning_ChanceInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_meaning_chance: ((inputs?: Web_Meaning_ChanceInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Meaning_ChanceInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "To be under review says nothing about what a person did. Most people in these files did nothing wrong." |
*
* @param {Web_Meaning_ReviewInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_meaning_review: ((inputs?: Web_Meaning_ReviewInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Meaning_ReviewInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "What this does not mean" |
*
* @param {Web_Meaning_TitleInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_meaning_title: ((inputs?: Web_Meaning_TitleInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Meaning_TitleInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Missing:" |
*
* @param {Web_MissingInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_missing: ((inputs?: Web_MissingInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_MissingInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "everybody as busy and every detail as popular as seen" |
*
* @param {Web_Model_BicmInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_model_bicm: ((inputs?: Web_Model_BicmInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Model_BicmInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "hypergeometric" |
*
* @param {Web_Model_HypergeometricInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_model_hypergeometric: ((inputs?: Web_Model_HypergeometricInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Model_HypergeometricInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "permutation" |
*
* @param {Web_Model_PermutationInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_model_permutation: ((inputs?: Web_Model_PermutationInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Model_PermutationInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "by the charter's rule \"{name}\"" |
*
* @param {Web_Named_RuleInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_named_rule: ((inputs: Web_Named_RuleInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Named_RuleInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Main" |
*
* @param {Web_NavInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_nav: ((inputs?: Web_NavInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_NavInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "nearly agrees" |
*
* @param {Web_NearInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_near: ((inputs?: Web_NearInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_NearInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "The nearest other person is {label}." |
*
* @param {Web_NearestInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_nearest: ((inputs: Web_NearestInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_NearestInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "No other person comes near." |
*
* @param {Web_Nearest_NoneInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_nearest_none: ((inputs?: Web_Nearest_NoneInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Nearest_NoneInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | many | output |
* | --- | --- |
* | "one" | "{n} independent way holds it." |
* | * | "{n} independent ways hold it." |
*
* @param {Web_Needs_LegsInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_needs_legs: ((inputs: Web_Needs_LegsInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Needs_LegsInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "No single item carries this link alone." |
*
* @param {Web_Needs_NoneInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_needs_none: ((inputs?: Web_Needs_NoneInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Needs_NoneInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "If {item} is wrong, the person drops out." |
*
* @param {Web_Needs_OneInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_needs_one: ((inputs: Web_Needs_OneInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Needs_OneInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "facilitator" |
*
* @param {Web_Network_Role_FacilitatorInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_network_role_facilitator: ((inputs?: Web_Network_Role_FacilitatorInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Network_Role_FacilitatorInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "moved by the network" |
*
* @param {Web_Network_Role_MovedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_network_role_moved: ((inputs?: Web_Network_Role_MovedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Network_Role_MovedInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "not established" |
*
* @param {Web_Network_Role_Not_EstablishedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_network_role_not_established: ((inputs?: Web_Network_Role_Not_EstablishedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Network_Role_Not_EstablishedInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "organiser" |
*
* @param {Web_Network_Role_OrganiserInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_network_role_organiser: ((inputs?: Web_Network_Role_OrganiserInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Network_Role_OrganiserInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "victim" |
*
* @param {Web_Network_Role_VictimInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_network_role_victim: ((inputs?: Web_Network_Role_VictimInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Network_Role_VictimInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "witness" |
*
* @param {Web_Network_Role_WitnessInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_network_role_witness: ((inputs?: Web_Network_Role_WitnessInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Network_Role_WitnessInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "next" |
*
* @param {Web_NextInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_next: ((inputs?: Web_NextInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_NextInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "reading without a key" |
*
* @param {Web_No_KeyInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_no_key: ((inputs?: Web_No_KeyInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_No_KeyInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "There is no such screen." |
*
* @param {Web_Not_FoundInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_not_found: ((inputs?: Web_Not_FoundInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Not_FoundInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "not given" |
*
* @param {Web_Not_GivenInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_not_given: ((inputs?: Web_Not_GivenInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Not_GivenInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "of" |
*
* @param {Web_OfInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_of: ((inputs?: Web_OfInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_OfInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "The workspace is being opened." |
*
* @param {Web_OpeningInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_opening: ((inputs?: Web_OpeningInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_OpeningInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "counting the figures" |
*
* @param {Web_Opening_FiguresInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_opening_figures: ((inputs?: Web_Opening_FiguresInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Opening_FiguresInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "putting records and persons together" |
*
* @param {Web_Opening_IndexInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_opening_index: ((inputs?: Web_Opening_IndexInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Opening_IndexInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "reading the ledger" |
*
* @param {Web_Opening_LedgerInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_opening_ledger: ((inputs?: Web_Opening_LedgerInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Opening_LedgerInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "following the links" |
*
* @param {Web_Opening_LinksInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_opening_links: ((inputs?: Web_Opening_LinksInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Opening_LinksInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "reading what the files say" |
*
* @param {Web_Opening_StatementsInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_opening_statements: ((inputs?: Web_Opening_StatementsInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Opening_StatementsInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Step {at} of {of}: {step}" |
*
* @param {Web_Opening_StepInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_opening_step: ((inputs: Web_Opening_StepInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Opening_StepInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "deceased or out of scope" |
*
* @param {Web_Outcome_Deceased_Or_Out_Of_ScopeInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_outcome_deceased_or_out_of_scope: ((inputs?: Web_Outcome_Deceased_Or_Out_Of_ScopeInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Outcome_Deceased_Or_Out_Of_ScopeInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "own conduct supported" |
*
* @param {Web_Outcome_Individual_Concern_SupportedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_outcome_individual_concern_supported: ((inputs?: Web_Outcome_Individual_Concern_SupportedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Outcome_Individual_Concern_SupportedInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "not enough information, look again on …" |
*
* @param {Web_Outcome_Insufficient_InformationInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_outcome_insufficient_information: ((inputs?: Web_Outcome_Insufficient_InformationInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Outcome_Insufficient_InformationInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "not enough information" |
*
* @param {Web_Outcome_Insufficient_ShortInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_outcome_insufficient_short: ((inputs?: Web_Outcome_Insufficient_ShortInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Outcome_Insufficient_ShortInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "link fits coincidence" |
*
* @param {Web_Outcome_Link_Chance_CompatibleInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_outcome_link_chance_compatible: ((inputs?: Web_Outcome_Link_Chance_CompatibleInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Outcome_Link_Chance_CompatibleInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "link, nothing adverse" |
*
* @param {Web_Outcome_Link_Confirmed_No_AdverseInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_outcome_link_confirmed_no_adverse: ((inputs?: Web_Outcome_Link_Confirmed_No_AdverseInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Outcome_Link_Confirmed_No_AdverseInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "no link" |
*
* @param {Web_Outcome_No_LinkInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_outcome_no_link: ((inputs?: Web_Outcome_No_LinkInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Outcome_No_LinkInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "not the person" |
*
* @param {Web_Outcome_Not_The_PersonInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_outcome_not_the_person: ((inputs?: Web_Outcome_Not_The_PersonInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Outcome_Not_The_PersonInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "refer for protection" |
*
* @param {Web_Outcome_Protection_ReferralInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_outcome_protection_referral: ((inputs?: Web_Outcome_Protection_ReferralInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Outcome_Protection_ReferralInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "role in network supported" |
*
* @param {Web_Outcome_Role_In_Network_SupportedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_outcome_role_in_network_supported: ((inputs?: Web_Outcome_Role_In_Network_SupportedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Outcome_Role_In_Network_SupportedInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Overview" |
*
* @param {Web_OverviewInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_overview: ((inputs?: Web_OverviewInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_OverviewInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "You have answered. Another reader is needed." |
*
* @param {Web_Part_Already_Decided_By_YouInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_part_already_decided_by_you: ((inputs?: Web_Part_Already_Decided_By_YouInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Part_Already_Decided_By_YouInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Settled." |
*
* @param {Web_Part_Already_SettledInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_part_already_settled: ((inputs?: Web_Part_Already_SettledInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Part_Already_SettledInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "You prepared evidence on this person; others decide." |
*
* @param {Web_Part_Analyst_May_Not_ReviewInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_part_analyst_may_not_review: ((inputs?: Web_Part_Analyst_May_Not_ReviewInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Part_Analyst_May_Not_ReviewInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Gate 1 comes first." |
*
* @param {Web_Part_First_Gate_OpenInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_part_first_gate_open: ((inputs?: Web_Part_First_Gate_OpenInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Part_First_Gate_OpenInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "The two readers differ. An adjudicator decides." |
*
* @param {Web_Part_Needs_AdjudicatorInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_part_needs_adjudicator: ((inputs?: Web_Part_Needs_AdjudicatorInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Part_Needs_AdjudicatorInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Unlock a key to answer." |
*
* @param {Web_Part_No_KeyInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_part_no_key: ((inputs?: Web_Part_No_KeyInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Part_No_KeyInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "The review of this person is paused." |
*
* @param {Web_Part_PausedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_part_paused: ((inputs?: Web_Part_PausedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Part_PausedInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "This person is not under review: no evidence carries a link now." |
*
* @param {Web_Part_Person_Not_In_CohortInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_part_person_not_in_cohort: ((inputs?: Web_Part_Person_Not_In_CohortInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Part_Person_Not_In_CohortInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "The challenge goes to someone who has not decided on this person." |
*
* @param {Web_Part_Redress_Needs_Someone_NewInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_part_redress_needs_someone_new: ((inputs?: Web_Part_Redress_Needs_Someone_NewInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Part_Redress_Needs_Someone_NewInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "The role of your key has no part here now." |
*
* @param {Web_Part_Role_MissingInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_part_role_missing: ((inputs?: Web_Part_Role_MissingInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Part_Role_MissingInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Another reader has taken this person." |
*
* @param {Web_Part_Taken_By_OtherInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_part_taken_by_other: ((inputs?: Web_Part_Taken_By_OtherInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Part_Taken_By_OtherInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Unlock a key to answer." |
*
* @param {Web_Part_Unknown_KeyInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_part_unknown_key: ((inputs?: Web_Part_Unknown_KeyInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Part_Unknown_KeyInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Passphrase of {name}" |
*
* @param {Web_Passphrase_OfInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_passphrase_of: ((inputs: Web_Passphrase_OfInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Passphrase_OfInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Open it" |
*
* @param {Web_Passphrase_OpenInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_passphrase_open: ((inputs?: Web_Passphrase_OpenInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Passphrase_OpenInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "{n} bits" |
*
* @param {Web_Path_BitsInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_path_bits: ((inputs: Web_Path_BitsInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Path_BitsInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "hub" |
*
* @param {Web_Path_HubInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_path_hub: ((inputs?: Web_Path_HubInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Path_HubInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "item" |
*
* @param {Web_Path_ItemInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_path_item: ((inputs?: Web_Path_ItemInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Path_ItemInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "only possible" |
*
* @param {Web_Path_PossibleInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_path_possible: ((inputs?: Web_Path_PossibleInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Path_PossibleInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "everything on this way hangs on this one item" |
*
* @param {Web_Path_SoleInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_path_sole: ((inputs?: Web_Path_SoleInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Path_SoleInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "ways to the network" |
*
* @param {Web_Path_TableInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_path_table: ((inputs?: Web_Path_TableInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Path_TableInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "users" |
*
* @param {Web_Path_UsersInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_path_users: ((inputs?: Web_Path_UsersInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Path_UsersInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "by" |
*
* @param {Web_Path_ViaInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_path_via: ((inputs?: Web_Path_ViaInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Path_ViaInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "weight" |
*
* @param {Web_Path_WeightInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_path_weight: ((inputs?: Web_Path_WeightInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Path_WeightInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | many | output |
* | --- | --- |
* | "one" | "{n} more way is not shown." |
* | * | "{n} more ways are not shown." |
*
* @param {Web_Paths_LeftInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_paths_left: ((inputs: Web_Paths_LeftInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Paths_LeftInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Person" |
*
* @param {Web_PersonInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_person: ((inputs?: Web_PersonInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_PersonInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Person {id}" |
*
* @param {Web_Person_TitleInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_person_title: ((inputs: Web_Person_TitleInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Person_TitleInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "chance that they are one: {p}" |
*
* @param {Web_ProbabilityInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_probability: ((inputs: Web_ProbabilityInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_ProbabilityInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "This did not work" |
*
* @param {Web_ProblemInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_problem: ((inputs?: Web_ProblemInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_ProblemInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "An adverse outcome stands only if two people gave it." |
*
* @param {Web_Problem_Adverse_Needs_Two_On_OutcomeInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_problem_adverse_needs_two_on_outcome: ((inputs?: Web_Problem_Adverse_Needs_Two_On_OutcomeInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Problem_Adverse_Needs_Two_On_OutcomeInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "You have already answered this. Nothing was recorded twice." |
*
* @param {Web_Problem_Already_Decided_By_YouInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_problem_already_decided_by_you: ((inputs?: Web_Problem_Already_Decided_By_YouInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Problem_Already_Decided_By_YouInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "This was settled meanwhile." |
*
* @param {Web_Problem_Already_SettledInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_problem_already_settled: ((inputs?: Web_Problem_Already_SettledInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Problem_Already_SettledInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "This key has already signed it." |
*
* @param {Web_Problem_Already_SignedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_problem_already_signed: ((inputs?: Web_Problem_Already_SignedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Problem_Already_SignedInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "This source was withdrawn already." |
*
* @param {Web_Problem_Already_WithdrawnInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_problem_already_withdrawn: ((inputs?: Web_Problem_Already_WithdrawnInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Problem_Already_WithdrawnInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "This is a bug in Lookback. Nothing was recorded." |
*
* @param {Web_Problem_BugInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_problem_bug: ((inputs?: Web_Problem_BugInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Problem_BugInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "This choice is closed for this person." |
*
* @param {Web_Problem_Conduct_MissingInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_problem_conduct_missing: ((inputs?: Web_Problem_Conduct_MissingInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Problem_Conduct_MissingInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "An adverse choice must be typed out." |
*
* @param {Web_Problem_Confirmation_MissingInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_problem_confirmation_missing: ((inputs?: Web_Problem_Confirmation_MissingInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Problem_Confirmation_MissingInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "What was received differs from what the custodian stated; explain it first." |
*
* @param {Web_Problem_Difference_UnexplainedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_problem_difference_unexplained: ((inputs?: Web_Problem_Difference_UnexplainedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Problem_Difference_UnexplainedInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "What would fall has changed since you read the list. Read it again." |
*
* @param {Web_Problem_Digest_ChangedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_problem_digest_changed: ((inputs?: Web_Problem_Digest_ChangedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Problem_Digest_ChangedInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "The disk is full. Nothing was recorded; make room and send it again." |
*
* @param {Web_Problem_Disk_FullInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_problem_disk_full: ((inputs?: Web_Problem_Disk_FullInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Problem_Disk_FullInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "The evidence changed after you opened this file. Read it again; what you typed is kept." |
*
* @param {Web_Problem_Evidence_ChangedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_problem_evidence_changed: ((inputs?: Web_Problem_Evidence_ChangedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Problem_Evidence_ChangedInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "An answer needs at least one attached item." |
*
* @param {Web_Problem_Evidence_MissingInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_problem_evidence_missing: ((inputs?: Web_Problem_Evidence_MissingInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Problem_Evidence_MissingInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "An attached item no longer belongs to this person." |
*
* @param {Web_Problem_Evidence_UnknownInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_problem_evidence_unknown: ((inputs?: Web_Problem_Evidence_UnknownInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Problem_Evidence_UnknownInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "The charter has no such rule." |
*
* @param {Web_Problem_Exclusion_Not_In_CharterInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_problem_exclusion_not_in_charter: ((inputs?: Web_Problem_Exclusion_Not_In_CharterInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Problem_Exclusion_Not_In_CharterInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "The figures do not add up; a publication is refused until they do." |
*
* @param {Web_Problem_Figures_Do_Not_Add_UpInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_problem_figures_do_not_add_up: ((inputs?: Web_Problem_Figures_Do_Not_Add_UpInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Problem_Figures_Do_Not_Add_UpInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "There is no such list." |
*
* @param {Web_Problem_Filter_UnknownInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_problem_filter_unknown: ((inputs?: Web_Problem_Filter_UnknownInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Problem_Filter_UnknownInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "The figures do not add up; a publication is refused until they do." |
*
* @param {Web_Problem_Identity_FailsInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_problem_identity_fails: ((inputs?: Web_Problem_Identity_FailsInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Problem_Identity_FailsInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Say what would explain this innocently." |
*
* @param {Web_Problem_Innocent_Explanation_MissingInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_problem_innocent_explanation_missing: ((inputs?: Web_Problem_Innocent_Explanation_MissingInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Problem_Innocent_Explanation_MissingInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "This person has no such item." |
*
* @param {Web_Problem_Item_UnknownInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_problem_item_unknown: ((inputs?: Web_Problem_Item_UnknownInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Problem_Item_UnknownInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "This file is no Lookback key." |
*
* @param {Web_Problem_Key_FileInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_problem_key_file: ((inputs?: Web_Problem_Key_FileInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Problem_Key_FileInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Unlock a key first: answers are signed." |
*
* @param {Web_Problem_Key_NeededInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_problem_key_needed: ((inputs?: Web_Problem_Key_NeededInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Problem_Key_NeededInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "The file of this key is not in the workspace: hand it over." |
*
* @param {Web_Problem_Key_Not_HeldInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_problem_key_not_held: ((inputs?: Web_Problem_Key_Not_HeldInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Problem_Key_Not_HeldInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "This workspace knows no such key." |
*
* @param {Web_Problem_Key_UnknownInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_problem_key_unknown: ((inputs?: Web_Problem_Key_UnknownInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Problem_Key_UnknownInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "No item shows a leg of the journey." |
*
* @param {Web_Problem_Leg_MissingInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_problem_leg_missing: ((inputs?: Web_Problem_Leg_MissingInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Problem_Leg_MissingInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Say on which day to look again." |
*
* @param {Web_Problem_Look_Again_MissingInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_problem_look_again_missing: ((inputs?: Web_Problem_Look_Again_MissingInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Problem_Look_Again_MissingInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "The server cannot be reached. Nothing was sent twice; what you typed is kept." |
*
* @param {Web_Problem_LostInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_problem_lost: ((inputs?: Web_Problem_LostInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Problem_LostInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "The two readers differ. An adjudicator decides." |
*
* @param {Web_Problem_Needs_AdjudicatorInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_problem_needs_adjudicator: ((inputs?: Web_Problem_Needs_AdjudicatorInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Problem_Needs_AdjudicatorInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "These are not two records of persons." |
*
* @param {Web_Problem_Not_A_Person_PairInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_problem_not_a_person_pair: ((inputs?: Web_Problem_Not_A_Person_PairInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Problem_Not_A_Person_PairInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "This case is not waiting." |
*
* @param {Web_Problem_Not_PausedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_problem_not_paused: ((inputs?: Web_Problem_Not_PausedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Problem_Not_PausedInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "This person is not under protection." |
*
* @param {Web_Problem_Not_Under_ProtectionInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_problem_not_under_protection: ((inputs?: Web_Problem_Not_Under_ProtectionInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Problem_Not_Under_ProtectionInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "This key has a passphrase: give it." |
*
* @param {Web_Problem_Passphrase_NeededInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_problem_passphrase_needed: ((inputs?: Web_Problem_Passphrase_NeededInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Problem_Passphrase_NeededInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "This passphrase does not open the key." |
*
* @param {Web_Problem_Passphrase_WrongInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_problem_passphrase_wrong: ((inputs?: Web_Problem_Passphrase_WrongInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Problem_Passphrase_WrongInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "The review of this person is paused." |
*
* @param {Web_Problem_PausedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_problem_paused: ((inputs?: Web_Problem_PausedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Problem_PausedInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "This person is not under review." |
*
* @param {Web_Problem_Person_Not_In_CohortInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_problem_person_not_in_cohort: ((inputs?: Web_Problem_Person_Not_In_CohortInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Problem_Person_Not_In_CohortInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "There is no such person under review." |
*
* @param {Web_Problem_Person_UnknownInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_problem_person_unknown: ((inputs?: Web_Problem_Person_UnknownInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Problem_Person_UnknownInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "There is no such publication." |
*
* @param {Web_Problem_Publication_UnknownInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_problem_publication_unknown: ((inputs?: Web_Problem_Publication_UnknownInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Problem_Publication_UnknownInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Give your reasons." |
*
* @param {Web_Problem_Reason_MissingInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_problem_reason_missing: ((inputs?: Web_Problem_Reason_MissingInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Problem_Reason_MissingInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Something in this form is missing or wrong." |
*
* @param {Web_Problem_Request_InvalidInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_problem_request_invalid: ((inputs?: Web_Problem_Request_InvalidInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Problem_Request_InvalidInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "The role of this key may not do this." |
*
* @param {Web_Problem_Role_MissingInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_problem_role_missing: ((inputs?: Web_Problem_Role_MissingInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Problem_Role_MissingInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "A second person must establish what you proposed." |
*
* @param {Web_Problem_Same_Person_TwiceInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_problem_same_person_twice: ((inputs?: Web_Problem_Same_Person_TwiceInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Problem_Same_Person_TwiceInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Scripted keys decide only in a simulated review." |
*
* @param {Web_Problem_Script_Key_Outside_SimulationInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_problem_script_key_outside_simulation: ((inputs?: Web_Problem_Script_Key_Outside_SimulationInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Problem_Script_Key_Outside_SimulationInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "This session has ended. What you typed is kept; open a fresh address." |
*
* @param {Web_Problem_Session_NeededInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_problem_session_needed: ((inputs?: Web_Problem_Session_NeededInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Problem_Session_NeededInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "There is no such source." |
*
* @param {Web_Problem_Source_UnknownInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_problem_source_unknown: ((inputs?: Web_Problem_Source_UnknownInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Problem_Source_UnknownInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "A step has not been run yet: run it on the command line." |
*
* @param {Web_Problem_Step_MissingInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_problem_step_missing: ((inputs?: Web_Problem_Step_MissingInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Problem_Step_MissingInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Another reader has taken this person." |
*
* @param {Web_Problem_Taken_By_OtherInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_problem_taken_by_other: ((inputs?: Web_Problem_Taken_By_OtherInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Problem_Taken_By_OtherInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "The server answered with the code {code}." |
*
* @param {Web_Problem_UnknownInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_problem_unknown: ((inputs: Web_Problem_UnknownInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Problem_UnknownInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "The ledger does not know this key." |
*
* @param {Web_Problem_Unknown_KeyInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_problem_unknown_key: ((inputs?: Web_Problem_Unknown_KeyInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Problem_Unknown_KeyInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Another step of this workspace is running. Try again when it is done." |
*
* @param {Web_Problem_Workspace_LockedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_problem_workspace_locked: ((inputs?: Web_Problem_Workspace_LockedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Problem_Workspace_LockedInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "now" |
*
* @param {Web_Pub_AfterInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_pub_after: ((inputs?: Web_Pub_AfterInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Pub_AfterInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "as of {date}" |
*
* @param {Web_Pub_As_OfInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_pub_as_of: ((inputs: Web_Pub_As_OfInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Pub_As_OfInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "before" |
*
* @param {Web_Pub_BeforeInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_pub_before: ((inputs?: Web_Pub_BeforeInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Pub_BeforeInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "What differs from publication {number}" |
*
* @param {Web_Pub_DiffInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_pub_diff: ((inputs: Web_Pub_DiffInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Pub_DiffInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "What differs from the one before" |
*
* @param {Web_Pub_Diff_TitleInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_pub_diff_title: ((inputs?: Web_Pub_Diff_TitleInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Pub_Diff_TitleInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Freeze a draft" |
*
* @param {Web_Pub_DraftInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_pub_draft: ((inputs?: Web_Pub_DraftInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Pub_DraftInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Figures as of" |
*
* @param {Web_Pub_Draft_As_OfInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_pub_draft_as_of: ((inputs?: Web_Pub_Draft_As_OfInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Pub_Draft_As_OfInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "by coincidence" |
*
* @param {Web_Pub_ExpectedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_pub_expected: ((inputs?: Web_Pub_ExpectedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Pub_ExpectedInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "These do not add up: {list}" |
*
* @param {Web_Pub_FailingInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_pub_failing: ((inputs: Web_Pub_FailingInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Pub_FailingInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Figures" |
*
* @param {Web_Pub_FiguresInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_pub_figures: ((inputs?: Web_Pub_FiguresInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Pub_FiguresInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "There is no publication before this one." |
*
* @param {Web_Pub_FirstInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_pub_first: ((inputs?: Web_Pub_FirstInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Pub_FirstInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | many | output |
* | --- | --- |
* | "one" | "{n} signature is missing: two keys publish." |
* | * | "{n} signatures are missing: two keys publish." |
*
* @param {Web_Pub_MissingInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_pub_missing: ((inputs: Web_Pub_MissingInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Pub_MissingInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "This draft has no page yet: its figures stand below." |
*
* @param {Web_Pub_No_PageInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_pub_no_page: ((inputs?: Web_Pub_No_PageInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Pub_No_PageInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Nobody has signed." |
*
* @param {Web_Pub_No_SignatureInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_pub_no_signature: ((inputs?: Web_Pub_No_SignatureInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Pub_No_SignatureInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Nothing has been published yet." |
*
* @param {Web_Pub_NoneInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_pub_none: ((inputs?: Web_Pub_NoneInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Pub_NoneInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Publication {number}" |
*
* @param {Web_Pub_NumberInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_pub_number: ((inputs: Web_Pub_NumberInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Pub_NumberInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "First page as published" |
*
* @param {Web_Pub_PageInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_pub_page: ((inputs?: Web_Pub_PageInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Pub_PageInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "because" |
*
* @param {Web_Pub_ReasonsInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_pub_reasons: ((inputs?: Web_Pub_ReasonsInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Pub_ReasonsInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "No figure differs." |
*
* @param {Web_Pub_SameInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_pub_same: ((inputs?: Web_Pub_SameInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Pub_SameInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Sign with your key" |
*
* @param {Web_Pub_SignInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_pub_sign: ((inputs?: Web_Pub_SignInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Pub_SignInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Signatures" |
*
* @param {Web_Pub_SignaturesInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_pub_signatures: ((inputs?: Web_Pub_SignaturesInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Pub_SignaturesInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "{name}, {date}" |
*
* @param {Web_Pub_SignedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_pub_signed: ((inputs: Web_Pub_SignedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Pub_SignedInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "draft" |
*
* @param {Web_Pub_Status_DraftInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_pub_status_draft: ((inputs?: Web_Pub_Status_DraftInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Pub_Status_DraftInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "final" |
*
* @param {Web_Pub_Status_FinalInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_pub_status_final: ((inputs?: Web_Pub_Status_FinalInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Pub_Status_FinalInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "provisional" |
*
* @param {Web_Pub_Status_ProvisionalInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_pub_status_provisional: ((inputs?: Web_Pub_Status_ProvisionalInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Pub_Status_ProvisionalInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "superseded" |
*
* @param {Web_Pub_Status_SupersededInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_pub_status_superseded: ((inputs?: Web_Pub_Status_SupersededInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Pub_Status_SupersededInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Publication" |
*
* @param {Web_Pub_TitleInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_pub_title: ((inputs?: Web_Pub_TitleInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Pub_TitleInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Publication" |
*
* @param {Web_PublicationInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_publication: ((inputs?: Web_PublicationInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_PublicationInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Queue" |
*
* @param {Web_QueueInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_queue: ((inputs?: Web_QueueInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_QueueInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "No person matches these filters." |
*
* @param {Web_Queue_EmptyInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_queue_empty: ((inputs?: Web_Queue_EmptyInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Queue_EmptyInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Nothing waits for you here." |
*
* @param {Web_Queue_NothingInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_queue_nothing: ((inputs?: Web_Queue_NothingInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Queue_NothingInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Queue" |
*
* @param {Web_Queue_TitleInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_queue_title: ((inputs?: Web_Queue_TitleInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Queue_TitleInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | many | output |
* | --- | --- |
* | "one" | "{n} person" |
* | * | "{n} persons" |
*
* @param {Web_Queue_TotalInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_queue_total: ((inputs: Web_Queue_TotalInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Queue_TotalInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Reader" |
*
* @param {Web_ReaderInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_reader: ((inputs?: Web_ReaderInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_ReaderInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | many | output |
* | --- | --- |
* | "one" | "{n} reader" |
* | * | "{n} readers" |
*
* @param {Web_ReadersInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_readers: ((inputs: Web_ReadersInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_ReadersInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Your reasons" |
*
* @param {Web_ReasonInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_reason: ((inputs?: Web_ReasonInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_ReasonInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "{n} changed" |
*
* @param {Web_Reason_ChangedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_reason_changed: ((inputs: Web_Reason_ChangedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Reason_ChangedInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | many | output |
* | --- | --- |
* | "one" | "{n} from: {name}" |
* | * | "{n} from: {name}" |
*
* @param {Web_Reason_FromInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_reason_from: ((inputs: Web_Reason_FromInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Reason_FromInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | many | output |
* | --- | --- |
* | "one" | "{n} gone" |
* | * | "{n} gone" |
*
* @param {Web_Reason_GoneInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_reason_gone: ((inputs: Web_Reason_GoneInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Reason_GoneInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | many | output |
* | --- | --- |
* | "one" | "{n} new" |
* | * | "{n} new" |
*
* @param {Web_Reason_NewInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_reason_new: ((inputs: Web_Reason_NewInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Reason_NewInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | many | output |
* | --- | --- |
* | "one" | "{n} to: {name}" |
* | * | "{n} to: {name}" |
*
* @param {Web_Reason_ToInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_reason_to: ((inputs: Web_Reason_ToInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Reason_ToInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Recorded." |
*
* @param {Web_RecordedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_recorded: ((inputs?: Web_RecordedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_RecordedInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Recorded. The two answers differ: an adjudicator decides." |
*
* @param {Web_Recorded_DiffersInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_recorded_differs: ((inputs?: Web_Recorded_DiffersInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Recorded_DiffersInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Recorded. A second reader is needed." |
*
* @param {Web_Recorded_SecondInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_recorded_second: ((inputs?: Web_Recorded_SecondInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Recorded_SecondInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Recorded and settled by two people: {outcome}." |
*
* @param {Web_Recorded_SettledInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_recorded_settled: ((inputs: Web_Recorded_SettledInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Recorded_SettledInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "further records" |
*
* @param {Web_Records_AfterInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_records_after: ((inputs?: Web_Records_AfterInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Records_AfterInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "earlier records" |
*
* @param {Web_Records_BeforeInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_records_before: ((inputs?: Web_Records_BeforeInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Records_BeforeInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Records {from} to {to} of {total}" |
*
* @param {Web_Records_ShownInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_records_shown: ((inputs: Web_Records_ShownInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Records_ShownInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Reopened on {date}." |
*
* @param {Web_ReopenedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_reopened: ((inputs: Web_ReopenedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_ReopenedInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Reopened on {date}; it had been {outcome}." |
*
* @param {Web_Reopened_WasInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_reopened_was: ((inputs: Web_Reopened_WasInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Reopened_WasInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "required" |
*
* @param {Web_RequiredInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_required: ((inputs?: Web_RequiredInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_RequiredInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "adjudicator" |
*
* @param {Web_Role_AdjudicatorInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_role_adjudicator: ((inputs?: Web_Role_AdjudicatorInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Role_AdjudicatorInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "analyst" |
*
* @param {Web_Role_AnalystInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_role_analyst: ((inputs?: Web_Role_AnalystInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Role_AnalystInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "protection officer" |
*
* @param {Web_Role_ProtectionInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_role_protection: ((inputs?: Web_Role_ProtectionInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Role_ProtectionInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "publisher" |
*
* @param {Web_Role_PublisherInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_role_publisher: ((inputs?: Web_Role_PublisherInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Role_PublisherInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "quality assurance" |
*
* @param {Web_Role_QualityInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_role_quality: ((inputs?: Web_Role_QualityInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Role_QualityInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "redress officer" |
*
* @param {Web_Role_RedressInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_role_redress: ((inputs?: Web_Role_RedressInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Role_RedressInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "reviewer" |
*
* @param {Web_Role_ReviewerInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_role_reviewer: ((inputs?: Web_Role_ReviewerInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Role_ReviewerInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "steward" |
*
* @param {Web_Role_StewardInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_role_steward: ((inputs?: Web_Role_StewardInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Role_StewardInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "It was not recorded. What you typed is still here." |
*
* @param {Web_Rolled_BackInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_rolled_back: ((inputs?: Web_Rolled_BackInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Rolled_BackInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "{source}, row {row}" |
*
* @param {Web_RowInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_row: ((inputs: Web_RowInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_RowInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "the same person" |
*
* @param {Web_SameInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_same: ((inputs?: Web_SameInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_SameInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "accepted" |
*
* @param {Web_Say_Action_AcceptedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_say_action_accepted: ((inputs?: Web_Say_Action_AcceptedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Say_Action_AcceptedInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "account restricted" |
*
* @param {Web_Say_Action_Account_RestrictedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_say_action_account_restricted: ((inputs?: Web_Say_Action_Account_RestrictedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Say_Action_Account_RestrictedInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "appealed" |
*
* @param {Web_Say_Action_AppealedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_say_action_appealed: ((inputs?: Web_Say_Action_AppealedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Say_Action_AppealedInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "arrested" |
*
* @param {Web_Say_Action_ArrestedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_say_action_arrested: ((inputs?: Web_Say_Action_ArrestedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Say_Action_ArrestedInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "carried out" |
*
* @param {Web_Say_Action_Carried_OutInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_say_action_carried_out: ((inputs?: Web_Say_Action_Carried_OutInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Say_Action_Carried_OutInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "charged" |
*
* @param {Web_Say_Action_ChargedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_say_action_charged: ((inputs?: Web_Say_Action_ChargedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Say_Action_ChargedInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "ended" |
*
* @param {Web_Say_Action_EndedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_say_action_ended: ((inputs?: Web_Say_Action_EndedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Say_Action_EndedInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "order made" |
*
* @param {Web_Say_Action_Order_MadeInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_say_action_order_made: ((inputs?: Web_Say_Action_Order_MadeInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Say_Action_Order_MadeInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "order stayed" |
*
* @param {Web_Say_Action_Order_StayedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_say_action_order_stayed: ((inputs?: Web_Say_Action_Order_StayedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Say_Action_Order_StayedInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "action" |
*
* @param {Web_Say_Action_OtherInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_say_action_other: ((inputs?: Web_Say_Action_OtherInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Say_Action_OtherInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "proceedings opened" |
*
* @param {Web_Say_Action_Proceedings_OpenedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_say_action_proceedings_opened: ((inputs?: Web_Say_Action_Proceedings_OpenedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Say_Action_Proceedings_OpenedInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "referred" |
*
* @param {Web_Say_Action_ReferredInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_say_action_referred: ((inputs?: Web_Say_Action_ReferredInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Say_Action_ReferredInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "released" |
*
* @param {Web_Say_Action_ReleasedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_say_action_released: ((inputs?: Web_Say_Action_ReleasedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Say_Action_ReleasedInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "relief granted" |
*
* @param {Web_Say_Action_Relief_GrantedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_say_action_relief_granted: ((inputs?: Web_Say_Action_Relief_GrantedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Say_Action_Relief_GrantedInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "removed" |
*
* @param {Web_Say_Action_RemovedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_say_action_removed: ((inputs?: Web_Say_Action_RemovedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Say_Action_RemovedInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "report filed" |
*
* @param {Web_Say_Action_Report_FiledInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_say_action_report_filed: ((inputs?: Web_Say_Action_Report_FiledInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Say_Action_Report_FiledInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "order stayed" |
*
* @param {Web_Say_Action_StayedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_say_action_stayed: ((inputs?: Web_Say_Action_StayedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Say_Action_StayedInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "stopped" |
*
* @param {Web_Say_Action_StoppedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_say_action_stopped: ((inputs?: Web_Say_Action_StoppedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Say_Action_StoppedInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "{field} agrees: {a}" |
*
* @param {Web_Say_Agrees_FieldInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_say_agrees_field: ((inputs: Web_Say_Agrees_FieldInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Say_Agrees_FieldInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "A direct record needs no count; what could be wrong is whose record it is." |
*
* @param {Web_Say_Chance_DirectInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_say_chance_direct: ((inputs?: Web_Say_Chance_DirectInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Say_Chance_DirectInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "The count alone supports no link; what carries it is the records above." |
*
* @param {Web_Say_Chance_Not_AloneInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_say_chance_not_alone: ((inputs?: Web_Say_Chance_Not_AloneInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Say_Chance_Not_AloneInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "One shared detail cannot be tested by counting: whoever used it, used it." |
*
* @param {Web_Say_Chance_One_TouchInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_say_chance_one_touch: ((inputs?: Web_Say_Chance_One_TouchInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Say_Chance_One_TouchInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "More than coincidence explains, over all persons tested." |
*
* @param {Web_Say_Chance_SurvivesInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_say_chance_survives: ((inputs?: Web_Say_Chance_SurvivesInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Say_Chance_SurvivesInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "{field}: {a}, not {b}" |
*
* @param {Web_Say_Differs_FieldInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_say_differs_field: ((inputs: Web_Say_Differs_FieldInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Say_Differs_FieldInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "the joining of record {id} to this person" |
*
* @param {Web_Say_Hang_IdentityInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_say_hang_identity: ((inputs: Web_Say_Hang_IdentityInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Say_Hang_IdentityInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "source {id} of the memo" |
*
* @param {Web_Say_Hang_MemoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_say_hang_memo: ((inputs: Web_Say_Hang_MemoInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Say_Hang_MemoInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "origin {id}" |
*
* @param {Web_Say_Hang_OriginInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_say_hang_origin: ((inputs: Web_Say_Hang_OriginInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Say_Hang_OriginInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "{source}, row {row}" |
*
* @param {Web_Say_Hang_RowInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_say_hang_row: ((inputs: Web_Say_Hang_RowInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Say_Hang_RowInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "the file {id}" |
*
* @param {Web_Say_Hang_SourceInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_say_hang_source: ((inputs: Web_Say_Hang_SourceInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Say_Hang_SourceInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "{kind}, {users}" |
*
* @param {Web_Say_Hop_AnchorInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_say_hop_anchor: ((inputs: Web_Say_Hop_AnchorInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Say_Hop_AnchorInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | many | output |
* | --- | --- |
* | "one" | "{kind}, {n} person" |
* | * | "{kind}, {n} persons" |
*
* @param {Web_Say_Hop_Anchor_UsersInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_say_hop_anchor_users: ((inputs: Web_Say_Hop_Anchor_UsersInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Say_Hop_Anchor_UsersInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "building, no unit" |
*
* @param {Web_Say_Hop_BuildingInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_say_hop_building: ((inputs?: Web_Say_Hop_BuildingInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Say_Hop_BuildingInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "direct record" |
*
* @param {Web_Say_Hop_DirectInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_say_hop_direct: ((inputs?: Web_Say_Hop_DirectInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Say_Hop_DirectInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "graded {grade}" |
*
* @param {Web_Say_Hop_GradeInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_say_hop_grade: ((inputs: Web_Say_Hop_GradeInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Say_Hop_GradeInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "declared member" |
*
* @param {Web_Say_Hop_MemberInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_say_hop_member: ((inputs?: Web_Say_Hop_MemberInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Say_Hop_MemberInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "memo" |
*
* @param {Web_Say_Hop_MemoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_say_hop_memo: ((inputs?: Web_Say_Hop_MemoInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Say_Hop_MemoInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "declared {kind}" |
*
* @param {Web_Say_Hop_NetworkInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_say_hop_network: ((inputs: Web_Say_Hop_NetworkInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Say_Hop_NetworkInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "not graded" |
*
* @param {Web_Say_Hop_Not_GradedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_say_hop_not_graded: ((inputs?: Web_Say_Hop_Not_GradedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Say_Hop_Not_GradedInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | many | output |
* | --- | --- |
* | "one" | "{n} record" |
* | * | "{n} records" |
*
* @param {Web_Say_Hop_RecordsInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_say_hop_records: ((inputs: Web_Say_Hop_RecordsInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Say_Hop_RecordsInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "declared driver" |
*
* @param {Web_Say_Hop_Role_DriverInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_say_hop_role_driver: ((inputs?: Web_Say_Hop_Role_DriverInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Say_Hop_Role_DriverInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "declared facilitator" |
*
* @param {Web_Say_Hop_Role_FacilitatorInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_say_hop_role_facilitator: ((inputs?: Web_Say_Hop_Role_FacilitatorInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Say_Hop_Role_FacilitatorInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "declared member" |
*
* @param {Web_Say_Hop_Role_MemberInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_say_hop_role_member: ((inputs?: Web_Say_Hop_Role_MemberInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Say_Hop_Role_MemberInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "declared organiser" |
*
* @param {Web_Say_Hop_Role_OrganiserInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_say_hop_role_organiser: ((inputs?: Web_Say_Hop_Role_OrganiserInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Say_Hop_Role_OrganiserInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "declared recruiter" |
*
* @param {Web_Say_Hop_Role_RecruiterInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_say_hop_role_recruiter: ((inputs?: Web_Say_Hop_Role_RecruiterInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Say_Hop_Role_RecruiterInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "declared starting person" |
*
* @param {Web_Say_Hop_Role_StartingInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_say_hop_role_starting: ((inputs?: Web_Say_Hop_Role_StartingInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Say_Hop_Role_StartingInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "row {row}" |
*
* @param {Web_Say_Hop_RowInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_say_hop_row: ((inputs: Web_Say_Hop_RowInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Say_Hop_RowInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "row {row}, {day}" |
*
* @param {Web_Say_Hop_Row_DayInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_say_hop_row_day: ((inputs: Web_Say_Hop_Row_DayInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Say_Hop_Row_DayInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | many | output |
* | --- | --- |
* | "one" | "{n} person" |
* | * | "{n} persons" |
*
* @param {Web_Say_Hop_UsersInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_say_hop_users: ((inputs: Web_Say_Hop_UsersInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Say_Hop_UsersInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "two readers said that they are different" |
*
* @param {Web_Say_Judged_DifferentInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_say_judged_different: ((inputs?: Web_Say_Judged_DifferentInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Say_Judged_DifferentInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "no {field}" |
*
* @param {Web_Say_MissingInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_say_missing: ((inputs: Web_Say_MissingInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Say_MissingInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "{field}: given on one side only" |
*
* @param {Web_Say_Missing_FieldInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_say_missing_field: ((inputs: Web_Say_Missing_FieldInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Say_Missing_FieldInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "no parents' names" |
*
* @param {Web_Say_Missing_ParentsInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_say_missing_parents: ((inputs?: Web_Say_Missing_ParentsInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Say_Missing_ParentsInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "no photo" |
*
* @param {Web_Say_Missing_PhotoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_say_missing_photo: ((inputs?: Web_Say_Missing_PhotoInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Say_Missing_PhotoInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Network" |
*
* @param {Web_Say_NetworkInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_say_network: ((inputs?: Web_Say_NetworkInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Say_NetworkInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "A record of the network names this person; no count is needed." |
*
* @param {Web_Say_Path_DirectInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_say_path_direct: ((inputs?: Web_Say_Path_DirectInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Say_Path_DirectInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | many | output |
* | --- | --- |
* | "one" | "Hub: {n} person used it. Carries no weight of its own." |
* | * | "Hub: {n} persons used it. Carries no weight of its own." |
*
* @param {Web_Say_Path_HubInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_say_path_hub: ((inputs: Web_Say_Path_HubInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Say_Path_HubInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "No date says that it was used in the time of the network." |
*
* @param {Web_Say_Path_PossibleInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_say_path_possible: ((inputs?: Web_Say_Path_PossibleInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Say_Path_PossibleInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "1 in {n} persons in the files used it." |
*
* @param {Web_Say_Path_RareInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_say_path_rare: ((inputs: Web_Say_Path_RareInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Say_Path_RareInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | many | output |
* | --- | --- |
* | "one" | "Used by {n} person in the files." |
* | * | "Used by {n} persons in the files." |
*
* @param {Web_Say_Path_UsersInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_say_path_users: ((inputs: Web_Say_Path_UsersInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Say_Path_UsersInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Only {from} to {to} counts." |
*
* @param {Web_Say_Path_WindowInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_say_path_window: ((inputs: Web_Say_Path_WindowInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Say_Path_WindowInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "named in a document of the network" |
*
* @param {Web_Say_Reason_DirectInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_say_reason_direct: ((inputs?: Web_Say_Reason_DirectInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Say_Reason_DirectInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "by way of a confirmed person" |
*
* @param {Web_Say_Reason_Further_HopInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_say_reason_further_hop: ((inputs?: Web_Say_Reason_Further_HopInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Say_Reason_Further_HopInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "only hubs" |
*
* @param {Web_Say_Reason_HubInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_say_reason_hub: ((inputs?: Web_Say_Reason_HubInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Say_Reason_HubInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "only hubs" |
*
* @param {Web_Say_Reason_Hub_OnlyInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_say_reason_hub_only: ((inputs?: Web_Say_Reason_Hub_OnlyInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Say_Reason_Hub_OnlyInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "gate 1 waits" |
*
* @param {Web_Say_Reason_IdentityInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_say_reason_identity: ((inputs?: Web_Say_Reason_IdentityInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Say_Reason_IdentityInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "whether they are independent is not known" |
*
* @param {Web_Say_Reason_Independence_Not_KnownInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_say_reason_independence_not_known: ((inputs?: Web_Say_Reason_Independence_Not_KnownInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Say_Reason_Independence_Not_KnownInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | many | output |
* | --- | --- |
* | "one" | "{n} independent way" |
* | * | "{n} independent ways" |
*
* @param {Web_Say_Reason_Independent_LegsInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_say_reason_independent_legs: ((inputs: Web_Say_Reason_Independent_LegsInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Say_Reason_Independent_LegsInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "several links of one origin" |
*
* @param {Web_Say_Reason_Links_Of_One_OriginInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_say_reason_links_of_one_origin: ((inputs?: Web_Say_Reason_Links_Of_One_OriginInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Say_Reason_Links_Of_One_OriginInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "made a leg of the journey" |
*
* @param {Web_Say_Reason_MovedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_say_reason_moved: ((inputs?: Web_Say_Reason_MovedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Say_Reason_MovedInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "several links, one of them surely in time" |
*
* @param {Web_Say_Reason_One_Certain_LinkInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_say_reason_one_certain_link: ((inputs?: Web_Say_Reason_One_Certain_LinkInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Say_Reason_One_Certain_LinkInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "one link" |
*
* @param {Web_Say_Reason_One_Direct_LinkInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_say_reason_one_direct_link: ((inputs?: Web_Say_Reason_One_Direct_LinkInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Say_Reason_One_Direct_LinkInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "dates only possible" |
*
* @param {Web_Say_Reason_Only_PossibleInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_say_reason_only_possible: ((inputs?: Web_Say_Reason_Only_PossibleInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Say_Reason_Only_PossibleInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "two sources disagree on place" |
*
* @param {Web_Say_Reason_Place_ConflictInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_say_reason_place_conflict: ((inputs?: Web_Say_Reason_Place_ConflictInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Say_Reason_Place_ConflictInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "may need protection" |
*
* @param {Web_Say_Reason_ProtectionInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_say_reason_protection: ((inputs?: Web_Say_Reason_ProtectionInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Say_Reason_ProtectionInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "q = {q}" |
*
* @param {Web_Say_Reason_QInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_say_reason_q: ((inputs: Web_Say_Reason_QInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Say_Reason_QInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "reopened" |
*
* @param {Web_Say_Reason_ReopenedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_say_reason_reopened: ((inputs?: Web_Say_Reason_ReopenedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Say_Reason_ReopenedInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "a record says this person ran {what}" |
*
* @param {Web_Say_Reason_RunsInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_say_reason_runs: ((inputs: Web_Say_Reason_RunsInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Say_Reason_RunsInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "several links" |
*
* @param {Web_Say_Reason_Several_LinksInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_say_reason_several_links: ((inputs?: Web_Say_Reason_Several_LinksInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Say_Reason_Several_LinksInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "hangs on a single item or source" |
*
* @param {Web_Say_Reason_SoleInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_say_reason_sole: ((inputs?: Web_Say_Reason_SoleInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Say_Reason_SoleInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "under 18 on a record" |
*
* @param {Web_Say_Reason_Under_18_RecordedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_say_reason_under_18_recorded: ((inputs?: Web_Say_Reason_Under_18_RecordedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Say_Reason_Under_18_RecordedInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "The evidence changed." |
*
* @param {Web_Say_Reopened_Evidence_ChangedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_say_reopened_evidence_changed: ((inputs?: Web_Say_Reopened_Evidence_ChangedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Say_Reopened_Evidence_ChangedInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "The answer had an end date." |
*
* @param {Web_Say_Reopened_ExpiredInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_say_reopened_expired: ((inputs?: Web_Say_Reopened_ExpiredInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Say_Reopened_ExpiredInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "It was judged anew who this is." |
*
* @param {Web_Say_Reopened_IdentityInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_say_reopened_identity: ((inputs?: Web_Say_Reopened_IdentityInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Say_Reopened_IdentityInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Records of another person were found to be this one's." |
*
* @param {Web_Say_Reopened_MergedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_say_reopened_merged: ((inputs?: Web_Say_Reopened_MergedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Say_Reopened_MergedInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "A quality check differed." |
*
* @param {Web_Say_Reopened_QualityInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_say_reopened_quality: ((inputs?: Web_Say_Reopened_QualityInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Say_Reopened_QualityInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "A challenge was upheld." |
*
* @param {Web_Say_Reopened_RedressInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_say_reopened_redress: ((inputs?: Web_Say_Reopened_RedressInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Say_Reopened_RedressInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "A source on which it rested was withdrawn." |
*
* @param {Web_Say_Reopened_Source_WithdrawnInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_say_reopened_source_withdrawn: ((inputs?: Web_Say_Reopened_Source_WithdrawnInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Say_Reopened_Source_WithdrawnInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Records were found to be another person's." |
*
* @param {Web_Say_Reopened_SplitInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_say_reopened_split: ((inputs?: Web_Say_Reopened_SplitInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Say_Reopened_SplitInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "An answer was taken back." |
*
* @param {Web_Say_Reopened_Taken_BackInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_say_reopened_taken_back: ((inputs?: Web_Say_Reopened_Taken_BackInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Say_Reopened_Taken_BackInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "a reader answered" |
*
* @param {Web_Say_Time_AnsweredInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_say_time_answered: ((inputs?: Web_Say_Time_AnsweredInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Say_Time_AnsweredInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "first knowledge" |
*
* @param {Web_Say_Time_First_KnownInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_say_time_first_known: ((inputs?: Web_Say_Time_First_KnownInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Say_Time_First_KnownInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "{state}, {source}" |
*
* @param {Web_Say_Time_PlaceInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_say_time_place: ((inputs: Web_Say_Time_PlaceInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Say_Time_PlaceInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "sources disagree" |
*
* @param {Web_Say_Time_Place_ConflictInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_say_time_place_conflict: ((inputs?: Web_Say_Time_Place_ConflictInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Say_Time_Place_ConflictInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "reopened" |
*
* @param {Web_Say_Time_ReopenedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_say_time_reopened: ((inputs?: Web_Say_Time_ReopenedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Say_Time_ReopenedInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "seen in {source}" |
*
* @param {Web_Say_Time_SeenInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_say_time_seen: ((inputs: Web_Say_Time_SeenInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Say_Time_SeenInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "settled" |
*
* @param {Web_Say_Time_SettledInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_say_time_settled: ((inputs?: Web_Say_Time_SettledInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Say_Time_SettledInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "{kind}" |
*
* @param {Web_Say_Time_TouchInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_say_time_touch: ((inputs: Web_Say_Time_TouchInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Say_Time_TouchInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Search" |
*
* @param {Web_SearchInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_search: ((inputs?: Web_SearchInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_SearchInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "the first {n} hits, of more" |
*
* @param {Web_Search_FirstInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_search_first: ((inputs: Web_Search_FirstInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Search_FirstInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Names are compared across scripts; numbers must be the same digit for digit." |
*
* @param {Web_Search_HintInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_search_hint: ((inputs?: Web_Search_HintInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Search_HintInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | many | output |
* | --- | --- |
* | "one" | "{n} hit" |
* | * | "{n} hits" |
*
* @param {Web_Search_HitsInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_search_hits: ((inputs: Web_Search_HitsInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Search_HitsInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Name in any script, number, record or person" |
*
* @param {Web_Search_LabelInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_search_label: ((inputs?: Web_Search_LabelInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Search_LabelInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Searches are logged with your name and the time." |
*
* @param {Web_Search_LoggedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_search_logged: ((inputs?: Web_Search_LoggedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Search_LoggedInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "There are more; say more of the name." |
*
* @param {Web_Search_MoreInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_search_more: ((inputs?: Web_Search_MoreInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Search_MoreInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Nothing was found. Not found means not in what was searched, which is stated below." |
*
* @param {Web_Search_NoneInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_search_none: ((inputs?: Web_Search_NoneInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Search_NoneInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Not searched: {systems}." |
*
* @param {Web_Search_NotInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_search_not: ((inputs: Web_Search_NotInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Search_NotInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Read as" |
*
* @param {Web_Search_ReadInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_search_read: ((inputs?: Web_Search_ReadInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Search_ReadInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Searched: {persons} persons, {records} records, in {sources}." |
*
* @param {Web_Search_SearchedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_search_searched: ((inputs: Web_Search_SearchedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Search_SearchedInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Search" |
*
* @param {Web_Search_TitleInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_search_title: ((inputs?: Web_Search_TitleInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Search_TitleInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Address for a second reader" |
*
* @param {Web_Second_BrowserInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_second_browser: ((inputs?: Web_Second_BrowserInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Second_BrowserInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Open this address once, in another browser or a private window:" |
*
* @param {Web_Second_Browser_TextInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_second_browser_text: ((inputs?: Web_Second_Browser_TextInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Second_Browser_TextInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "This reading is logged." |
*
* @param {Web_Seen_LoggedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_seen_logged: ((inputs?: Web_Seen_LoggedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Seen_LoggedInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Sent to nobody." |
*
* @param {Web_Seen_Sent_NoneInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_seen_sent_none: ((inputs?: Web_Seen_Sent_NoneInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Seen_Sent_NoneInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "{readers} since {date}." |
*
* @param {Web_Seen_SinceInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_seen_since: ((inputs: Web_Seen_SinceInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Seen_SinceInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Who has seen this" |
*
* @param {Web_Seen_TitleInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_seen_title: ((inputs?: Web_Seen_TitleInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Seen_TitleInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Give this answer" |
*
* @param {Web_SendInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_send: ((inputs?: Web_SendInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_SendInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Being recorded …" |
*
* @param {Web_SendingInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_sending: ((inputs?: Web_SendingInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_SendingInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Settled as {outcome}, by {names}, {date}." |
*
* @param {Web_Settled_AsInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_settled_as: ((inputs: Web_Settled_AsInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Settled_AsInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "SIMULATED DECISIONS: fictional people, scripted readers" |
*
* @param {Web_SimulatedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_simulated: ((inputs?: Web_SimulatedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_SimulatedInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Skip to content" |
*
* @param {Web_SkipInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_skip: ((inputs?: Web_SkipInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_SkipInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "file" |
*
* @param {Web_Source_FileInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_source_file: ((inputs?: Web_Source_FileInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Source_FileInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "records" |
*
* @param {Web_Source_RecordsInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_source_records: ((inputs?: Web_Source_RecordsInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Source_RecordsInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Sources" |
*
* @param {Web_Sources_TitleInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_sources_title: ((inputs?: Web_Sources_TitleInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Sources_TitleInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "adjudication" |
*
* @param {Web_Stage_AdjudicationInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_stage_adjudication: ((inputs?: Web_Stage_AdjudicationInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Stage_AdjudicationInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "decided" |
*
* @param {Web_Stage_DecidedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_stage_decided: ((inputs?: Web_Stage_DecidedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Stage_DecidedInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "first review" |
*
* @param {Web_Stage_First_ReviewInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_stage_first_review: ((inputs?: Web_Stage_First_ReviewInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Stage_First_ReviewInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "not started" |
*
* @param {Web_Stage_Not_StartedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_stage_not_started: ((inputs?: Web_Stage_Not_StartedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Stage_Not_StartedInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "paused" |
*
* @param {Web_Stage_PausedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_stage_paused: ((inputs?: Web_Stage_PausedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Stage_PausedInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "second review" |
*
* @param {Web_Stage_Second_ReviewInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_stage_second_review: ((inputs?: Web_Stage_Second_ReviewInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Stage_Second_ReviewInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "deceased" |
*
* @param {Web_State_DeceasedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_state_deceased: ((inputs?: Web_State_DeceasedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_State_DeceasedInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "departed" |
*
* @param {Web_State_DepartedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_state_departed: ((inputs?: Web_State_DepartedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_State_DepartedInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "in custody" |
*
* @param {Web_State_In_CustodyInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_state_in_custody: ((inputs?: Web_State_In_CustodyInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_State_In_CustodyInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "located" |
*
* @param {Web_State_LocatedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_state_located: ((inputs?: Web_State_LocatedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_State_LocatedInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "fewer than 1 in {per}" |
*
* @param {Web_Surprise_FewerInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_surprise_fewer: ((inputs: Web_Surprise_FewerInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Surprise_FewerInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Of {per} people like this, about {n} would share as many details by coincidence" |
*
* @param {Web_Surprise_LabelInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_surprise_label: ((inputs: Web_Surprise_LabelInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Surprise_LabelInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "q = {q} after {tests} tests." |
*
* @param {Web_Surprise_QInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_surprise_q: ((inputs: Web_Surprise_QInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Surprise_QInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "people as busy as this one would share as many details by coincidence." |
*
* @param {Web_Surprise_TextInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_surprise_text: ((inputs?: Web_Surprise_TextInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Surprise_TextInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "How surprising" |
*
* @param {Web_Surprise_TitleInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_surprise_title: ((inputs?: Web_Surprise_TitleInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Surprise_TitleInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Counting cannot test this" |
*
* @param {Web_Surprise_UntestableInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_surprise_untestable: ((inputs?: Web_Surprise_UntestableInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Surprise_UntestableInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "The same as a table" |
*
* @param {Web_TableInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_table: ((inputs?: Web_TableInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_TableInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Take the next" |
*
* @param {Web_Take_NextInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_take_next: ((inputs?: Web_Take_NextInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Take_NextInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "taken by {name}" |
*
* @param {Web_Taken_ByInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_taken_by: ((inputs: Web_Taken_ByInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Taken_ByInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Appearance" |
*
* @param {Web_ThemeInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_theme: ((inputs?: Web_ThemeInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_ThemeInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "dark" |
*
* @param {Web_Theme_DarkInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_theme_dark: ((inputs?: Web_Theme_DarkInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Theme_DarkInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "light" |
*
* @param {Web_Theme_LightInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_theme_light: ((inputs?: Web_Theme_LightInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Theme_LightInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "as the system" |
*
* @param {Web_Theme_SystemInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_theme_system: ((inputs?: Web_Theme_SystemInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Theme_SystemInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Lookback" |
*
* @param {Web_TitleInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_title: ((inputs?: Web_TitleInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_TitleInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Go to the overview" |
*
* @param {Web_To_OverviewInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_to_overview: ((inputs?: Web_To_OverviewInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_To_OverviewInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "{done} today, {left} wait for you" |
*
* @param {Web_TodayInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_today: ((inputs: Web_TodayInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_TodayInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "At least three characters." |
*
* @param {Web_Too_ShortInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_too_short: ((inputs?: Web_Too_ShortInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Too_ShortInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "No evidence is left that this person touched the network." |
*
* @param {Web_Touch_NoneInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_touch_none: ((inputs?: Web_Touch_NoneInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Touch_NoneInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "How this person touches the network" |
*
* @param {Web_Touch_TitleInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_touch_title: ((inputs?: Web_Touch_TitleInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Touch_TitleInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "try without an item" |
*
* @param {Web_TryInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_try: ((inputs?: Web_TryInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_TryInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Band {before} would become band {after}: {why}." |
*
* @param {Web_Try_BandInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_try_band: ((inputs: Web_Try_BandInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Try_BandInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Still band {band}: {why}." |
*
* @param {Web_Try_Band_SameInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_try_band_same: ((inputs: Web_Try_Band_SameInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Try_Band_SameInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "The person drops out." |
*
* @param {Web_Try_Drops_OutInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_try_drops_out: ((inputs?: Web_Try_Drops_OutInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Try_Drops_OutInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Mark items to see what would be left. Nothing is changed." |
*
* @param {Web_Try_HintInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_try_hint: ((inputs?: Web_Try_HintInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Try_HintInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "The records would no longer be one person." |
*
* @param {Web_Try_No_Longer_One_PersonInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_try_no_longer_one_person: ((inputs?: Web_Try_No_Longer_One_PersonInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Try_No_Longer_One_PersonInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "What is left are hubs alone, which carry no weight of their own." |
*
* @param {Web_Try_Only_HubsInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_try_only_hubs: ((inputs?: Web_Try_Only_HubsInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Try_Only_HubsInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | many | output |
* | --- | --- |
* | "one" | "{n} other person drops out too:" |
* | * | "{n} other persons drop out too:" |
*
* @param {Web_Try_OthersInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_try_others: ((inputs: Web_Try_OthersInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Try_OthersInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "and {n} more" |
*
* @param {Web_Try_Others_MoreInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_try_others_more: ((inputs: Web_Try_Others_MoreInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Try_Others_MoreInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Nobody else drops out." |
*
* @param {Web_Try_Others_NoneInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_try_others_none: ((inputs?: Web_Try_Others_NoneInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Try_Others_NoneInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "A settled decision would reopen." |
*
* @param {Web_Try_ReopensInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_try_reopens: ((inputs?: Web_Try_ReopensInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Try_ReopensInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Take away" |
*
* @param {Web_Try_ScopeInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_try_scope: ((inputs?: Web_Try_ScopeInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Try_ScopeInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "the item alone" |
*
* @param {Web_Try_Scope_ItemInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_try_scope_item: ((inputs?: Web_Try_Scope_ItemInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Try_Scope_ItemInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "its whole row" |
*
* @param {Web_Try_Scope_RecordInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_try_scope_record: ((inputs?: Web_Try_Scope_RecordInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Try_Scope_RecordInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "its whole file" |
*
* @param {Web_Try_Scope_SourceInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_try_scope_source: ((inputs?: Web_Try_Scope_SourceInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Try_Scope_SourceInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "The person stays: {after} of {before} shared details are left." |
*
* @param {Web_Try_StaysInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_try_stays: ((inputs: Web_Try_StaysInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Try_StaysInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Try without" |
*
* @param {Web_Try_TitleInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_try_title: ((inputs?: Web_Try_TitleInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Try_TitleInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Type the choice in full: {words}" |
*
* @param {Web_Type_OutInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_type_out: ((inputs: Web_Type_OutInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Type_OutInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "This is not yet the same." |
*
* @param {Web_Type_Out_WrongInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_type_out_wrong: ((inputs?: Web_Type_Out_WrongInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Type_Out_WrongInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Unlock a key" |
*
* @param {Web_UnlockInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_unlock: ((inputs?: Web_UnlockInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_UnlockInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Key file" |
*
* @param {Web_Unlock_FileInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_unlock_file: ((inputs?: Web_Unlock_FileInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Unlock_FileInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "This workspace has no keys yet. Make one with \"lookback key new\"." |
*
* @param {Web_Unlock_NoneInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_unlock_none: ((inputs?: Web_Unlock_NoneInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Unlock_NoneInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Answers are signed with a key. Choose yours, or hand over its file." |
*
* @param {Web_Unlock_TextInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_unlock_text: ((inputs?: Web_Unlock_TextInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Unlock_TextInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Who is reading?" |
*
* @param {Web_Unlock_TitleInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_unlock_title: ((inputs?: Web_Unlock_TitleInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Unlock_TitleInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Unlock {name}" |
*
* @param {Web_Unlock_WithInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_unlock_with: ((inputs: Web_Unlock_WithInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Unlock_WithInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "cannot be told" |
*
* @param {Web_UnsureInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_unsure: ((inputs?: Web_UnsureInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_UnsureInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "number" |
*
* @param {Web_ValueInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_value: ((inputs?: Web_ValueInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_ValueInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "persons" |
*
* @param {Web_Waits_CountInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_waits_count: ((inputs?: Web_Waits_CountInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Waits_CountInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "half wait longer than" |
*
* @param {Web_Waits_MedianInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_waits_median: ((inputs?: Web_Waits_MedianInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Waits_MedianInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "oldest" |
*
* @param {Web_Waits_OldestInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_waits_oldest: ((inputs?: Web_Waits_OldestInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Waits_OldestInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "stage" |
*
* @param {Web_Waits_StageInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_waits_stage: ((inputs?: Web_Waits_StageInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Waits_StageInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "What waits" |
*
* @param {Web_Waits_TitleInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_waits_title: ((inputs?: Web_Waits_TitleInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Waits_TitleInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "settled as" |
*
* @param {Web_Was_SettledInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_was_settled: ((inputs?: Web_Was_SettledInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Was_SettledInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "weight" |
*
* @param {Web_WeightInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_weight: ((inputs?: Web_WeightInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_WeightInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "sources disagree" |
*
* @param {Web_When_ConflictInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_when_conflict: ((inputs?: Web_When_ConflictInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_When_ConflictInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "from" |
*
* @param {Web_When_FromInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_when_from: ((inputs?: Web_When_FromInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_When_FromInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Nothing here has a date." |
*
* @param {Web_When_NoneInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_when_none: ((inputs?: Web_When_NoneInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_When_NoneInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "not known" |
*
* @param {Web_When_OpenInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_when_open: ((inputs?: Web_When_OpenInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_When_OpenInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "When" |
*
* @param {Web_When_TitleInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_when_title: ((inputs?: Web_When_TitleInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_When_TitleInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "to" |
*
* @param {Web_When_ToInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_when_to: ((inputs?: Web_When_ToInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_When_ToInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "what" |
*
* @param {Web_When_WhatInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_when_what: ((inputs?: Web_When_WhatInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_When_WhatInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Who this is" |
*
* @param {Web_Who_TitleInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_who_title: ((inputs?: Web_Who_TitleInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Who_TitleInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "why not" |
*
* @param {Web_Why_NotInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_why_not: ((inputs?: Web_Why_NotInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Why_NotInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Why {label} is not this person" |
*
* @param {Web_Why_Not_TitleInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_why_not_title: ((inputs: Web_Why_Not_TitleInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Why_Not_TitleInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Withdraw" |
*
* @param {Web_WithdrawInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_withdraw: ((inputs?: Web_WithdrawInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_WithdrawInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Withdraw the source" |
*
* @param {Web_Withdraw_DoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_withdraw_do: ((inputs?: Web_Withdraw_DoInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Withdraw_DoInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "{file} is withdrawn. What rested on it has reopened." |
*
* @param {Web_Withdraw_DoneInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_withdraw_done: ((inputs: Web_Withdraw_DoneInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Withdraw_DoneInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Withdraw {file}" |
*
* @param {Web_Withdraw_OfInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_withdraw_of: ((inputs: Web_Withdraw_OfInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Withdraw_OfInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "Why is it withdrawn?" |
*
* @param {Web_Withdraw_ReasonInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_withdraw_reason: ((inputs?: Web_Withdraw_ReasonInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Withdraw_ReasonInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "{records} records and {persons} persons are touched. {drop} persons drop out; {reopen} settled decisions fall or reopen." |
*
* @param {Web_Withdraw_TextInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_withdraw_text: ((inputs: Web_Withdraw_TextInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Withdraw_TextInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "What falls if {file} is withdrawn" |
*
* @param {Web_Withdraw_TitleInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_withdraw_title: ((inputs: Web_Withdraw_TitleInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Withdraw_TitleInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "withdrawn" |
*
* @param {Web_WithdrawnInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_withdrawn: ((inputs?: Web_WithdrawnInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_WithdrawnInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "adjudicate" |
*
* @param {Web_Yours_AdjudicateInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_yours_adjudicate: ((inputs?: Web_Yours_AdjudicateInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Yours_AdjudicateInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "answered" |
*
* @param {Web_Yours_AnsweredInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_yours_answered: ((inputs?: Web_Yours_AnsweredInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Yours_AnsweredInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "first reader" |
*
* @param {Web_Yours_FirstInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_yours_first: ((inputs?: Web_Yours_FirstInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Yours_FirstInputs, {
    locale?: "en" | "es";
}, {}>;
/**
* | output |
* | --- |
* | "second reader" |
*
* @param {Web_Yours_SecondInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_yours_second: ((inputs?: Web_Yours_SecondInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Yours_SecondInputs, {
    locale?: "en" | "es";
}, {}>;
