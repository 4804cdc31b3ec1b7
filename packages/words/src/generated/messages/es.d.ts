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
export type Error_Format_UnknownInputs = {
    format: NonNullable<unknown>;
};
export type Error_Format_Unknown_TodoInputs = {
    formats: NonNullable<unknown>;
};
export type Error_Header_Again_TodoInputs = {};
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
export type Error_Last_Row_Without_Id_TodoInputs = {};
export type Error_Ledger_LostInputs = {
    file: NonNullable<unknown>;
};
export type Error_Ledger_Lost_TodoInputs = {};
export type Error_Links_OptionInputs = {
    wrong: NonNullable<unknown>;
};
export type Error_Links_Option_TodoInputs = {};
export type Error_List_EmptyInputs = {};
export type Error_Match_IdsInputs = {
    given: NonNullable<unknown>;
    files: NonNullable<unknown>;
};
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
export type Error_Model_Fits_NotInputs = {};
export type Error_Model_Fits_Not_TodoInputs = {
    columns: NonNullable<unknown>;
};
export type Error_Model_Gone_TodoInputs = {};
export type Error_Model_OutdatedInputs = {
    name: NonNullable<unknown>;
};
export type Error_Model_Outdated_TodoInputs = {};
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
export type Error_No_Header_TodoInputs = {
    columns: NonNullable<unknown>;
};
export type Error_No_IdInputs = {
    file: NonNullable<unknown>;
};
export type Error_No_Id_Column_TodoInputs = {
    option: NonNullable<unknown>;
    columns: NonNullable<unknown>;
};
export type Error_No_Id_Headless_TodoInputs = {
    option: NonNullable<unknown>;
    column: NonNullable<unknown>;
    columns: NonNullable<unknown>;
};
export type Error_No_Id_TodoInputs = {
    option: NonNullable<unknown>;
    column: NonNullable<unknown>;
    columns: NonNullable<unknown>;
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
export type Error_No_Model_Of_PairInputs = {
    left: NonNullable<unknown>;
    right: NonNullable<unknown>;
    own: NonNullable<unknown>;
    shared: NonNullable<unknown>;
};
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
export type Error_Publication_AheadInputs = {
    day: NonNullable<unknown>;
    today: NonNullable<unknown>;
};
export type Error_Publication_Ahead_TodoInputs = {
    today: NonNullable<unknown>;
};
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
export type Error_Row_Without_IdInputs = {
    row: NonNullable<unknown>;
};
export type Error_Row_Without_Id_TodoInputs = {};
export type Error_Rows_Of_One_IdInputs = {
    before: NonNullable<unknown>;
    row: NonNullable<unknown>;
    id: NonNullable<unknown>;
};
export type Error_Rows_Of_One_Id_TodoInputs = {};
export type Error_Sample_Needs_OutInputs = {};
export type Error_Sample_NumberInputs = {
    sample: NonNullable<unknown>;
};
export type Error_Search_AnswerInputs = {};
export type Error_Signature_KeyInputs = {};
export type Error_Signature_Key_TodoInputs = {};
export type Error_StoppedInputs = {};
export type Error_Store_Disk_FailedInputs = {
    path: NonNullable<unknown>;
};
export type Error_Store_Disk_FullInputs = {
    path: NonNullable<unknown>;
};
export type Error_Store_Disk_Full_TodoInputs = {};
export type Error_Store_File_Is_NoneInputs = {
    path: NonNullable<unknown>;
};
export type Error_Store_File_MissingInputs = {
    path: NonNullable<unknown>;
};
export type Error_Store_File_Missing_TodoInputs = {};
export type Error_Store_Ledger_UnwritableInputs = {
    path: NonNullable<unknown>;
};
export type Error_Store_Ledger_Unwritable_TodoInputs = {};
export type Error_Store_LockedInputs = {
    what: NonNullable<unknown>;
    pid: NonNullable<unknown>;
    host: NonNullable<unknown>;
};
export type Error_Store_Locked_By_Nobody_KnownInputs = {};
export type Error_Store_Locked_TodoInputs = {};
export type Error_Store_Name_A_Source_TodoInputs = {
    sources: NonNullable<unknown>;
};
export type Error_Store_No_Such_SourceInputs = {
    name: NonNullable<unknown>;
};
export type Error_Store_No_WorkspaceInputs = {};
export type Error_Store_No_Workspace_TodoInputs = {};
export type Error_Store_Not_A_WorkspaceInputs = {
    dir: NonNullable<unknown>;
};
export type Error_Store_Not_WritableInputs = {
    path: NonNullable<unknown>;
    code: NonNullable<unknown>;
};
export type Error_Store_Not_Writable_Path_TodoInputs = {};
export type Error_Store_Not_Writable_Place_TodoInputs = {};
export type Error_Store_Not_Writable_Right_TodoInputs = {};
export type Error_Store_Source_AmbiguousInputs = {
    name: NonNullable<unknown>;
};
export type Error_Store_Workspace_NewerInputs = {
    format: NonNullable<unknown>;
    known: NonNullable<unknown>;
};
export type Error_Store_Workspace_Newer_TodoInputs = {};
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
export type Error_Usage_ArgumentInputs = {
    name: NonNullable<unknown>;
};
export type Error_Usage_BareInputs = {};
export type Error_Usage_Command_UnknownInputs = {
    name: NonNullable<unknown>;
};
export type Error_Usage_ExcessInputs = {
    expected: NonNullable<unknown>;
    received: NonNullable<unknown>;
    given: NonNullable<unknown>;
};
export type Error_Usage_Option_MissingInputs = {
    option: NonNullable<unknown>;
};
export type Error_Usage_Option_UnknownInputs = {
    option: NonNullable<unknown>;
};
export type Error_Usage_SuggestionInputs = {
    names: NonNullable<unknown>;
};
export type Error_Usage_TodoInputs = {};
export type Error_Usage_ValueInputs = {
    option: NonNullable<unknown>;
};
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
export type Finding_Compared_AddressInputs = {};
export type Finding_Compared_Birth_DateInputs = {};
export type Finding_Compared_BirthplaceInputs = {};
export type Finding_Compared_DocumentInputs = {};
export type Finding_Compared_EmailInputs = {};
export type Finding_Compared_GenderInputs = {};
export type Finding_Compared_NameInputs = {};
export type Finding_Compared_NationalityInputs = {};
export type Finding_Compared_PhoneInputs = {};
export type Finding_Compared_PlaceInputs = {};
export type Finding_Compared_PostcodeInputs = {};
export type Finding_Compared_WithInputs = {
    a: NonNullable<unknown>;
    b: NonNullable<unknown>;
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
export type Finding_Explain_Held_Fits_TwoInputs = {};
export type Finding_Explain_Held_HouseholdInputs = {};
export type Finding_Explain_Held_In_PartInputs = {};
export type Finding_Explain_Held_JudgementInputs = {};
export type Finding_Explain_Held_Name_OnlyInputs = {};
export type Finding_Explain_Held_NamelessInputs = {};
export type Finding_Explain_Held_NamesakesInputs = {};
export type Finding_Explain_Held_OthersInputs = {};
export type Finding_Explain_Held_ParentsInputs = {};
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
export type Finding_Left_First_GivenInputs = {};
export type Finding_Left_Form_GivenInputs = {};
export type Finding_Left_MoreInputs = {};
export type Finding_Left_Near_GivenInputs = {};
export type Finding_Left_NoneInputs = {};
export type Finding_Left_One_EachInputs = {};
export type Finding_Left_One_SidedInputs = {};
export type Finding_Left_Other_GivenInputs = {};
export type Finding_Level_Day_And_Month_SwappedInputs = {};
export type Finding_Level_DifferentInputs = {};
export type Finding_Level_EqualInputs = {};
export type Finding_Level_Equal_CommonInputs = {};
export type Finding_Level_Equal_RareInputs = {};
export type Finding_Level_Few_WordsInputs = {};
export type Finding_Level_Guessed_Within_2Inputs = {};
export type Finding_Level_Half_Of_The_WordsInputs = {};
export type Finding_Level_MissingInputs = {};
export type Finding_Level_Month_And_DayInputs = {};
export type Finding_Level_Month_And_Day_GapInputs = {};
export type Finding_Level_Most_WordsInputs = {};
export type Finding_Level_Names_BetweenInputs = {
    least: NonNullable<unknown>;
    most: NonNullable<unknown>;
    left: NonNullable<unknown>;
};
export type Finding_Level_Names_LessInputs = {
    most: NonNullable<unknown>;
    left: NonNullable<unknown>;
};
export type Finding_Level_Names_MoreInputs = {
    least: NonNullable<unknown>;
    left: NonNullable<unknown>;
};
export type Finding_Level_Nearly_All_WordsInputs = {};
export type Finding_Level_One_ApartInputs = {};
export type Finding_Level_One_DigitInputs = {};
export type Finding_Level_One_Digit_GapInputs = {};
export type Finding_Level_One_EditInputs = {};
export type Finding_Level_Other_Day_Of_The_YearInputs = {};
export type Finding_Level_Same_AreaInputs = {};
export type Finding_Level_Same_DomainInputs = {};
export type Finding_Level_Same_Local_PartInputs = {};
export type Finding_Level_Same_Outward_PartInputs = {};
export type Finding_Level_Same_SectorInputs = {};
export type Finding_Level_Shared_WordInputs = {};
export type Finding_Level_SimilarInputs = {};
export type Finding_Level_Some_WordsInputs = {};
export type Finding_Level_Two_DigitsInputs = {};
export type Finding_Level_Two_Digits_GapInputs = {};
export type Finding_Level_Two_Or_Three_EditsInputs = {};
export type Finding_Level_Year_And_One_PartInputs = {};
export type Finding_Level_Year_OnlyInputs = {};
export type Finding_Level_Year_Within_10Inputs = {};
export type Finding_Level_Year_Within_2Inputs = {};
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
export type Finding_Match_Homes_OnlyInputs = {};
export type Finding_Match_Model_WrittenInputs = {
    file: NonNullable<unknown>;
};
export type Finding_Match_Names_OnlyInputs = {};
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
export type Finding_Path_BuildingInputs = {
    kind: NonNullable<unknown>;
};
export type Finding_Path_IdentityInputs = {
    id: NonNullable<unknown>;
};
export type Finding_Path_Kind_AccountInputs = {};
export type Finding_Path_Kind_AddressInputs = {};
export type Finding_Path_Kind_DeviceInputs = {};
export type Finding_Path_Kind_DocumentInputs = {};
export type Finding_Path_Kind_EmailInputs = {};
export type Finding_Path_Kind_EventInputs = {};
export type Finding_Path_Kind_JourneyInputs = {};
export type Finding_Path_Kind_OrganisationInputs = {};
export type Finding_Path_Kind_PhoneInputs = {};
export type Finding_Path_Kind_VehicleInputs = {};
export type Finding_Path_MemoInputs = {
    source: NonNullable<unknown>;
};
export type Finding_Path_Memo_SourceInputs = {
    id: NonNullable<unknown>;
};
export type Finding_Path_PlaceInputs = {
    file: NonNullable<unknown>;
    row: NonNullable<unknown>;
};
export type Finding_Path_RecordsInputs = {
    count: NonNullable<unknown>;
    n: NonNullable<unknown>;
};
export type Finding_Path_RowInputs = {
    row: NonNullable<unknown>;
};
export type Finding_Path_Row_DayInputs = {
    row: NonNullable<unknown>;
    day: NonNullable<unknown>;
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
    rule: NonNullable<unknown>;
    split: NonNullable<unknown>;
    unsplit: NonNullable<unknown>;
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
export type Finding_People_DriftInputs = {
    learnt: NonNullable<unknown>;
    records: NonNullable<unknown>;
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
    expected: NonNullable<unknown>;
    pairs: NonNullable<unknown>;
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
export type Finding_People_Two_PartiesInputs = {
    read: NonNullable<unknown>;
    unread: NonNullable<unknown>;
    options: NonNullable<unknown>;
};
export type Finding_People_WarningInputs = {
    code: NonNullable<unknown>;
    detail: NonNullable<unknown>;
};
export type Finding_Protected_BirthplaceInputs = {};
export type Finding_Protected_EthnicityInputs = {};
export type Finding_Protected_HealthInputs = {};
export type Finding_Protected_NationalityInputs = {};
export type Finding_Protected_PoliticsInputs = {};
export type Finding_Protected_ReligionInputs = {};
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
export type Finding_Rival_Birth_Dates_A_Generation_ApartInputs = {};
export type Finding_Rival_Birth_Dates_Of_SiblingsInputs = {};
export type Finding_Rival_SameInputs = {
    what: NonNullable<unknown>;
};
export type Finding_Rival_Same_Birth_DateInputs = {};
export type Finding_Rival_Same_Full_NameInputs = {};
export type Finding_Rival_Same_SurnameInputs = {};
export type Finding_Rival_UnrelatedInputs = {};
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
export type Step_Why_Not_Reason_Below_ThresholdInputs = {};
export type Step_Why_Not_Reason_Cluster_ContradictsInputs = {};
export type Step_Why_Not_Reason_Household_Evidence_OnlyInputs = {};
export type Step_Why_Not_Reason_Judged_DifferentInputs = {};
export type Step_Why_Not_Reason_Name_OnlyInputs = {};
export type Step_Why_Not_Reason_No_Personal_EvidenceInputs = {};
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
export type Step_Withdraw_UnresolvedInputs = {};
export type Step_Withdraw_UntracedInputs = {};
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
export type Web_Problem_Analyst_May_Not_ReviewInputs = {};
export type Web_Problem_Body_Too_LargeInputs = {};
export type Web_Problem_BugInputs = {};
export type Web_Problem_Conduct_MissingInputs = {};
export type Web_Problem_Confirmation_MissingInputs = {};
export type Web_Problem_Cursor_InvalidInputs = {};
export type Web_Problem_Day_InvalidInputs = {};
export type Web_Problem_Difference_UnexplainedInputs = {};
export type Web_Problem_Digest_ChangedInputs = {};
export type Web_Problem_Disk_FailedInputs = {};
export type Web_Problem_Disk_FullInputs = {};
export type Web_Problem_Evidence_ChangedInputs = {};
export type Web_Problem_Evidence_MissingInputs = {};
export type Web_Problem_Evidence_UnknownInputs = {};
export type Web_Problem_Exclusion_Not_ApprovedInputs = {};
export type Web_Problem_Exclusion_Not_In_CharterInputs = {};
export type Web_Problem_Export_Answer_FirstInputs = {};
export type Web_Problem_Export_Needs_ProtectionInputs = {};
export type Web_Problem_Export_Purpose_MissingInputs = {};
export type Web_Problem_Figures_Do_Not_Add_UpInputs = {};
export type Web_Problem_Filter_UnknownInputs = {};
export type Web_Problem_Identity_FailsInputs = {};
export type Web_Problem_Innocent_Explanation_MissingInputs = {};
export type Web_Problem_Item_UnknownInputs = {};
export type Web_Problem_Key_FileInputs = {};
export type Web_Problem_Key_Name_TakenInputs = {};
export type Web_Problem_Key_NeededInputs = {};
export type Web_Problem_Key_Not_HeldInputs = {};
export type Web_Problem_Key_UnknownInputs = {};
export type Web_Problem_Ledger_UnwritableInputs = {};
export type Web_Problem_Leg_MissingInputs = {};
export type Web_Problem_Look_Again_MissingInputs = {};
export type Web_Problem_LostInputs = {};
export type Web_Problem_Needs_AdjudicatorInputs = {};
export type Web_Problem_No_Redress_OpenInputs = {};
export type Web_Problem_Not_A_Person_PairInputs = {};
export type Web_Problem_Not_HeldInputs = {};
export type Web_Problem_Not_PausedInputs = {};
export type Web_Problem_Not_SampledInputs = {};
export type Web_Problem_Not_Taken_By_YouInputs = {};
export type Web_Problem_Not_Under_ProtectionInputs = {};
export type Web_Problem_Not_WritableInputs = {};
export type Web_Problem_Nothing_To_PurgeInputs = {};
export type Web_Problem_Nothing_To_SampleInputs = {};
export type Web_Problem_Own_WorkInputs = {};
export type Web_Problem_Passphrase_NeededInputs = {};
export type Web_Problem_Passphrase_WrongInputs = {};
export type Web_Problem_PausedInputs = {};
export type Web_Problem_Person_Not_In_CohortInputs = {};
export type Web_Problem_Person_UnknownInputs = {};
export type Web_Problem_Protected_AttributeInputs = {};
export type Web_Problem_Publication_UnknownInputs = {};
export type Web_Problem_Purge_SuspendedInputs = {};
export type Web_Problem_Reason_MissingInputs = {};
export type Web_Problem_Record_UnknownInputs = {};
export type Web_Problem_Redress_Needs_Someone_NewInputs = {};
export type Web_Problem_Reopen_Needs_Someone_ElseInputs = {};
export type Web_Problem_Request_InvalidInputs = {};
export type Web_Problem_Role_MissingInputs = {};
export type Web_Problem_Same_Person_TwiceInputs = {};
export type Web_Problem_Same_RecordInputs = {};
export type Web_Problem_Script_Key_Outside_SimulationInputs = {};
export type Web_Problem_Session_NeededInputs = {};
export type Web_Problem_Source_UnknownInputs = {};
export type Web_Problem_Step_MissingInputs = {};
export type Web_Problem_System_May_NotInputs = {};
export type Web_Problem_Taken_By_OtherInputs = {};
export type Web_Problem_Trace_StaleInputs = {};
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
export declare const amount_administrations: (inputs: Amount_AdministrationsInputs) => LocalizedString;
export declare const amount_blank_lines: (inputs: Amount_Blank_LinesInputs) => LocalizedString;
export declare const amount_bytes: (inputs: Amount_BytesInputs) => LocalizedString;
export declare const amount_candidates: (inputs: Amount_CandidatesInputs) => LocalizedString;
export declare const amount_contacts: (inputs: Amount_ContactsInputs) => LocalizedString;
export declare const amount_days: (inputs: Amount_DaysInputs) => LocalizedString;
export declare const amount_details: (inputs: Amount_DetailsInputs) => LocalizedString;
export declare const amount_drifts: (inputs: Amount_DriftsInputs) => LocalizedString;
export declare const amount_events: (inputs: Amount_EventsInputs) => LocalizedString;
export declare const amount_files: (inputs: Amount_FilesInputs) => LocalizedString;
export declare const amount_found_first: (inputs: Amount_Found_FirstInputs) => LocalizedString;
export declare const amount_headers: (inputs: Amount_HeadersInputs) => LocalizedString;
export declare const amount_ledger_events: (inputs: Amount_Ledger_EventsInputs) => LocalizedString;
export declare const amount_linked_persons: (inputs: Amount_Linked_PersonsInputs) => LocalizedString;
export declare const amount_links: (inputs: Amount_LinksInputs) => LocalizedString;
export declare const amount_listed_names: (inputs: Amount_Listed_NamesInputs) => LocalizedString;
export declare const amount_members: (inputs: Amount_MembersInputs) => LocalizedString;
export declare const amount_months: (inputs: Amount_MonthsInputs) => LocalizedString;
export declare const amount_names: (inputs: Amount_NamesInputs) => LocalizedString;
export declare const amount_networks: (inputs: Amount_NetworksInputs) => LocalizedString;
export declare const amount_pairs: (inputs: Amount_PairsInputs) => LocalizedString;
export declare const amount_people: (inputs: Amount_PeopleInputs) => LocalizedString;
export declare const amount_persons: (inputs: Amount_PersonsInputs) => LocalizedString;
export declare const amount_plain_details: (inputs: Amount_Plain_DetailsInputs) => LocalizedString;
export declare const amount_publications: (inputs: Amount_PublicationsInputs) => LocalizedString;
export declare const amount_records: (inputs: Amount_RecordsInputs) => LocalizedString;
export declare const amount_rows: (inputs: Amount_RowsInputs) => LocalizedString;
export declare const amount_snapshots: (inputs: Amount_SnapshotsInputs) => LocalizedString;
export declare const amount_sources: (inputs: Amount_SourcesInputs) => LocalizedString;
export declare const amount_statements: (inputs: Amount_StatementsInputs) => LocalizedString;
export declare const amount_systems: (inputs: Amount_SystemsInputs) => LocalizedString;
export declare const amount_tests: (inputs: Amount_TestsInputs) => LocalizedString;
export declare const amount_texts: (inputs: Amount_TextsInputs) => LocalizedString;
export declare const amount_users: (inputs: Amount_UsersInputs) => LocalizedString;
export declare const amount_uses: (inputs: Amount_UsesInputs) => LocalizedString;
export declare const amount_values: (inputs: Amount_ValuesInputs) => LocalizedString;
export declare const error_answer_empty: (inputs: Error_Answer_EmptyInputs) => LocalizedString;
export declare const error_answer_period: (inputs: Error_Answer_PeriodInputs) => LocalizedString;
export declare const error_bad_answer_todo: (inputs: Error_Bad_Answer_TodoInputs) => LocalizedString;
export declare const error_bad_band: (inputs: Error_Bad_BandInputs) => LocalizedString;
export declare const error_bad_band_todo: (inputs: Error_Bad_Band_TodoInputs) => LocalizedString;
export declare const error_bad_day: (inputs: Error_Bad_DayInputs) => LocalizedString;
export declare const error_bad_day_todo: (inputs: Error_Bad_Day_TodoInputs) => LocalizedString;
export declare const error_bad_number: (inputs: Error_Bad_NumberInputs) => LocalizedString;
export declare const error_bad_number_todo: (inputs: Error_Bad_Number_TodoInputs) => LocalizedString;
export declare const error_bad_period: (inputs: Error_Bad_PeriodInputs) => LocalizedString;
export declare const error_bad_period_todo: (inputs: Error_Bad_Period_TodoInputs) => LocalizedString;
export declare const error_bad_port: (inputs: Error_Bad_PortInputs) => LocalizedString;
export declare const error_bad_port_todo: (inputs: Error_Bad_Port_TodoInputs) => LocalizedString;
export declare const error_bad_properties: (inputs: Error_Bad_PropertiesInputs) => LocalizedString;
export declare const error_bad_properties_todo: (inputs: Error_Bad_Properties_TodoInputs) => LocalizedString;
export declare const error_bad_role: (inputs: Error_Bad_RoleInputs) => LocalizedString;
export declare const error_bad_role_todo: (inputs: Error_Bad_Role_TodoInputs) => LocalizedString;
export declare const error_bad_share: (inputs: Error_Bad_ShareInputs) => LocalizedString;
export declare const error_bad_share_todo: (inputs: Error_Bad_Share_TodoInputs) => LocalizedString;
export declare const error_bug: (inputs: Error_BugInputs) => LocalizedString;
export declare const error_cancelled: (inputs: Error_CancelledInputs) => LocalizedString;
export declare const error_claim_undefined_todo: (inputs: Error_Claim_Undefined_TodoInputs) => LocalizedString;
export declare const error_column_missing: (inputs: Error_Column_MissingInputs) => LocalizedString;
export declare const error_column_missing_todo: (inputs: Error_Column_Missing_TodoInputs) => LocalizedString;
export declare const error_country: (inputs: Error_CountryInputs) => LocalizedString;
export declare const error_country_todo: (inputs: Error_Country_TodoInputs) => LocalizedString;
export declare const error_curve_needs_truth: (inputs: Error_Curve_Needs_TruthInputs) => LocalizedString;
export declare const error_date_unreadable: (inputs: Error_Date_UnreadableInputs) => LocalizedString;
export declare const error_date_unreadable_todo: (inputs: Error_Date_Unreadable_TodoInputs) => LocalizedString;
export declare const error_dates_backwards: (inputs: Error_Dates_BackwardsInputs) => LocalizedString;
export declare const error_dates_backwards_todo: (inputs: Error_Dates_Backwards_TodoInputs) => LocalizedString;
export declare const error_day_ahead: (inputs: Error_Day_AheadInputs) => LocalizedString;
export declare const error_double_id: (inputs: Error_Double_IdInputs) => LocalizedString;
export declare const error_double_id_todo: (inputs: Error_Double_Id_TodoInputs) => LocalizedString;
export declare const error_edges_no_pairs: (inputs: Error_Edges_No_PairsInputs) => LocalizedString;
export declare const error_edges_no_pairs_todo: (inputs: Error_Edges_No_Pairs_TodoInputs) => LocalizedString;
export declare const error_empty_cell: (inputs: Error_Empty_CellInputs) => LocalizedString;
export declare const error_empty_cell_todo: (inputs: Error_Empty_Cell_TodoInputs) => LocalizedString;
export declare const error_empty_id: (inputs: Error_Empty_IdInputs) => LocalizedString;
export declare const error_empty_id_todo: (inputs: Error_Empty_Id_TodoInputs) => LocalizedString;
export declare const error_entities_id: (inputs: Error_Entities_IdInputs) => LocalizedString;
export declare const error_entities_id_todo: (inputs: Error_Entities_Id_TodoInputs) => LocalizedString;
export declare const error_entities_role: (inputs: Error_Entities_RoleInputs) => LocalizedString;
export declare const error_entities_role_todo: (inputs: Error_Entities_Role_TodoInputs) => LocalizedString;
export declare const error_entity_ids_todo: (inputs: Error_Entity_Ids_TodoInputs) => LocalizedString;
export declare const error_entity_twice: (inputs: Error_Entity_TwiceInputs) => LocalizedString;
export declare const error_entity_without_id: (inputs: Error_Entity_Without_IdInputs) => LocalizedString;
export declare const error_exclusion_add_todo: (inputs: Error_Exclusion_Add_TodoInputs) => LocalizedString;
export declare const error_exclusion_approval: (inputs: Error_Exclusion_ApprovalInputs) => LocalizedString;
export declare const error_exclusion_approval_todo: (inputs: Error_Exclusion_Approval_TodoInputs) => LocalizedString;
export declare const error_exclusion_rule: (inputs: Error_Exclusion_RuleInputs) => LocalizedString;
export declare const error_exclusion_rule_todo: (inputs: Error_Exclusion_Rule_TodoInputs) => LocalizedString;
export declare const error_explain_difference: (inputs: Error_Explain_DifferenceInputs) => LocalizedString;
export declare const error_explain_difference_todo: (inputs: Error_Explain_Difference_TodoInputs) => LocalizedString;
export declare const error_export_incomplete: (inputs: Error_Export_IncompleteInputs) => LocalizedString;
export declare const error_export_incomplete_todo: (inputs: Error_Export_Incomplete_TodoInputs) => LocalizedString;
export declare const error_format_unknown: (inputs: Error_Format_UnknownInputs) => LocalizedString;
export declare const error_format_unknown_todo: (inputs: Error_Format_Unknown_TodoInputs) => LocalizedString;
export declare const error_header_again_todo: (inputs: Error_Header_Again_TodoInputs) => LocalizedString;
export declare const error_in_needs_id: (inputs: Error_In_Needs_IdInputs) => LocalizedString;
export declare const error_judgement: (inputs: Error_JudgementInputs) => LocalizedString;
export declare const error_judgement_todo: (inputs: Error_Judgement_TodoInputs) => LocalizedString;
export declare const error_key_file_exists: (inputs: Error_Key_File_ExistsInputs) => LocalizedString;
export declare const error_key_file_exists_todo: (inputs: Error_Key_File_Exists_TodoInputs) => LocalizedString;
export declare const error_key_name: (inputs: Error_Key_NameInputs) => LocalizedString;
export declare const error_key_name_todo: (inputs: Error_Key_Name_TodoInputs) => LocalizedString;
export declare const error_kind_unknown: (inputs: Error_Kind_UnknownInputs) => LocalizedString;
export declare const error_kind_unknown_todo: (inputs: Error_Kind_Unknown_TodoInputs) => LocalizedString;
export declare const error_label_columns_todo: (inputs: Error_Label_Columns_TodoInputs) => LocalizedString;
export declare const error_language: (inputs: Error_LanguageInputs) => LocalizedString;
export declare const error_language_todo: (inputs: Error_Language_TodoInputs) => LocalizedString;
export declare const error_last_row_without_id_todo: (inputs: Error_Last_Row_Without_Id_TodoInputs) => LocalizedString;
export declare const error_ledger_lost: (inputs: Error_Ledger_LostInputs) => LocalizedString;
export declare const error_ledger_lost_todo: (inputs: Error_Ledger_Lost_TodoInputs) => LocalizedString;
export declare const error_links_option: (inputs: Error_Links_OptionInputs) => LocalizedString;
export declare const error_links_option_todo: (inputs: Error_Links_Option_TodoInputs) => LocalizedString;
export declare const error_list_empty: (inputs: Error_List_EmptyInputs) => LocalizedString;
export declare const error_match_ids: (inputs: Error_Match_IdsInputs) => LocalizedString;
export declare const error_memo_date: (inputs: Error_Memo_DateInputs) => LocalizedString;
export declare const error_memo_date_todo: (inputs: Error_Memo_Date_TodoInputs) => LocalizedString;
export declare const error_memo_kind: (inputs: Error_Memo_KindInputs) => LocalizedString;
export declare const error_memo_kind_todo: (inputs: Error_Memo_Kind_TodoInputs) => LocalizedString;
export declare const error_memo_reassigned_kind: (inputs: Error_Memo_Reassigned_KindInputs) => LocalizedString;
export declare const error_memo_reassigned_twice: (inputs: Error_Memo_Reassigned_TwiceInputs) => LocalizedString;
export declare const error_memo_remove_one_todo: (inputs: Error_Memo_Remove_One_TodoInputs) => LocalizedString;
export declare const error_memo_remove_todo: (inputs: Error_Memo_Remove_TodoInputs) => LocalizedString;
export declare const error_memo_same_once: (inputs: Error_Memo_Same_OnceInputs) => LocalizedString;
export declare const error_memo_same_once_todo: (inputs: Error_Memo_Same_Once_TodoInputs) => LocalizedString;
export declare const error_memo_source: (inputs: Error_Memo_SourceInputs) => LocalizedString;
export declare const error_memo_source_todo: (inputs: Error_Memo_Source_TodoInputs) => LocalizedString;
export declare const error_memo_window_empty: (inputs: Error_Memo_Window_EmptyInputs) => LocalizedString;
export declare const error_memory_short: (inputs: Error_Memory_ShortInputs) => LocalizedString;
export declare const error_memory_short_todo: (inputs: Error_Memory_Short_TodoInputs) => LocalizedString;
export declare const error_model_fits_not: (inputs: Error_Model_Fits_NotInputs) => LocalizedString;
export declare const error_model_fits_not_todo: (inputs: Error_Model_Fits_Not_TodoInputs) => LocalizedString;
export declare const error_model_gone_todo: (inputs: Error_Model_Gone_TodoInputs) => LocalizedString;
export declare const error_model_outdated: (inputs: Error_Model_OutdatedInputs) => LocalizedString;
export declare const error_model_outdated_todo: (inputs: Error_Model_Outdated_TodoInputs) => LocalizedString;
export declare const error_model_roles: (inputs: Error_Model_RolesInputs) => LocalizedString;
export declare const error_network_empty: (inputs: Error_Network_EmptyInputs) => LocalizedString;
export declare const error_network_empty_todo: (inputs: Error_Network_Empty_TodoInputs) => LocalizedString;
export declare const error_network_kind: (inputs: Error_Network_KindInputs) => LocalizedString;
export declare const error_network_kind_todo: (inputs: Error_Network_Kind_TodoInputs) => LocalizedString;
export declare const error_network_role: (inputs: Error_Network_RoleInputs) => LocalizedString;
export declare const error_no_action: (inputs: Error_No_ActionInputs) => LocalizedString;
export declare const error_no_answer: (inputs: Error_No_AnswerInputs) => LocalizedString;
export declare const error_no_charter: (inputs: Error_No_CharterInputs) => LocalizedString;
export declare const error_no_charter_todo: (inputs: Error_No_Charter_TodoInputs) => LocalizedString;
export declare const error_no_claims: (inputs: Error_No_ClaimsInputs) => LocalizedString;
export declare const error_no_claims_todo: (inputs: Error_No_Claims_TodoInputs) => LocalizedString;
export declare const error_no_column: (inputs: Error_No_ColumnInputs) => LocalizedString;
export declare const error_no_column_todo: (inputs: Error_No_Column_TodoInputs) => LocalizedString;
export declare const error_no_exclusion: (inputs: Error_No_ExclusionInputs) => LocalizedString;
export declare const error_no_file: (inputs: Error_No_FileInputs) => LocalizedString;
export declare const error_no_folder: (inputs: Error_No_FolderInputs) => LocalizedString;
export declare const error_no_header_todo: (inputs: Error_No_Header_TodoInputs) => LocalizedString;
export declare const error_no_id: (inputs: Error_No_IdInputs) => LocalizedString;
export declare const error_no_id_column_todo: (inputs: Error_No_Id_Column_TodoInputs) => LocalizedString;
export declare const error_no_id_headless_todo: (inputs: Error_No_Id_Headless_TodoInputs) => LocalizedString;
export declare const error_no_id_todo: (inputs: Error_No_Id_TodoInputs) => LocalizedString;
export declare const error_no_key_file: (inputs: Error_No_Key_FileInputs) => LocalizedString;
export declare const error_no_key_file_todo: (inputs: Error_No_Key_File_TodoInputs) => LocalizedString;
export declare const error_no_linkage_model: (inputs: Error_No_Linkage_ModelInputs) => LocalizedString;
export declare const error_no_linkage_model_todo: (inputs: Error_No_Linkage_Model_TodoInputs) => LocalizedString;
export declare const error_no_mapping: (inputs: Error_No_MappingInputs) => LocalizedString;
export declare const error_no_mapping_todo: (inputs: Error_No_Mapping_TodoInputs) => LocalizedString;
export declare const error_no_match: (inputs: Error_No_MatchInputs) => LocalizedString;
export declare const error_no_match_todo: (inputs: Error_No_Match_TodoInputs) => LocalizedString;
export declare const error_no_model_of_pair: (inputs: Error_No_Model_Of_PairInputs) => LocalizedString;
export declare const error_no_model_todo: (inputs: Error_No_Model_TodoInputs) => LocalizedString;
export declare const error_no_name_column: (inputs: Error_No_Name_ColumnInputs) => LocalizedString;
export declare const error_no_name_column_todo: (inputs: Error_No_Name_Column_TodoInputs) => LocalizedString;
export declare const error_no_person: (inputs: Error_No_PersonInputs) => LocalizedString;
export declare const error_no_person_column: (inputs: Error_No_Person_ColumnInputs) => LocalizedString;
export declare const error_no_person_column_todo: (inputs: Error_No_Person_Column_TodoInputs) => LocalizedString;
export declare const error_no_person_todo: (inputs: Error_No_Person_TodoInputs) => LocalizedString;
export declare const error_no_persons: (inputs: Error_No_PersonsInputs) => LocalizedString;
export declare const error_no_persons_todo: (inputs: Error_No_Persons_TodoInputs) => LocalizedString;
export declare const error_no_query: (inputs: Error_No_QueryInputs) => LocalizedString;
export declare const error_no_query_todo: (inputs: Error_No_Query_TodoInputs) => LocalizedString;
export declare const error_no_record: (inputs: Error_No_RecordInputs) => LocalizedString;
export declare const error_no_record_todo: (inputs: Error_No_Record_TodoInputs) => LocalizedString;
export declare const error_no_snapshot: (inputs: Error_No_SnapshotInputs) => LocalizedString;
export declare const error_no_snapshot_todo: (inputs: Error_No_Snapshot_TodoInputs) => LocalizedString;
export declare const error_no_state: (inputs: Error_No_StateInputs) => LocalizedString;
export declare const error_not_zero_one: (inputs: Error_Not_Zero_OneInputs) => LocalizedString;
export declare const error_not_zero_one_todo: (inputs: Error_Not_Zero_One_TodoInputs) => LocalizedString;
export declare const error_nothing_to_find: (inputs: Error_Nothing_To_FindInputs) => LocalizedString;
export declare const error_nothing_to_find_todo: (inputs: Error_Nothing_To_Find_TodoInputs) => LocalizedString;
export declare const error_one_act: (inputs: Error_One_ActInputs) => LocalizedString;
export declare const error_one_answer: (inputs: Error_One_AnswerInputs) => LocalizedString;
export declare const error_one_claim: (inputs: Error_One_ClaimInputs) => LocalizedString;
export declare const error_one_judgement: (inputs: Error_One_JudgementInputs) => LocalizedString;
export declare const error_option_number: (inputs: Error_Option_NumberInputs) => LocalizedString;
export declare const error_option_number_todo: (inputs: Error_Option_Number_TodoInputs) => LocalizedString;
export declare const error_out_is_input: (inputs: Error_Out_Is_InputInputs) => LocalizedString;
export declare const error_out_is_input_todo: (inputs: Error_Out_Is_Input_TodoInputs) => LocalizedString;
export declare const error_outcome_unknown: (inputs: Error_Outcome_UnknownInputs) => LocalizedString;
export declare const error_outcome_unknown_todo: (inputs: Error_Outcome_Unknown_TodoInputs) => LocalizedString;
export declare const error_passphrase_differs: (inputs: Error_Passphrase_DiffersInputs) => LocalizedString;
export declare const error_passphrase_needed: (inputs: Error_Passphrase_NeededInputs) => LocalizedString;
export declare const error_passphrase_needed_todo: (inputs: Error_Passphrase_Needed_TodoInputs) => LocalizedString;
export declare const error_profile: (inputs: Error_ProfileInputs) => LocalizedString;
export declare const error_profile_todo: (inputs: Error_Profile_TodoInputs) => LocalizedString;
export declare const error_protected: (inputs: Error_ProtectedInputs) => LocalizedString;
export declare const error_protected_todo: (inputs: Error_Protected_TodoInputs) => LocalizedString;
export declare const error_publication_ahead: (inputs: Error_Publication_AheadInputs) => LocalizedString;
export declare const error_publication_ahead_todo: (inputs: Error_Publication_Ahead_TodoInputs) => LocalizedString;
export declare const error_publication_key: (inputs: Error_Publication_KeyInputs) => LocalizedString;
export declare const error_publication_key_todo: (inputs: Error_Publication_Key_TodoInputs) => LocalizedString;
export declare const error_purge_cause: (inputs: Error_Purge_CauseInputs) => LocalizedString;
export declare const error_purge_cause_todo: (inputs: Error_Purge_Cause_TodoInputs) => LocalizedString;
export declare const error_rate_name: (inputs: Error_Rate_NameInputs) => LocalizedString;
export declare const error_rate_number: (inputs: Error_Rate_NumberInputs) => LocalizedString;
export declare const error_rate_todo: (inputs: Error_Rate_TodoInputs) => LocalizedString;
export declare const error_reading_ambiguous: (inputs: Error_Reading_AmbiguousInputs) => LocalizedString;
export declare const error_reading_ambiguous_todo: (inputs: Error_Reading_Ambiguous_TodoInputs) => LocalizedString;
export declare const error_role_unknown: (inputs: Error_Role_UnknownInputs) => LocalizedString;
export declare const error_roles_are: (inputs: Error_Roles_AreInputs) => LocalizedString;
export declare const error_row_unreadable: (inputs: Error_Row_UnreadableInputs) => LocalizedString;
export declare const error_row_unreadable_todo: (inputs: Error_Row_Unreadable_TodoInputs) => LocalizedString;
export declare const error_row_without_id: (inputs: Error_Row_Without_IdInputs) => LocalizedString;
export declare const error_row_without_id_todo: (inputs: Error_Row_Without_Id_TodoInputs) => LocalizedString;
export declare const error_rows_of_one_id: (inputs: Error_Rows_Of_One_IdInputs) => LocalizedString;
export declare const error_rows_of_one_id_todo: (inputs: Error_Rows_Of_One_Id_TodoInputs) => LocalizedString;
export declare const error_sample_needs_out: (inputs: Error_Sample_Needs_OutInputs) => LocalizedString;
export declare const error_sample_number: (inputs: Error_Sample_NumberInputs) => LocalizedString;
export declare const error_search_answer: (inputs: Error_Search_AnswerInputs) => LocalizedString;
export declare const error_signature_key: (inputs: Error_Signature_KeyInputs) => LocalizedString;
export declare const error_signature_key_todo: (inputs: Error_Signature_Key_TodoInputs) => LocalizedString;
export declare const error_stopped: (inputs: Error_StoppedInputs) => LocalizedString;
export declare const error_store_disk_failed: (inputs: Error_Store_Disk_FailedInputs) => LocalizedString;
export declare const error_store_disk_full: (inputs: Error_Store_Disk_FullInputs) => LocalizedString;
export declare const error_store_disk_full_todo: (inputs: Error_Store_Disk_Full_TodoInputs) => LocalizedString;
export declare const error_store_file_is_none: (inputs: Error_Store_File_Is_NoneInputs) => LocalizedString;
export declare const error_store_file_missing: (inputs: Error_Store_File_MissingInputs) => LocalizedString;
export declare const error_store_file_missing_todo: (inputs: Error_Store_File_Missing_TodoInputs) => LocalizedString;
export declare const error_store_ledger_unwritable: (inputs: Error_Store_Ledger_UnwritableInputs) => LocalizedString;
export declare const error_store_ledger_unwritable_todo: (inputs: Error_Store_Ledger_Unwritable_TodoInputs) => LocalizedString;
export declare const error_store_locked: (inputs: Error_Store_LockedInputs) => LocalizedString;
export declare const error_store_locked_by_nobody_known: (inputs: Error_Store_Locked_By_Nobody_KnownInputs) => LocalizedString;
export declare const error_store_locked_todo: (inputs: Error_Store_Locked_TodoInputs) => LocalizedString;
export declare const error_store_name_a_source_todo: (inputs: Error_Store_Name_A_Source_TodoInputs) => LocalizedString;
export declare const error_store_no_such_source: (inputs: Error_Store_No_Such_SourceInputs) => LocalizedString;
export declare const error_store_no_workspace: (inputs: Error_Store_No_WorkspaceInputs) => LocalizedString;
export declare const error_store_no_workspace_todo: (inputs: Error_Store_No_Workspace_TodoInputs) => LocalizedString;
export declare const error_store_not_a_workspace: (inputs: Error_Store_Not_A_WorkspaceInputs) => LocalizedString;
export declare const error_store_not_writable: (inputs: Error_Store_Not_WritableInputs) => LocalizedString;
export declare const error_store_not_writable_path_todo: (inputs: Error_Store_Not_Writable_Path_TodoInputs) => LocalizedString;
export declare const error_store_not_writable_place_todo: (inputs: Error_Store_Not_Writable_Place_TodoInputs) => LocalizedString;
export declare const error_store_not_writable_right_todo: (inputs: Error_Store_Not_Writable_Right_TodoInputs) => LocalizedString;
export declare const error_store_source_ambiguous: (inputs: Error_Store_Source_AmbiguousInputs) => LocalizedString;
export declare const error_store_workspace_newer: (inputs: Error_Store_Workspace_NewerInputs) => LocalizedString;
export declare const error_store_workspace_newer_todo: (inputs: Error_Store_Workspace_Newer_TodoInputs) => LocalizedString;
export declare const error_threads: (inputs: Error_ThreadsInputs) => LocalizedString;
export declare const error_trace_stale: (inputs: Error_Trace_StaleInputs) => LocalizedString;
export declare const error_trace_stale_todo: (inputs: Error_Trace_Stale_TodoInputs) => LocalizedString;
export declare const error_unexplained: (inputs: Error_UnexplainedInputs) => LocalizedString;
export declare const error_unexplained_todo: (inputs: Error_Unexplained_TodoInputs) => LocalizedString;
export declare const error_unreadable: (inputs: Error_UnreadableInputs) => LocalizedString;
export declare const error_unwritable: (inputs: Error_UnwritableInputs) => LocalizedString;
export declare const error_usage_argument: (inputs: Error_Usage_ArgumentInputs) => LocalizedString;
export declare const error_usage_bare: (inputs: Error_Usage_BareInputs) => LocalizedString;
export declare const error_usage_command_unknown: (inputs: Error_Usage_Command_UnknownInputs) => LocalizedString;
export declare const error_usage_excess: (inputs: Error_Usage_ExcessInputs) => LocalizedString;
export declare const error_usage_option_missing: (inputs: Error_Usage_Option_MissingInputs) => LocalizedString;
export declare const error_usage_option_unknown: (inputs: Error_Usage_Option_UnknownInputs) => LocalizedString;
export declare const error_usage_suggestion: (inputs: Error_Usage_SuggestionInputs) => LocalizedString;
export declare const error_usage_todo: (inputs: Error_Usage_TodoInputs) => LocalizedString;
export declare const error_usage_value: (inputs: Error_Usage_ValueInputs) => LocalizedString;
export declare const error_web_build_failed: (inputs: Error_Web_Build_FailedInputs) => LocalizedString;
export declare const error_web_build_failed_todo: (inputs: Error_Web_Build_Failed_TodoInputs) => LocalizedString;
export declare const error_weight: (inputs: Error_WeightInputs) => LocalizedString;
export declare const error_weight_todo: (inputs: Error_Weight_TodoInputs) => LocalizedString;
export declare const error_why_not_two: (inputs: Error_Why_Not_TwoInputs) => LocalizedString;
export declare const error_why_not_two_todo: (inputs: Error_Why_Not_Two_TodoInputs) => LocalizedString;
export declare const error_window_empty: (inputs: Error_Window_EmptyInputs) => LocalizedString;
export declare const error_window_empty_todo: (inputs: Error_Window_Empty_TodoInputs) => LocalizedString;
export declare const figures_acted_apart: (inputs: Figures_Acted_ApartInputs) => LocalizedString;
export declare const figures_acted_cleared: (inputs: Figures_Acted_ClearedInputs) => LocalizedString;
export declare const figures_acted_heading: (inputs: Figures_Acted_HeadingInputs) => LocalizedString;
export declare const figures_acted_persons: (inputs: Figures_Acted_PersonsInputs) => LocalizedString;
export declare const figures_actions_caption: (inputs: Figures_Actions_CaptionInputs) => LocalizedString;
export declare const figures_actions_heading: (inputs: Figures_Actions_HeadingInputs) => LocalizedString;
export declare const figures_actions_note: (inputs: Figures_Actions_NoteInputs) => LocalizedString;
export declare const figures_actions_persons_caption: (inputs: Figures_Actions_Persons_CaptionInputs) => LocalizedString;
export declare const figures_agrees: (inputs: Figures_AgreesInputs) => LocalizedString;
export declare const figures_all: (inputs: Figures_AllInputs) => LocalizedString;
export declare const figures_annex_cells: (inputs: Figures_Annex_CellsInputs) => LocalizedString;
export declare const figures_annex_digest: (inputs: Figures_Annex_DigestInputs) => LocalizedString;
export declare const figures_annex_digest_public: (inputs: Figures_Annex_Digest_PublicInputs) => LocalizedString;
export declare const figures_annex_heading: (inputs: Figures_Annex_HeadingInputs) => LocalizedString;
export declare const figures_annex_identities: (inputs: Figures_Annex_IdentitiesInputs) => LocalizedString;
export declare const figures_as_of: (inputs: Figures_As_OfInputs) => LocalizedString;
export declare const figures_audience_internal: (inputs: Figures_Audience_InternalInputs) => LocalizedString;
export declare const figures_audience_oversight: (inputs: Figures_Audience_OversightInputs) => LocalizedString;
export declare const figures_audience_public: (inputs: Figures_Audience_PublicInputs) => LocalizedString;
export declare const figures_basis_network: (inputs: Figures_Basis_NetworkInputs) => LocalizedString;
export declare const figures_basis_not_stated: (inputs: Figures_Basis_Not_StatedInputs) => LocalizedString;
export declare const figures_basis_other: (inputs: Figures_Basis_OtherInputs) => LocalizedString;
export declare const figures_born: (inputs: Figures_BornInputs) => LocalizedString;
export declare const figures_carried_arrested: (inputs: Figures_Carried_ArrestedInputs) => LocalizedString;
export declare const figures_carried_by_count: (inputs: Figures_Carried_By_CountInputs) => LocalizedString;
export declare const figures_carried_by_document: (inputs: Figures_Carried_By_DocumentInputs) => LocalizedString;
export declare const figures_carried_by_nothing: (inputs: Figures_Carried_By_NothingInputs) => LocalizedString;
export declare const figures_carried_dangerous: (inputs: Figures_Carried_DangerousInputs) => LocalizedString;
export declare const figures_carried_moved: (inputs: Figures_Carried_MovedInputs) => LocalizedString;
export declare const figures_carried_rest: (inputs: Figures_Carried_RestInputs) => LocalizedString;
export declare const figures_carried_ties: (inputs: Figures_Carried_TiesInputs) => LocalizedString;
export declare const figures_carried_unknown: (inputs: Figures_Carried_UnknownInputs) => LocalizedString;
export declare const figures_chance_accidental: (inputs: Figures_Chance_AccidentalInputs) => LocalizedString;
export declare const figures_chance_heading: (inputs: Figures_Chance_HeadingInputs) => LocalizedString;
export declare const figures_chance_never_decides: (inputs: Figures_Chance_Never_DecidesInputs) => LocalizedString;
export declare const figures_chance_null: (inputs: Figures_Chance_NullInputs) => LocalizedString;
export declare const figures_chance_single: (inputs: Figures_Chance_SingleInputs) => LocalizedString;
export declare const figures_chance_survive: (inputs: Figures_Chance_SurviveInputs) => LocalizedString;
export declare const figures_chip_as_of: (inputs: Figures_Chip_As_OfInputs) => LocalizedString;
export declare const figures_chip_band: (inputs: Figures_Chip_BandInputs) => LocalizedString;
export declare const figures_chip_conflict: (inputs: Figures_Chip_ConflictInputs) => LocalizedString;
export declare const figures_chip_known: (inputs: Figures_Chip_KnownInputs) => LocalizedString;
export declare const figures_chip_sole: (inputs: Figures_Chip_SoleInputs) => LocalizedString;
export declare const figures_closed_first_gate_open: (inputs: Figures_Closed_First_Gate_OpenInputs) => LocalizedString;
export declare const figures_closed_no_conduct_evidence: (inputs: Figures_Closed_No_Conduct_EvidenceInputs) => LocalizedString;
export declare const figures_closed_no_journey_evidence: (inputs: Figures_Closed_No_Journey_EvidenceInputs) => LocalizedString;
export declare const figures_closed_not_your_turn: (inputs: Figures_Closed_Not_Your_TurnInputs) => LocalizedString;
export declare const figures_column_added: (inputs: Figures_Column_AddedInputs) => LocalizedString;
export declare const figures_column_after: (inputs: Figures_Column_AfterInputs) => LocalizedString;
export declare const figures_column_before: (inputs: Figures_Column_BeforeInputs) => LocalizedString;
export declare const figures_column_by_reason: (inputs: Figures_Column_By_ReasonInputs) => LocalizedString;
export declare const figures_column_carried: (inputs: Figures_Column_CarriedInputs) => LocalizedString;
export declare const figures_column_counts: (inputs: Figures_Column_CountsInputs) => LocalizedString;
export declare const figures_column_custodian: (inputs: Figures_Column_CustodianInputs) => LocalizedString;
export declare const figures_column_definition: (inputs: Figures_Column_DefinitionInputs) => LocalizedString;
export declare const figures_column_digest: (inputs: Figures_Column_DigestInputs) => LocalizedString;
export declare const figures_column_expected: (inputs: Figures_Column_ExpectedInputs) => LocalizedString;
export declare const figures_column_from: (inputs: Figures_Column_FromInputs) => LocalizedString;
export declare const figures_column_id: (inputs: Figures_Column_IdInputs) => LocalizedString;
export declare const figures_column_lane: (inputs: Figures_Column_LaneInputs) => LocalizedString;
export declare const figures_column_number: (inputs: Figures_Column_NumberInputs) => LocalizedString;
export declare const figures_column_observed: (inputs: Figures_Column_ObservedInputs) => LocalizedString;
export declare const figures_column_of_moved: (inputs: Figures_Column_Of_MovedInputs) => LocalizedString;
export declare const figures_column_removed: (inputs: Figures_Column_RemovedInputs) => LocalizedString;
export declare const figures_column_same_scale: (inputs: Figures_Column_Same_ScaleInputs) => LocalizedString;
export declare const figures_column_searched: (inputs: Figures_Column_SearchedInputs) => LocalizedString;
export declare const figures_column_shared: (inputs: Figures_Column_SharedInputs) => LocalizedString;
export declare const figures_column_source: (inputs: Figures_Column_SourceInputs) => LocalizedString;
export declare const figures_column_system: (inputs: Figures_Column_SystemInputs) => LocalizedString;
export declare const figures_column_tempted: (inputs: Figures_Column_TemptedInputs) => LocalizedString;
export declare const figures_column_to: (inputs: Figures_Column_ToInputs) => LocalizedString;
export declare const figures_column_true: (inputs: Figures_Column_TrueInputs) => LocalizedString;
export declare const figures_column_type: (inputs: Figures_Column_TypeInputs) => LocalizedString;
export declare const figures_column_weight: (inputs: Figures_Column_WeightInputs) => LocalizedString;
export declare const figures_column_what: (inputs: Figures_Column_WhatInputs) => LocalizedString;
export declare const figures_column_when: (inputs: Figures_Column_WhenInputs) => LocalizedString;
export declare const figures_column_why: (inputs: Figures_Column_WhyInputs) => LocalizedString;
export declare const figures_conflicts: (inputs: Figures_ConflictsInputs) => LocalizedString;
export declare const figures_counter_fact: (inputs: Figures_Counter_FactInputs) => LocalizedString;
export declare const figures_counter_fact_withheld: (inputs: Figures_Counter_Fact_WithheldInputs) => LocalizedString;
export declare const figures_counts_only: (inputs: Figures_Counts_OnlyInputs) => LocalizedString;
export declare const figures_cross_corner: (inputs: Figures_Cross_CornerInputs) => LocalizedString;
export declare const figures_cross_heading: (inputs: Figures_Cross_HeadingInputs) => LocalizedString;
export declare const figures_cross_note: (inputs: Figures_Cross_NoteInputs) => LocalizedString;
export declare const figures_date_open: (inputs: Figures_Date_OpenInputs) => LocalizedString;
export declare const figures_define_a: (inputs: Figures_Define_AInputs) => LocalizedString;
export declare const figures_define_a0: (inputs: Figures_Define_A0Inputs) => LocalizedString;
export declare const figures_define_a1: (inputs: Figures_Define_A1Inputs) => LocalizedString;
export declare const figures_define_a2: (inputs: Figures_Define_A2Inputs) => LocalizedString;
export declare const figures_define_au: (inputs: Figures_Define_AuInputs) => LocalizedString;
export declare const figures_define_b1: (inputs: Figures_Define_B1Inputs) => LocalizedString;
export declare const figures_define_b2: (inputs: Figures_Define_B2Inputs) => LocalizedString;
export declare const figures_define_basis: (inputs: Figures_Define_BasisInputs) => LocalizedString;
export declare const figures_define_c: (inputs: Figures_Define_CInputs) => LocalizedString;
export declare const figures_define_cell: (inputs: Figures_Define_CellInputs) => LocalizedString;
export declare const figures_define_cf: (inputs: Figures_Define_CfInputs) => LocalizedString;
export declare const figures_define_cleared: (inputs: Figures_Define_ClearedInputs) => LocalizedString;
export declare const figures_define_d: (inputs: Figures_Define_DInputs) => LocalizedString;
export declare const figures_define_d1: (inputs: Figures_Define_D1Inputs) => LocalizedString;
export declare const figures_define_d2: (inputs: Figures_Define_D2Inputs) => LocalizedString;
export declare const figures_define_d3: (inputs: Figures_Define_D3Inputs) => LocalizedString;
export declare const figures_define_d4: (inputs: Figures_Define_D4Inputs) => LocalizedString;
export declare const figures_define_d5: (inputs: Figures_Define_D5Inputs) => LocalizedString;
export declare const figures_define_d6: (inputs: Figures_Define_D6Inputs) => LocalizedString;
export declare const figures_define_d7: (inputs: Figures_Define_D7Inputs) => LocalizedString;
export declare const figures_define_d8: (inputs: Figures_Define_D8Inputs) => LocalizedString;
export declare const figures_define_e0: (inputs: Figures_Define_E0Inputs) => LocalizedString;
export declare const figures_define_e0m: (inputs: Figures_Define_E0mInputs) => LocalizedString;
export declare const figures_define_e1: (inputs: Figures_Define_E1Inputs) => LocalizedString;
export declare const figures_define_e1m: (inputs: Figures_Define_E1mInputs) => LocalizedString;
export declare const figures_define_e2: (inputs: Figures_Define_E2Inputs) => LocalizedString;
export declare const figures_define_e2m: (inputs: Figures_Define_E2mInputs) => LocalizedString;
export declare const figures_define_e3: (inputs: Figures_Define_E3Inputs) => LocalizedString;
export declare const figures_define_e3m: (inputs: Figures_Define_E3mInputs) => LocalizedString;
export declare const figures_define_k0: (inputs: Figures_Define_K0Inputs) => LocalizedString;
export declare const figures_define_l0: (inputs: Figures_Define_L0Inputs) => LocalizedString;
export declare const figures_define_l1: (inputs: Figures_Define_L1Inputs) => LocalizedString;
export declare const figures_define_m0: (inputs: Figures_Define_M0Inputs) => LocalizedString;
export declare const figures_define_m1: (inputs: Figures_Define_M1Inputs) => LocalizedString;
export declare const figures_define_n1: (inputs: Figures_Define_N1Inputs) => LocalizedString;
export declare const figures_define_n1c: (inputs: Figures_Define_N1cInputs) => LocalizedString;
export declare const figures_define_n2: (inputs: Figures_Define_N2Inputs) => LocalizedString;
export declare const figures_define_n2c: (inputs: Figures_Define_N2cInputs) => LocalizedString;
export declare const figures_define_n3: (inputs: Figures_Define_N3Inputs) => LocalizedString;
export declare const figures_define_n3c: (inputs: Figures_Define_N3cInputs) => LocalizedString;
export declare const figures_define_p0: (inputs: Figures_Define_P0Inputs) => LocalizedString;
export declare const figures_define_r0: (inputs: Figures_Define_R0Inputs) => LocalizedString;
export declare const figures_define_r1: (inputs: Figures_Define_R1Inputs) => LocalizedString;
export declare const figures_define_r2: (inputs: Figures_Define_R2Inputs) => LocalizedString;
export declare const figures_define_r3: (inputs: Figures_Define_R3Inputs) => LocalizedString;
export declare const figures_define_r4: (inputs: Figures_Define_R4Inputs) => LocalizedString;
export declare const figures_define_rule: (inputs: Figures_Define_RuleInputs) => LocalizedString;
export declare const figures_define_s0: (inputs: Figures_Define_S0Inputs) => LocalizedString;
export declare const figures_define_s1: (inputs: Figures_Define_S1Inputs) => LocalizedString;
export declare const figures_define_s2: (inputs: Figures_Define_S2Inputs) => LocalizedString;
export declare const figures_define_s3: (inputs: Figures_Define_S3Inputs) => LocalizedString;
export declare const figures_define_s4: (inputs: Figures_Define_S4Inputs) => LocalizedString;
export declare const figures_define_t1: (inputs: Figures_Define_T1Inputs) => LocalizedString;
export declare const figures_define_u: (inputs: Figures_Define_UInputs) => LocalizedString;
export declare const figures_define_w1: (inputs: Figures_Define_W1Inputs) => LocalizedString;
export declare const figures_define_w2: (inputs: Figures_Define_W2Inputs) => LocalizedString;
export declare const figures_define_w3: (inputs: Figures_Define_W3Inputs) => LocalizedString;
export declare const figures_define_w4: (inputs: Figures_Define_W4Inputs) => LocalizedString;
export declare const figures_define_w5: (inputs: Figures_Define_W5Inputs) => LocalizedString;
export declare const figures_define_w6: (inputs: Figures_Define_W6Inputs) => LocalizedString;
export declare const figures_define_w6a: (inputs: Figures_Define_W6aInputs) => LocalizedString;
export declare const figures_define_w6b: (inputs: Figures_Define_W6bInputs) => LocalizedString;
export declare const figures_define_w7: (inputs: Figures_Define_W7Inputs) => LocalizedString;
export declare const figures_define_w8: (inputs: Figures_Define_W8Inputs) => LocalizedString;
export declare const figures_define_x: (inputs: Figures_Define_XInputs) => LocalizedString;
export declare const figures_define_x1: (inputs: Figures_Define_X1Inputs) => LocalizedString;
export declare const figures_define_x2: (inputs: Figures_Define_X2Inputs) => LocalizedString;
export declare const figures_define_x3: (inputs: Figures_Define_X3Inputs) => LocalizedString;
export declare const figures_define_x4: (inputs: Figures_Define_X4Inputs) => LocalizedString;
export declare const figures_define_x4a: (inputs: Figures_Define_X4aInputs) => LocalizedString;
export declare const figures_define_x4b: (inputs: Figures_Define_X4bInputs) => LocalizedString;
export declare const figures_define_x5: (inputs: Figures_Define_X5Inputs) => LocalizedString;
export declare const figures_difference_heading: (inputs: Figures_Difference_HeadingInputs) => LocalizedString;
export declare const figures_difference_none: (inputs: Figures_Difference_NoneInputs) => LocalizedString;
export declare const figures_difference_note: (inputs: Figures_Difference_NoteInputs) => LocalizedString;
export declare const figures_difference_public: (inputs: Figures_Difference_PublicInputs) => LocalizedString;
export declare const figures_export_by: (inputs: Figures_Export_ByInputs) => LocalizedString;
export declare const figures_export_by_one: (inputs: Figures_Export_By_OneInputs) => LocalizedString;
export declare const figures_export_by_two: (inputs: Figures_Export_By_TwoInputs) => LocalizedString;
export declare const figures_export_caveat_act: (inputs: Figures_Export_Caveat_ActInputs) => LocalizedString;
export declare const figures_export_caveat_correct: (inputs: Figures_Export_Caveat_CorrectInputs) => LocalizedString;
export declare const figures_export_caveat_link: (inputs: Figures_Export_Caveat_LinkInputs) => LocalizedString;
export declare const figures_export_caveat_network: (inputs: Figures_Export_Caveat_NetworkInputs) => LocalizedString;
export declare const figures_export_caveat_purpose: (inputs: Figures_Export_Caveat_PurposeInputs) => LocalizedString;
export declare const figures_export_caveats: (inputs: Figures_Export_CaveatsInputs) => LocalizedString;
export declare const figures_export_chance_row: (inputs: Figures_Export_Chance_RowInputs) => LocalizedString;
export declare const figures_export_doubt_challenged: (inputs: Figures_Export_Doubt_ChallengedInputs) => LocalizedString;
export declare const figures_export_doubt_hub: (inputs: Figures_Export_Doubt_HubInputs) => LocalizedString;
export declare const figures_export_doubt_none: (inputs: Figures_Export_Doubt_NoneInputs) => LocalizedString;
export declare const figures_export_doubt_possible: (inputs: Figures_Export_Doubt_PossibleInputs) => LocalizedString;
export declare const figures_export_doubt_records: (inputs: Figures_Export_Doubt_RecordsInputs) => LocalizedString;
export declare const figures_export_doubt_reopened: (inputs: Figures_Export_Doubt_ReopenedInputs) => LocalizedString;
export declare const figures_export_doubt_sole: (inputs: Figures_Export_Doubt_SoleInputs) => LocalizedString;
export declare const figures_export_doubt_undecided: (inputs: Figures_Export_Doubt_UndecidedInputs) => LocalizedString;
export declare const figures_export_doubts: (inputs: Figures_Export_DoubtsInputs) => LocalizedString;
export declare const figures_export_everybody: (inputs: Figures_Export_EverybodyInputs) => LocalizedString;
export declare const figures_export_for: (inputs: Figures_Export_ForInputs) => LocalizedString;
export declare const figures_export_left_out: (inputs: Figures_Export_Left_OutInputs) => LocalizedString;
export declare const figures_export_one_detail: (inputs: Figures_Export_One_DetailInputs) => LocalizedString;
export declare const figures_export_records: (inputs: Figures_Export_RecordsInputs) => LocalizedString;
export declare const figures_export_review: (inputs: Figures_Export_ReviewInputs) => LocalizedString;
export declare const figures_export_row: (inputs: Figures_Export_RowInputs) => LocalizedString;
export declare const figures_export_settled: (inputs: Figures_Export_SettledInputs) => LocalizedString;
export declare const figures_export_title: (inputs: Figures_Export_TitleInputs) => LocalizedString;
export declare const figures_export_undecided: (inputs: Figures_Export_UndecidedInputs) => LocalizedString;
export declare const figures_files_closed: (inputs: Figures_Files_ClosedInputs) => LocalizedString;
export declare const figures_first_heading: (inputs: Figures_First_HeadingInputs) => LocalizedString;
export declare const figures_first_note: (inputs: Figures_First_NoteInputs) => LocalizedString;
export declare const figures_flow_chance_1: (inputs: Figures_Flow_Chance_1Inputs) => LocalizedString;
export declare const figures_flow_chance_2: (inputs: Figures_Flow_Chance_2Inputs) => LocalizedString;
export declare const figures_flow_chance_3: (inputs: Figures_Flow_Chance_3Inputs) => LocalizedString;
export declare const figures_flow_cohort: (inputs: Figures_Flow_CohortInputs) => LocalizedString;
export declare const figures_flow_cohort_caption: (inputs: Figures_Flow_Cohort_CaptionInputs) => LocalizedString;
export declare const figures_flow_description: (inputs: Figures_Flow_DescriptionInputs) => LocalizedString;
export declare const figures_flow_heading: (inputs: Figures_Flow_HeadingInputs) => LocalizedString;
export declare const figures_flow_links: (inputs: Figures_Flow_LinksInputs) => LocalizedString;
export declare const figures_flow_links_caption: (inputs: Figures_Flow_Links_CaptionInputs) => LocalizedString;
export declare const figures_flow_persons: (inputs: Figures_Flow_PersonsInputs) => LocalizedString;
export declare const figures_flow_persons_caption: (inputs: Figures_Flow_Persons_CaptionInputs) => LocalizedString;
export declare const figures_flow_records: (inputs: Figures_Flow_RecordsInputs) => LocalizedString;
export declare const figures_flow_records_caption: (inputs: Figures_Flow_Records_CaptionInputs) => LocalizedString;
export declare const figures_flow_title: (inputs: Figures_Flow_TitleInputs) => LocalizedString;
export declare const figures_gate_conduct: (inputs: Figures_Gate_ConductInputs) => LocalizedString;
export declare const figures_gate_identity: (inputs: Figures_Gate_IdentityInputs) => LocalizedString;
export declare const figures_gate_state_not_open: (inputs: Figures_Gate_State_Not_OpenInputs) => LocalizedString;
export declare const figures_gate_state_settled: (inputs: Figures_Gate_State_SettledInputs) => LocalizedString;
export declare const figures_gate_state_waits: (inputs: Figures_Gate_State_WaitsInputs) => LocalizedString;
export declare const figures_how_to_decide: (inputs: Figures_How_To_DecideInputs) => LocalizedString;
export declare const figures_innocent_question: (inputs: Figures_Innocent_QuestionInputs) => LocalizedString;
export declare const figures_lane_actions: (inputs: Figures_Lane_ActionsInputs) => LocalizedString;
export declare const figures_lane_places: (inputs: Figures_Lane_PlacesInputs) => LocalizedString;
export declare const figures_lane_review: (inputs: Figures_Lane_ReviewInputs) => LocalizedString;
export declare const figures_lane_touches: (inputs: Figures_Lane_TouchesInputs) => LocalizedString;
export declare const figures_lede_arrested: (inputs: Figures_Lede_ArrestedInputs) => LocalizedString;
export declare const figures_lede_chance: (inputs: Figures_Lede_ChanceInputs) => LocalizedString;
export declare const figures_lede_early: (inputs: Figures_Lede_EarlyInputs) => LocalizedString;
export declare const figures_lede_moved: (inputs: Figures_Lede_MovedInputs) => LocalizedString;
export declare const figures_lede_proceedings: (inputs: Figures_Lede_ProceedingsInputs) => LocalizedString;
export declare const figures_lede_removed: (inputs: Figures_Lede_RemovedInputs) => LocalizedString;
export declare const figures_lede_review: (inputs: Figures_Lede_ReviewInputs) => LocalizedString;
export declare const figures_lede_unknown: (inputs: Figures_Lede_UnknownInputs) => LocalizedString;
export declare const figures_lede_withheld: (inputs: Figures_Lede_WithheldInputs) => LocalizedString;
export declare const figures_legend_aside: (inputs: Figures_Legend_AsideInputs) => LocalizedString;
export declare const figures_legend_chance: (inputs: Figures_Legend_ChanceInputs) => LocalizedString;
export declare const figures_legend_declared: (inputs: Figures_Legend_DeclaredInputs) => LocalizedString;
export declare const figures_legend_evidence: (inputs: Figures_Legend_EvidenceInputs) => LocalizedString;
export declare const figures_legend_open: (inputs: Figures_Legend_OpenInputs) => LocalizedString;
export declare const figures_legend_settled: (inputs: Figures_Legend_SettledInputs) => LocalizedString;
export declare const figures_method_authority: (inputs: Figures_Method_AuthorityInputs) => LocalizedString;
export declare const figures_method_checked: (inputs: Figures_Method_CheckedInputs) => LocalizedString;
export declare const figures_method_heading: (inputs: Figures_Method_HeadingInputs) => LocalizedString;
export declare const figures_method_how: (inputs: Figures_Method_HowInputs) => LocalizedString;
export declare const figures_method_known_since: (inputs: Figures_Method_Known_SinceInputs) => LocalizedString;
export declare const figures_method_suppression: (inputs: Figures_Method_SuppressionInputs) => LocalizedString;
export declare const figures_method_suppression_value: (inputs: Figures_Method_Suppression_ValueInputs) => LocalizedString;
export declare const figures_method_window: (inputs: Figures_Method_WindowInputs) => LocalizedString;
export declare const figures_method_window_value: (inputs: Figures_Method_Window_ValueInputs) => LocalizedString;
export declare const figures_missing: (inputs: Figures_MissingInputs) => LocalizedString;
export declare const figures_nearest: (inputs: Figures_NearestInputs) => LocalizedString;
export declare const figures_nearest_none: (inputs: Figures_Nearest_NoneInputs) => LocalizedString;
export declare const figures_none_received: (inputs: Figures_None_ReceivedInputs) => LocalizedString;
export declare const figures_not_arrested: (inputs: Figures_Not_ArrestedInputs) => LocalizedString;
export declare const figures_not_everyone: (inputs: Figures_Not_EveryoneInputs) => LocalizedString;
export declare const figures_not_given: (inputs: Figures_Not_GivenInputs) => LocalizedString;
export declare const figures_not_heading: (inputs: Figures_Not_HeadingInputs) => LocalizedString;
export declare const figures_not_remainder: (inputs: Figures_Not_RemainderInputs) => LocalizedString;
export declare const figures_not_searched: (inputs: Figures_Not_SearchedInputs) => LocalizedString;
export declare const figures_not_single: (inputs: Figures_Not_SingleInputs) => LocalizedString;
export declare const figures_not_unknown: (inputs: Figures_Not_UnknownInputs) => LocalizedString;
export declare const figures_noun_a: (inputs: Figures_Noun_AInputs) => LocalizedString;
export declare const figures_noun_a0: (inputs: Figures_Noun_A0Inputs) => LocalizedString;
export declare const figures_noun_a1: (inputs: Figures_Noun_A1Inputs) => LocalizedString;
export declare const figures_noun_a2: (inputs: Figures_Noun_A2Inputs) => LocalizedString;
export declare const figures_noun_au: (inputs: Figures_Noun_AuInputs) => LocalizedString;
export declare const figures_noun_b1: (inputs: Figures_Noun_B1Inputs) => LocalizedString;
export declare const figures_noun_b2: (inputs: Figures_Noun_B2Inputs) => LocalizedString;
export declare const figures_noun_basis: (inputs: Figures_Noun_BasisInputs) => LocalizedString;
export declare const figures_noun_c: (inputs: Figures_Noun_CInputs) => LocalizedString;
export declare const figures_noun_cell: (inputs: Figures_Noun_CellInputs) => LocalizedString;
export declare const figures_noun_cf: (inputs: Figures_Noun_CfInputs) => LocalizedString;
export declare const figures_noun_cleared: (inputs: Figures_Noun_ClearedInputs) => LocalizedString;
export declare const figures_noun_d: (inputs: Figures_Noun_DInputs) => LocalizedString;
export declare const figures_noun_d1: (inputs: Figures_Noun_D1Inputs) => LocalizedString;
export declare const figures_noun_d2: (inputs: Figures_Noun_D2Inputs) => LocalizedString;
export declare const figures_noun_d3: (inputs: Figures_Noun_D3Inputs) => LocalizedString;
export declare const figures_noun_d4: (inputs: Figures_Noun_D4Inputs) => LocalizedString;
export declare const figures_noun_d5: (inputs: Figures_Noun_D5Inputs) => LocalizedString;
export declare const figures_noun_d6: (inputs: Figures_Noun_D6Inputs) => LocalizedString;
export declare const figures_noun_d7: (inputs: Figures_Noun_D7Inputs) => LocalizedString;
export declare const figures_noun_d8: (inputs: Figures_Noun_D8Inputs) => LocalizedString;
export declare const figures_noun_e0: (inputs: Figures_Noun_E0Inputs) => LocalizedString;
export declare const figures_noun_e0m: (inputs: Figures_Noun_E0mInputs) => LocalizedString;
export declare const figures_noun_e1: (inputs: Figures_Noun_E1Inputs) => LocalizedString;
export declare const figures_noun_e1m: (inputs: Figures_Noun_E1mInputs) => LocalizedString;
export declare const figures_noun_e2: (inputs: Figures_Noun_E2Inputs) => LocalizedString;
export declare const figures_noun_e2m: (inputs: Figures_Noun_E2mInputs) => LocalizedString;
export declare const figures_noun_e3: (inputs: Figures_Noun_E3Inputs) => LocalizedString;
export declare const figures_noun_e3m: (inputs: Figures_Noun_E3mInputs) => LocalizedString;
export declare const figures_noun_k0: (inputs: Figures_Noun_K0Inputs) => LocalizedString;
export declare const figures_noun_l0: (inputs: Figures_Noun_L0Inputs) => LocalizedString;
export declare const figures_noun_l1: (inputs: Figures_Noun_L1Inputs) => LocalizedString;
export declare const figures_noun_m0: (inputs: Figures_Noun_M0Inputs) => LocalizedString;
export declare const figures_noun_m1: (inputs: Figures_Noun_M1Inputs) => LocalizedString;
export declare const figures_noun_n1: (inputs: Figures_Noun_N1Inputs) => LocalizedString;
export declare const figures_noun_n1c: (inputs: Figures_Noun_N1cInputs) => LocalizedString;
export declare const figures_noun_n2: (inputs: Figures_Noun_N2Inputs) => LocalizedString;
export declare const figures_noun_n2c: (inputs: Figures_Noun_N2cInputs) => LocalizedString;
export declare const figures_noun_n3: (inputs: Figures_Noun_N3Inputs) => LocalizedString;
export declare const figures_noun_n3c: (inputs: Figures_Noun_N3cInputs) => LocalizedString;
export declare const figures_noun_p0: (inputs: Figures_Noun_P0Inputs) => LocalizedString;
export declare const figures_noun_r0: (inputs: Figures_Noun_R0Inputs) => LocalizedString;
export declare const figures_noun_r1: (inputs: Figures_Noun_R1Inputs) => LocalizedString;
export declare const figures_noun_r2: (inputs: Figures_Noun_R2Inputs) => LocalizedString;
export declare const figures_noun_r3: (inputs: Figures_Noun_R3Inputs) => LocalizedString;
export declare const figures_noun_r4: (inputs: Figures_Noun_R4Inputs) => LocalizedString;
export declare const figures_noun_rule: (inputs: Figures_Noun_RuleInputs) => LocalizedString;
export declare const figures_noun_s0: (inputs: Figures_Noun_S0Inputs) => LocalizedString;
export declare const figures_noun_s1: (inputs: Figures_Noun_S1Inputs) => LocalizedString;
export declare const figures_noun_s2: (inputs: Figures_Noun_S2Inputs) => LocalizedString;
export declare const figures_noun_s3: (inputs: Figures_Noun_S3Inputs) => LocalizedString;
export declare const figures_noun_s4: (inputs: Figures_Noun_S4Inputs) => LocalizedString;
export declare const figures_noun_t1: (inputs: Figures_Noun_T1Inputs) => LocalizedString;
export declare const figures_noun_u: (inputs: Figures_Noun_UInputs) => LocalizedString;
export declare const figures_noun_w1: (inputs: Figures_Noun_W1Inputs) => LocalizedString;
export declare const figures_noun_w2: (inputs: Figures_Noun_W2Inputs) => LocalizedString;
export declare const figures_noun_w3: (inputs: Figures_Noun_W3Inputs) => LocalizedString;
export declare const figures_noun_w4: (inputs: Figures_Noun_W4Inputs) => LocalizedString;
export declare const figures_noun_w5: (inputs: Figures_Noun_W5Inputs) => LocalizedString;
export declare const figures_noun_w6: (inputs: Figures_Noun_W6Inputs) => LocalizedString;
export declare const figures_noun_w6a: (inputs: Figures_Noun_W6aInputs) => LocalizedString;
export declare const figures_noun_w6b: (inputs: Figures_Noun_W6bInputs) => LocalizedString;
export declare const figures_noun_w7: (inputs: Figures_Noun_W7Inputs) => LocalizedString;
export declare const figures_noun_w8: (inputs: Figures_Noun_W8Inputs) => LocalizedString;
export declare const figures_noun_x: (inputs: Figures_Noun_XInputs) => LocalizedString;
export declare const figures_noun_x1: (inputs: Figures_Noun_X1Inputs) => LocalizedString;
export declare const figures_noun_x2: (inputs: Figures_Noun_X2Inputs) => LocalizedString;
export declare const figures_noun_x3: (inputs: Figures_Noun_X3Inputs) => LocalizedString;
export declare const figures_noun_x4: (inputs: Figures_Noun_X4Inputs) => LocalizedString;
export declare const figures_noun_x4a: (inputs: Figures_Noun_X4aInputs) => LocalizedString;
export declare const figures_noun_x4b: (inputs: Figures_Noun_X4bInputs) => LocalizedString;
export declare const figures_noun_x5: (inputs: Figures_Noun_X5Inputs) => LocalizedString;
export declare const figures_only_possible: (inputs: Figures_Only_PossibleInputs) => LocalizedString;
export declare const figures_person_title: (inputs: Figures_Person_TitleInputs) => LocalizedString;
export declare const figures_phases_apart: (inputs: Figures_Phases_ApartInputs) => LocalizedString;
export declare const figures_phases_aria: (inputs: Figures_Phases_AriaInputs) => LocalizedString;
export declare const figures_publication_number: (inputs: Figures_Publication_NumberInputs) => LocalizedString;
export declare const figures_quality: (inputs: Figures_QualityInputs) => LocalizedString;
export declare const figures_quality_none: (inputs: Figures_Quality_NoneInputs) => LocalizedString;
export declare const figures_reading: (inputs: Figures_ReadingInputs) => LocalizedString;
export declare const figures_reading_hidden: (inputs: Figures_Reading_HiddenInputs) => LocalizedString;
export declare const figures_reason_changed: (inputs: Figures_Reason_ChangedInputs) => LocalizedString;
export declare const figures_reason_from: (inputs: Figures_Reason_FromInputs) => LocalizedString;
export declare const figures_reason_gone: (inputs: Figures_Reason_GoneInputs) => LocalizedString;
export declare const figures_reason_new: (inputs: Figures_Reason_NewInputs) => LocalizedString;
export declare const figures_reason_to: (inputs: Figures_Reason_ToInputs) => LocalizedString;
export declare const figures_records_more: (inputs: Figures_Records_MoreInputs) => LocalizedString;
export declare const figures_records_weighed: (inputs: Figures_Records_WeighedInputs) => LocalizedString;
export declare const figures_redress: (inputs: Figures_RedressInputs) => LocalizedString;
export declare const figures_redress_none: (inputs: Figures_Redress_NoneInputs) => LocalizedString;
export declare const figures_ribbon_direct: (inputs: Figures_Ribbon_DirectInputs) => LocalizedString;
export declare const figures_ribbon_hub: (inputs: Figures_Ribbon_HubInputs) => LocalizedString;
export declare const figures_ribbon_possible: (inputs: Figures_Ribbon_PossibleInputs) => LocalizedString;
export declare const figures_ribbon_sole: (inputs: Figures_Ribbon_SoleInputs) => LocalizedString;
export declare const figures_ribbon_users: (inputs: Figures_Ribbon_UsersInputs) => LocalizedString;
export declare const figures_ribbons_heading: (inputs: Figures_Ribbons_HeadingInputs) => LocalizedString;
export declare const figures_ribbons_none: (inputs: Figures_Ribbons_NoneInputs) => LocalizedString;
export declare const figures_rows_total: (inputs: Figures_Rows_TotalInputs) => LocalizedString;
export declare const figures_rules_heading: (inputs: Figures_Rules_HeadingInputs) => LocalizedString;
export declare const figures_rules_note: (inputs: Figures_Rules_NoteInputs) => LocalizedString;
export declare const figures_same_numbers: (inputs: Figures_Same_NumbersInputs) => LocalizedString;
export declare const figures_searched_no: (inputs: Figures_Searched_NoInputs) => LocalizedString;
export declare const figures_searched_partly: (inputs: Figures_Searched_PartlyInputs) => LocalizedString;
export declare const figures_searched_yes: (inputs: Figures_Searched_YesInputs) => LocalizedString;
export declare const figures_seen_by: (inputs: Figures_Seen_ByInputs) => LocalizedString;
export declare const figures_seen_heading: (inputs: Figures_Seen_HeadingInputs) => LocalizedString;
export declare const figures_seen_nobody: (inputs: Figures_Seen_NobodyInputs) => LocalizedString;
export declare const figures_sent_nobody: (inputs: Figures_Sent_NobodyInputs) => LocalizedString;
export declare const figures_sent_to: (inputs: Figures_Sent_ToInputs) => LocalizedString;
export declare const figures_sheets_not_read: (inputs: Figures_Sheets_Not_ReadInputs) => LocalizedString;
export declare const figures_signed_many: (inputs: Figures_Signed_ManyInputs) => LocalizedString;
export declare const figures_signed_one: (inputs: Figures_Signed_OneInputs) => LocalizedString;
export declare const figures_simulated_banner: (inputs: Figures_Simulated_BannerInputs) => LocalizedString;
export declare const figures_simulated_note: (inputs: Figures_Simulated_NoteInputs) => LocalizedString;
export declare const figures_sources_heading: (inputs: Figures_Sources_HeadingInputs) => LocalizedString;
export declare const figures_status_final: (inputs: Figures_Status_FinalInputs) => LocalizedString;
export declare const figures_status_provisional: (inputs: Figures_Status_ProvisionalInputs) => LocalizedString;
export declare const figures_status_provisional_single_reader: (inputs: Figures_Status_Provisional_Single_ReaderInputs) => LocalizedString;
export declare const figures_supersedes: (inputs: Figures_SupersedesInputs) => LocalizedString;
export declare const figures_surprise_heading: (inputs: Figures_Surprise_HeadingInputs) => LocalizedString;
export declare const figures_surprise_hits: (inputs: Figures_Surprise_HitsInputs) => LocalizedString;
export declare const figures_surprise_none: (inputs: Figures_Surprise_NoneInputs) => LocalizedString;
export declare const figures_surprise_people: (inputs: Figures_Surprise_PeopleInputs) => LocalizedString;
export declare const figures_surprise_tests: (inputs: Figures_Surprise_TestsInputs) => LocalizedString;
export declare const figures_surprise_under_one: (inputs: Figures_Surprise_Under_OneInputs) => LocalizedString;
export declare const figures_systems_heading: (inputs: Figures_Systems_HeadingInputs) => LocalizedString;
export declare const figures_systems_note: (inputs: Figures_Systems_NoteInputs) => LocalizedString;
export declare const figures_tempted_arrested: (inputs: Figures_Tempted_ArrestedInputs) => LocalizedString;
export declare const figures_tempted_dangerous: (inputs: Figures_Tempted_DangerousInputs) => LocalizedString;
export declare const figures_tempted_heading: (inputs: Figures_Tempted_HeadingInputs) => LocalizedString;
export declare const figures_tempted_moved: (inputs: Figures_Tempted_MovedInputs) => LocalizedString;
export declare const figures_tempted_rest: (inputs: Figures_Tempted_RestInputs) => LocalizedString;
export declare const figures_tempted_ties: (inputs: Figures_Tempted_TiesInputs) => LocalizedString;
export declare const figures_tempted_unknown: (inputs: Figures_Tempted_UnknownInputs) => LocalizedString;
export declare const figures_true_arrested: (inputs: Figures_True_ArrestedInputs) => LocalizedString;
export declare const figures_true_dangerous: (inputs: Figures_True_DangerousInputs) => LocalizedString;
export declare const figures_true_moved: (inputs: Figures_True_MovedInputs) => LocalizedString;
export declare const figures_true_rest: (inputs: Figures_True_RestInputs) => LocalizedString;
export declare const figures_true_ties: (inputs: Figures_True_TiesInputs) => LocalizedString;
export declare const figures_true_unknown: (inputs: Figures_True_UnknownInputs) => LocalizedString;
export declare const figures_truth_adverse_wrong: (inputs: Figures_Truth_Adverse_WrongInputs) => LocalizedString;
export declare const figures_truth_bar_moved: (inputs: Figures_Truth_Bar_MovedInputs) => LocalizedString;
export declare const figures_truth_bar_review: (inputs: Figures_Truth_Bar_ReviewInputs) => LocalizedString;
export declare const figures_truth_chance: (inputs: Figures_Truth_ChanceInputs) => LocalizedString;
export declare const figures_truth_early_innocent: (inputs: Figures_Truth_Early_InnocentInputs) => LocalizedString;
export declare const figures_truth_errors: (inputs: Figures_Truth_ErrorsInputs) => LocalizedString;
export declare const figures_truth_expected: (inputs: Figures_Truth_ExpectedInputs) => LocalizedString;
export declare const figures_truth_found: (inputs: Figures_Truth_FoundInputs) => LocalizedString;
export declare const figures_truth_heading: (inputs: Figures_Truth_HeadingInputs) => LocalizedString;
export declare const figures_truth_in_no_file: (inputs: Figures_Truth_In_No_FileInputs) => LocalizedString;
export declare const figures_truth_innocent: (inputs: Figures_Truth_InnocentInputs) => LocalizedString;
export declare const figures_truth_lede: (inputs: Figures_Truth_LedeInputs) => LocalizedString;
export declare const figures_truth_merged: (inputs: Figures_Truth_MergedInputs) => LocalizedString;
export declare const figures_truth_missed: (inputs: Figures_Truth_MissedInputs) => LocalizedString;
export declare const figures_truth_never_published: (inputs: Figures_Truth_Never_PublishedInputs) => LocalizedString;
export declare const figures_truth_note: (inputs: Figures_Truth_NoteInputs) => LocalizedString;
export declare const figures_truth_other_role: (inputs: Figures_Truth_Other_RoleInputs) => LocalizedString;
export declare const figures_truth_pictures: (inputs: Figures_Truth_PicturesInputs) => LocalizedString;
export declare const figures_truth_really_moved: (inputs: Figures_Truth_Really_MovedInputs) => LocalizedString;
export declare const figures_truth_split: (inputs: Figures_Truth_SplitInputs) => LocalizedString;
export declare const figures_truth_wrongly_linked: (inputs: Figures_Truth_Wrongly_LinkedInputs) => LocalizedString;
export declare const figures_types_caption: (inputs: Figures_Types_CaptionInputs) => LocalizedString;
export declare const figures_unit_event: (inputs: Figures_Unit_EventInputs) => LocalizedString;
export declare const figures_unit_person: (inputs: Figures_Unit_PersonInputs) => LocalizedString;
export declare const figures_unit_record: (inputs: Figures_Unit_RecordInputs) => LocalizedString;
export declare const figures_unsigned: (inputs: Figures_UnsignedInputs) => LocalizedString;
export declare const figures_uttered_allegation: (inputs: Figures_Uttered_AllegationInputs) => LocalizedString;
export declare const figures_uttered_counter_fact: (inputs: Figures_Uttered_Counter_FactInputs) => LocalizedString;
export declare const figures_uttered_grade: (inputs: Figures_Uttered_GradeInputs) => LocalizedString;
export declare const figures_uttered_heading: (inputs: Figures_Uttered_HeadingInputs) => LocalizedString;
export declare const figures_uttered_hedge: (inputs: Figures_Uttered_HedgeInputs) => LocalizedString;
export declare const figures_uttered_no_hedge: (inputs: Figures_Uttered_No_HedgeInputs) => LocalizedString;
export declare const figures_uttered_origin_one: (inputs: Figures_Uttered_Origin_OneInputs) => LocalizedString;
export declare const figures_uttered_origins: (inputs: Figures_Uttered_OriginsInputs) => LocalizedString;
export declare const figures_uttered_origins_not_counted: (inputs: Figures_Uttered_Origins_Not_CountedInputs) => LocalizedString;
export declare const figures_uttered_origins_range: (inputs: Figures_Uttered_Origins_RangeInputs) => LocalizedString;
export declare const figures_uttered_purpose: (inputs: Figures_Uttered_PurposeInputs) => LocalizedString;
export declare const figures_uttered_same_network: (inputs: Figures_Uttered_Same_NetworkInputs) => LocalizedString;
export declare const figures_uttered_source: (inputs: Figures_Uttered_SourceInputs) => LocalizedString;
export declare const figures_uttered_ungraded: (inputs: Figures_Uttered_UngradedInputs) => LocalizedString;
export declare const figures_when_aria: (inputs: Figures_When_AriaInputs) => LocalizedString;
export declare const figures_when_heading: (inputs: Figures_When_HeadingInputs) => LocalizedString;
export declare const figures_when_none: (inputs: Figures_When_NoneInputs) => LocalizedString;
export declare const figures_who_heading: (inputs: Figures_Who_HeadingInputs) => LocalizedString;
export declare const figures_withheld: (inputs: Figures_WithheldInputs) => LocalizedString;
export declare const figures_without_drops_out: (inputs: Figures_Without_Drops_OutInputs) => LocalizedString;
export declare const figures_without_heading: (inputs: Figures_Without_HeadingInputs) => LocalizedString;
export declare const figures_without_stays: (inputs: Figures_Without_StaysInputs) => LocalizedString;
export declare const figures_without_stays_by: (inputs: Figures_Without_Stays_ByInputs) => LocalizedString;
export declare const finding_compared_address: (inputs: Finding_Compared_AddressInputs) => LocalizedString;
export declare const finding_compared_birth_date: (inputs: Finding_Compared_Birth_DateInputs) => LocalizedString;
export declare const finding_compared_birthplace: (inputs: Finding_Compared_BirthplaceInputs) => LocalizedString;
export declare const finding_compared_document: (inputs: Finding_Compared_DocumentInputs) => LocalizedString;
export declare const finding_compared_email: (inputs: Finding_Compared_EmailInputs) => LocalizedString;
export declare const finding_compared_gender: (inputs: Finding_Compared_GenderInputs) => LocalizedString;
export declare const finding_compared_name: (inputs: Finding_Compared_NameInputs) => LocalizedString;
export declare const finding_compared_nationality: (inputs: Finding_Compared_NationalityInputs) => LocalizedString;
export declare const finding_compared_phone: (inputs: Finding_Compared_PhoneInputs) => LocalizedString;
export declare const finding_compared_place: (inputs: Finding_Compared_PlaceInputs) => LocalizedString;
export declare const finding_compared_postcode: (inputs: Finding_Compared_PostcodeInputs) => LocalizedString;
export declare const finding_compared_with: (inputs: Finding_Compared_WithInputs) => LocalizedString;
export declare const finding_explain_apart: (inputs: Finding_Explain_ApartInputs) => LocalizedString;
export declare const finding_explain_field: (inputs: Finding_Explain_FieldInputs) => LocalizedString;
export declare const finding_explain_held_contradicted: (inputs: Finding_Explain_Held_ContradictedInputs) => LocalizedString;
export declare const finding_explain_held_fits_two: (inputs: Finding_Explain_Held_Fits_TwoInputs) => LocalizedString;
export declare const finding_explain_held_household: (inputs: Finding_Explain_Held_HouseholdInputs) => LocalizedString;
export declare const finding_explain_held_in_part: (inputs: Finding_Explain_Held_In_PartInputs) => LocalizedString;
export declare const finding_explain_held_judgement: (inputs: Finding_Explain_Held_JudgementInputs) => LocalizedString;
export declare const finding_explain_held_name_only: (inputs: Finding_Explain_Held_Name_OnlyInputs) => LocalizedString;
export declare const finding_explain_held_nameless: (inputs: Finding_Explain_Held_NamelessInputs) => LocalizedString;
export declare const finding_explain_held_namesakes: (inputs: Finding_Explain_Held_NamesakesInputs) => LocalizedString;
export declare const finding_explain_held_others: (inputs: Finding_Explain_Held_OthersInputs) => LocalizedString;
export declare const finding_explain_held_parents: (inputs: Finding_Explain_Held_ParentsInputs) => LocalizedString;
export declare const finding_explain_held_twins: (inputs: Finding_Explain_Held_TwinsInputs) => LocalizedString;
export declare const finding_explain_held_unseen: (inputs: Finding_Explain_Held_UnseenInputs) => LocalizedString;
export declare const finding_explain_lost: (inputs: Finding_Explain_LostInputs) => LocalizedString;
export declare const finding_explain_missing: (inputs: Finding_Explain_MissingInputs) => LocalizedString;
export declare const finding_explain_nothing_near: (inputs: Finding_Explain_Nothing_NearInputs) => LocalizedString;
export declare const finding_explain_prior: (inputs: Finding_Explain_PriorInputs) => LocalizedString;
export declare const finding_explain_rivals: (inputs: Finding_Explain_RivalsInputs) => LocalizedString;
export declare const finding_explain_same: (inputs: Finding_Explain_SameInputs) => LocalizedString;
export declare const finding_explain_sum: (inputs: Finding_Explain_SumInputs) => LocalizedString;
export declare const finding_left_first_given: (inputs: Finding_Left_First_GivenInputs) => LocalizedString;
export declare const finding_left_form_given: (inputs: Finding_Left_Form_GivenInputs) => LocalizedString;
export declare const finding_left_more: (inputs: Finding_Left_MoreInputs) => LocalizedString;
export declare const finding_left_near_given: (inputs: Finding_Left_Near_GivenInputs) => LocalizedString;
export declare const finding_left_none: (inputs: Finding_Left_NoneInputs) => LocalizedString;
export declare const finding_left_one_each: (inputs: Finding_Left_One_EachInputs) => LocalizedString;
export declare const finding_left_one_sided: (inputs: Finding_Left_One_SidedInputs) => LocalizedString;
export declare const finding_left_other_given: (inputs: Finding_Left_Other_GivenInputs) => LocalizedString;
export declare const finding_level_day_and_month_swapped: (inputs: Finding_Level_Day_And_Month_SwappedInputs) => LocalizedString;
export declare const finding_level_different: (inputs: Finding_Level_DifferentInputs) => LocalizedString;
export declare const finding_level_equal: (inputs: Finding_Level_EqualInputs) => LocalizedString;
export declare const finding_level_equal_common: (inputs: Finding_Level_Equal_CommonInputs) => LocalizedString;
export declare const finding_level_equal_rare: (inputs: Finding_Level_Equal_RareInputs) => LocalizedString;
export declare const finding_level_few_words: (inputs: Finding_Level_Few_WordsInputs) => LocalizedString;
export declare const finding_level_guessed_within_2: (inputs: Finding_Level_Guessed_Within_2Inputs) => LocalizedString;
export declare const finding_level_half_of_the_words: (inputs: Finding_Level_Half_Of_The_WordsInputs) => LocalizedString;
export declare const finding_level_missing: (inputs: Finding_Level_MissingInputs) => LocalizedString;
export declare const finding_level_month_and_day: (inputs: Finding_Level_Month_And_DayInputs) => LocalizedString;
export declare const finding_level_month_and_day_gap: (inputs: Finding_Level_Month_And_Day_GapInputs) => LocalizedString;
export declare const finding_level_most_words: (inputs: Finding_Level_Most_WordsInputs) => LocalizedString;
export declare const finding_level_names_between: (inputs: Finding_Level_Names_BetweenInputs) => LocalizedString;
export declare const finding_level_names_less: (inputs: Finding_Level_Names_LessInputs) => LocalizedString;
export declare const finding_level_names_more: (inputs: Finding_Level_Names_MoreInputs) => LocalizedString;
export declare const finding_level_nearly_all_words: (inputs: Finding_Level_Nearly_All_WordsInputs) => LocalizedString;
export declare const finding_level_one_apart: (inputs: Finding_Level_One_ApartInputs) => LocalizedString;
export declare const finding_level_one_digit: (inputs: Finding_Level_One_DigitInputs) => LocalizedString;
export declare const finding_level_one_digit_gap: (inputs: Finding_Level_One_Digit_GapInputs) => LocalizedString;
export declare const finding_level_one_edit: (inputs: Finding_Level_One_EditInputs) => LocalizedString;
export declare const finding_level_other_day_of_the_year: (inputs: Finding_Level_Other_Day_Of_The_YearInputs) => LocalizedString;
export declare const finding_level_same_area: (inputs: Finding_Level_Same_AreaInputs) => LocalizedString;
export declare const finding_level_same_domain: (inputs: Finding_Level_Same_DomainInputs) => LocalizedString;
export declare const finding_level_same_local_part: (inputs: Finding_Level_Same_Local_PartInputs) => LocalizedString;
export declare const finding_level_same_outward_part: (inputs: Finding_Level_Same_Outward_PartInputs) => LocalizedString;
export declare const finding_level_same_sector: (inputs: Finding_Level_Same_SectorInputs) => LocalizedString;
export declare const finding_level_shared_word: (inputs: Finding_Level_Shared_WordInputs) => LocalizedString;
export declare const finding_level_similar: (inputs: Finding_Level_SimilarInputs) => LocalizedString;
export declare const finding_level_some_words: (inputs: Finding_Level_Some_WordsInputs) => LocalizedString;
export declare const finding_level_two_digits: (inputs: Finding_Level_Two_DigitsInputs) => LocalizedString;
export declare const finding_level_two_digits_gap: (inputs: Finding_Level_Two_Digits_GapInputs) => LocalizedString;
export declare const finding_level_two_or_three_edits: (inputs: Finding_Level_Two_Or_Three_EditsInputs) => LocalizedString;
export declare const finding_level_year_and_one_part: (inputs: Finding_Level_Year_And_One_PartInputs) => LocalizedString;
export declare const finding_level_year_only: (inputs: Finding_Level_Year_OnlyInputs) => LocalizedString;
export declare const finding_level_year_within_10: (inputs: Finding_Level_Year_Within_10Inputs) => LocalizedString;
export declare const finding_level_year_within_2: (inputs: Finding_Level_Year_Within_2Inputs) => LocalizedString;
export declare const finding_links_cannot: (inputs: Finding_Links_CannotInputs) => LocalizedString;
export declare const finding_links_dragnet: (inputs: Finding_Links_DragnetInputs) => LocalizedString;
export declare const finding_links_edges_undated: (inputs: Finding_Links_Edges_UndatedInputs) => LocalizedString;
export declare const finding_links_hub: (inputs: Finding_Links_HubInputs) => LocalizedString;
export declare const finding_links_members_only: (inputs: Finding_Links_Members_OnlyInputs) => LocalizedString;
export declare const finding_links_none: (inputs: Finding_Links_NoneInputs) => LocalizedString;
export declare const finding_links_not_guilt: (inputs: Finding_Links_Not_GuiltInputs) => LocalizedString;
export declare const finding_links_nothing: (inputs: Finding_Links_NothingInputs) => LocalizedString;
export declare const finding_links_null_bicm: (inputs: Finding_Links_Null_BicmInputs) => LocalizedString;
export declare const finding_links_null_bicm_edges: (inputs: Finding_Links_Null_Bicm_EdgesInputs) => LocalizedString;
export declare const finding_links_null_hypergeometric: (inputs: Finding_Links_Null_HypergeometricInputs) => LocalizedString;
export declare const finding_links_null_permutation: (inputs: Finding_Links_Null_PermutationInputs) => LocalizedString;
export declare const finding_links_row: (inputs: Finding_Links_RowInputs) => LocalizedString;
export declare const finding_links_single: (inputs: Finding_Links_SingleInputs) => LocalizedString;
export declare const finding_links_supported: (inputs: Finding_Links_SupportedInputs) => LocalizedString;
export declare const finding_links_tested: (inputs: Finding_Links_TestedInputs) => LocalizedString;
export declare const finding_links_tested_edges: (inputs: Finding_Links_Tested_EdgesInputs) => LocalizedString;
export declare const finding_links_unused: (inputs: Finding_Links_UnusedInputs) => LocalizedString;
export declare const finding_links_written: (inputs: Finding_Links_WrittenInputs) => LocalizedString;
export declare const finding_match_found: (inputs: Finding_Match_FoundInputs) => LocalizedString;
export declare const finding_match_homes_only: (inputs: Finding_Match_Homes_OnlyInputs) => LocalizedString;
export declare const finding_match_model_written: (inputs: Finding_Match_Model_WrittenInputs) => LocalizedString;
export declare const finding_match_names_only: (inputs: Finding_Match_Names_OnlyInputs) => LocalizedString;
export declare const finding_names_candidate: (inputs: Finding_Names_CandidateInputs) => LocalizedString;
export declare const finding_names_compared: (inputs: Finding_Names_ComparedInputs) => LocalizedString;
export declare const finding_pairs_cannot: (inputs: Finding_Pairs_CannotInputs) => LocalizedString;
export declare const finding_pairs_smallest: (inputs: Finding_Pairs_SmallestInputs) => LocalizedString;
export declare const finding_pairs_summary: (inputs: Finding_Pairs_SummaryInputs) => LocalizedString;
export declare const finding_path_building: (inputs: Finding_Path_BuildingInputs) => LocalizedString;
export declare const finding_path_identity: (inputs: Finding_Path_IdentityInputs) => LocalizedString;
export declare const finding_path_kind_account: (inputs: Finding_Path_Kind_AccountInputs) => LocalizedString;
export declare const finding_path_kind_address: (inputs: Finding_Path_Kind_AddressInputs) => LocalizedString;
export declare const finding_path_kind_device: (inputs: Finding_Path_Kind_DeviceInputs) => LocalizedString;
export declare const finding_path_kind_document: (inputs: Finding_Path_Kind_DocumentInputs) => LocalizedString;
export declare const finding_path_kind_email: (inputs: Finding_Path_Kind_EmailInputs) => LocalizedString;
export declare const finding_path_kind_event: (inputs: Finding_Path_Kind_EventInputs) => LocalizedString;
export declare const finding_path_kind_journey: (inputs: Finding_Path_Kind_JourneyInputs) => LocalizedString;
export declare const finding_path_kind_organisation: (inputs: Finding_Path_Kind_OrganisationInputs) => LocalizedString;
export declare const finding_path_kind_phone: (inputs: Finding_Path_Kind_PhoneInputs) => LocalizedString;
export declare const finding_path_kind_vehicle: (inputs: Finding_Path_Kind_VehicleInputs) => LocalizedString;
export declare const finding_path_memo: (inputs: Finding_Path_MemoInputs) => LocalizedString;
export declare const finding_path_memo_source: (inputs: Finding_Path_Memo_SourceInputs) => LocalizedString;
export declare const finding_path_place: (inputs: Finding_Path_PlaceInputs) => LocalizedString;
export declare const finding_path_records: (inputs: Finding_Path_RecordsInputs) => LocalizedString;
export declare const finding_path_row: (inputs: Finding_Path_RowInputs) => LocalizedString;
export declare const finding_path_row_day: (inputs: Finding_Path_Row_DayInputs) => LocalizedString;
export declare const finding_people_attached: (inputs: Finding_People_AttachedInputs) => LocalizedString;
export declare const finding_people_blocking: (inputs: Finding_People_BlockingInputs) => LocalizedString;
export declare const finding_people_blocks: (inputs: Finding_People_BlocksInputs) => LocalizedString;
export declare const finding_people_candidates: (inputs: Finding_People_CandidatesInputs) => LocalizedString;
export declare const finding_people_columns: (inputs: Finding_People_ColumnsInputs) => LocalizedString;
export declare const finding_people_columns_missing: (inputs: Finding_People_Columns_MissingInputs) => LocalizedString;
export declare const finding_people_curve_judged: (inputs: Finding_People_Curve_JudgedInputs) => LocalizedString;
export declare const finding_people_drift: (inputs: Finding_People_DriftInputs) => LocalizedString;
export declare const finding_people_errors: (inputs: Finding_People_ErrorsInputs) => LocalizedString;
export declare const finding_people_estimate: (inputs: Finding_People_EstimateInputs) => LocalizedString;
export declare const finding_people_failed: (inputs: Finding_People_FailedInputs) => LocalizedString;
export declare const finding_people_found: (inputs: Finding_People_FoundInputs) => LocalizedString;
export declare const finding_people_homes_only: (inputs: Finding_People_Homes_OnlyInputs) => LocalizedString;
export declare const finding_people_judgements: (inputs: Finding_People_JudgementsInputs) => LocalizedString;
export declare const finding_people_measured: (inputs: Finding_People_MeasuredInputs) => LocalizedString;
export declare const finding_people_names_only: (inputs: Finding_People_Names_OnlyInputs) => LocalizedString;
export declare const finding_people_no_field: (inputs: Finding_People_No_FieldInputs) => LocalizedString;
export declare const finding_people_no_match: (inputs: Finding_People_No_MatchInputs) => LocalizedString;
export declare const finding_people_organisations: (inputs: Finding_People_OrganisationsInputs) => LocalizedString;
export declare const finding_people_passed_over: (inputs: Finding_People_Passed_OverInputs) => LocalizedString;
export declare const finding_people_placeholders: (inputs: Finding_People_PlaceholdersInputs) => LocalizedString;
export declare const finding_people_precision: (inputs: Finding_People_PrecisionInputs) => LocalizedString;
export declare const finding_people_rejected: (inputs: Finding_People_RejectedInputs) => LocalizedString;
export declare const finding_people_rule_alone: (inputs: Finding_People_Rule_AloneInputs) => LocalizedString;
export declare const finding_people_rule_expected: (inputs: Finding_People_Rule_ExpectedInputs) => LocalizedString;
export declare const finding_people_rule_left: (inputs: Finding_People_Rule_LeftInputs) => LocalizedString;
export declare const finding_people_rule_name: (inputs: Finding_People_Rule_NameInputs) => LocalizedString;
export declare const finding_people_rule_pairs: (inputs: Finding_People_Rule_PairsInputs) => LocalizedString;
export declare const finding_people_rule_recall: (inputs: Finding_People_Rule_RecallInputs) => LocalizedString;
export declare const finding_people_rule_split: (inputs: Finding_People_Rule_SplitInputs) => LocalizedString;
export declare const finding_people_rule_unsplit: (inputs: Finding_People_Rule_UnsplitInputs) => LocalizedString;
export declare const finding_people_sample: (inputs: Finding_People_SampleInputs) => LocalizedString;
export declare const finding_people_small: (inputs: Finding_People_SmallInputs) => LocalizedString;
export declare const finding_people_two_parties: (inputs: Finding_People_Two_PartiesInputs) => LocalizedString;
export declare const finding_people_warning: (inputs: Finding_People_WarningInputs) => LocalizedString;
export declare const finding_protected_birthplace: (inputs: Finding_Protected_BirthplaceInputs) => LocalizedString;
export declare const finding_protected_ethnicity: (inputs: Finding_Protected_EthnicityInputs) => LocalizedString;
export declare const finding_protected_health: (inputs: Finding_Protected_HealthInputs) => LocalizedString;
export declare const finding_protected_nationality: (inputs: Finding_Protected_NationalityInputs) => LocalizedString;
export declare const finding_protected_politics: (inputs: Finding_Protected_PoliticsInputs) => LocalizedString;
export declare const finding_protected_religion: (inputs: Finding_Protected_ReligionInputs) => LocalizedString;
export declare const finding_refused_adverse_needs_two_on_outcome: (inputs: Finding_Refused_Adverse_Needs_Two_On_OutcomeInputs) => LocalizedString;
export declare const finding_refused_adverse_needs_two_on_outcome_todo: (inputs: Finding_Refused_Adverse_Needs_Two_On_Outcome_TodoInputs) => LocalizedString;
export declare const finding_refused_already_decided_by_you: (inputs: Finding_Refused_Already_Decided_By_YouInputs) => LocalizedString;
export declare const finding_refused_already_decided_by_you_todo: (inputs: Finding_Refused_Already_Decided_By_You_TodoInputs) => LocalizedString;
export declare const finding_refused_already_settled: (inputs: Finding_Refused_Already_SettledInputs) => LocalizedString;
export declare const finding_refused_already_settled_todo: (inputs: Finding_Refused_Already_Settled_TodoInputs) => LocalizedString;
export declare const finding_refused_analyst_may_not_review: (inputs: Finding_Refused_Analyst_May_Not_ReviewInputs) => LocalizedString;
export declare const finding_refused_analyst_may_not_review_todo: (inputs: Finding_Refused_Analyst_May_Not_Review_TodoInputs) => LocalizedString;
export declare const finding_refused_conduct_missing: (inputs: Finding_Refused_Conduct_MissingInputs) => LocalizedString;
export declare const finding_refused_conduct_missing_todo: (inputs: Finding_Refused_Conduct_Missing_TodoInputs) => LocalizedString;
export declare const finding_refused_confirmation_missing: (inputs: Finding_Refused_Confirmation_MissingInputs) => LocalizedString;
export declare const finding_refused_confirmation_missing_todo: (inputs: Finding_Refused_Confirmation_Missing_TodoInputs) => LocalizedString;
export declare const finding_refused_evidence_changed: (inputs: Finding_Refused_Evidence_ChangedInputs) => LocalizedString;
export declare const finding_refused_evidence_changed_todo: (inputs: Finding_Refused_Evidence_Changed_TodoInputs) => LocalizedString;
export declare const finding_refused_evidence_missing: (inputs: Finding_Refused_Evidence_MissingInputs) => LocalizedString;
export declare const finding_refused_evidence_missing_todo: (inputs: Finding_Refused_Evidence_Missing_TodoInputs) => LocalizedString;
export declare const finding_refused_evidence_unknown: (inputs: Finding_Refused_Evidence_UnknownInputs) => LocalizedString;
export declare const finding_refused_evidence_unknown_todo: (inputs: Finding_Refused_Evidence_Unknown_TodoInputs) => LocalizedString;
export declare const finding_refused_exclusion_not_approved: (inputs: Finding_Refused_Exclusion_Not_ApprovedInputs) => LocalizedString;
export declare const finding_refused_exclusion_not_approved_todo: (inputs: Finding_Refused_Exclusion_Not_Approved_TodoInputs) => LocalizedString;
export declare const finding_refused_export_answer_first: (inputs: Finding_Refused_Export_Answer_FirstInputs) => LocalizedString;
export declare const finding_refused_export_answer_first_todo: (inputs: Finding_Refused_Export_Answer_First_TodoInputs) => LocalizedString;
export declare const finding_refused_export_needs_protection: (inputs: Finding_Refused_Export_Needs_ProtectionInputs) => LocalizedString;
export declare const finding_refused_export_needs_protection_todo: (inputs: Finding_Refused_Export_Needs_Protection_TodoInputs) => LocalizedString;
export declare const finding_refused_export_purpose_missing: (inputs: Finding_Refused_Export_Purpose_MissingInputs) => LocalizedString;
export declare const finding_refused_export_purpose_missing_todo: (inputs: Finding_Refused_Export_Purpose_Missing_TodoInputs) => LocalizedString;
export declare const finding_refused_innocent_explanation_missing: (inputs: Finding_Refused_Innocent_Explanation_MissingInputs) => LocalizedString;
export declare const finding_refused_innocent_explanation_missing_todo: (inputs: Finding_Refused_Innocent_Explanation_Missing_TodoInputs) => LocalizedString;
export declare const finding_refused_key_name_taken: (inputs: Finding_Refused_Key_Name_TakenInputs) => LocalizedString;
export declare const finding_refused_key_name_taken_todo: (inputs: Finding_Refused_Key_Name_Taken_TodoInputs) => LocalizedString;
export declare const finding_refused_leg_missing: (inputs: Finding_Refused_Leg_MissingInputs) => LocalizedString;
export declare const finding_refused_leg_missing_todo: (inputs: Finding_Refused_Leg_Missing_TodoInputs) => LocalizedString;
export declare const finding_refused_needs_adjudicator: (inputs: Finding_Refused_Needs_AdjudicatorInputs) => LocalizedString;
export declare const finding_refused_needs_adjudicator_todo: (inputs: Finding_Refused_Needs_Adjudicator_TodoInputs) => LocalizedString;
export declare const finding_refused_no_redress_open: (inputs: Finding_Refused_No_Redress_OpenInputs) => LocalizedString;
export declare const finding_refused_no_redress_open_todo: (inputs: Finding_Refused_No_Redress_Open_TodoInputs) => LocalizedString;
export declare const finding_refused_not_a_person_pair: (inputs: Finding_Refused_Not_A_Person_PairInputs) => LocalizedString;
export declare const finding_refused_not_a_person_pair_todo: (inputs: Finding_Refused_Not_A_Person_Pair_TodoInputs) => LocalizedString;
export declare const finding_refused_not_held: (inputs: Finding_Refused_Not_HeldInputs) => LocalizedString;
export declare const finding_refused_not_held_todo: (inputs: Finding_Refused_Not_Held_TodoInputs) => LocalizedString;
export declare const finding_refused_not_paused: (inputs: Finding_Refused_Not_PausedInputs) => LocalizedString;
export declare const finding_refused_not_paused_todo: (inputs: Finding_Refused_Not_Paused_TodoInputs) => LocalizedString;
export declare const finding_refused_not_sampled: (inputs: Finding_Refused_Not_SampledInputs) => LocalizedString;
export declare const finding_refused_not_sampled_todo: (inputs: Finding_Refused_Not_Sampled_TodoInputs) => LocalizedString;
export declare const finding_refused_not_taken_by_you: (inputs: Finding_Refused_Not_Taken_By_YouInputs) => LocalizedString;
export declare const finding_refused_not_taken_by_you_todo: (inputs: Finding_Refused_Not_Taken_By_You_TodoInputs) => LocalizedString;
export declare const finding_refused_not_under_protection: (inputs: Finding_Refused_Not_Under_ProtectionInputs) => LocalizedString;
export declare const finding_refused_not_under_protection_todo: (inputs: Finding_Refused_Not_Under_Protection_TodoInputs) => LocalizedString;
export declare const finding_refused_nothing_to_purge: (inputs: Finding_Refused_Nothing_To_PurgeInputs) => LocalizedString;
export declare const finding_refused_nothing_to_purge_todo: (inputs: Finding_Refused_Nothing_To_Purge_TodoInputs) => LocalizedString;
export declare const finding_refused_nothing_to_sample: (inputs: Finding_Refused_Nothing_To_SampleInputs) => LocalizedString;
export declare const finding_refused_nothing_to_sample_todo: (inputs: Finding_Refused_Nothing_To_Sample_TodoInputs) => LocalizedString;
export declare const finding_refused_own_work: (inputs: Finding_Refused_Own_WorkInputs) => LocalizedString;
export declare const finding_refused_own_work_todo: (inputs: Finding_Refused_Own_Work_TodoInputs) => LocalizedString;
export declare const finding_refused_paused: (inputs: Finding_Refused_PausedInputs) => LocalizedString;
export declare const finding_refused_paused_todo: (inputs: Finding_Refused_Paused_TodoInputs) => LocalizedString;
export declare const finding_refused_person_not_in_cohort: (inputs: Finding_Refused_Person_Not_In_CohortInputs) => LocalizedString;
export declare const finding_refused_person_not_in_cohort_todo: (inputs: Finding_Refused_Person_Not_In_Cohort_TodoInputs) => LocalizedString;
export declare const finding_refused_protected_attribute: (inputs: Finding_Refused_Protected_AttributeInputs) => LocalizedString;
export declare const finding_refused_protected_attribute_todo: (inputs: Finding_Refused_Protected_Attribute_TodoInputs) => LocalizedString;
export declare const finding_refused_purge_suspended: (inputs: Finding_Refused_Purge_SuspendedInputs) => LocalizedString;
export declare const finding_refused_purge_suspended_todo: (inputs: Finding_Refused_Purge_Suspended_TodoInputs) => LocalizedString;
export declare const finding_refused_reason_missing: (inputs: Finding_Refused_Reason_MissingInputs) => LocalizedString;
export declare const finding_refused_reason_missing_todo: (inputs: Finding_Refused_Reason_Missing_TodoInputs) => LocalizedString;
export declare const finding_refused_redress_needs_someone_new: (inputs: Finding_Refused_Redress_Needs_Someone_NewInputs) => LocalizedString;
export declare const finding_refused_redress_needs_someone_new_todo: (inputs: Finding_Refused_Redress_Needs_Someone_New_TodoInputs) => LocalizedString;
export declare const finding_refused_reopen_needs_someone_else: (inputs: Finding_Refused_Reopen_Needs_Someone_ElseInputs) => LocalizedString;
export declare const finding_refused_reopen_needs_someone_else_todo: (inputs: Finding_Refused_Reopen_Needs_Someone_Else_TodoInputs) => LocalizedString;
export declare const finding_refused_role_missing: (inputs: Finding_Refused_Role_MissingInputs) => LocalizedString;
export declare const finding_refused_role_missing_todo: (inputs: Finding_Refused_Role_Missing_TodoInputs) => LocalizedString;
export declare const finding_refused_same_person_twice: (inputs: Finding_Refused_Same_Person_TwiceInputs) => LocalizedString;
export declare const finding_refused_same_person_twice_todo: (inputs: Finding_Refused_Same_Person_Twice_TodoInputs) => LocalizedString;
export declare const finding_refused_script_key_outside_simulation: (inputs: Finding_Refused_Script_Key_Outside_SimulationInputs) => LocalizedString;
export declare const finding_refused_script_key_outside_simulation_todo: (inputs: Finding_Refused_Script_Key_Outside_Simulation_TodoInputs) => LocalizedString;
export declare const finding_refused_system_may_not: (inputs: Finding_Refused_System_May_NotInputs) => LocalizedString;
export declare const finding_refused_system_may_not_todo: (inputs: Finding_Refused_System_May_Not_TodoInputs) => LocalizedString;
export declare const finding_refused_taken_by_other: (inputs: Finding_Refused_Taken_By_OtherInputs) => LocalizedString;
export declare const finding_refused_taken_by_other_todo: (inputs: Finding_Refused_Taken_By_Other_TodoInputs) => LocalizedString;
export declare const finding_refused_unknown_key: (inputs: Finding_Refused_Unknown_KeyInputs) => LocalizedString;
export declare const finding_refused_unknown_key_todo: (inputs: Finding_Refused_Unknown_Key_TodoInputs) => LocalizedString;
export declare const finding_ribbon_building: (inputs: Finding_Ribbon_BuildingInputs) => LocalizedString;
export declare const finding_ribbon_date_unknown: (inputs: Finding_Ribbon_Date_UnknownInputs) => LocalizedString;
export declare const finding_ribbon_hub: (inputs: Finding_Ribbon_HubInputs) => LocalizedString;
export declare const finding_ribbon_memo: (inputs: Finding_Ribbon_MemoInputs) => LocalizedString;
export declare const finding_ribbon_network: (inputs: Finding_Ribbon_NetworkInputs) => LocalizedString;
export declare const finding_ribbon_possible: (inputs: Finding_Ribbon_PossibleInputs) => LocalizedString;
export declare const finding_ribbon_record: (inputs: Finding_Ribbon_RecordInputs) => LocalizedString;
export declare const finding_ribbon_records: (inputs: Finding_Ribbon_RecordsInputs) => LocalizedString;
export declare const finding_ribbon_row: (inputs: Finding_Ribbon_RowInputs) => LocalizedString;
export declare const finding_ribbon_sole: (inputs: Finding_Ribbon_SoleInputs) => LocalizedString;
export declare const finding_ribbon_title: (inputs: Finding_Ribbon_TitleInputs) => LocalizedString;
export declare const finding_ribbon_users: (inputs: Finding_Ribbon_UsersInputs) => LocalizedString;
export declare const finding_rival_birth_dates_a_generation_apart: (inputs: Finding_Rival_Birth_Dates_A_Generation_ApartInputs) => LocalizedString;
export declare const finding_rival_birth_dates_of_siblings: (inputs: Finding_Rival_Birth_Dates_Of_SiblingsInputs) => LocalizedString;
export declare const finding_rival_same: (inputs: Finding_Rival_SameInputs) => LocalizedString;
export declare const finding_rival_same_birth_date: (inputs: Finding_Rival_Same_Birth_DateInputs) => LocalizedString;
export declare const finding_rival_same_full_name: (inputs: Finding_Rival_Same_Full_NameInputs) => LocalizedString;
export declare const finding_rival_same_surname: (inputs: Finding_Rival_Same_SurnameInputs) => LocalizedString;
export declare const finding_rival_unrelated: (inputs: Finding_Rival_UnrelatedInputs) => LocalizedString;
export declare const finding_screen_caveat: (inputs: Finding_Screen_CaveatInputs) => LocalizedString;
export declare const finding_screen_chance: (inputs: Finding_Screen_ChanceInputs) => LocalizedString;
export declare const finding_screen_columns: (inputs: Finding_Screen_ColumnsInputs) => LocalizedString;
export declare const finding_screen_date: (inputs: Finding_Screen_DateInputs) => LocalizedString;
export declare const finding_screen_list: (inputs: Finding_Screen_ListInputs) => LocalizedString;
export declare const finding_screen_none: (inputs: Finding_Screen_NoneInputs) => LocalizedString;
export declare const finding_screen_searched: (inputs: Finding_Screen_SearchedInputs) => LocalizedString;
export declare const finding_unknown: (inputs: Finding_UnknownInputs) => LocalizedString;
export declare const step_declare_earlier: (inputs: Step_Declare_EarlierInputs) => LocalizedString;
export declare const step_declare_network: (inputs: Step_Declare_NetworkInputs) => LocalizedString;
export declare const step_declare_persons: (inputs: Step_Declare_PersonsInputs) => LocalizedString;
export declare const step_declare_reassigned: (inputs: Step_Declare_ReassignedInputs) => LocalizedString;
export declare const step_declare_said: (inputs: Step_Declare_SaidInputs) => LocalizedString;
export declare const step_declare_said_hedged: (inputs: Step_Declare_Said_HedgedInputs) => LocalizedString;
export declare const step_declare_same: (inputs: Step_Declare_SameInputs) => LocalizedString;
export declare const step_exclusion_approved: (inputs: Step_Exclusion_ApprovedInputs) => LocalizedString;
export declare const step_exclusion_loss: (inputs: Step_Exclusion_LossInputs) => LocalizedString;
export declare const step_exclusion_none: (inputs: Step_Exclusion_NoneInputs) => LocalizedString;
export declare const step_exclusion_one: (inputs: Step_Exclusion_OneInputs) => LocalizedString;
export declare const step_exclusion_two: (inputs: Step_Exclusion_TwoInputs) => LocalizedString;
export declare const step_exclusion_waiting: (inputs: Step_Exclusion_WaitingInputs) => LocalizedString;
export declare const step_export_asked: (inputs: Step_Export_AskedInputs) => LocalizedString;
export declare const step_export_given: (inputs: Step_Export_GivenInputs) => LocalizedString;
export declare const step_export_line: (inputs: Step_Export_LineInputs) => LocalizedString;
export declare const step_export_line_changed: (inputs: Step_Export_Line_ChangedInputs) => LocalizedString;
export declare const step_export_total: (inputs: Step_Export_TotalInputs) => LocalizedString;
export declare const step_import_balance: (inputs: Step_Import_BalanceInputs) => LocalizedString;
export declare const step_import_balance_sheet: (inputs: Step_Import_Balance_SheetInputs) => LocalizedString;
export declare const step_import_balance_text: (inputs: Step_Import_Balance_TextInputs) => LocalizedString;
export declare const step_import_check: (inputs: Step_Import_CheckInputs) => LocalizedString;
export declare const step_import_check_agrees: (inputs: Step_Import_Check_AgreesInputs) => LocalizedString;
export declare const step_import_check_amount: (inputs: Step_Import_Check_AmountInputs) => LocalizedString;
export declare const step_import_check_difference: (inputs: Step_Import_Check_DifferenceInputs) => LocalizedString;
export declare const step_import_check_differs: (inputs: Step_Import_Check_DiffersInputs) => LocalizedString;
export declare const step_import_check_from: (inputs: Step_Import_Check_FromInputs) => LocalizedString;
export declare const step_import_check_nothing: (inputs: Step_Import_Check_NothingInputs) => LocalizedString;
export declare const step_import_check_persons: (inputs: Step_Import_Check_PersonsInputs) => LocalizedString;
export declare const step_import_check_rows: (inputs: Step_Import_Check_RowsInputs) => LocalizedString;
export declare const step_import_check_to: (inputs: Step_Import_Check_ToInputs) => LocalizedString;
export declare const step_import_columns_unused: (inputs: Step_Import_Columns_UnusedInputs) => LocalizedString;
export declare const step_import_delimiter_bars: (inputs: Step_Import_Delimiter_BarsInputs) => LocalizedString;
export declare const step_import_delimiter_commas: (inputs: Step_Import_Delimiter_CommasInputs) => LocalizedString;
export declare const step_import_delimiter_one_column: (inputs: Step_Import_Delimiter_One_ColumnInputs) => LocalizedString;
export declare const step_import_delimiter_semicolons: (inputs: Step_Import_Delimiter_SemicolonsInputs) => LocalizedString;
export declare const step_import_delimiter_tabs: (inputs: Step_Import_Delimiter_TabsInputs) => LocalizedString;
export declare const step_import_empty: (inputs: Step_Import_EmptyInputs) => LocalizedString;
export declare const step_import_explained: (inputs: Step_Import_ExplainedInputs) => LocalizedString;
export declare const step_import_file: (inputs: Step_Import_FileInputs) => LocalizedString;
export declare const step_import_file_again: (inputs: Step_Import_File_AgainInputs) => LocalizedString;
export declare const step_import_flag_ambiguous_date: (inputs: Step_Import_Flag_Ambiguous_DateInputs) => LocalizedString;
export declare const step_import_flag_first_of_january: (inputs: Step_Import_Flag_First_Of_JanuaryInputs) => LocalizedString;
export declare const step_import_flag_implausible: (inputs: Step_Import_Flag_ImplausibleInputs) => LocalizedString;
export declare const step_import_flag_imprecise_date: (inputs: Step_Import_Flag_Imprecise_DateInputs) => LocalizedString;
export declare const step_import_flag_not_in_file: (inputs: Step_Import_Flag_Not_In_FileInputs) => LocalizedString;
export declare const step_import_flag_other: (inputs: Step_Import_Flag_OtherInputs) => LocalizedString;
export declare const step_import_flag_placeholder: (inputs: Step_Import_Flag_PlaceholderInputs) => LocalizedString;
export declare const step_import_flag_unparsable_date: (inputs: Step_Import_Flag_Unparsable_DateInputs) => LocalizedString;
export declare const step_import_flag_unreadable_email: (inputs: Step_Import_Flag_Unreadable_EmailInputs) => LocalizedString;
export declare const step_import_flag_unreadable_phone: (inputs: Step_Import_Flag_Unreadable_PhoneInputs) => LocalizedString;
export declare const step_import_format_entities: (inputs: Step_Import_Format_EntitiesInputs) => LocalizedString;
export declare const step_import_format_json: (inputs: Step_Import_Format_JsonInputs) => LocalizedString;
export declare const step_import_format_sheet: (inputs: Step_Import_Format_SheetInputs) => LocalizedString;
export declare const step_import_format_sheet_others: (inputs: Step_Import_Format_Sheet_OthersInputs) => LocalizedString;
export declare const step_import_format_text: (inputs: Step_Import_Format_TextInputs) => LocalizedString;
export declare const step_import_format_text_gzip: (inputs: Step_Import_Format_Text_GzipInputs) => LocalizedString;
export declare const step_import_guessed: (inputs: Step_Import_GuessedInputs) => LocalizedString;
export declare const step_import_kind_action: (inputs: Step_Import_Kind_ActionInputs) => LocalizedString;
export declare const step_import_kind_interval: (inputs: Step_Import_Kind_IntervalInputs) => LocalizedString;
export declare const step_import_kind_location: (inputs: Step_Import_Kind_LocationInputs) => LocalizedString;
export declare const step_import_kind_organisation: (inputs: Step_Import_Kind_OrganisationInputs) => LocalizedString;
export declare const step_import_kind_search: (inputs: Step_Import_Kind_SearchInputs) => LocalizedString;
export declare const step_import_kind_thing: (inputs: Step_Import_Kind_ThingInputs) => LocalizedString;
export declare const step_import_months_more: (inputs: Step_Import_Months_MoreInputs) => LocalizedString;
export declare const step_import_needs_explanation: (inputs: Step_Import_Needs_ExplanationInputs) => LocalizedString;
export declare const step_import_no_row_in_days: (inputs: Step_Import_No_Row_In_DaysInputs) => LocalizedString;
export declare const step_import_no_row_in_months: (inputs: Step_Import_No_Row_In_MonthsInputs) => LocalizedString;
export declare const step_import_no_row_on_day: (inputs: Step_Import_No_Row_On_DayInputs) => LocalizedString;
export declare const step_import_rejected: (inputs: Step_Import_RejectedInputs) => LocalizedString;
export declare const step_import_rejects_kept: (inputs: Step_Import_Rejects_KeptInputs) => LocalizedString;
export declare const step_import_same_bytes: (inputs: Step_Import_Same_BytesInputs) => LocalizedString;
export declare const step_import_sheets_not_read: (inputs: Step_Import_Sheets_Not_ReadInputs) => LocalizedString;
export declare const step_import_total: (inputs: Step_Import_TotalInputs) => LocalizedString;
export declare const step_import_total_besides: (inputs: Step_Import_Total_BesidesInputs) => LocalizedString;
export declare const step_import_undefined_codes: (inputs: Step_Import_Undefined_CodesInputs) => LocalizedString;
export declare const step_import_warning_bare_quotes: (inputs: Step_Import_Warning_Bare_QuotesInputs) => LocalizedString;
export declare const step_import_warning_nuls: (inputs: Step_Import_Warning_NulsInputs) => LocalizedString;
export declare const step_import_warning_other: (inputs: Step_Import_Warning_OtherInputs) => LocalizedString;
export declare const step_import_withdrawn: (inputs: Step_Import_WithdrawnInputs) => LocalizedString;
export declare const step_import_without_entity: (inputs: Step_Import_Without_EntityInputs) => LocalizedString;
export declare const step_import_without_mapping: (inputs: Step_Import_Without_MappingInputs) => LocalizedString;
export declare const step_key_keep: (inputs: Step_Key_KeepInputs) => LocalizedString;
export declare const step_key_made: (inputs: Step_Key_MadeInputs) => LocalizedString;
export declare const step_key_passphrase_again: (inputs: Step_Key_Passphrase_AgainInputs) => LocalizedString;
export declare const step_key_passphrase_new: (inputs: Step_Key_Passphrase_NewInputs) => LocalizedString;
export declare const step_key_passphrase_of: (inputs: Step_Key_Passphrase_OfInputs) => LocalizedString;
export declare const step_key_sealed: (inputs: Step_Key_SealedInputs) => LocalizedString;
export declare const step_key_sealed_now: (inputs: Step_Key_Sealed_NowInputs) => LocalizedString;
export declare const step_key_unsealed_now: (inputs: Step_Key_Unsealed_NowInputs) => LocalizedString;
export declare const step_kinds_account: (inputs: Step_Kinds_AccountInputs) => LocalizedString;
export declare const step_kinds_address: (inputs: Step_Kinds_AddressInputs) => LocalizedString;
export declare const step_kinds_device: (inputs: Step_Kinds_DeviceInputs) => LocalizedString;
export declare const step_kinds_document: (inputs: Step_Kinds_DocumentInputs) => LocalizedString;
export declare const step_kinds_email: (inputs: Step_Kinds_EmailInputs) => LocalizedString;
export declare const step_kinds_event: (inputs: Step_Kinds_EventInputs) => LocalizedString;
export declare const step_kinds_journey: (inputs: Step_Kinds_JourneyInputs) => LocalizedString;
export declare const step_kinds_organisation: (inputs: Step_Kinds_OrganisationInputs) => LocalizedString;
export declare const step_kinds_phone: (inputs: Step_Kinds_PhoneInputs) => LocalizedString;
export declare const step_kinds_vehicle: (inputs: Step_Kinds_VehicleInputs) => LocalizedString;
export declare const step_loosening_in_force: (inputs: Step_Loosening_In_ForceInputs) => LocalizedString;
export declare const step_loosening_next_day: (inputs: Step_Loosening_Next_DayInputs) => LocalizedString;
export declare const step_loosening_none: (inputs: Step_Loosening_NoneInputs) => LocalizedString;
export declare const step_loosening_possible: (inputs: Step_Loosening_PossibleInputs) => LocalizedString;
export declare const step_loosening_reassigned: (inputs: Step_Loosening_ReassignedInputs) => LocalizedString;
export declare const step_loosening_same_building: (inputs: Step_Loosening_Same_BuildingInputs) => LocalizedString;
export declare const step_loosening_same_detail: (inputs: Step_Loosening_Same_DetailInputs) => LocalizedString;
export declare const step_loosening_same_last_digits: (inputs: Step_Loosening_Same_Last_DigitsInputs) => LocalizedString;
export declare const step_loosening_same_mailbox: (inputs: Step_Loosening_Same_MailboxInputs) => LocalizedString;
export declare const step_loosening_same_number: (inputs: Step_Loosening_Same_NumberInputs) => LocalizedString;
export declare const step_measure_as_of: (inputs: Step_Measure_As_OfInputs) => LocalizedString;
export declare const step_measure_by_coincidence: (inputs: Step_Measure_By_CoincidenceInputs) => LocalizedString;
export declare const step_nothing_changed: (inputs: Step_Nothing_ChangedInputs) => LocalizedString;
export declare const step_priority_line: (inputs: Step_Priority_LineInputs) => LocalizedString;
export declare const step_priority_total: (inputs: Step_Priority_TotalInputs) => LocalizedString;
export declare const step_publish_made: (inputs: Step_Publish_MadeInputs) => LocalizedString;
export declare const step_publish_public: (inputs: Step_Publish_PublicInputs) => LocalizedString;
export declare const step_purge_done: (inputs: Step_Purge_DoneInputs) => LocalizedString;
export declare const step_purge_nothing: (inputs: Step_Purge_NothingInputs) => LocalizedString;
export declare const step_purge_suspended: (inputs: Step_Purge_SuspendedInputs) => LocalizedString;
export declare const step_purge_would: (inputs: Step_Purge_WouldInputs) => LocalizedString;
export declare const step_redress_open_again: (inputs: Step_Redress_Open_AgainInputs) => LocalizedString;
export declare const step_resolve_candidates: (inputs: Step_Resolve_CandidatesInputs) => LocalizedString;
export declare const step_resolve_changes: (inputs: Step_Resolve_ChangesInputs) => LocalizedString;
export declare const step_resolve_found: (inputs: Step_Resolve_FoundInputs) => LocalizedString;
export declare const step_resolve_lost: (inputs: Step_Resolve_LostInputs) => LocalizedString;
export declare const step_resolve_precision: (inputs: Step_Resolve_PrecisionInputs) => LocalizedString;
export declare const step_resolve_unresolvable: (inputs: Step_Resolve_UnresolvableInputs) => LocalizedString;
export declare const step_resolve_warning: (inputs: Step_Resolve_WarningInputs) => LocalizedString;
export declare const step_retention_line: (inputs: Step_Retention_LineInputs) => LocalizedString;
export declare const step_retention_line_waits: (inputs: Step_Retention_Line_WaitsInputs) => LocalizedString;
export declare const step_retention_total: (inputs: Step_Retention_TotalInputs) => LocalizedString;
export declare const step_review_action: (inputs: Step_Review_ActionInputs) => LocalizedString;
export declare const step_review_attached: (inputs: Step_Review_AttachedInputs) => LocalizedString;
export declare const step_review_band: (inputs: Step_Review_BandInputs) => LocalizedString;
export declare const step_review_closed: (inputs: Step_Review_ClosedInputs) => LocalizedString;
export declare const step_review_confirm: (inputs: Step_Review_ConfirmInputs) => LocalizedString;
export declare const step_review_gate_1: (inputs: Step_Review_Gate_1Inputs) => LocalizedString;
export declare const step_review_gate_1_no: (inputs: Step_Review_Gate_1_NoInputs) => LocalizedString;
export declare const step_review_gate_2: (inputs: Step_Review_Gate_2Inputs) => LocalizedString;
export declare const step_review_innocent: (inputs: Step_Review_InnocentInputs) => LocalizedString;
export declare const step_review_item: (inputs: Step_Review_ItemInputs) => LocalizedString;
export declare const step_review_line: (inputs: Step_Review_LineInputs) => LocalizedString;
export declare const step_review_line_hub: (inputs: Step_Review_Line_HubInputs) => LocalizedString;
export declare const step_review_line_journey: (inputs: Step_Review_Line_JourneyInputs) => LocalizedString;
export declare const step_review_line_sole: (inputs: Step_Review_Line_SoleInputs) => LocalizedString;
export declare const step_review_next_first: (inputs: Step_Review_Next_FirstInputs) => LocalizedString;
export declare const step_review_next_other: (inputs: Step_Review_Next_OtherInputs) => LocalizedString;
export declare const step_review_next_second: (inputs: Step_Review_Next_SecondInputs) => LocalizedString;
export declare const step_review_next_third: (inputs: Step_Review_Next_ThirdInputs) => LocalizedString;
export declare const step_review_no_date: (inputs: Step_Review_No_DateInputs) => LocalizedString;
export declare const step_review_no_link: (inputs: Step_Review_No_LinkInputs) => LocalizedString;
export declare const step_review_nobody: (inputs: Step_Review_NobodyInputs) => LocalizedString;
export declare const step_review_not_in: (inputs: Step_Review_Not_InInputs) => LocalizedString;
export declare const step_review_person: (inputs: Step_Review_PersonInputs) => LocalizedString;
export declare const step_review_person_born: (inputs: Step_Review_Person_BornInputs) => LocalizedString;
export declare const step_review_persons: (inputs: Step_Review_PersonsInputs) => LocalizedString;
export declare const step_review_place: (inputs: Step_Review_PlaceInputs) => LocalizedString;
export declare const step_review_record: (inputs: Step_Review_RecordInputs) => LocalizedString;
export declare const step_review_recorded: (inputs: Step_Review_RecordedInputs) => LocalizedString;
export declare const step_review_recorded_kinds: (inputs: Step_Review_Recorded_KindsInputs) => LocalizedString;
export declare const step_review_recorded_round: (inputs: Step_Review_Recorded_RoundInputs) => LocalizedString;
export declare const step_review_shared: (inputs: Step_Review_SharedInputs) => LocalizedString;
export declare const step_review_sole: (inputs: Step_Review_SoleInputs) => LocalizedString;
export declare const step_review_state: (inputs: Step_Review_StateInputs) => LocalizedString;
export declare const step_review_state_next: (inputs: Step_Review_State_NextInputs) => LocalizedString;
export declare const step_review_state_settled: (inputs: Step_Review_State_SettledInputs) => LocalizedString;
export declare const step_review_state_settled_next: (inputs: Step_Review_State_Settled_NextInputs) => LocalizedString;
export declare const step_review_weakest: (inputs: Step_Review_WeakestInputs) => LocalizedString;
export declare const step_review_why: (inputs: Step_Review_WhyInputs) => LocalizedString;
export declare const step_review_write_out: (inputs: Step_Review_Write_OutInputs) => LocalizedString;
export declare const step_review_written: (inputs: Step_Review_WrittenInputs) => LocalizedString;
export declare const step_round_change_changed: (inputs: Step_Round_Change_ChangedInputs) => LocalizedString;
export declare const step_round_change_gone: (inputs: Step_Round_Change_GoneInputs) => LocalizedString;
export declare const step_round_change_new: (inputs: Step_Round_Change_NewInputs) => LocalizedString;
export declare const step_round_change_unchanged: (inputs: Step_Round_Change_UnchangedInputs) => LocalizedString;
export declare const step_round_counts: (inputs: Step_Round_CountsInputs) => LocalizedString;
export declare const step_round_expired: (inputs: Step_Round_ExpiredInputs) => LocalizedString;
export declare const step_round_more: (inputs: Step_Round_MoreInputs) => LocalizedString;
export declare const step_round_read_again: (inputs: Step_Round_Read_AgainInputs) => LocalizedString;
export declare const step_round_reopened: (inputs: Step_Round_ReopenedInputs) => LocalizedString;
export declare const step_round_settled: (inputs: Step_Round_SettledInputs) => LocalizedString;
export declare const step_round_why_band_changed: (inputs: Step_Round_Why_Band_ChangedInputs) => LocalizedString;
export declare const step_round_why_certainty_changed: (inputs: Step_Round_Why_Certainty_ChangedInputs) => LocalizedString;
export declare const step_round_why_evidence_added: (inputs: Step_Round_Why_Evidence_AddedInputs) => LocalizedString;
export declare const step_round_why_evidence_removed: (inputs: Step_Round_Why_Evidence_RemovedInputs) => LocalizedString;
export declare const step_round_why_hub_changed: (inputs: Step_Round_Why_Hub_ChangedInputs) => LocalizedString;
export declare const step_round_why_identity_changed: (inputs: Step_Round_Why_Identity_ChangedInputs) => LocalizedString;
export declare const step_sample_agrees: (inputs: Step_Sample_AgreesInputs) => LocalizedString;
export declare const step_sample_differs: (inputs: Step_Sample_DiffersInputs) => LocalizedString;
export declare const step_sample_drawn: (inputs: Step_Sample_DrawnInputs) => LocalizedString;
export declare const step_sample_drawn_before: (inputs: Step_Sample_Drawn_BeforeInputs) => LocalizedString;
export declare const step_sample_kappa: (inputs: Step_Sample_KappaInputs) => LocalizedString;
export declare const step_sample_kappa_undefined: (inputs: Step_Sample_Kappa_UndefinedInputs) => LocalizedString;
export declare const step_sample_line: (inputs: Step_Sample_LineInputs) => LocalizedString;
export declare const step_sample_open_again: (inputs: Step_Sample_Open_AgainInputs) => LocalizedString;
export declare const step_trace_accidental: (inputs: Step_Trace_AccidentalInputs) => LocalizedString;
export declare const step_trace_at_least: (inputs: Step_Trace_At_LeastInputs) => LocalizedString;
export declare const step_trace_cohort: (inputs: Step_Trace_CohortInputs) => LocalizedString;
export declare const step_trace_control: (inputs: Step_Trace_ControlInputs) => LocalizedString;
export declare const step_trace_hub: (inputs: Step_Trace_HubInputs) => LocalizedString;
export declare const step_trace_linked: (inputs: Step_Trace_LinkedInputs) => LocalizedString;
export declare const step_trace_one_detail: (inputs: Step_Trace_One_DetailInputs) => LocalizedString;
export declare const step_trace_proxy: (inputs: Step_Trace_ProxyInputs) => LocalizedString;
export declare const step_trace_reopened: (inputs: Step_Trace_ReopenedInputs) => LocalizedString;
export declare const step_trace_rule_named: (inputs: Step_Trace_Rule_NamedInputs) => LocalizedString;
export declare const step_trace_rule_waiting: (inputs: Step_Trace_Rule_WaitingInputs) => LocalizedString;
export declare const step_trace_tested: (inputs: Step_Trace_TestedInputs) => LocalizedString;
export declare const step_trace_unsupported: (inputs: Step_Trace_UnsupportedInputs) => LocalizedString;
export declare const step_trace_unused: (inputs: Step_Trace_UnusedInputs) => LocalizedString;
export declare const step_verify_differs: (inputs: Step_Verify_DiffersInputs) => LocalizedString;
export declare const step_verify_edited: (inputs: Step_Verify_EditedInputs) => LocalizedString;
export declare const step_verify_not_recomputable: (inputs: Step_Verify_Not_RecomputableInputs) => LocalizedString;
export declare const step_verify_not_recomputable_names: (inputs: Step_Verify_Not_Recomputable_NamesInputs) => LocalizedString;
export declare const step_verify_nothing: (inputs: Step_Verify_NothingInputs) => LocalizedString;
export declare const step_verify_totals: (inputs: Step_Verify_TotalsInputs) => LocalizedString;
export declare const step_verify_why_changed: (inputs: Step_Verify_Why_ChangedInputs) => LocalizedString;
export declare const step_verify_why_edited: (inputs: Step_Verify_Why_EditedInputs) => LocalizedString;
export declare const step_verify_why_superseded: (inputs: Step_Verify_Why_SupersededInputs) => LocalizedString;
export declare const step_verify_why_version: (inputs: Step_Verify_Why_VersionInputs) => LocalizedString;
export declare const step_why_not_judged: (inputs: Step_Why_Not_JudgedInputs) => LocalizedString;
export declare const step_why_not_nearest: (inputs: Step_Why_Not_NearestInputs) => LocalizedString;
export declare const step_why_not_reason_below_threshold: (inputs: Step_Why_Not_Reason_Below_ThresholdInputs) => LocalizedString;
export declare const step_why_not_reason_cluster_contradicts: (inputs: Step_Why_Not_Reason_Cluster_ContradictsInputs) => LocalizedString;
export declare const step_why_not_reason_household_evidence_only: (inputs: Step_Why_Not_Reason_Household_Evidence_OnlyInputs) => LocalizedString;
export declare const step_why_not_reason_judged_different: (inputs: Step_Why_Not_Reason_Judged_DifferentInputs) => LocalizedString;
export declare const step_why_not_reason_name_only: (inputs: Step_Why_Not_Reason_Name_OnlyInputs) => LocalizedString;
export declare const step_why_not_reason_no_personal_evidence: (inputs: Step_Why_Not_Reason_No_Personal_EvidenceInputs) => LocalizedString;
export declare const step_why_not_same: (inputs: Step_Why_Not_SameInputs) => LocalizedString;
export declare const step_withdraw_already: (inputs: Step_Withdraw_AlreadyInputs) => LocalizedString;
export declare const step_withdraw_drop_out: (inputs: Step_Withdraw_Drop_OutInputs) => LocalizedString;
export declare const step_withdraw_lost: (inputs: Step_Withdraw_LostInputs) => LocalizedString;
export declare const step_withdraw_next: (inputs: Step_Withdraw_NextInputs) => LocalizedString;
export declare const step_withdraw_others: (inputs: Step_Withdraw_OthersInputs) => LocalizedString;
export declare const step_withdraw_reopen: (inputs: Step_Withdraw_ReopenInputs) => LocalizedString;
export declare const step_withdraw_source: (inputs: Step_Withdraw_SourceInputs) => LocalizedString;
export declare const step_withdraw_unresolved: (inputs: Step_Withdraw_UnresolvedInputs) => LocalizedString;
export declare const step_withdraw_untraced: (inputs: Step_Withdraw_UntracedInputs) => LocalizedString;
export declare const tool_claims_ambiguous: (inputs: Tool_Claims_AmbiguousInputs) => LocalizedString;
export declare const tool_claims_answered: (inputs: Tool_Claims_AnsweredInputs) => LocalizedString;
export declare const tool_claims_beside: (inputs: Tool_Claims_BesideInputs) => LocalizedString;
export declare const tool_claims_cannot: (inputs: Tool_Claims_CannotInputs) => LocalizedString;
export declare const tool_claims_caption: (inputs: Tool_Claims_CaptionInputs) => LocalizedString;
export declare const tool_claims_changed: (inputs: Tool_Claims_ChangedInputs) => LocalizedString;
export declare const tool_claims_dated: (inputs: Tool_Claims_DatedInputs) => LocalizedString;
export declare const tool_claims_denies: (inputs: Tool_Claims_DeniesInputs) => LocalizedString;
export declare const tool_claims_denies_label: (inputs: Tool_Claims_Denies_LabelInputs) => LocalizedString;
export declare const tool_claims_derivation: (inputs: Tool_Claims_DerivationInputs) => LocalizedString;
export declare const tool_claims_drift: (inputs: Tool_Claims_DriftInputs) => LocalizedString;
export declare const tool_claims_general: (inputs: Tool_Claims_GeneralInputs) => LocalizedString;
export declare const tool_claims_headline: (inputs: Tool_Claims_HeadlineInputs) => LocalizedString;
export declare const tool_claims_intention: (inputs: Tool_Claims_IntentionInputs) => LocalizedString;
export declare const tool_claims_label_and_count: (inputs: Tool_Claims_Label_And_CountInputs) => LocalizedString;
export declare const tool_claims_labels: (inputs: Tool_Claims_LabelsInputs) => LocalizedString;
export declare const tool_claims_persons: (inputs: Tool_Claims_PersonsInputs) => LocalizedString;
export declare const tool_claims_possible: (inputs: Tool_Claims_PossibleInputs) => LocalizedString;
export declare const tool_claims_range: (inputs: Tool_Claims_RangeInputs) => LocalizedString;
export declare const tool_claims_repeats: (inputs: Tool_Claims_RepeatsInputs) => LocalizedString;
export declare const tool_claims_repeats_none: (inputs: Tool_Claims_Repeats_NoneInputs) => LocalizedString;
export declare const tool_claims_support: (inputs: Tool_Claims_SupportInputs) => LocalizedString;
export declare const tool_claims_unconfirmed: (inputs: Tool_Claims_UnconfirmedInputs) => LocalizedString;
export declare const tool_claims_underivable: (inputs: Tool_Claims_UnderivableInputs) => LocalizedString;
export declare const tool_claims_who: (inputs: Tool_Claims_WhoInputs) => LocalizedString;
export declare const tool_claims_why_impossible: (inputs: Tool_Claims_Why_ImpossibleInputs) => LocalizedString;
export declare const tool_claims_why_not_a_partition: (inputs: Tool_Claims_Why_Not_A_PartitionInputs) => LocalizedString;
export declare const tool_claims_why_unbounded: (inputs: Tool_Claims_Why_UnboundedInputs) => LocalizedString;
export declare const tool_demo_at_least: (inputs: Tool_Demo_At_LeastInputs) => LocalizedString;
export declare const tool_demo_cohort: (inputs: Tool_Demo_CohortInputs) => LocalizedString;
export declare const tool_demo_declare: (inputs: Tool_Demo_DeclareInputs) => LocalizedString;
export declare const tool_demo_done: (inputs: Tool_Demo_DoneInputs) => LocalizedString;
export declare const tool_demo_figure_b11: (inputs: Tool_Demo_Figure_B11Inputs) => LocalizedString;
export declare const tool_demo_figure_b21: (inputs: Tool_Demo_Figure_B21Inputs) => LocalizedString;
export declare const tool_demo_figure_c1: (inputs: Tool_Demo_Figure_C1Inputs) => LocalizedString;
export declare const tool_demo_figure_d1: (inputs: Tool_Demo_Figure_D1Inputs) => LocalizedString;
export declare const tool_demo_figure_e11: (inputs: Tool_Demo_Figure_E11Inputs) => LocalizedString;
export declare const tool_demo_figure_e21: (inputs: Tool_Demo_Figure_E21Inputs) => LocalizedString;
export declare const tool_demo_figure_m11: (inputs: Tool_Demo_Figure_M11Inputs) => LocalizedString;
export declare const tool_demo_figure_w51: (inputs: Tool_Demo_Figure_W51Inputs) => LocalizedString;
export declare const tool_demo_import: (inputs: Tool_Demo_ImportInputs) => LocalizedString;
export declare const tool_demo_measure: (inputs: Tool_Demo_MeasureInputs) => LocalizedString;
export declare const tool_demo_publish: (inputs: Tool_Demo_PublishInputs) => LocalizedString;
export declare const tool_demo_report: (inputs: Tool_Demo_ReportInputs) => LocalizedString;
export declare const tool_demo_report_drifts: (inputs: Tool_Demo_Report_DriftsInputs) => LocalizedString;
export declare const tool_demo_resolve: (inputs: Tool_Demo_ResolveInputs) => LocalizedString;
export declare const tool_demo_review: (inputs: Tool_Demo_ReviewInputs) => LocalizedString;
export declare const tool_demo_round: (inputs: Tool_Demo_RoundInputs) => LocalizedString;
export declare const tool_demo_round_reopened: (inputs: Tool_Demo_Round_ReopenedInputs) => LocalizedString;
export declare const tool_demo_said: (inputs: Tool_Demo_SaidInputs) => LocalizedString;
export declare const tool_demo_simulate: (inputs: Tool_Demo_SimulateInputs) => LocalizedString;
export declare const tool_demo_simulated: (inputs: Tool_Demo_SimulatedInputs) => LocalizedString;
export declare const tool_demo_statements: (inputs: Tool_Demo_StatementsInputs) => LocalizedString;
export declare const tool_demo_trace: (inputs: Tool_Demo_TraceInputs) => LocalizedString;
export declare const tool_demo_truth: (inputs: Tool_Demo_TruthInputs) => LocalizedString;
export declare const tool_demo_truth_missed: (inputs: Tool_Demo_Truth_MissedInputs) => LocalizedString;
export declare const tool_init_already: (inputs: Tool_Init_AlreadyInputs) => LocalizedString;
export declare const tool_init_authority: (inputs: Tool_Init_AuthorityInputs) => LocalizedString;
export declare const tool_init_cancelled: (inputs: Tool_Init_CancelledInputs) => LocalizedString;
export declare const tool_init_deleteon1: (inputs: Tool_Init_Deleteon1Inputs) => LocalizedString;
export declare const tool_init_intro: (inputs: Tool_Init_IntroInputs) => LocalizedString;
export declare const tool_init_made: (inputs: Tool_Init_MadeInputs) => LocalizedString;
export declare const tool_init_period: (inputs: Tool_Init_PeriodInputs) => LocalizedString;
export declare const tool_init_population: (inputs: Tool_Init_PopulationInputs) => LocalizedString;
export declare const tool_init_question: (inputs: Tool_Init_QuestionInputs) => LocalizedString;
export declare const tool_init_read: (inputs: Tool_Init_ReadInputs) => LocalizedString;
export declare const tool_init_then: (inputs: Tool_Init_ThenInputs) => LocalizedString;
export declare const tool_inspect_balance: (inputs: Tool_Inspect_BalanceInputs) => LocalizedString;
export declare const tool_inspect_column: (inputs: Tool_Inspect_ColumnInputs) => LocalizedString;
export declare const tool_inspect_distinct: (inputs: Tool_Inspect_DistinctInputs) => LocalizedString;
export declare const tool_inspect_filled: (inputs: Tool_Inspect_FilledInputs) => LocalizedString;
export declare const tool_inspect_implausible: (inputs: Tool_Inspect_ImplausibleInputs) => LocalizedString;
export declare const tool_inspect_over: (inputs: Tool_Inspect_OverInputs) => LocalizedString;
export declare const tool_inspect_placeholders: (inputs: Tool_Inspect_PlaceholdersInputs) => LocalizedString;
export declare const tool_inspect_read_as: (inputs: Tool_Inspect_Read_AsInputs) => LocalizedString;
export declare const tool_inspect_rejected: (inputs: Tool_Inspect_RejectedInputs) => LocalizedString;
export declare const tool_inspect_remark_codes: (inputs: Tool_Inspect_Remark_CodesInputs) => LocalizedString;
export declare const tool_inspect_remark_implausible: (inputs: Tool_Inspect_Remark_ImplausibleInputs) => LocalizedString;
export declare const tool_inspect_remark_placeholders: (inputs: Tool_Inspect_Remark_PlaceholdersInputs) => LocalizedString;
export declare const tool_inspect_role: (inputs: Tool_Inspect_RoleInputs) => LocalizedString;
export declare const tool_inspect_top: (inputs: Tool_Inspect_TopInputs) => LocalizedString;
export declare const tool_model_head: (inputs: Tool_Model_HeadInputs) => LocalizedString;
export declare const tool_quick_accidental: (inputs: Tool_Quick_AccidentalInputs) => LocalizedString;
export declare const tool_quick_at_least: (inputs: Tool_Quick_At_LeastInputs) => LocalizedString;
export declare const tool_quick_candidates: (inputs: Tool_Quick_CandidatesInputs) => LocalizedString;
export declare const tool_quick_found: (inputs: Tool_Quick_FoundInputs) => LocalizedString;
export declare const tool_quick_hub: (inputs: Tool_Quick_HubInputs) => LocalizedString;
export declare const tool_quick_hub_only: (inputs: Tool_Quick_Hub_OnlyInputs) => LocalizedString;
export declare const tool_quick_more: (inputs: Tool_Quick_MoreInputs) => LocalizedString;
export declare const tool_quick_next: (inputs: Tool_Quick_NextInputs) => LocalizedString;
export declare const tool_quick_nobody: (inputs: Tool_Quick_NobodyInputs) => LocalizedString;
export declare const tool_quick_placeholders: (inputs: Tool_Quick_PlaceholdersInputs) => LocalizedString;
export declare const tool_quick_row: (inputs: Tool_Quick_RowInputs) => LocalizedString;
export declare const tool_quick_skipped: (inputs: Tool_Quick_SkippedInputs) => LocalizedString;
export declare const tool_quick_used: (inputs: Tool_Quick_UsedInputs) => LocalizedString;
export declare const tool_serve_building: (inputs: Tool_Serve_BuildingInputs) => LocalizedString;
export declare const tool_serve_once: (inputs: Tool_Serve_OnceInputs) => LocalizedString;
export declare const tool_serve_open: (inputs: Tool_Serve_OpenInputs) => LocalizedString;
export declare const tool_serve_opening: (inputs: Tool_Serve_OpeningInputs) => LocalizedString;
export declare const tool_simulate_examples_heading: (inputs: Tool_Simulate_Examples_HeadingInputs) => LocalizedString;
export declare const tool_simulate_moved: (inputs: Tool_Simulate_MovedInputs) => LocalizedString;
export declare const tool_simulate_rate_childrenshare1: (inputs: Tool_Simulate_Rate_Childrenshare1Inputs) => LocalizedString;
export declare const tool_simulate_rate_couplesshare1: (inputs: Tool_Simulate_Rate_Couplesshare1Inputs) => LocalizedString;
export declare const tool_simulate_rate_dummydocumentsshare2: (inputs: Tool_Simulate_Rate_Dummydocumentsshare2Inputs) => LocalizedString;
export declare const tool_simulate_rate_dummyphonesshare2: (inputs: Tool_Simulate_Rate_Dummyphonesshare2Inputs) => LocalizedString;
export declare const tool_simulate_rate_familiesscale1: (inputs: Tool_Simulate_Rate_Familiesscale1Inputs) => LocalizedString;
export declare const tool_simulate_rate_householdsshare1: (inputs: Tool_Simulate_Rate_Householdsshare1Inputs) => LocalizedString;
export declare const tool_simulate_rate_hubusersshare2: (inputs: Tool_Simulate_Rate_Hubusersshare2Inputs) => LocalizedString;
export declare const tool_simulate_rate_missingshare1: (inputs: Tool_Simulate_Rate_Missingshare1Inputs) => LocalizedString;
export declare const tool_simulate_rate_movedarrestedshare2: (inputs: Tool_Simulate_Rate_Movedarrestedshare2Inputs) => LocalizedString;
export declare const tool_simulate_rate_movedinvisibleshare2: (inputs: Tool_Simulate_Rate_Movedinvisibleshare2Inputs) => LocalizedString;
export declare const tool_simulate_rate_movednotfoundshare3: (inputs: Tool_Simulate_Rate_Movednotfoundshare3Inputs) => LocalizedString;
export declare const tool_simulate_rate_movedonetouchshare3: (inputs: Tool_Simulate_Rate_Movedonetouchshare3Inputs) => LocalizedString;
export declare const tool_simulate_rate_movedshare1: (inputs: Tool_Simulate_Rate_Movedshare1Inputs) => LocalizedString;
export declare const tool_simulate_rate_namesakesshare1: (inputs: Tool_Simulate_Rate_Namesakesshare1Inputs) => LocalizedString;
export declare const tool_simulate_rate_othersarrestedshare2: (inputs: Tool_Simulate_Rate_Othersarrestedshare2Inputs) => LocalizedString;
export declare const tool_simulate_rate_partialdateshare2: (inputs: Tool_Simulate_Rate_Partialdateshare2Inputs) => LocalizedString;
export declare const tool_simulate_rate_placeholderdateshare2: (inputs: Tool_Simulate_Rate_Placeholderdateshare2Inputs) => LocalizedString;
export declare const tool_simulate_rate_protectionshare1: (inputs: Tool_Simulate_Rate_Protectionshare1Inputs) => LocalizedString;
export declare const tool_simulate_rate_recycledphonesshare2: (inputs: Tool_Simulate_Rate_Recycledphonesshare2Inputs) => LocalizedString;
export declare const tool_simulate_rate_roommatesshare1: (inputs: Tool_Simulate_Rate_Roommatesshare1Inputs) => LocalizedString;
export declare const tool_simulate_rate_secondhubshare2: (inputs: Tool_Simulate_Rate_Secondhubshare2Inputs) => LocalizedString;
export declare const tool_simulate_rate_shelterphonesshare2: (inputs: Tool_Simulate_Rate_Shelterphonesshare2Inputs) => LocalizedString;
export declare const tool_simulate_rate_siblingsshare1: (inputs: Tool_Simulate_Rate_Siblingsshare1Inputs) => LocalizedString;
export declare const tool_simulate_rate_swapshare1: (inputs: Tool_Simulate_Rate_Swapshare1Inputs) => LocalizedString;
export declare const tool_simulate_rate_twinsshare1: (inputs: Tool_Simulate_Rate_Twinsshare1Inputs) => LocalizedString;
export declare const tool_simulate_rate_typoshare1: (inputs: Tool_Simulate_Rate_Typoshare1Inputs) => LocalizedString;
export declare const tool_simulate_rates_heading: (inputs: Tool_Simulate_Rates_HeadingInputs) => LocalizedString;
export declare const tool_simulate_wrote: (inputs: Tool_Simulate_WroteInputs) => LocalizedString;
export declare const web_act_action: (inputs: Web_Act_ActionInputs) => LocalizedString;
export declare const web_act_attach: (inputs: Web_Act_AttachInputs) => LocalizedString;
export declare const web_act_band: (inputs: Web_Act_BandInputs) => LocalizedString;
export declare const web_act_end_protection: (inputs: Web_Act_End_ProtectionInputs) => LocalizedString;
export declare const web_act_note: (inputs: Web_Act_NoteInputs) => LocalizedString;
export declare const web_act_pause: (inputs: Web_Act_PauseInputs) => LocalizedString;
export declare const web_act_place: (inputs: Web_Act_PlaceInputs) => LocalizedString;
export declare const web_act_refer: (inputs: Web_Act_ReferInputs) => LocalizedString;
export declare const web_act_reopen: (inputs: Web_Act_ReopenInputs) => LocalizedString;
export declare const web_act_resume: (inputs: Web_Act_ResumeInputs) => LocalizedString;
export declare const web_act_role: (inputs: Web_Act_RoleInputs) => LocalizedString;
export declare const web_act_search: (inputs: Web_Act_SearchInputs) => LocalizedString;
export declare const web_acted_apart: (inputs: Web_Acted_ApartInputs) => LocalizedString;
export declare const web_acted_text: (inputs: Web_Acted_TextInputs) => LocalizedString;
export declare const web_acted_title: (inputs: Web_Acted_TitleInputs) => LocalizedString;
export declare const web_again: (inputs: Web_AgainInputs) => LocalizedString;
export declare const web_agrees: (inputs: Web_AgreesInputs) => LocalizedString;
export declare const web_anchor_account: (inputs: Web_Anchor_AccountInputs) => LocalizedString;
export declare const web_anchor_address: (inputs: Web_Anchor_AddressInputs) => LocalizedString;
export declare const web_anchor_device: (inputs: Web_Anchor_DeviceInputs) => LocalizedString;
export declare const web_anchor_direct: (inputs: Web_Anchor_DirectInputs) => LocalizedString;
export declare const web_anchor_document: (inputs: Web_Anchor_DocumentInputs) => LocalizedString;
export declare const web_anchor_email: (inputs: Web_Anchor_EmailInputs) => LocalizedString;
export declare const web_anchor_event: (inputs: Web_Anchor_EventInputs) => LocalizedString;
export declare const web_anchor_journey: (inputs: Web_Anchor_JourneyInputs) => LocalizedString;
export declare const web_anchor_organisation: (inputs: Web_Anchor_OrganisationInputs) => LocalizedString;
export declare const web_anchor_person: (inputs: Web_Anchor_PersonInputs) => LocalizedString;
export declare const web_anchor_phone: (inputs: Web_Anchor_PhoneInputs) => LocalizedString;
export declare const web_anchor_vehicle: (inputs: Web_Anchor_VehicleInputs) => LocalizedString;
export declare const web_answer_by: (inputs: Web_Answer_ByInputs) => LocalizedString;
export declare const web_answer_innocent: (inputs: Web_Answer_InnocentInputs) => LocalizedString;
export declare const web_answered_hit: (inputs: Web_Answered_HitInputs) => LocalizedString;
export declare const web_answered_no_answer: (inputs: Web_Answered_No_AnswerInputs) => LocalizedString;
export declare const web_answered_no_hit: (inputs: Web_Answered_No_HitInputs) => LocalizedString;
export declare const web_answered_not_searched: (inputs: Web_Answered_Not_SearchedInputs) => LocalizedString;
export declare const web_attach: (inputs: Web_AttachInputs) => LocalizedString;
export declare const web_attach_none: (inputs: Web_Attach_NoneInputs) => LocalizedString;
export declare const web_band_1: (inputs: Web_Band_1Inputs) => LocalizedString;
export declare const web_band_2: (inputs: Web_Band_2Inputs) => LocalizedString;
export declare const web_band_3: (inputs: Web_Band_3Inputs) => LocalizedString;
export declare const web_band_4: (inputs: Web_Band_4Inputs) => LocalizedString;
export declare const web_band_5: (inputs: Web_Band_5Inputs) => LocalizedString;
export declare const web_band_n: (inputs: Web_Band_NInputs) => LocalizedString;
export declare const web_basis_network: (inputs: Web_Basis_NetworkInputs) => LocalizedString;
export declare const web_basis_not_stated: (inputs: Web_Basis_Not_StatedInputs) => LocalizedString;
export declare const web_basis_other: (inputs: Web_Basis_OtherInputs) => LocalizedString;
export declare const web_born: (inputs: Web_BornInputs) => LocalizedString;
export declare const web_by_name: (inputs: Web_By_NameInputs) => LocalizedString;
export declare const web_by_number: (inputs: Web_By_NumberInputs) => LocalizedString;
export declare const web_by_person: (inputs: Web_By_PersonInputs) => LocalizedString;
export declare const web_by_record: (inputs: Web_By_RecordInputs) => LocalizedString;
export declare const web_cancel: (inputs: Web_CancelInputs) => LocalizedString;
export declare const web_care_attached: (inputs: Web_Care_AttachedInputs) => LocalizedString;
export declare const web_care_innocent: (inputs: Web_Care_InnocentInputs) => LocalizedString;
export declare const web_care_known: (inputs: Web_Care_KnownInputs) => LocalizedString;
export declare const web_care_none: (inputs: Web_Care_NoneInputs) => LocalizedString;
export declare const web_care_notes: (inputs: Web_Care_NotesInputs) => LocalizedString;
export declare const web_care_paused: (inputs: Web_Care_PausedInputs) => LocalizedString;
export declare const web_care_paused_until: (inputs: Web_Care_Paused_UntilInputs) => LocalizedString;
export declare const web_care_protected: (inputs: Web_Care_ProtectedInputs) => LocalizedString;
export declare const web_care_recorded: (inputs: Web_Care_RecordedInputs) => LocalizedString;
export declare const web_care_role: (inputs: Web_Care_RoleInputs) => LocalizedString;
export declare const web_care_role_proposed: (inputs: Web_Care_Role_ProposedInputs) => LocalizedString;
export declare const web_care_send: (inputs: Web_Care_SendInputs) => LocalizedString;
export declare const web_care_text: (inputs: Web_Care_TextInputs) => LocalizedString;
export declare const web_care_title: (inputs: Web_Care_TitleInputs) => LocalizedString;
export declare const web_chance_accidental: (inputs: Web_Chance_AccidentalInputs) => LocalizedString;
export declare const web_chance_expected: (inputs: Web_Chance_ExpectedInputs) => LocalizedString;
export declare const web_chance_model: (inputs: Web_Chance_ModelInputs) => LocalizedString;
export declare const web_chance_not_testable: (inputs: Web_Chance_Not_TestableInputs) => LocalizedString;
export declare const web_chance_observed: (inputs: Web_Chance_ObservedInputs) => LocalizedString;
export declare const web_chance_title: (inputs: Web_Chance_TitleInputs) => LocalizedString;
export declare const web_chance_touches: (inputs: Web_Chance_TouchesInputs) => LocalizedString;
export declare const web_change_answered: (inputs: Web_Change_AnsweredInputs) => LocalizedString;
export declare const web_change_care: (inputs: Web_Change_CareInputs) => LocalizedString;
export declare const web_change_cohort: (inputs: Web_Change_CohortInputs) => LocalizedString;
export declare const web_change_identity: (inputs: Web_Change_IdentityInputs) => LocalizedString;
export declare const web_change_paused: (inputs: Web_Change_PausedInputs) => LocalizedString;
export declare const web_change_publication: (inputs: Web_Change_PublicationInputs) => LocalizedString;
export declare const web_change_recorded: (inputs: Web_Change_RecordedInputs) => LocalizedString;
export declare const web_change_released: (inputs: Web_Change_ReleasedInputs) => LocalizedString;
export declare const web_change_reopened: (inputs: Web_Change_ReopenedInputs) => LocalizedString;
export declare const web_change_settled: (inputs: Web_Change_SettledInputs) => LocalizedString;
export declare const web_change_snapshot: (inputs: Web_Change_SnapshotInputs) => LocalizedString;
export declare const web_change_taken: (inputs: Web_Change_TakenInputs) => LocalizedString;
export declare const web_change_withdrawn: (inputs: Web_Change_WithdrawnInputs) => LocalizedString;
export declare const web_changes_none: (inputs: Web_Changes_NoneInputs) => LocalizedString;
export declare const web_changes_title: (inputs: Web_Changes_TitleInputs) => LocalizedString;
export declare const web_choose: (inputs: Web_ChooseInputs) => LocalizedString;
export declare const web_choose_one: (inputs: Web_Choose_OneInputs) => LocalizedString;
export declare const web_close: (inputs: Web_CloseInputs) => LocalizedString;
export declare const web_closed_needs_conduct_evidence: (inputs: Web_Closed_Needs_Conduct_EvidenceInputs) => LocalizedString;
export declare const web_closed_needs_death_record: (inputs: Web_Closed_Needs_Death_RecordInputs) => LocalizedString;
export declare const web_closed_needs_identity_settled: (inputs: Web_Closed_Needs_Identity_SettledInputs) => LocalizedString;
export declare const web_closed_needs_role: (inputs: Web_Closed_Needs_RoleInputs) => LocalizedString;
export declare const web_closed_no_evidence: (inputs: Web_Closed_No_EvidenceInputs) => LocalizedString;
export declare const web_closed_no_part: (inputs: Web_Closed_No_PartInputs) => LocalizedString;
export declare const web_closed_role_missing: (inputs: Web_Closed_Role_MissingInputs) => LocalizedString;
export declare const web_col_age: (inputs: Web_Col_AgeInputs) => LocalizedString;
export declare const web_col_cohort: (inputs: Web_Col_CohortInputs) => LocalizedString;
export declare const web_col_cohort_cap: (inputs: Web_Col_Cohort_CapInputs) => LocalizedString;
export declare const web_col_linked: (inputs: Web_Col_LinkedInputs) => LocalizedString;
export declare const web_col_linked_cap: (inputs: Web_Col_Linked_CapInputs) => LocalizedString;
export declare const web_col_person: (inputs: Web_Col_PersonInputs) => LocalizedString;
export declare const web_col_persons: (inputs: Web_Col_PersonsInputs) => LocalizedString;
export declare const web_col_persons_cap: (inputs: Web_Col_Persons_CapInputs) => LocalizedString;
export declare const web_col_records: (inputs: Web_Col_RecordsInputs) => LocalizedString;
export declare const web_col_records_cap: (inputs: Web_Col_Records_CapInputs) => LocalizedString;
export declare const web_col_stage: (inputs: Web_Col_StageInputs) => LocalizedString;
export declare const web_col_touches: (inputs: Web_Col_TouchesInputs) => LocalizedString;
export declare const web_col_why: (inputs: Web_Col_WhyInputs) => LocalizedString;
export declare const web_col_yours: (inputs: Web_Col_YoursInputs) => LocalizedString;
export declare const web_conduct: (inputs: Web_ConductInputs) => LocalizedString;
export declare const web_conflicts: (inputs: Web_ConflictsInputs) => LocalizedString;
export declare const web_connected: (inputs: Web_ConnectedInputs) => LocalizedString;
export declare const web_cross_all: (inputs: Web_Cross_AllInputs) => LocalizedString;
export declare const web_cross_corner: (inputs: Web_Cross_CornerInputs) => LocalizedString;
export declare const web_cross_open: (inputs: Web_Cross_OpenInputs) => LocalizedString;
export declare const web_cross_title: (inputs: Web_Cross_TitleInputs) => LocalizedString;
export declare const web_days: (inputs: Web_DaysInputs) => LocalizedString;
export declare const web_different: (inputs: Web_DifferentInputs) => LocalizedString;
export declare const web_direct_associate: (inputs: Web_Direct_AssociateInputs) => LocalizedString;
export declare const web_direct_call: (inputs: Web_Direct_CallInputs) => LocalizedString;
export declare const web_direct_family: (inputs: Web_Direct_FamilyInputs) => LocalizedString;
export declare const web_direct_message: (inputs: Web_Direct_MessageInputs) => LocalizedString;
export declare const web_direct_payment: (inputs: Web_Direct_PaymentInputs) => LocalizedString;
export declare const web_direct_travelled: (inputs: Web_Direct_TravelledInputs) => LocalizedString;
export declare const web_disconnected: (inputs: Web_DisconnectedInputs) => LocalizedString;
export declare const web_door_text: (inputs: Web_Door_TextInputs) => LocalizedString;
export declare const web_door_title: (inputs: Web_Door_TitleInputs) => LocalizedString;
export declare const web_draft_kept: (inputs: Web_Draft_KeptInputs) => LocalizedString;
export declare const web_effect: (inputs: Web_EffectInputs) => LocalizedString;
export declare const web_effect_drops_out: (inputs: Web_Effect_Drops_OutInputs) => LocalizedString;
export declare const web_effect_reopens: (inputs: Web_Effect_ReopensInputs) => LocalizedString;
export declare const web_effect_stays: (inputs: Web_Effect_StaysInputs) => LocalizedString;
export declare const web_exclusion_approve: (inputs: Web_Exclusion_ApproveInputs) => LocalizedString;
export declare const web_exclusion_chance_compatible: (inputs: Web_Exclusion_Chance_CompatibleInputs) => LocalizedString;
export declare const web_exclusion_charter: (inputs: Web_Exclusion_CharterInputs) => LocalizedString;
export declare const web_exclusion_hub_only: (inputs: Web_Exclusion_Hub_OnlyInputs) => LocalizedString;
export declare const web_exclusion_one: (inputs: Web_Exclusion_OneInputs) => LocalizedString;
export declare const web_exclusion_out_of_period: (inputs: Web_Exclusion_Out_Of_PeriodInputs) => LocalizedString;
export declare const web_exclusion_persons: (inputs: Web_Exclusion_PersonsInputs) => LocalizedString;
export declare const web_exclusion_signed: (inputs: Web_Exclusion_SignedInputs) => LocalizedString;
export declare const web_exclusion_two: (inputs: Web_Exclusion_TwoInputs) => LocalizedString;
export declare const web_exclusion_unsigned: (inputs: Web_Exclusion_UnsignedInputs) => LocalizedString;
export declare const web_exclusions_text: (inputs: Web_Exclusions_TextInputs) => LocalizedString;
export declare const web_exclusions_title: (inputs: Web_Exclusions_TitleInputs) => LocalizedString;
export declare const web_export_ask: (inputs: Web_Export_AskInputs) => LocalizedString;
export declare const web_export_asked: (inputs: Web_Export_AskedInputs) => LocalizedString;
export declare const web_export_give: (inputs: Web_Export_GiveInputs) => LocalizedString;
export declare const web_export_given: (inputs: Web_Export_GivenInputs) => LocalizedString;
export declare const web_export_purpose: (inputs: Web_Export_PurposeInputs) => LocalizedString;
export declare const web_export_recipient: (inputs: Web_Export_RecipientInputs) => LocalizedString;
export declare const web_export_save: (inputs: Web_Export_SaveInputs) => LocalizedString;
export declare const web_export_sent: (inputs: Web_Export_SentInputs) => LocalizedString;
export declare const web_export_text: (inputs: Web_Export_TextInputs) => LocalizedString;
export declare const web_export_title: (inputs: Web_Export_TitleInputs) => LocalizedString;
export declare const web_export_waits: (inputs: Web_Export_WaitsInputs) => LocalizedString;
export declare const web_field_account: (inputs: Web_Field_AccountInputs) => LocalizedString;
export declare const web_field_accountnumber1: (inputs: Web_Field_Accountnumber1Inputs) => LocalizedString;
export declare const web_field_act_answer: (inputs: Web_Field_Act_AnswerInputs) => LocalizedString;
export declare const web_field_act_authority: (inputs: Web_Field_Act_AuthorityInputs) => LocalizedString;
export declare const web_field_act_band: (inputs: Web_Field_Act_BandInputs) => LocalizedString;
export declare const web_field_act_basis: (inputs: Web_Field_Act_BasisInputs) => LocalizedString;
export declare const web_field_act_date: (inputs: Web_Field_Act_DateInputs) => LocalizedString;
export declare const web_field_act_evidence: (inputs: Web_Field_Act_EvidenceInputs) => LocalizedString;
export declare const web_field_act_from: (inputs: Web_Field_Act_FromInputs) => LocalizedString;
export declare const web_field_act_innocent: (inputs: Web_Field_Act_InnocentInputs) => LocalizedString;
export declare const web_field_act_kind: (inputs: Web_Field_Act_KindInputs) => LocalizedString;
export declare const web_field_act_note: (inputs: Web_Field_Act_NoteInputs) => LocalizedString;
export declare const web_field_act_reason: (inputs: Web_Field_Act_ReasonInputs) => LocalizedString;
export declare const web_field_act_role: (inputs: Web_Field_Act_RoleInputs) => LocalizedString;
export declare const web_field_act_says: (inputs: Web_Field_Act_SaysInputs) => LocalizedString;
export declare const web_field_act_source: (inputs: Web_Field_Act_SourceInputs) => LocalizedString;
export declare const web_field_act_stands: (inputs: Web_Field_Act_StandsInputs) => LocalizedString;
export declare const web_field_act_state: (inputs: Web_Field_Act_StateInputs) => LocalizedString;
export declare const web_field_act_system: (inputs: Web_Field_Act_SystemInputs) => LocalizedString;
export declare const web_field_act_to: (inputs: Web_Field_Act_ToInputs) => LocalizedString;
export declare const web_field_act_type: (inputs: Web_Field_Act_TypeInputs) => LocalizedString;
export declare const web_field_act_until: (inputs: Web_Field_Act_UntilInputs) => LocalizedString;
export declare const web_field_address: (inputs: Web_Field_AddressInputs) => LocalizedString;
export declare const web_field_alias: (inputs: Web_Field_AliasInputs) => LocalizedString;
export declare const web_field_birthdate1: (inputs: Web_Field_Birthdate1Inputs) => LocalizedString;
export declare const web_field_birthplace1: (inputs: Web_Field_Birthplace1Inputs) => LocalizedString;
export declare const web_field_country: (inputs: Web_Field_CountryInputs) => LocalizedString;
export declare const web_field_deathdate1: (inputs: Web_Field_Deathdate1Inputs) => LocalizedString;
export declare const web_field_document: (inputs: Web_Field_DocumentInputs) => LocalizedString;
export declare const web_field_email: (inputs: Web_Field_EmailInputs) => LocalizedString;
export declare const web_field_ethnicity: (inputs: Web_Field_EthnicityInputs) => LocalizedString;
export declare const web_field_fathername1: (inputs: Web_Field_Fathername1Inputs) => LocalizedString;
export declare const web_field_firstname1: (inputs: Web_Field_Firstname1Inputs) => LocalizedString;
export declare const web_field_gender: (inputs: Web_Field_GenderInputs) => LocalizedString;
export declare const web_field_idnumber1: (inputs: Web_Field_Idnumber1Inputs) => LocalizedString;
export declare const web_field_inncode1: (inputs: Web_Field_Inncode1Inputs) => LocalizedString;
export declare const web_field_lastname1: (inputs: Web_Field_Lastname1Inputs) => LocalizedString;
export declare const web_field_licensenumber1: (inputs: Web_Field_Licensenumber1Inputs) => LocalizedString;
export declare const web_field_middlename1: (inputs: Web_Field_Middlename1Inputs) => LocalizedString;
export declare const web_field_mothername1: (inputs: Web_Field_Mothername1Inputs) => LocalizedString;
export declare const web_field_name: (inputs: Web_Field_NameInputs) => LocalizedString;
export declare const web_field_nationality: (inputs: Web_Field_NationalityInputs) => LocalizedString;
export declare const web_field_parents: (inputs: Web_Field_ParentsInputs) => LocalizedString;
export declare const web_field_passportnumber1: (inputs: Web_Field_Passportnumber1Inputs) => LocalizedString;
export declare const web_field_phone: (inputs: Web_Field_PhoneInputs) => LocalizedString;
export declare const web_field_photo: (inputs: Web_Field_PhotoInputs) => LocalizedString;
export declare const web_field_registrationnumber1: (inputs: Web_Field_Registrationnumber1Inputs) => LocalizedString;
export declare const web_field_religion: (inputs: Web_Field_ReligionInputs) => LocalizedString;
export declare const web_field_socialsecuritynumber2: (inputs: Web_Field_Socialsecuritynumber2Inputs) => LocalizedString;
export declare const web_field_taxnumber1: (inputs: Web_Field_Taxnumber1Inputs) => LocalizedString;
export declare const web_field_weakalias1: (inputs: Web_Field_Weakalias1Inputs) => LocalizedString;
export declare const web_figure: (inputs: Web_FigureInputs) => LocalizedString;
export declare const web_filter_age: (inputs: Web_Filter_AgeInputs) => LocalizedString;
export declare const web_filter_all: (inputs: Web_Filter_AllInputs) => LocalizedString;
export declare const web_filter_band: (inputs: Web_Filter_BandInputs) => LocalizedString;
export declare const web_filter_clear: (inputs: Web_Filter_ClearInputs) => LocalizedString;
export declare const web_filter_list: (inputs: Web_Filter_ListInputs) => LocalizedString;
export declare const web_filter_mine: (inputs: Web_Filter_MineInputs) => LocalizedString;
export declare const web_filter_stage: (inputs: Web_Filter_StageInputs) => LocalizedString;
export declare const web_first_known: (inputs: Web_First_KnownInputs) => LocalizedString;
export declare const web_flow_title: (inputs: Web_Flow_TitleInputs) => LocalizedString;
export declare const web_gate1: (inputs: Web_Gate1Inputs) => LocalizedString;
export declare const web_gate1_asked: (inputs: Web_Gate1_AskedInputs) => LocalizedString;
export declare const web_gate1_cause: (inputs: Web_Gate1_CauseInputs) => LocalizedString;
export declare const web_gate1_contradicted: (inputs: Web_Gate1_ContradictedInputs) => LocalizedString;
export declare const web_gate1_given: (inputs: Web_Gate1_GivenInputs) => LocalizedString;
export declare const web_gate1_missing: (inputs: Web_Gate1_MissingInputs) => LocalizedString;
export declare const web_gate1_odds: (inputs: Web_Gate1_OddsInputs) => LocalizedString;
export declare const web_gate1_outdated: (inputs: Web_Gate1_OutdatedInputs) => LocalizedString;
export declare const web_gate1_pair: (inputs: Web_Gate1_PairInputs) => LocalizedString;
export declare const web_gate1_pair_two: (inputs: Web_Gate1_Pair_TwoInputs) => LocalizedString;
export declare const web_gate1_reason_different: (inputs: Web_Gate1_Reason_DifferentInputs) => LocalizedString;
export declare const web_gate1_reason_same: (inputs: Web_Gate1_Reason_SameInputs) => LocalizedString;
export declare const web_gate1_reason_unsure: (inputs: Web_Gate1_Reason_UnsureInputs) => LocalizedString;
export declare const web_gate1_rivals: (inputs: Web_Gate1_RivalsInputs) => LocalizedString;
export declare const web_gate1_settled: (inputs: Web_Gate1_SettledInputs) => LocalizedString;
export declare const web_gate1_single: (inputs: Web_Gate1_SingleInputs) => LocalizedString;
export declare const web_gate1_waits: (inputs: Web_Gate1_WaitsInputs) => LocalizedString;
export declare const web_gate2: (inputs: Web_Gate2Inputs) => LocalizedString;
export declare const web_gate2_adjudicator: (inputs: Web_Gate2_AdjudicatorInputs) => LocalizedString;
export declare const web_gate2_first: (inputs: Web_Gate2_FirstInputs) => LocalizedString;
export declare const web_gate2_second: (inputs: Web_Gate2_SecondInputs) => LocalizedString;
export declare const web_hidden: (inputs: Web_HiddenInputs) => LocalizedString;
export declare const web_history: (inputs: Web_HistoryInputs) => LocalizedString;
export declare const web_hit_value: (inputs: Web_Hit_ValueInputs) => LocalizedString;
export declare const web_hit_where: (inputs: Web_Hit_WhereInputs) => LocalizedString;
export declare const web_household: (inputs: Web_HouseholdInputs) => LocalizedString;
export declare const web_in_hundred: (inputs: Web_In_HundredInputs) => LocalizedString;
export declare const web_innocent: (inputs: Web_InnocentInputs) => LocalizedString;
export declare const web_key_answer: (inputs: Web_Key_AnswerInputs) => LocalizedString;
export declare const web_key_care: (inputs: Web_Key_CareInputs) => LocalizedString;
export declare const web_key_elsewhere: (inputs: Web_Key_ElsewhereInputs) => LocalizedString;
export declare const web_key_escape: (inputs: Web_Key_EscapeInputs) => LocalizedString;
export declare const web_key_gate: (inputs: Web_Key_GateInputs) => LocalizedString;
export declare const web_key_identity: (inputs: Web_Key_IdentityInputs) => LocalizedString;
export declare const web_key_map: (inputs: Web_Key_MapInputs) => LocalizedString;
export declare const web_key_next: (inputs: Web_Key_NextInputs) => LocalizedString;
export declare const web_key_open: (inputs: Web_Key_OpenInputs) => LocalizedString;
export declare const web_key_overview: (inputs: Web_Key_OverviewInputs) => LocalizedString;
export declare const web_key_publication: (inputs: Web_Key_PublicationInputs) => LocalizedString;
export declare const web_key_queue: (inputs: Web_Key_QueueInputs) => LocalizedString;
export declare const web_key_rows: (inputs: Web_Key_RowsInputs) => LocalizedString;
export declare const web_key_sealed: (inputs: Web_Key_SealedInputs) => LocalizedString;
export declare const web_key_search: (inputs: Web_Key_SearchInputs) => LocalizedString;
export declare const web_key_send: (inputs: Web_Key_SendInputs) => LocalizedString;
export declare const web_key_try: (inputs: Web_Key_TryInputs) => LocalizedString;
export declare const web_key_why: (inputs: Web_Key_WhyInputs) => LocalizedString;
export declare const web_keys: (inputs: Web_KeysInputs) => LocalizedString;
export declare const web_keys_all: (inputs: Web_Keys_AllInputs) => LocalizedString;
export declare const web_keys_on: (inputs: Web_Keys_OnInputs) => LocalizedString;
export declare const web_keys_text: (inputs: Web_Keys_TextInputs) => LocalizedString;
export declare const web_kind_conduct: (inputs: Web_Kind_ConductInputs) => LocalizedString;
export declare const web_kind_direct: (inputs: Web_Kind_DirectInputs) => LocalizedString;
export declare const web_kind_identity: (inputs: Web_Kind_IdentityInputs) => LocalizedString;
export declare const web_kind_leg: (inputs: Web_Kind_LegInputs) => LocalizedString;
export declare const web_kind_touch: (inputs: Web_Kind_TouchInputs) => LocalizedString;
export declare const web_lane_action: (inputs: Web_Lane_ActionInputs) => LocalizedString;
export declare const web_lane_place: (inputs: Web_Lane_PlaceInputs) => LocalizedString;
export declare const web_lane_review: (inputs: Web_Lane_ReviewInputs) => LocalizedString;
export declare const web_lane_touch: (inputs: Web_Lane_TouchInputs) => LocalizedString;
export declare const web_language: (inputs: Web_LanguageInputs) => LocalizedString;
export declare const web_lead_chance: (inputs: Web_Lead_ChanceInputs) => LocalizedString;
export declare const web_lead_chance_none: (inputs: Web_Lead_Chance_NoneInputs) => LocalizedString;
export declare const web_lead_review: (inputs: Web_Lead_ReviewInputs) => LocalizedString;
export declare const web_lead_waits: (inputs: Web_Lead_WaitsInputs) => LocalizedString;
export declare const web_leg: (inputs: Web_LegInputs) => LocalizedString;
export declare const web_legend_aside: (inputs: Web_Legend_AsideInputs) => LocalizedString;
export declare const web_legend_chance: (inputs: Web_Legend_ChanceInputs) => LocalizedString;
export declare const web_legend_evidence: (inputs: Web_Legend_EvidenceInputs) => LocalizedString;
export declare const web_legend_open: (inputs: Web_Legend_OpenInputs) => LocalizedString;
export declare const web_legend_settled: (inputs: Web_Legend_SettledInputs) => LocalizedString;
export declare const web_loading: (inputs: Web_LoadingInputs) => LocalizedString;
export declare const web_location: (inputs: Web_LocationInputs) => LocalizedString;
export declare const web_location_w11: (inputs: Web_Location_W11Inputs) => LocalizedString;
export declare const web_location_w21: (inputs: Web_Location_W21Inputs) => LocalizedString;
export declare const web_location_w31: (inputs: Web_Location_W31Inputs) => LocalizedString;
export declare const web_location_w41: (inputs: Web_Location_W41Inputs) => LocalizedString;
export declare const web_location_w51: (inputs: Web_Location_W51Inputs) => LocalizedString;
export declare const web_location_w61: (inputs: Web_Location_W61Inputs) => LocalizedString;
export declare const web_location_w6a1: (inputs: Web_Location_W6a1Inputs) => LocalizedString;
export declare const web_location_w6b1: (inputs: Web_Location_W6b1Inputs) => LocalizedString;
export declare const web_location_w71: (inputs: Web_Location_W71Inputs) => LocalizedString;
export declare const web_location_w81: (inputs: Web_Location_W81Inputs) => LocalizedString;
export declare const web_lock: (inputs: Web_LockInputs) => LocalizedString;
export declare const web_look_again: (inputs: Web_Look_AgainInputs) => LocalizedString;
export declare const web_masked: (inputs: Web_MaskedInputs) => LocalizedString;
export declare const web_masked_why: (inputs: Web_Masked_WhyInputs) => LocalizedString;
export declare const web_meaning_chance: (inputs: Web_Meaning_ChanceInputs) => LocalizedString;
export declare const web_meaning_review: (inputs: Web_Meaning_ReviewInputs) => LocalizedString;
export declare const web_meaning_title: (inputs: Web_Meaning_TitleInputs) => LocalizedString;
export declare const web_missing: (inputs: Web_MissingInputs) => LocalizedString;
export declare const web_model_bicm: (inputs: Web_Model_BicmInputs) => LocalizedString;
export declare const web_model_hypergeometric: (inputs: Web_Model_HypergeometricInputs) => LocalizedString;
export declare const web_model_permutation: (inputs: Web_Model_PermutationInputs) => LocalizedString;
export declare const web_named_rule: (inputs: Web_Named_RuleInputs) => LocalizedString;
export declare const web_nav: (inputs: Web_NavInputs) => LocalizedString;
export declare const web_near: (inputs: Web_NearInputs) => LocalizedString;
export declare const web_nearest: (inputs: Web_NearestInputs) => LocalizedString;
export declare const web_nearest_none: (inputs: Web_Nearest_NoneInputs) => LocalizedString;
export declare const web_needs_legs: (inputs: Web_Needs_LegsInputs) => LocalizedString;
export declare const web_needs_none: (inputs: Web_Needs_NoneInputs) => LocalizedString;
export declare const web_needs_one: (inputs: Web_Needs_OneInputs) => LocalizedString;
export declare const web_network_role_facilitator: (inputs: Web_Network_Role_FacilitatorInputs) => LocalizedString;
export declare const web_network_role_moved: (inputs: Web_Network_Role_MovedInputs) => LocalizedString;
export declare const web_network_role_not_established: (inputs: Web_Network_Role_Not_EstablishedInputs) => LocalizedString;
export declare const web_network_role_organiser: (inputs: Web_Network_Role_OrganiserInputs) => LocalizedString;
export declare const web_network_role_victim: (inputs: Web_Network_Role_VictimInputs) => LocalizedString;
export declare const web_network_role_witness: (inputs: Web_Network_Role_WitnessInputs) => LocalizedString;
export declare const web_next: (inputs: Web_NextInputs) => LocalizedString;
export declare const web_no_key: (inputs: Web_No_KeyInputs) => LocalizedString;
export declare const web_not_found: (inputs: Web_Not_FoundInputs) => LocalizedString;
export declare const web_not_given: (inputs: Web_Not_GivenInputs) => LocalizedString;
export declare const web_of: (inputs: Web_OfInputs) => LocalizedString;
export declare const web_opening: (inputs: Web_OpeningInputs) => LocalizedString;
export declare const web_opening_figures: (inputs: Web_Opening_FiguresInputs) => LocalizedString;
export declare const web_opening_index: (inputs: Web_Opening_IndexInputs) => LocalizedString;
export declare const web_opening_ledger: (inputs: Web_Opening_LedgerInputs) => LocalizedString;
export declare const web_opening_links: (inputs: Web_Opening_LinksInputs) => LocalizedString;
export declare const web_opening_statements: (inputs: Web_Opening_StatementsInputs) => LocalizedString;
export declare const web_opening_step: (inputs: Web_Opening_StepInputs) => LocalizedString;
export declare const web_outcome_deceased_or_out_of_scope: (inputs: Web_Outcome_Deceased_Or_Out_Of_ScopeInputs) => LocalizedString;
export declare const web_outcome_individual_concern_supported: (inputs: Web_Outcome_Individual_Concern_SupportedInputs) => LocalizedString;
export declare const web_outcome_insufficient_information: (inputs: Web_Outcome_Insufficient_InformationInputs) => LocalizedString;
export declare const web_outcome_insufficient_short: (inputs: Web_Outcome_Insufficient_ShortInputs) => LocalizedString;
export declare const web_outcome_link_chance_compatible: (inputs: Web_Outcome_Link_Chance_CompatibleInputs) => LocalizedString;
export declare const web_outcome_link_confirmed_no_adverse: (inputs: Web_Outcome_Link_Confirmed_No_AdverseInputs) => LocalizedString;
export declare const web_outcome_no_link: (inputs: Web_Outcome_No_LinkInputs) => LocalizedString;
export declare const web_outcome_not_the_person: (inputs: Web_Outcome_Not_The_PersonInputs) => LocalizedString;
export declare const web_outcome_protection_referral: (inputs: Web_Outcome_Protection_ReferralInputs) => LocalizedString;
export declare const web_outcome_role_in_network_supported: (inputs: Web_Outcome_Role_In_Network_SupportedInputs) => LocalizedString;
export declare const web_overview: (inputs: Web_OverviewInputs) => LocalizedString;
export declare const web_part_already_decided_by_you: (inputs: Web_Part_Already_Decided_By_YouInputs) => LocalizedString;
export declare const web_part_already_settled: (inputs: Web_Part_Already_SettledInputs) => LocalizedString;
export declare const web_part_analyst_may_not_review: (inputs: Web_Part_Analyst_May_Not_ReviewInputs) => LocalizedString;
export declare const web_part_first_gate_open: (inputs: Web_Part_First_Gate_OpenInputs) => LocalizedString;
export declare const web_part_needs_adjudicator: (inputs: Web_Part_Needs_AdjudicatorInputs) => LocalizedString;
export declare const web_part_no_key: (inputs: Web_Part_No_KeyInputs) => LocalizedString;
export declare const web_part_paused: (inputs: Web_Part_PausedInputs) => LocalizedString;
export declare const web_part_person_not_in_cohort: (inputs: Web_Part_Person_Not_In_CohortInputs) => LocalizedString;
export declare const web_part_redress_needs_someone_new: (inputs: Web_Part_Redress_Needs_Someone_NewInputs) => LocalizedString;
export declare const web_part_role_missing: (inputs: Web_Part_Role_MissingInputs) => LocalizedString;
export declare const web_part_taken_by_other: (inputs: Web_Part_Taken_By_OtherInputs) => LocalizedString;
export declare const web_part_unknown_key: (inputs: Web_Part_Unknown_KeyInputs) => LocalizedString;
export declare const web_passphrase_of: (inputs: Web_Passphrase_OfInputs) => LocalizedString;
export declare const web_passphrase_open: (inputs: Web_Passphrase_OpenInputs) => LocalizedString;
export declare const web_path_bits: (inputs: Web_Path_BitsInputs) => LocalizedString;
export declare const web_path_hub: (inputs: Web_Path_HubInputs) => LocalizedString;
export declare const web_path_item: (inputs: Web_Path_ItemInputs) => LocalizedString;
export declare const web_path_possible: (inputs: Web_Path_PossibleInputs) => LocalizedString;
export declare const web_path_sole: (inputs: Web_Path_SoleInputs) => LocalizedString;
export declare const web_path_table: (inputs: Web_Path_TableInputs) => LocalizedString;
export declare const web_path_users: (inputs: Web_Path_UsersInputs) => LocalizedString;
export declare const web_path_via: (inputs: Web_Path_ViaInputs) => LocalizedString;
export declare const web_path_weight: (inputs: Web_Path_WeightInputs) => LocalizedString;
export declare const web_paths_left: (inputs: Web_Paths_LeftInputs) => LocalizedString;
export declare const web_person: (inputs: Web_PersonInputs) => LocalizedString;
export declare const web_person_title: (inputs: Web_Person_TitleInputs) => LocalizedString;
export declare const web_probability: (inputs: Web_ProbabilityInputs) => LocalizedString;
export declare const web_problem: (inputs: Web_ProblemInputs) => LocalizedString;
export declare const web_problem_adverse_needs_two_on_outcome: (inputs: Web_Problem_Adverse_Needs_Two_On_OutcomeInputs) => LocalizedString;
export declare const web_problem_already_decided_by_you: (inputs: Web_Problem_Already_Decided_By_YouInputs) => LocalizedString;
export declare const web_problem_already_settled: (inputs: Web_Problem_Already_SettledInputs) => LocalizedString;
export declare const web_problem_already_signed: (inputs: Web_Problem_Already_SignedInputs) => LocalizedString;
export declare const web_problem_already_withdrawn: (inputs: Web_Problem_Already_WithdrawnInputs) => LocalizedString;
export declare const web_problem_analyst_may_not_review: (inputs: Web_Problem_Analyst_May_Not_ReviewInputs) => LocalizedString;
export declare const web_problem_body_too_large: (inputs: Web_Problem_Body_Too_LargeInputs) => LocalizedString;
export declare const web_problem_bug: (inputs: Web_Problem_BugInputs) => LocalizedString;
export declare const web_problem_conduct_missing: (inputs: Web_Problem_Conduct_MissingInputs) => LocalizedString;
export declare const web_problem_confirmation_missing: (inputs: Web_Problem_Confirmation_MissingInputs) => LocalizedString;
export declare const web_problem_cursor_invalid: (inputs: Web_Problem_Cursor_InvalidInputs) => LocalizedString;
export declare const web_problem_day_invalid: (inputs: Web_Problem_Day_InvalidInputs) => LocalizedString;
export declare const web_problem_difference_unexplained: (inputs: Web_Problem_Difference_UnexplainedInputs) => LocalizedString;
export declare const web_problem_digest_changed: (inputs: Web_Problem_Digest_ChangedInputs) => LocalizedString;
export declare const web_problem_disk_failed: (inputs: Web_Problem_Disk_FailedInputs) => LocalizedString;
export declare const web_problem_disk_full: (inputs: Web_Problem_Disk_FullInputs) => LocalizedString;
export declare const web_problem_evidence_changed: (inputs: Web_Problem_Evidence_ChangedInputs) => LocalizedString;
export declare const web_problem_evidence_missing: (inputs: Web_Problem_Evidence_MissingInputs) => LocalizedString;
export declare const web_problem_evidence_unknown: (inputs: Web_Problem_Evidence_UnknownInputs) => LocalizedString;
export declare const web_problem_exclusion_not_approved: (inputs: Web_Problem_Exclusion_Not_ApprovedInputs) => LocalizedString;
export declare const web_problem_exclusion_not_in_charter: (inputs: Web_Problem_Exclusion_Not_In_CharterInputs) => LocalizedString;
export declare const web_problem_export_answer_first: (inputs: Web_Problem_Export_Answer_FirstInputs) => LocalizedString;
export declare const web_problem_export_needs_protection: (inputs: Web_Problem_Export_Needs_ProtectionInputs) => LocalizedString;
export declare const web_problem_export_purpose_missing: (inputs: Web_Problem_Export_Purpose_MissingInputs) => LocalizedString;
export declare const web_problem_figures_do_not_add_up: (inputs: Web_Problem_Figures_Do_Not_Add_UpInputs) => LocalizedString;
export declare const web_problem_filter_unknown: (inputs: Web_Problem_Filter_UnknownInputs) => LocalizedString;
export declare const web_problem_identity_fails: (inputs: Web_Problem_Identity_FailsInputs) => LocalizedString;
export declare const web_problem_innocent_explanation_missing: (inputs: Web_Problem_Innocent_Explanation_MissingInputs) => LocalizedString;
export declare const web_problem_item_unknown: (inputs: Web_Problem_Item_UnknownInputs) => LocalizedString;
export declare const web_problem_key_file: (inputs: Web_Problem_Key_FileInputs) => LocalizedString;
export declare const web_problem_key_name_taken: (inputs: Web_Problem_Key_Name_TakenInputs) => LocalizedString;
export declare const web_problem_key_needed: (inputs: Web_Problem_Key_NeededInputs) => LocalizedString;
export declare const web_problem_key_not_held: (inputs: Web_Problem_Key_Not_HeldInputs) => LocalizedString;
export declare const web_problem_key_unknown: (inputs: Web_Problem_Key_UnknownInputs) => LocalizedString;
export declare const web_problem_ledger_unwritable: (inputs: Web_Problem_Ledger_UnwritableInputs) => LocalizedString;
export declare const web_problem_leg_missing: (inputs: Web_Problem_Leg_MissingInputs) => LocalizedString;
export declare const web_problem_look_again_missing: (inputs: Web_Problem_Look_Again_MissingInputs) => LocalizedString;
export declare const web_problem_lost: (inputs: Web_Problem_LostInputs) => LocalizedString;
export declare const web_problem_needs_adjudicator: (inputs: Web_Problem_Needs_AdjudicatorInputs) => LocalizedString;
export declare const web_problem_no_redress_open: (inputs: Web_Problem_No_Redress_OpenInputs) => LocalizedString;
export declare const web_problem_not_a_person_pair: (inputs: Web_Problem_Not_A_Person_PairInputs) => LocalizedString;
export declare const web_problem_not_held: (inputs: Web_Problem_Not_HeldInputs) => LocalizedString;
export declare const web_problem_not_paused: (inputs: Web_Problem_Not_PausedInputs) => LocalizedString;
export declare const web_problem_not_sampled: (inputs: Web_Problem_Not_SampledInputs) => LocalizedString;
export declare const web_problem_not_taken_by_you: (inputs: Web_Problem_Not_Taken_By_YouInputs) => LocalizedString;
export declare const web_problem_not_under_protection: (inputs: Web_Problem_Not_Under_ProtectionInputs) => LocalizedString;
export declare const web_problem_not_writable: (inputs: Web_Problem_Not_WritableInputs) => LocalizedString;
export declare const web_problem_nothing_to_purge: (inputs: Web_Problem_Nothing_To_PurgeInputs) => LocalizedString;
export declare const web_problem_nothing_to_sample: (inputs: Web_Problem_Nothing_To_SampleInputs) => LocalizedString;
export declare const web_problem_own_work: (inputs: Web_Problem_Own_WorkInputs) => LocalizedString;
export declare const web_problem_passphrase_needed: (inputs: Web_Problem_Passphrase_NeededInputs) => LocalizedString;
export declare const web_problem_passphrase_wrong: (inputs: Web_Problem_Passphrase_WrongInputs) => LocalizedString;
export declare const web_problem_paused: (inputs: Web_Problem_PausedInputs) => LocalizedString;
export declare const web_problem_person_not_in_cohort: (inputs: Web_Problem_Person_Not_In_CohortInputs) => LocalizedString;
export declare const web_problem_person_unknown: (inputs: Web_Problem_Person_UnknownInputs) => LocalizedString;
export declare const web_problem_protected_attribute: (inputs: Web_Problem_Protected_AttributeInputs) => LocalizedString;
export declare const web_problem_publication_unknown: (inputs: Web_Problem_Publication_UnknownInputs) => LocalizedString;
export declare const web_problem_purge_suspended: (inputs: Web_Problem_Purge_SuspendedInputs) => LocalizedString;
export declare const web_problem_reason_missing: (inputs: Web_Problem_Reason_MissingInputs) => LocalizedString;
export declare const web_problem_record_unknown: (inputs: Web_Problem_Record_UnknownInputs) => LocalizedString;
export declare const web_problem_redress_needs_someone_new: (inputs: Web_Problem_Redress_Needs_Someone_NewInputs) => LocalizedString;
export declare const web_problem_reopen_needs_someone_else: (inputs: Web_Problem_Reopen_Needs_Someone_ElseInputs) => LocalizedString;
export declare const web_problem_request_invalid: (inputs: Web_Problem_Request_InvalidInputs) => LocalizedString;
export declare const web_problem_role_missing: (inputs: Web_Problem_Role_MissingInputs) => LocalizedString;
export declare const web_problem_same_person_twice: (inputs: Web_Problem_Same_Person_TwiceInputs) => LocalizedString;
export declare const web_problem_same_record: (inputs: Web_Problem_Same_RecordInputs) => LocalizedString;
export declare const web_problem_script_key_outside_simulation: (inputs: Web_Problem_Script_Key_Outside_SimulationInputs) => LocalizedString;
export declare const web_problem_session_needed: (inputs: Web_Problem_Session_NeededInputs) => LocalizedString;
export declare const web_problem_source_unknown: (inputs: Web_Problem_Source_UnknownInputs) => LocalizedString;
export declare const web_problem_step_missing: (inputs: Web_Problem_Step_MissingInputs) => LocalizedString;
export declare const web_problem_system_may_not: (inputs: Web_Problem_System_May_NotInputs) => LocalizedString;
export declare const web_problem_taken_by_other: (inputs: Web_Problem_Taken_By_OtherInputs) => LocalizedString;
export declare const web_problem_trace_stale: (inputs: Web_Problem_Trace_StaleInputs) => LocalizedString;
export declare const web_problem_unknown: (inputs: Web_Problem_UnknownInputs) => LocalizedString;
export declare const web_problem_unknown_key: (inputs: Web_Problem_Unknown_KeyInputs) => LocalizedString;
export declare const web_problem_workspace_locked: (inputs: Web_Problem_Workspace_LockedInputs) => LocalizedString;
export declare const web_pub_after: (inputs: Web_Pub_AfterInputs) => LocalizedString;
export declare const web_pub_as_of: (inputs: Web_Pub_As_OfInputs) => LocalizedString;
export declare const web_pub_before: (inputs: Web_Pub_BeforeInputs) => LocalizedString;
export declare const web_pub_diff: (inputs: Web_Pub_DiffInputs) => LocalizedString;
export declare const web_pub_diff_title: (inputs: Web_Pub_Diff_TitleInputs) => LocalizedString;
export declare const web_pub_draft: (inputs: Web_Pub_DraftInputs) => LocalizedString;
export declare const web_pub_draft_as_of: (inputs: Web_Pub_Draft_As_OfInputs) => LocalizedString;
export declare const web_pub_expected: (inputs: Web_Pub_ExpectedInputs) => LocalizedString;
export declare const web_pub_failing: (inputs: Web_Pub_FailingInputs) => LocalizedString;
export declare const web_pub_figures: (inputs: Web_Pub_FiguresInputs) => LocalizedString;
export declare const web_pub_first: (inputs: Web_Pub_FirstInputs) => LocalizedString;
export declare const web_pub_missing: (inputs: Web_Pub_MissingInputs) => LocalizedString;
export declare const web_pub_no_page: (inputs: Web_Pub_No_PageInputs) => LocalizedString;
export declare const web_pub_no_signature: (inputs: Web_Pub_No_SignatureInputs) => LocalizedString;
export declare const web_pub_none: (inputs: Web_Pub_NoneInputs) => LocalizedString;
export declare const web_pub_number: (inputs: Web_Pub_NumberInputs) => LocalizedString;
export declare const web_pub_page: (inputs: Web_Pub_PageInputs) => LocalizedString;
export declare const web_pub_reasons: (inputs: Web_Pub_ReasonsInputs) => LocalizedString;
export declare const web_pub_same: (inputs: Web_Pub_SameInputs) => LocalizedString;
export declare const web_pub_sign: (inputs: Web_Pub_SignInputs) => LocalizedString;
export declare const web_pub_signatures: (inputs: Web_Pub_SignaturesInputs) => LocalizedString;
export declare const web_pub_signed: (inputs: Web_Pub_SignedInputs) => LocalizedString;
export declare const web_pub_status_draft: (inputs: Web_Pub_Status_DraftInputs) => LocalizedString;
export declare const web_pub_status_final: (inputs: Web_Pub_Status_FinalInputs) => LocalizedString;
export declare const web_pub_status_provisional: (inputs: Web_Pub_Status_ProvisionalInputs) => LocalizedString;
export declare const web_pub_status_superseded: (inputs: Web_Pub_Status_SupersededInputs) => LocalizedString;
export declare const web_pub_title: (inputs: Web_Pub_TitleInputs) => LocalizedString;
export declare const web_publication: (inputs: Web_PublicationInputs) => LocalizedString;
export declare const web_queue: (inputs: Web_QueueInputs) => LocalizedString;
export declare const web_queue_empty: (inputs: Web_Queue_EmptyInputs) => LocalizedString;
export declare const web_queue_nothing: (inputs: Web_Queue_NothingInputs) => LocalizedString;
export declare const web_queue_title: (inputs: Web_Queue_TitleInputs) => LocalizedString;
export declare const web_queue_total: (inputs: Web_Queue_TotalInputs) => LocalizedString;
export declare const web_reader: (inputs: Web_ReaderInputs) => LocalizedString;
export declare const web_readers: (inputs: Web_ReadersInputs) => LocalizedString;
export declare const web_reason: (inputs: Web_ReasonInputs) => LocalizedString;
export declare const web_reason_changed: (inputs: Web_Reason_ChangedInputs) => LocalizedString;
export declare const web_reason_from: (inputs: Web_Reason_FromInputs) => LocalizedString;
export declare const web_reason_gone: (inputs: Web_Reason_GoneInputs) => LocalizedString;
export declare const web_reason_new: (inputs: Web_Reason_NewInputs) => LocalizedString;
export declare const web_reason_to: (inputs: Web_Reason_ToInputs) => LocalizedString;
export declare const web_recorded: (inputs: Web_RecordedInputs) => LocalizedString;
export declare const web_recorded_differs: (inputs: Web_Recorded_DiffersInputs) => LocalizedString;
export declare const web_recorded_second: (inputs: Web_Recorded_SecondInputs) => LocalizedString;
export declare const web_recorded_settled: (inputs: Web_Recorded_SettledInputs) => LocalizedString;
export declare const web_records_after: (inputs: Web_Records_AfterInputs) => LocalizedString;
export declare const web_records_before: (inputs: Web_Records_BeforeInputs) => LocalizedString;
export declare const web_records_shown: (inputs: Web_Records_ShownInputs) => LocalizedString;
export declare const web_reopened: (inputs: Web_ReopenedInputs) => LocalizedString;
export declare const web_reopened_was: (inputs: Web_Reopened_WasInputs) => LocalizedString;
export declare const web_required: (inputs: Web_RequiredInputs) => LocalizedString;
export declare const web_role_adjudicator: (inputs: Web_Role_AdjudicatorInputs) => LocalizedString;
export declare const web_role_analyst: (inputs: Web_Role_AnalystInputs) => LocalizedString;
export declare const web_role_protection: (inputs: Web_Role_ProtectionInputs) => LocalizedString;
export declare const web_role_publisher: (inputs: Web_Role_PublisherInputs) => LocalizedString;
export declare const web_role_quality: (inputs: Web_Role_QualityInputs) => LocalizedString;
export declare const web_role_redress: (inputs: Web_Role_RedressInputs) => LocalizedString;
export declare const web_role_reviewer: (inputs: Web_Role_ReviewerInputs) => LocalizedString;
export declare const web_role_steward: (inputs: Web_Role_StewardInputs) => LocalizedString;
export declare const web_rolled_back: (inputs: Web_Rolled_BackInputs) => LocalizedString;
export declare const web_row: (inputs: Web_RowInputs) => LocalizedString;
export declare const web_same: (inputs: Web_SameInputs) => LocalizedString;
export declare const web_say_action_accepted: (inputs: Web_Say_Action_AcceptedInputs) => LocalizedString;
export declare const web_say_action_account_restricted: (inputs: Web_Say_Action_Account_RestrictedInputs) => LocalizedString;
export declare const web_say_action_appealed: (inputs: Web_Say_Action_AppealedInputs) => LocalizedString;
export declare const web_say_action_arrested: (inputs: Web_Say_Action_ArrestedInputs) => LocalizedString;
export declare const web_say_action_carried_out: (inputs: Web_Say_Action_Carried_OutInputs) => LocalizedString;
export declare const web_say_action_charged: (inputs: Web_Say_Action_ChargedInputs) => LocalizedString;
export declare const web_say_action_ended: (inputs: Web_Say_Action_EndedInputs) => LocalizedString;
export declare const web_say_action_order_made: (inputs: Web_Say_Action_Order_MadeInputs) => LocalizedString;
export declare const web_say_action_order_stayed: (inputs: Web_Say_Action_Order_StayedInputs) => LocalizedString;
export declare const web_say_action_other: (inputs: Web_Say_Action_OtherInputs) => LocalizedString;
export declare const web_say_action_proceedings_opened: (inputs: Web_Say_Action_Proceedings_OpenedInputs) => LocalizedString;
export declare const web_say_action_referred: (inputs: Web_Say_Action_ReferredInputs) => LocalizedString;
export declare const web_say_action_released: (inputs: Web_Say_Action_ReleasedInputs) => LocalizedString;
export declare const web_say_action_relief_granted: (inputs: Web_Say_Action_Relief_GrantedInputs) => LocalizedString;
export declare const web_say_action_removed: (inputs: Web_Say_Action_RemovedInputs) => LocalizedString;
export declare const web_say_action_report_filed: (inputs: Web_Say_Action_Report_FiledInputs) => LocalizedString;
export declare const web_say_action_stayed: (inputs: Web_Say_Action_StayedInputs) => LocalizedString;
export declare const web_say_action_stopped: (inputs: Web_Say_Action_StoppedInputs) => LocalizedString;
export declare const web_say_agrees_field: (inputs: Web_Say_Agrees_FieldInputs) => LocalizedString;
export declare const web_say_chance_direct: (inputs: Web_Say_Chance_DirectInputs) => LocalizedString;
export declare const web_say_chance_not_alone: (inputs: Web_Say_Chance_Not_AloneInputs) => LocalizedString;
export declare const web_say_chance_one_touch: (inputs: Web_Say_Chance_One_TouchInputs) => LocalizedString;
export declare const web_say_chance_survives: (inputs: Web_Say_Chance_SurvivesInputs) => LocalizedString;
export declare const web_say_differs_field: (inputs: Web_Say_Differs_FieldInputs) => LocalizedString;
export declare const web_say_hang_identity: (inputs: Web_Say_Hang_IdentityInputs) => LocalizedString;
export declare const web_say_hang_memo: (inputs: Web_Say_Hang_MemoInputs) => LocalizedString;
export declare const web_say_hang_origin: (inputs: Web_Say_Hang_OriginInputs) => LocalizedString;
export declare const web_say_hang_row: (inputs: Web_Say_Hang_RowInputs) => LocalizedString;
export declare const web_say_hang_source: (inputs: Web_Say_Hang_SourceInputs) => LocalizedString;
export declare const web_say_hop_anchor: (inputs: Web_Say_Hop_AnchorInputs) => LocalizedString;
export declare const web_say_hop_anchor_users: (inputs: Web_Say_Hop_Anchor_UsersInputs) => LocalizedString;
export declare const web_say_hop_building: (inputs: Web_Say_Hop_BuildingInputs) => LocalizedString;
export declare const web_say_hop_direct: (inputs: Web_Say_Hop_DirectInputs) => LocalizedString;
export declare const web_say_hop_grade: (inputs: Web_Say_Hop_GradeInputs) => LocalizedString;
export declare const web_say_hop_member: (inputs: Web_Say_Hop_MemberInputs) => LocalizedString;
export declare const web_say_hop_memo: (inputs: Web_Say_Hop_MemoInputs) => LocalizedString;
export declare const web_say_hop_network: (inputs: Web_Say_Hop_NetworkInputs) => LocalizedString;
export declare const web_say_hop_not_graded: (inputs: Web_Say_Hop_Not_GradedInputs) => LocalizedString;
export declare const web_say_hop_records: (inputs: Web_Say_Hop_RecordsInputs) => LocalizedString;
export declare const web_say_hop_role_driver: (inputs: Web_Say_Hop_Role_DriverInputs) => LocalizedString;
export declare const web_say_hop_role_facilitator: (inputs: Web_Say_Hop_Role_FacilitatorInputs) => LocalizedString;
export declare const web_say_hop_role_member: (inputs: Web_Say_Hop_Role_MemberInputs) => LocalizedString;
export declare const web_say_hop_role_organiser: (inputs: Web_Say_Hop_Role_OrganiserInputs) => LocalizedString;
export declare const web_say_hop_role_recruiter: (inputs: Web_Say_Hop_Role_RecruiterInputs) => LocalizedString;
export declare const web_say_hop_role_starting: (inputs: Web_Say_Hop_Role_StartingInputs) => LocalizedString;
export declare const web_say_hop_row: (inputs: Web_Say_Hop_RowInputs) => LocalizedString;
export declare const web_say_hop_row_day: (inputs: Web_Say_Hop_Row_DayInputs) => LocalizedString;
export declare const web_say_hop_users: (inputs: Web_Say_Hop_UsersInputs) => LocalizedString;
export declare const web_say_judged_different: (inputs: Web_Say_Judged_DifferentInputs) => LocalizedString;
export declare const web_say_missing: (inputs: Web_Say_MissingInputs) => LocalizedString;
export declare const web_say_missing_field: (inputs: Web_Say_Missing_FieldInputs) => LocalizedString;
export declare const web_say_missing_parents: (inputs: Web_Say_Missing_ParentsInputs) => LocalizedString;
export declare const web_say_missing_photo: (inputs: Web_Say_Missing_PhotoInputs) => LocalizedString;
export declare const web_say_network: (inputs: Web_Say_NetworkInputs) => LocalizedString;
export declare const web_say_path_direct: (inputs: Web_Say_Path_DirectInputs) => LocalizedString;
export declare const web_say_path_hub: (inputs: Web_Say_Path_HubInputs) => LocalizedString;
export declare const web_say_path_possible: (inputs: Web_Say_Path_PossibleInputs) => LocalizedString;
export declare const web_say_path_rare: (inputs: Web_Say_Path_RareInputs) => LocalizedString;
export declare const web_say_path_users: (inputs: Web_Say_Path_UsersInputs) => LocalizedString;
export declare const web_say_path_window: (inputs: Web_Say_Path_WindowInputs) => LocalizedString;
export declare const web_say_reason_direct: (inputs: Web_Say_Reason_DirectInputs) => LocalizedString;
export declare const web_say_reason_further_hop: (inputs: Web_Say_Reason_Further_HopInputs) => LocalizedString;
export declare const web_say_reason_hub: (inputs: Web_Say_Reason_HubInputs) => LocalizedString;
export declare const web_say_reason_hub_only: (inputs: Web_Say_Reason_Hub_OnlyInputs) => LocalizedString;
export declare const web_say_reason_identity: (inputs: Web_Say_Reason_IdentityInputs) => LocalizedString;
export declare const web_say_reason_independence_not_known: (inputs: Web_Say_Reason_Independence_Not_KnownInputs) => LocalizedString;
export declare const web_say_reason_independent_legs: (inputs: Web_Say_Reason_Independent_LegsInputs) => LocalizedString;
export declare const web_say_reason_links_of_one_origin: (inputs: Web_Say_Reason_Links_Of_One_OriginInputs) => LocalizedString;
export declare const web_say_reason_moved: (inputs: Web_Say_Reason_MovedInputs) => LocalizedString;
export declare const web_say_reason_one_certain_link: (inputs: Web_Say_Reason_One_Certain_LinkInputs) => LocalizedString;
export declare const web_say_reason_one_direct_link: (inputs: Web_Say_Reason_One_Direct_LinkInputs) => LocalizedString;
export declare const web_say_reason_only_possible: (inputs: Web_Say_Reason_Only_PossibleInputs) => LocalizedString;
export declare const web_say_reason_place_conflict: (inputs: Web_Say_Reason_Place_ConflictInputs) => LocalizedString;
export declare const web_say_reason_protection: (inputs: Web_Say_Reason_ProtectionInputs) => LocalizedString;
export declare const web_say_reason_q: (inputs: Web_Say_Reason_QInputs) => LocalizedString;
export declare const web_say_reason_reopened: (inputs: Web_Say_Reason_ReopenedInputs) => LocalizedString;
export declare const web_say_reason_runs: (inputs: Web_Say_Reason_RunsInputs) => LocalizedString;
export declare const web_say_reason_several_links: (inputs: Web_Say_Reason_Several_LinksInputs) => LocalizedString;
export declare const web_say_reason_sole: (inputs: Web_Say_Reason_SoleInputs) => LocalizedString;
export declare const web_say_reason_under_18_recorded: (inputs: Web_Say_Reason_Under_18_RecordedInputs) => LocalizedString;
export declare const web_say_reopened_evidence_changed: (inputs: Web_Say_Reopened_Evidence_ChangedInputs) => LocalizedString;
export declare const web_say_reopened_expired: (inputs: Web_Say_Reopened_ExpiredInputs) => LocalizedString;
export declare const web_say_reopened_identity: (inputs: Web_Say_Reopened_IdentityInputs) => LocalizedString;
export declare const web_say_reopened_merged: (inputs: Web_Say_Reopened_MergedInputs) => LocalizedString;
export declare const web_say_reopened_quality: (inputs: Web_Say_Reopened_QualityInputs) => LocalizedString;
export declare const web_say_reopened_redress: (inputs: Web_Say_Reopened_RedressInputs) => LocalizedString;
export declare const web_say_reopened_source_withdrawn: (inputs: Web_Say_Reopened_Source_WithdrawnInputs) => LocalizedString;
export declare const web_say_reopened_split: (inputs: Web_Say_Reopened_SplitInputs) => LocalizedString;
export declare const web_say_reopened_taken_back: (inputs: Web_Say_Reopened_Taken_BackInputs) => LocalizedString;
export declare const web_say_time_answered: (inputs: Web_Say_Time_AnsweredInputs) => LocalizedString;
export declare const web_say_time_first_known: (inputs: Web_Say_Time_First_KnownInputs) => LocalizedString;
export declare const web_say_time_place: (inputs: Web_Say_Time_PlaceInputs) => LocalizedString;
export declare const web_say_time_place_conflict: (inputs: Web_Say_Time_Place_ConflictInputs) => LocalizedString;
export declare const web_say_time_reopened: (inputs: Web_Say_Time_ReopenedInputs) => LocalizedString;
export declare const web_say_time_seen: (inputs: Web_Say_Time_SeenInputs) => LocalizedString;
export declare const web_say_time_settled: (inputs: Web_Say_Time_SettledInputs) => LocalizedString;
export declare const web_say_time_touch: (inputs: Web_Say_Time_TouchInputs) => LocalizedString;
export declare const web_search: (inputs: Web_SearchInputs) => LocalizedString;
export declare const web_search_first: (inputs: Web_Search_FirstInputs) => LocalizedString;
export declare const web_search_hint: (inputs: Web_Search_HintInputs) => LocalizedString;
export declare const web_search_hits: (inputs: Web_Search_HitsInputs) => LocalizedString;
export declare const web_search_label: (inputs: Web_Search_LabelInputs) => LocalizedString;
export declare const web_search_logged: (inputs: Web_Search_LoggedInputs) => LocalizedString;
export declare const web_search_more: (inputs: Web_Search_MoreInputs) => LocalizedString;
export declare const web_search_none: (inputs: Web_Search_NoneInputs) => LocalizedString;
export declare const web_search_not: (inputs: Web_Search_NotInputs) => LocalizedString;
export declare const web_search_read: (inputs: Web_Search_ReadInputs) => LocalizedString;
export declare const web_search_searched: (inputs: Web_Search_SearchedInputs) => LocalizedString;
export declare const web_search_title: (inputs: Web_Search_TitleInputs) => LocalizedString;
export declare const web_second_browser: (inputs: Web_Second_BrowserInputs) => LocalizedString;
export declare const web_second_browser_text: (inputs: Web_Second_Browser_TextInputs) => LocalizedString;
export declare const web_seen_logged: (inputs: Web_Seen_LoggedInputs) => LocalizedString;
export declare const web_seen_sent_none: (inputs: Web_Seen_Sent_NoneInputs) => LocalizedString;
export declare const web_seen_since: (inputs: Web_Seen_SinceInputs) => LocalizedString;
export declare const web_seen_title: (inputs: Web_Seen_TitleInputs) => LocalizedString;
export declare const web_send: (inputs: Web_SendInputs) => LocalizedString;
export declare const web_sending: (inputs: Web_SendingInputs) => LocalizedString;
export declare const web_settled_as: (inputs: Web_Settled_AsInputs) => LocalizedString;
export declare const web_simulated: (inputs: Web_SimulatedInputs) => LocalizedString;
export declare const web_skip: (inputs: Web_SkipInputs) => LocalizedString;
export declare const web_source_file: (inputs: Web_Source_FileInputs) => LocalizedString;
export declare const web_source_records: (inputs: Web_Source_RecordsInputs) => LocalizedString;
export declare const web_sources_title: (inputs: Web_Sources_TitleInputs) => LocalizedString;
export declare const web_stage_adjudication: (inputs: Web_Stage_AdjudicationInputs) => LocalizedString;
export declare const web_stage_decided: (inputs: Web_Stage_DecidedInputs) => LocalizedString;
export declare const web_stage_first_review: (inputs: Web_Stage_First_ReviewInputs) => LocalizedString;
export declare const web_stage_not_started: (inputs: Web_Stage_Not_StartedInputs) => LocalizedString;
export declare const web_stage_paused: (inputs: Web_Stage_PausedInputs) => LocalizedString;
export declare const web_stage_second_review: (inputs: Web_Stage_Second_ReviewInputs) => LocalizedString;
export declare const web_state_deceased: (inputs: Web_State_DeceasedInputs) => LocalizedString;
export declare const web_state_departed: (inputs: Web_State_DepartedInputs) => LocalizedString;
export declare const web_state_in_custody: (inputs: Web_State_In_CustodyInputs) => LocalizedString;
export declare const web_state_located: (inputs: Web_State_LocatedInputs) => LocalizedString;
export declare const web_surprise_fewer: (inputs: Web_Surprise_FewerInputs) => LocalizedString;
export declare const web_surprise_label: (inputs: Web_Surprise_LabelInputs) => LocalizedString;
export declare const web_surprise_q: (inputs: Web_Surprise_QInputs) => LocalizedString;
export declare const web_surprise_text: (inputs: Web_Surprise_TextInputs) => LocalizedString;
export declare const web_surprise_title: (inputs: Web_Surprise_TitleInputs) => LocalizedString;
export declare const web_surprise_untestable: (inputs: Web_Surprise_UntestableInputs) => LocalizedString;
export declare const web_table: (inputs: Web_TableInputs) => LocalizedString;
export declare const web_take_next: (inputs: Web_Take_NextInputs) => LocalizedString;
export declare const web_taken_by: (inputs: Web_Taken_ByInputs) => LocalizedString;
export declare const web_theme: (inputs: Web_ThemeInputs) => LocalizedString;
export declare const web_theme_dark: (inputs: Web_Theme_DarkInputs) => LocalizedString;
export declare const web_theme_light: (inputs: Web_Theme_LightInputs) => LocalizedString;
export declare const web_theme_system: (inputs: Web_Theme_SystemInputs) => LocalizedString;
export declare const web_title: (inputs: Web_TitleInputs) => LocalizedString;
export declare const web_to_overview: (inputs: Web_To_OverviewInputs) => LocalizedString;
export declare const web_today: (inputs: Web_TodayInputs) => LocalizedString;
export declare const web_too_short: (inputs: Web_Too_ShortInputs) => LocalizedString;
export declare const web_touch_none: (inputs: Web_Touch_NoneInputs) => LocalizedString;
export declare const web_touch_title: (inputs: Web_Touch_TitleInputs) => LocalizedString;
export declare const web_try: (inputs: Web_TryInputs) => LocalizedString;
export declare const web_try_band: (inputs: Web_Try_BandInputs) => LocalizedString;
export declare const web_try_band_same: (inputs: Web_Try_Band_SameInputs) => LocalizedString;
export declare const web_try_drops_out: (inputs: Web_Try_Drops_OutInputs) => LocalizedString;
export declare const web_try_hint: (inputs: Web_Try_HintInputs) => LocalizedString;
export declare const web_try_no_longer_one_person: (inputs: Web_Try_No_Longer_One_PersonInputs) => LocalizedString;
export declare const web_try_only_hubs: (inputs: Web_Try_Only_HubsInputs) => LocalizedString;
export declare const web_try_others: (inputs: Web_Try_OthersInputs) => LocalizedString;
export declare const web_try_others_more: (inputs: Web_Try_Others_MoreInputs) => LocalizedString;
export declare const web_try_others_none: (inputs: Web_Try_Others_NoneInputs) => LocalizedString;
export declare const web_try_reopens: (inputs: Web_Try_ReopensInputs) => LocalizedString;
export declare const web_try_scope: (inputs: Web_Try_ScopeInputs) => LocalizedString;
export declare const web_try_scope_item: (inputs: Web_Try_Scope_ItemInputs) => LocalizedString;
export declare const web_try_scope_record: (inputs: Web_Try_Scope_RecordInputs) => LocalizedString;
export declare const web_try_scope_source: (inputs: Web_Try_Scope_SourceInputs) => LocalizedString;
export declare const web_try_stays: (inputs: Web_Try_StaysInputs) => LocalizedString;
export declare const web_try_title: (inputs: Web_Try_TitleInputs) => LocalizedString;
export declare const web_type_out: (inputs: Web_Type_OutInputs) => LocalizedString;
export declare const web_type_out_wrong: (inputs: Web_Type_Out_WrongInputs) => LocalizedString;
export declare const web_unlock: (inputs: Web_UnlockInputs) => LocalizedString;
export declare const web_unlock_file: (inputs: Web_Unlock_FileInputs) => LocalizedString;
export declare const web_unlock_none: (inputs: Web_Unlock_NoneInputs) => LocalizedString;
export declare const web_unlock_text: (inputs: Web_Unlock_TextInputs) => LocalizedString;
export declare const web_unlock_title: (inputs: Web_Unlock_TitleInputs) => LocalizedString;
export declare const web_unlock_with: (inputs: Web_Unlock_WithInputs) => LocalizedString;
export declare const web_unsure: (inputs: Web_UnsureInputs) => LocalizedString;
export declare const web_value: (inputs: Web_ValueInputs) => LocalizedString;
export declare const web_waits_count: (inputs: Web_Waits_CountInputs) => LocalizedString;
export declare const web_waits_median: (inputs: Web_Waits_MedianInputs) => LocalizedString;
export declare const web_waits_oldest: (inputs: Web_Waits_OldestInputs) => LocalizedString;
export declare const web_waits_stage: (inputs: Web_Waits_StageInputs) => LocalizedString;
export declare const web_waits_title: (inputs: Web_Waits_TitleInputs) => LocalizedString;
export declare const web_was_settled: (inputs: Web_Was_SettledInputs) => LocalizedString;
export declare const web_weight: (inputs: Web_WeightInputs) => LocalizedString;
export declare const web_when_conflict: (inputs: Web_When_ConflictInputs) => LocalizedString;
export declare const web_when_from: (inputs: Web_When_FromInputs) => LocalizedString;
export declare const web_when_none: (inputs: Web_When_NoneInputs) => LocalizedString;
export declare const web_when_open: (inputs: Web_When_OpenInputs) => LocalizedString;
export declare const web_when_title: (inputs: Web_When_TitleInputs) => LocalizedString;
export declare const web_when_to: (inputs: Web_When_ToInputs) => LocalizedString;
export declare const web_when_what: (inputs: Web_When_WhatInputs) => LocalizedString;
export declare const web_who_title: (inputs: Web_Who_TitleInputs) => LocalizedString;
export declare const web_why_not: (inputs: Web_Why_NotInputs) => LocalizedString;
export declare const web_why_not_title: (inputs: Web_Why_Not_TitleInputs) => LocalizedString;
export declare const web_withdraw: (inputs: Web_WithdrawInputs) => LocalizedString;
export declare const web_withdraw_do: (inputs: Web_Withdraw_DoInputs) => LocalizedString;
export declare const web_withdraw_done: (inputs: Web_Withdraw_DoneInputs) => LocalizedString;
export declare const web_withdraw_of: (inputs: Web_Withdraw_OfInputs) => LocalizedString;
export declare const web_withdraw_reason: (inputs: Web_Withdraw_ReasonInputs) => LocalizedString;
export declare const web_withdraw_text: (inputs: Web_Withdraw_TextInputs) => LocalizedString;
export declare const web_withdraw_title: (inputs: Web_Withdraw_TitleInputs) => LocalizedString;
export declare const web_withdrawn: (inputs: Web_WithdrawnInputs) => LocalizedString;
export declare const web_yours_adjudicate: (inputs: Web_Yours_AdjudicateInputs) => LocalizedString;
export declare const web_yours_answered: (inputs: Web_Yours_AnsweredInputs) => LocalizedString;
export declare const web_yours_first: (inputs: Web_Yours_FirstInputs) => LocalizedString;
export declare const web_yours_second: (inputs: Web_Yours_SecondInputs) => LocalizedString;
