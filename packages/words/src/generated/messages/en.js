/* eslint-disable */
/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */
/** @typedef {{ count: NonNullable<unknown>, n: NonNullable<unknown> }} Amount_AdministrationsInputs */
/** @typedef {{ count: NonNullable<unknown>, n: NonNullable<unknown> }} Amount_Blank_LinesInputs */
/** @typedef {{ count: NonNullable<unknown>, n: NonNullable<unknown> }} Amount_BytesInputs */
/** @typedef {{ count: NonNullable<unknown>, n: NonNullable<unknown> }} Amount_CandidatesInputs */
/** @typedef {{ count: NonNullable<unknown>, n: NonNullable<unknown> }} Amount_ContactsInputs */
/** @typedef {{ count: NonNullable<unknown>, n: NonNullable<unknown> }} Amount_DaysInputs */
/** @typedef {{ count: NonNullable<unknown>, n: NonNullable<unknown> }} Amount_DetailsInputs */
/** @typedef {{ count: NonNullable<unknown>, n: NonNullable<unknown> }} Amount_DriftsInputs */
/** @typedef {{ count: NonNullable<unknown>, n: NonNullable<unknown> }} Amount_EventsInputs */
/** @typedef {{ count: NonNullable<unknown>, n: NonNullable<unknown> }} Amount_FilesInputs */
/** @typedef {{ count: NonNullable<unknown>, n: NonNullable<unknown> }} Amount_Found_FirstInputs */
/** @typedef {{ count: NonNullable<unknown>, n: NonNullable<unknown> }} Amount_HeadersInputs */
/** @typedef {{ count: NonNullable<unknown>, n: NonNullable<unknown> }} Amount_Ledger_EventsInputs */
/** @typedef {{ count: NonNullable<unknown>, n: NonNullable<unknown> }} Amount_Linked_PersonsInputs */
/** @typedef {{ count: NonNullable<unknown>, n: NonNullable<unknown> }} Amount_LinksInputs */
/** @typedef {{ count: NonNullable<unknown>, n: NonNullable<unknown> }} Amount_Listed_NamesInputs */
/** @typedef {{ count: NonNullable<unknown>, n: NonNullable<unknown> }} Amount_MembersInputs */
/** @typedef {{ count: NonNullable<unknown>, n: NonNullable<unknown> }} Amount_MonthsInputs */
/** @typedef {{ count: NonNullable<unknown>, n: NonNullable<unknown> }} Amount_NamesInputs */
/** @typedef {{ count: NonNullable<unknown>, n: NonNullable<unknown> }} Amount_NetworksInputs */
/** @typedef {{ count: NonNullable<unknown>, n: NonNullable<unknown> }} Amount_PairsInputs */
/** @typedef {{ count: NonNullable<unknown>, n: NonNullable<unknown> }} Amount_PeopleInputs */
/** @typedef {{ count: NonNullable<unknown>, n: NonNullable<unknown> }} Amount_PersonsInputs */
/** @typedef {{ count: NonNullable<unknown>, n: NonNullable<unknown> }} Amount_Plain_DetailsInputs */
/** @typedef {{ count: NonNullable<unknown>, n: NonNullable<unknown> }} Amount_PublicationsInputs */
/** @typedef {{ count: NonNullable<unknown>, n: NonNullable<unknown> }} Amount_RecordsInputs */
/** @typedef {{ count: NonNullable<unknown>, n: NonNullable<unknown> }} Amount_RowsInputs */
/** @typedef {{ count: NonNullable<unknown>, n: NonNullable<unknown> }} Amount_SnapshotsInputs */
/** @typedef {{ count: NonNullable<unknown>, n: NonNullable<unknown> }} Amount_SourcesInputs */
/** @typedef {{ count: NonNullable<unknown>, n: NonNullable<unknown> }} Amount_StatementsInputs */
/** @typedef {{ count: NonNullable<unknown>, n: NonNullable<unknown> }} Amount_SystemsInputs */
/** @typedef {{ count: NonNullable<unknown>, n: NonNullable<unknown> }} Amount_TestsInputs */
/** @typedef {{ count: NonNullable<unknown>, n: NonNullable<unknown> }} Amount_TextsInputs */
/** @typedef {{ count: NonNullable<unknown>, n: NonNullable<unknown> }} Amount_UsersInputs */
/** @typedef {{ count: NonNullable<unknown>, n: NonNullable<unknown> }} Amount_UsesInputs */
/** @typedef {{ count: NonNullable<unknown>, n: NonNullable<unknown> }} Amount_ValuesInputs */
/** @typedef {{ name: NonNullable<unknown> }} Error_Answer_EmptyInputs */
/** @typedef {{ name: NonNullable<unknown> }} Error_Answer_PeriodInputs */
/** @typedef {{}} Error_Bad_Answer_TodoInputs */
/** @typedef {{ text: NonNullable<unknown> }} Error_Bad_BandInputs */
/** @typedef {{}} Error_Bad_Band_TodoInputs */
/** @typedef {{ text: NonNullable<unknown> }} Error_Bad_DayInputs */
/** @typedef {{}} Error_Bad_Day_TodoInputs */
/** @typedef {{ text: NonNullable<unknown> }} Error_Bad_NumberInputs */
/** @typedef {{}} Error_Bad_Number_TodoInputs */
/** @typedef {{ period: NonNullable<unknown> }} Error_Bad_PeriodInputs */
/** @typedef {{}} Error_Bad_Period_TodoInputs */
/** @typedef {{ text: NonNullable<unknown> }} Error_Bad_PortInputs */
/** @typedef {{}} Error_Bad_Port_TodoInputs */
/** @typedef {{ file: NonNullable<unknown>, row: NonNullable<unknown> }} Error_Bad_PropertiesInputs */
/** @typedef {{}} Error_Bad_Properties_TodoInputs */
/** @typedef {{ text: NonNullable<unknown> }} Error_Bad_RoleInputs */
/** @typedef {{ roles: NonNullable<unknown> }} Error_Bad_Role_TodoInputs */
/** @typedef {{ text: NonNullable<unknown> }} Error_Bad_ShareInputs */
/** @typedef {{}} Error_Bad_Share_TodoInputs */
/** @typedef {{}} Error_BugInputs */
/** @typedef {{}} Error_CancelledInputs */
/** @typedef {{ known: NonNullable<unknown> }} Error_Claim_Undefined_TodoInputs */
/** @typedef {{ file: NonNullable<unknown>, wanted: NonNullable<unknown>, names: NonNullable<unknown> }} Error_Column_MissingInputs */
/** @typedef {{}} Error_Column_Missing_TodoInputs */
/** @typedef {{ country: NonNullable<unknown> }} Error_CountryInputs */
/** @typedef {{}} Error_Country_TodoInputs */
/** @typedef {{}} Error_Curve_Needs_TruthInputs */
/** @typedef {{ text: NonNullable<unknown> }} Error_Date_UnreadableInputs */
/** @typedef {{}} Error_Date_Unreadable_TodoInputs */
/** @typedef {{}} Error_Dates_BackwardsInputs */
/** @typedef {{}} Error_Dates_Backwards_TodoInputs */
/** @typedef {{ day: NonNullable<unknown> }} Error_Day_AheadInputs */
/** @typedef {{ person: NonNullable<unknown>, before: NonNullable<unknown> }} Error_Double_IdInputs */
/** @typedef {{}} Error_Double_Id_TodoInputs */
/** @typedef {{}} Error_Edges_No_PairsInputs */
/** @typedef {{}} Error_Edges_No_Pairs_TodoInputs */
/** @typedef {{ name: NonNullable<unknown> }} Error_Empty_CellInputs */
/** @typedef {{}} Error_Empty_Cell_TodoInputs */
/** @typedef {{}} Error_Empty_IdInputs */
/** @typedef {{}} Error_Empty_Id_TodoInputs */
/** @typedef {{ file: NonNullable<unknown>, name: NonNullable<unknown> }} Error_Entities_IdInputs */
/** @typedef {{}} Error_Entities_Id_TodoInputs */
/** @typedef {{ file: NonNullable<unknown> }} Error_Entities_RoleInputs */
/** @typedef {{}} Error_Entities_Role_TodoInputs */
/** @typedef {{}} Error_Entity_Ids_TodoInputs */
/** @typedef {{ file: NonNullable<unknown>, id: NonNullable<unknown> }} Error_Entity_TwiceInputs */
/** @typedef {{ file: NonNullable<unknown> }} Error_Entity_Without_IdInputs */
/** @typedef {{ entry: NonNullable<unknown> }} Error_Exclusion_Add_TodoInputs */
/** @typedef {{ rule: NonNullable<unknown>, n: NonNullable<unknown> }} Error_Exclusion_ApprovalInputs */
/** @typedef {{ rule: NonNullable<unknown> }} Error_Exclusion_Approval_TodoInputs */
/** @typedef {{ name: NonNullable<unknown> }} Error_Exclusion_RuleInputs */
/** @typedef {{ rules: NonNullable<unknown> }} Error_Exclusion_Rule_TodoInputs */
/** @typedef {{}} Error_Explain_DifferenceInputs */
/** @typedef {{}} Error_Explain_Difference_TodoInputs */
/** @typedef {{}} Error_Export_IncompleteInputs */
/** @typedef {{}} Error_Export_Incomplete_TodoInputs */
/** @typedef {{}} Error_Export_Two_FilesInputs */
/** @typedef {{ format: NonNullable<unknown> }} Error_Format_UnknownInputs */
/** @typedef {{ formats: NonNullable<unknown> }} Error_Format_Unknown_TodoInputs */
/** @typedef {{}} Error_In_Needs_IdInputs */
/** @typedef {{ text: NonNullable<unknown> }} Error_JudgementInputs */
/** @typedef {{}} Error_Judgement_TodoInputs */
/** @typedef {{ path: NonNullable<unknown> }} Error_Key_File_ExistsInputs */
/** @typedef {{}} Error_Key_File_Exists_TodoInputs */
/** @typedef {{ text: NonNullable<unknown> }} Error_Key_NameInputs */
/** @typedef {{}} Error_Key_Name_TodoInputs */
/** @typedef {{ text: NonNullable<unknown>, kinds: NonNullable<unknown> }} Error_Kind_UnknownInputs */
/** @typedef {{}} Error_Kind_Unknown_TodoInputs */
/** @typedef {{}} Error_Label_Columns_TodoInputs */
/** @typedef {{ wanted: NonNullable<unknown> }} Error_LanguageInputs */
/** @typedef {{ variable: NonNullable<unknown>, languages: NonNullable<unknown> }} Error_Language_TodoInputs */
/** @typedef {{ file: NonNullable<unknown> }} Error_Ledger_LostInputs */
/** @typedef {{}} Error_Ledger_Lost_TodoInputs */
/** @typedef {{ wrong: NonNullable<unknown> }} Error_Links_OptionInputs */
/** @typedef {{}} Error_Links_Option_TodoInputs */
/** @typedef {{}} Error_List_EmptyInputs */
/** @typedef {{}} Error_Match_IdsInputs */
/** @typedef {{}} Error_Match_Ids_TodoInputs */
/** @typedef {{}} Error_Memo_DateInputs */
/** @typedef {{}} Error_Memo_Date_TodoInputs */
/** @typedef {{ kind: NonNullable<unknown> }} Error_Memo_KindInputs */
/** @typedef {{ kinds: NonNullable<unknown> }} Error_Memo_Kind_TodoInputs */
/** @typedef {{ kind: NonNullable<unknown> }} Error_Memo_Reassigned_KindInputs */
/** @typedef {{ value: NonNullable<unknown>, at: NonNullable<unknown> }} Error_Memo_Reassigned_TwiceInputs */
/** @typedef {{}} Error_Memo_Remove_One_TodoInputs */
/** @typedef {{}} Error_Memo_Remove_TodoInputs */
/** @typedef {{ value: NonNullable<unknown> }} Error_Memo_Same_OnceInputs */
/** @typedef {{}} Error_Memo_Same_Once_TodoInputs */
/** @typedef {{ source: NonNullable<unknown> }} Error_Memo_SourceInputs */
/** @typedef {{}} Error_Memo_Source_TodoInputs */
/** @typedef {{}} Error_Memo_Window_EmptyInputs */
/** @typedef {{ file: NonNullable<unknown>, needed: NonNullable<unknown>, held: NonNullable<unknown> }} Error_Memory_ShortInputs */
/** @typedef {{}} Error_Memory_Short_TodoInputs */
/** @typedef {{}} Error_Model_Fits_NotInputs */
/** @typedef {{ columns: NonNullable<unknown> }} Error_Model_Fits_Not_TodoInputs */
/** @typedef {{}} Error_Model_Gone_TodoInputs */
/** @typedef {{ name: NonNullable<unknown> }} Error_Model_OutdatedInputs */
/** @typedef {{}} Error_Model_Outdated_TodoInputs */
/** @typedef {{}} Error_Model_RolesInputs */
/** @typedef {{}} Error_Network_EmptyInputs */
/** @typedef {{}} Error_Network_Empty_TodoInputs */
/** @typedef {{ kind: NonNullable<unknown> }} Error_Network_KindInputs */
/** @typedef {{}} Error_Network_Kind_TodoInputs */
/** @typedef {{ text: NonNullable<unknown> }} Error_Network_RoleInputs */
/** @typedef {{ value: NonNullable<unknown> }} Error_No_ActionInputs */
/** @typedef {{ value: NonNullable<unknown> }} Error_No_AnswerInputs */
/** @typedef {{ file: NonNullable<unknown> }} Error_No_CharterInputs */
/** @typedef {{}} Error_No_Charter_TodoInputs */
/** @typedef {{ folder: NonNullable<unknown> }} Error_No_ClaimsInputs */
/** @typedef {{}} Error_No_Claims_TodoInputs */
/** @typedef {{ name: NonNullable<unknown> }} Error_No_ColumnInputs */
/** @typedef {{ columns: NonNullable<unknown> }} Error_No_Column_TodoInputs */
/** @typedef {{ rule: NonNullable<unknown> }} Error_No_ExclusionInputs */
/** @typedef {{ path: NonNullable<unknown> }} Error_No_FileInputs */
/** @typedef {{ folder: NonNullable<unknown> }} Error_No_FolderInputs */
/** @typedef {{ file: NonNullable<unknown> }} Error_No_Key_FileInputs */
/** @typedef {{}} Error_No_Key_File_TodoInputs */
/** @typedef {{ file: NonNullable<unknown> }} Error_No_Linkage_ModelInputs */
/** @typedef {{}} Error_No_Linkage_Model_TodoInputs */
/** @typedef {{ path: NonNullable<unknown> }} Error_No_MappingInputs */
/** @typedef {{}} Error_No_Mapping_TodoInputs */
/** @typedef {{ file: NonNullable<unknown>, line: NonNullable<unknown>, column: NonNullable<unknown>, globs: NonNullable<unknown> }} Error_No_MatchInputs */
/** @typedef {{}} Error_No_Match_TodoInputs */
/** @typedef {{}} Error_No_Model_TodoInputs */
/** @typedef {{ file: NonNullable<unknown> }} Error_No_Name_ColumnInputs */
/** @typedef {{}} Error_No_Name_Column_TodoInputs */
/** @typedef {{ id: NonNullable<unknown> }} Error_No_PersonInputs */
/** @typedef {{ file: NonNullable<unknown> }} Error_No_Person_ColumnInputs */
/** @typedef {{ columns: NonNullable<unknown> }} Error_No_Person_Column_TodoInputs */
/** @typedef {{}} Error_No_Person_TodoInputs */
/** @typedef {{ file: NonNullable<unknown> }} Error_No_PersonsInputs */
/** @typedef {{}} Error_No_Persons_TodoInputs */
/** @typedef {{ file: NonNullable<unknown>, name: NonNullable<unknown>, globs: NonNullable<unknown> }} Error_No_QueryInputs */
/** @typedef {{}} Error_No_Query_TodoInputs */
/** @typedef {{ id: NonNullable<unknown> }} Error_No_RecordInputs */
/** @typedef {{}} Error_No_Record_TodoInputs */
/** @typedef {{ stage: NonNullable<unknown> }} Error_No_SnapshotInputs */
/** @typedef {{ command: NonNullable<unknown> }} Error_No_Snapshot_TodoInputs */
/** @typedef {{ value: NonNullable<unknown> }} Error_No_StateInputs */
/** @typedef {{ cell: NonNullable<unknown> }} Error_Not_Zero_OneInputs */
/** @typedef {{}} Error_Not_Zero_One_TodoInputs */
/** @typedef {{}} Error_Nothing_To_FindInputs */
/** @typedef {{}} Error_Nothing_To_Find_TodoInputs */
/** @typedef {{}} Error_One_ActInputs */
/** @typedef {{}} Error_One_AnswerInputs */
/** @typedef {{}} Error_One_ClaimInputs */
/** @typedef {{}} Error_One_JudgementInputs */
/** @typedef {{ option: NonNullable<unknown>, text: NonNullable<unknown> }} Error_Option_NumberInputs */
/** @typedef {{ option: NonNullable<unknown> }} Error_Option_Number_TodoInputs */
/** @typedef {{ file: NonNullable<unknown> }} Error_Out_Is_InputInputs */
/** @typedef {{}} Error_Out_Is_Input_TodoInputs */
/** @typedef {{ outcome: NonNullable<unknown> }} Error_Outcome_UnknownInputs */
/** @typedef {{}} Error_Outcome_Unknown_TodoInputs */
/** @typedef {{}} Error_Passphrase_DiffersInputs */
/** @typedef {{}} Error_Passphrase_NeededInputs */
/** @typedef {{}} Error_Passphrase_Needed_TodoInputs */
/** @typedef {{ file: NonNullable<unknown>, line: NonNullable<unknown>, profile: NonNullable<unknown> }} Error_ProfileInputs */
/** @typedef {{ profiles: NonNullable<unknown> }} Error_Profile_TodoInputs */
/** @typedef {{ file: NonNullable<unknown>, line: NonNullable<unknown>, term: NonNullable<unknown>, attribute: NonNullable<unknown> }} Error_ProtectedInputs */
/** @typedef {{}} Error_Protected_TodoInputs */
/** @typedef {{ day: NonNullable<unknown>, today: NonNullable<unknown> }} Error_Publication_AheadInputs */
/** @typedef {{ today: NonNullable<unknown> }} Error_Publication_Ahead_TodoInputs */
/** @typedef {{}} Error_Publication_KeyInputs */
/** @typedef {{}} Error_Publication_Key_TodoInputs */
/** @typedef {{}} Error_Purge_CauseInputs */
/** @typedef {{}} Error_Purge_Cause_TodoInputs */
/** @typedef {{ text: NonNullable<unknown>, name: NonNullable<unknown> }} Error_Rate_NameInputs */
/** @typedef {{ text: NonNullable<unknown>, value: NonNullable<unknown> }} Error_Rate_NumberInputs */
/** @typedef {{}} Error_Rate_TodoInputs */
/** @typedef {{ file: NonNullable<unknown>, line: NonNullable<unknown>, name: NonNullable<unknown> }} Error_Reading_AmbiguousInputs */
/** @typedef {{}} Error_Reading_Ambiguous_TodoInputs */
/** @typedef {{ text: NonNullable<unknown> }} Error_Role_UnknownInputs */
/** @typedef {{ roles: NonNullable<unknown> }} Error_Roles_AreInputs */
/** @typedef {{ row: NonNullable<unknown>, reason: NonNullable<unknown> }} Error_Row_UnreadableInputs */
/** @typedef {{}} Error_Row_Unreadable_TodoInputs */
/** @typedef {{}} Error_Sample_Needs_OutInputs */
/** @typedef {{ sample: NonNullable<unknown> }} Error_Sample_NumberInputs */
/** @typedef {{}} Error_Search_AnswerInputs */
/** @typedef {{}} Error_Signature_KeyInputs */
/** @typedef {{}} Error_Signature_Key_TodoInputs */
/** @typedef {{}} Error_StoppedInputs */
/** @typedef {{ path: NonNullable<unknown> }} Error_Store_Disk_FailedInputs */
/** @typedef {{ path: NonNullable<unknown> }} Error_Store_Disk_FullInputs */
/** @typedef {{}} Error_Store_Disk_Full_TodoInputs */
/** @typedef {{ path: NonNullable<unknown> }} Error_Store_File_Is_NoneInputs */
/** @typedef {{ path: NonNullable<unknown> }} Error_Store_File_MissingInputs */
/** @typedef {{}} Error_Store_File_Missing_TodoInputs */
/** @typedef {{ path: NonNullable<unknown> }} Error_Store_Ledger_UnwritableInputs */
/** @typedef {{}} Error_Store_Ledger_Unwritable_TodoInputs */
/** @typedef {{ what: NonNullable<unknown>, pid: NonNullable<unknown>, host: NonNullable<unknown> }} Error_Store_LockedInputs */
/** @typedef {{}} Error_Store_Locked_By_Nobody_KnownInputs */
/** @typedef {{}} Error_Store_Locked_TodoInputs */
/** @typedef {{ sources: NonNullable<unknown> }} Error_Store_Name_A_Source_TodoInputs */
/** @typedef {{ name: NonNullable<unknown> }} Error_Store_No_Such_SourceInputs */
/** @typedef {{}} Error_Store_No_WorkspaceInputs */
/** @typedef {{}} Error_Store_No_Workspace_TodoInputs */
/** @typedef {{ dir: NonNullable<unknown> }} Error_Store_Not_A_WorkspaceInputs */
/** @typedef {{ path: NonNullable<unknown>, code: NonNullable<unknown> }} Error_Store_Not_WritableInputs */
/** @typedef {{}} Error_Store_Not_Writable_Path_TodoInputs */
/** @typedef {{}} Error_Store_Not_Writable_Place_TodoInputs */
/** @typedef {{}} Error_Store_Not_Writable_Right_TodoInputs */
/** @typedef {{ name: NonNullable<unknown> }} Error_Store_Source_AmbiguousInputs */
/** @typedef {{ format: NonNullable<unknown>, known: NonNullable<unknown> }} Error_Store_Workspace_NewerInputs */
/** @typedef {{}} Error_Store_Workspace_Newer_TodoInputs */
/** @typedef {{ text: NonNullable<unknown> }} Error_ThreadsInputs */
/** @typedef {{}} Error_Trace_StaleInputs */
/** @typedef {{}} Error_Trace_Stale_TodoInputs */
/** @typedef {{ file: NonNullable<unknown>, expected: NonNullable<unknown>, received: NonNullable<unknown>, difference: NonNullable<unknown> }} Error_UnexplainedInputs */
/** @typedef {{ file: NonNullable<unknown> }} Error_Unexplained_TodoInputs */
/** @typedef {{ file: NonNullable<unknown> }} Error_UnreadableInputs */
/** @typedef {{ path: NonNullable<unknown> }} Error_UnwritableInputs */
/** @typedef {{ name: NonNullable<unknown> }} Error_Usage_ArgumentInputs */
/** @typedef {{}} Error_Usage_BareInputs */
/** @typedef {{ name: NonNullable<unknown> }} Error_Usage_Command_UnknownInputs */
/** @typedef {{ expected: NonNullable<unknown>, received: NonNullable<unknown>, given: NonNullable<unknown> }} Error_Usage_ExcessInputs */
/** @typedef {{ option: NonNullable<unknown> }} Error_Usage_Option_MissingInputs */
/** @typedef {{ option: NonNullable<unknown> }} Error_Usage_Option_UnknownInputs */
/** @typedef {{ names: NonNullable<unknown> }} Error_Usage_SuggestionInputs */
/** @typedef {{}} Error_Usage_TodoInputs */
/** @typedef {{ option: NonNullable<unknown> }} Error_Usage_ValueInputs */
/** @typedef {{}} Error_Web_Build_FailedInputs */
/** @typedef {{}} Error_Web_Build_Failed_TodoInputs */
/** @typedef {{ text: NonNullable<unknown> }} Error_WeightInputs */
/** @typedef {{}} Error_Weight_TodoInputs */
/** @typedef {{}} Error_Why_Not_TwoInputs */
/** @typedef {{}} Error_Why_Not_Two_TodoInputs */
/** @typedef {{}} Error_Window_EmptyInputs */
/** @typedef {{}} Error_Window_Empty_TodoInputs */
/** @typedef {{ before: NonNullable<unknown>, after: NonNullable<unknown>, other: NonNullable<unknown>, undated: NonNullable<unknown> }} Figures_Acted_ApartInputs */
/** @typedef {{ n: NonNullable<unknown>, cleared: NonNullable<unknown> }} Figures_Acted_ClearedInputs */
/** @typedef {{}} Figures_Acted_HeadingInputs */
/** @typedef {{ n: NonNullable<unknown> }} Figures_Acted_PersonsInputs */
/** @typedef {{}} Figures_Actions_CaptionInputs */
/** @typedef {{}} Figures_Actions_HeadingInputs */
/** @typedef {{ events: NonNullable<unknown> }} Figures_Actions_NoteInputs */
/** @typedef {{}} Figures_Actions_Persons_CaptionInputs */
/** @typedef {{}} Figures_AgreesInputs */
/** @typedef {{}} Figures_AllInputs */
/** @typedef {{}} Figures_Annex_CellsInputs */
/** @typedef {{}} Figures_Annex_DigestInputs */
/** @typedef {{}} Figures_Annex_Digest_PublicInputs */
/** @typedef {{}} Figures_Annex_HeadingInputs */
/** @typedef {{}} Figures_Annex_IdentitiesInputs */
/** @typedef {{}} Figures_As_OfInputs */
/** @typedef {{}} Figures_Audience_InternalInputs */
/** @typedef {{}} Figures_Audience_OversightInputs */
/** @typedef {{}} Figures_Audience_PublicInputs */
/** @typedef {{}} Figures_Basis_NetworkInputs */
/** @typedef {{}} Figures_Basis_Not_StatedInputs */
/** @typedef {{}} Figures_Basis_OtherInputs */
/** @typedef {{ date: NonNullable<unknown> }} Figures_BornInputs */
/** @typedef {{ arrested: NonNullable<unknown>, before: NonNullable<unknown>, early: NonNullable<unknown>, cleared: NonNullable<unknown> }} Figures_Carried_ArrestedInputs */
/** @typedef {{}} Figures_Carried_By_CountInputs */
/** @typedef {{}} Figures_Carried_By_DocumentInputs */
/** @typedef {{}} Figures_Carried_By_NothingInputs */
/** @typedef {{ adverse: NonNullable<unknown> }} Figures_Carried_DangerousInputs */
/** @typedef {{ moved: NonNullable<unknown> }} Figures_Carried_MovedInputs */
/** @typedef {{}} Figures_Carried_RestInputs */
/** @typedef {{ cohort: NonNullable<unknown>, two: NonNullable<unknown>, expected: NonNullable<unknown> }} Figures_Carried_TiesInputs */
/** @typedef {{ unknown: NonNullable<unknown>, unsearched: NonNullable<unknown> }} Figures_Carried_UnknownInputs */
/** @typedef {{ count: NonNullable<unknown> }} Figures_Chance_AccidentalInputs */
/** @typedef {{}} Figures_Chance_HeadingInputs */
/** @typedef {{}} Figures_Chance_Never_DecidesInputs */
/** @typedef {{ null: NonNullable<unknown>, tested: NonNullable<unknown> }} Figures_Chance_NullInputs */
/** @typedef {{}} Figures_Chance_SingleInputs */
/** @typedef {{ count: NonNullable<unknown> }} Figures_Chance_SurviveInputs */
/** @typedef {{ date: NonNullable<unknown> }} Figures_Chip_As_OfInputs */
/** @typedef {{ band: NonNullable<unknown> }} Figures_Chip_BandInputs */
/** @typedef {{}} Figures_Chip_ConflictInputs */
/** @typedef {{ n: NonNullable<unknown>, days: NonNullable<unknown> }} Figures_Chip_KnownInputs */
/** @typedef {{}} Figures_Chip_SoleInputs */
/** @typedef {{}} Figures_Closed_First_Gate_OpenInputs */
/** @typedef {{}} Figures_Closed_No_Conduct_EvidenceInputs */
/** @typedef {{}} Figures_Closed_No_Journey_EvidenceInputs */
/** @typedef {{}} Figures_Closed_Not_Your_TurnInputs */
/** @typedef {{}} Figures_Column_AddedInputs */
/** @typedef {{}} Figures_Column_AfterInputs */
/** @typedef {{}} Figures_Column_BeforeInputs */
/** @typedef {{}} Figures_Column_By_ReasonInputs */
/** @typedef {{}} Figures_Column_CarriedInputs */
/** @typedef {{}} Figures_Column_CountsInputs */
/** @typedef {{}} Figures_Column_CustodianInputs */
/** @typedef {{}} Figures_Column_DefinitionInputs */
/** @typedef {{}} Figures_Column_DigestInputs */
/** @typedef {{}} Figures_Column_ExpectedInputs */
/** @typedef {{}} Figures_Column_FromInputs */
/** @typedef {{}} Figures_Column_IdInputs */
/** @typedef {{}} Figures_Column_LaneInputs */
/** @typedef {{}} Figures_Column_NumberInputs */
/** @typedef {{}} Figures_Column_ObservedInputs */
/** @typedef {{}} Figures_Column_Of_MovedInputs */
/** @typedef {{}} Figures_Column_RemovedInputs */
/** @typedef {{}} Figures_Column_Same_ScaleInputs */
/** @typedef {{}} Figures_Column_SearchedInputs */
/** @typedef {{}} Figures_Column_SharedInputs */
/** @typedef {{}} Figures_Column_SourceInputs */
/** @typedef {{}} Figures_Column_SystemInputs */
/** @typedef {{}} Figures_Column_TemptedInputs */
/** @typedef {{}} Figures_Column_ToInputs */
/** @typedef {{}} Figures_Column_TrueInputs */
/** @typedef {{}} Figures_Column_TypeInputs */
/** @typedef {{}} Figures_Column_WeightInputs */
/** @typedef {{}} Figures_Column_WhatInputs */
/** @typedef {{}} Figures_Column_WhenInputs */
/** @typedef {{}} Figures_Column_WhyInputs */
/** @typedef {{}} Figures_ConflictsInputs */
/** @typedef {{ n: NonNullable<unknown>, none: NonNullable<unknown>, all: NonNullable<unknown>, undecided: NonNullable<unknown> }} Figures_Counter_FactInputs */
/** @typedef {{ all: NonNullable<unknown>, none: NonNullable<unknown>, undecided: NonNullable<unknown> }} Figures_Counter_Fact_WithheldInputs */
/** @typedef {{}} Figures_Counts_OnlyInputs */
/** @typedef {{}} Figures_Cross_CornerInputs */
/** @typedef {{ cohort: NonNullable<unknown> }} Figures_Cross_HeadingInputs */
/** @typedef {{}} Figures_Cross_NoteInputs */
/** @typedef {{}} Figures_Date_OpenInputs */
/** @typedef {{}} Figures_Define_AInputs */
/** @typedef {{}} Figures_Define_A0Inputs */
/** @typedef {{}} Figures_Define_A1Inputs */
/** @typedef {{}} Figures_Define_A2Inputs */
/** @typedef {{}} Figures_Define_AuInputs */
/** @typedef {{}} Figures_Define_B1Inputs */
/** @typedef {{}} Figures_Define_B2Inputs */
/** @typedef {{ phase: NonNullable<unknown>, basis: NonNullable<unknown> }} Figures_Define_BasisInputs */
/** @typedef {{}} Figures_Define_CInputs */
/** @typedef {{ row: NonNullable<unknown>, column: NonNullable<unknown> }} Figures_Define_CellInputs */
/** @typedef {{}} Figures_Define_CfInputs */
/** @typedef {{}} Figures_Define_ClearedInputs */
/** @typedef {{}} Figures_Define_DInputs */
/** @typedef {{}} Figures_Define_D1Inputs */
/** @typedef {{}} Figures_Define_D2Inputs */
/** @typedef {{}} Figures_Define_D3Inputs */
/** @typedef {{}} Figures_Define_D4Inputs */
/** @typedef {{}} Figures_Define_D5Inputs */
/** @typedef {{}} Figures_Define_D6Inputs */
/** @typedef {{}} Figures_Define_D7Inputs */
/** @typedef {{}} Figures_Define_D8Inputs */
/** @typedef {{}} Figures_Define_E0Inputs */
/** @typedef {{}} Figures_Define_E0mInputs */
/** @typedef {{}} Figures_Define_E1Inputs */
/** @typedef {{}} Figures_Define_E1mInputs */
/** @typedef {{}} Figures_Define_E2Inputs */
/** @typedef {{}} Figures_Define_E2mInputs */
/** @typedef {{}} Figures_Define_E3Inputs */
/** @typedef {{}} Figures_Define_E3mInputs */
/** @typedef {{}} Figures_Define_K0Inputs */
/** @typedef {{}} Figures_Define_L0Inputs */
/** @typedef {{}} Figures_Define_L1Inputs */
/** @typedef {{}} Figures_Define_M0Inputs */
/** @typedef {{}} Figures_Define_M1Inputs */
/** @typedef {{}} Figures_Define_N1Inputs */
/** @typedef {{}} Figures_Define_N1cInputs */
/** @typedef {{}} Figures_Define_N2Inputs */
/** @typedef {{}} Figures_Define_N2cInputs */
/** @typedef {{}} Figures_Define_N3Inputs */
/** @typedef {{}} Figures_Define_N3cInputs */
/** @typedef {{}} Figures_Define_P0Inputs */
/** @typedef {{}} Figures_Define_R0Inputs */
/** @typedef {{}} Figures_Define_R1Inputs */
/** @typedef {{}} Figures_Define_R2Inputs */
/** @typedef {{}} Figures_Define_R3Inputs */
/** @typedef {{}} Figures_Define_R4Inputs */
/** @typedef {{ definition: NonNullable<unknown>, outcomes: NonNullable<unknown> }} Figures_Define_RuleInputs */
/** @typedef {{}} Figures_Define_S0Inputs */
/** @typedef {{}} Figures_Define_S1Inputs */
/** @typedef {{}} Figures_Define_S2Inputs */
/** @typedef {{}} Figures_Define_S3Inputs */
/** @typedef {{}} Figures_Define_S4Inputs */
/** @typedef {{}} Figures_Define_T1Inputs */
/** @typedef {{}} Figures_Define_UInputs */
/** @typedef {{}} Figures_Define_W1Inputs */
/** @typedef {{}} Figures_Define_W2Inputs */
/** @typedef {{}} Figures_Define_W3Inputs */
/** @typedef {{}} Figures_Define_W4Inputs */
/** @typedef {{}} Figures_Define_W5Inputs */
/** @typedef {{}} Figures_Define_W6Inputs */
/** @typedef {{}} Figures_Define_W6aInputs */
/** @typedef {{}} Figures_Define_W6bInputs */
/** @typedef {{}} Figures_Define_W7Inputs */
/** @typedef {{}} Figures_Define_W8Inputs */
/** @typedef {{}} Figures_Define_XInputs */
/** @typedef {{}} Figures_Define_X1Inputs */
/** @typedef {{}} Figures_Define_X2Inputs */
/** @typedef {{}} Figures_Define_X3Inputs */
/** @typedef {{}} Figures_Define_X4Inputs */
/** @typedef {{}} Figures_Define_X4aInputs */
/** @typedef {{}} Figures_Define_X4bInputs */
/** @typedef {{}} Figures_Define_X5Inputs */
/** @typedef {{ number: NonNullable<unknown>, date: NonNullable<unknown> }} Figures_Difference_HeadingInputs */
/** @typedef {{}} Figures_Difference_NoneInputs */
/** @typedef {{}} Figures_Difference_NoteInputs */
/** @typedef {{}} Figures_Difference_PublicInputs */
/** @typedef {{ asked: NonNullable<unknown>, given: NonNullable<unknown>, date: NonNullable<unknown> }} Figures_Export_ByInputs */
/** @typedef {{ outcome: NonNullable<unknown>, date: NonNullable<unknown> }} Figures_Export_By_OneInputs */
/** @typedef {{ outcome: NonNullable<unknown>, date: NonNullable<unknown> }} Figures_Export_By_TwoInputs */
/** @typedef {{}} Figures_Export_Caveat_ActInputs */
/** @typedef {{}} Figures_Export_Caveat_CorrectInputs */
/** @typedef {{}} Figures_Export_Caveat_LinkInputs */
/** @typedef {{}} Figures_Export_Caveat_NetworkInputs */
/** @typedef {{ recipient: NonNullable<unknown> }} Figures_Export_Caveat_PurposeInputs */
/** @typedef {{}} Figures_Export_CaveatsInputs */
/** @typedef {{ least: NonNullable<unknown>, observed: NonNullable<unknown>, expected: NonNullable<unknown> }} Figures_Export_Chance_RowInputs */
/** @typedef {{}} Figures_Export_Doubt_ChallengedInputs */
/** @typedef {{}} Figures_Export_Doubt_HubInputs */
/** @typedef {{}} Figures_Export_Doubt_NoneInputs */
/** @typedef {{}} Figures_Export_Doubt_PossibleInputs */
/** @typedef {{ records: NonNullable<unknown> }} Figures_Export_Doubt_RecordsInputs */
/** @typedef {{}} Figures_Export_Doubt_ReopenedInputs */
/** @typedef {{}} Figures_Export_Doubt_SoleInputs */
/** @typedef {{}} Figures_Export_Doubt_UndecidedInputs */
/** @typedef {{}} Figures_Export_DoubtsInputs */
/** @typedef {{}} Figures_Export_EverybodyInputs */
/** @typedef {{ recipient: NonNullable<unknown>, purpose: NonNullable<unknown> }} Figures_Export_ForInputs */
/** @typedef {{ attributes: NonNullable<unknown> }} Figures_Export_Left_OutInputs */
/** @typedef {{}} Figures_Export_One_DetailInputs */
/** @typedef {{}} Figures_Export_RecordsInputs */
/** @typedef {{ question: NonNullable<unknown>, authority: NonNullable<unknown> }} Figures_Export_ReviewInputs */
/** @typedef {{ row: NonNullable<unknown> }} Figures_Export_RowInputs */
/** @typedef {{}} Figures_Export_SettledInputs */
/** @typedef {{ id: NonNullable<unknown> }} Figures_Export_TitleInputs */
/** @typedef {{}} Figures_Export_UndecidedInputs */
/** @typedef {{ date: NonNullable<unknown> }} Figures_Files_ClosedInputs */
/** @typedef {{}} Figures_First_HeadingInputs */
/** @typedef {{}} Figures_First_NoteInputs */
/** @typedef {{ expected: NonNullable<unknown>, observed: NonNullable<unknown> }} Figures_Flow_Chance_1Inputs */
/** @typedef {{}} Figures_Flow_Chance_2Inputs */
/** @typedef {{}} Figures_Flow_Chance_3Inputs */
/** @typedef {{}} Figures_Flow_CohortInputs */
/** @typedef {{}} Figures_Flow_Cohort_CaptionInputs */
/** @typedef {{}} Figures_Flow_DescriptionInputs */
/** @typedef {{}} Figures_Flow_HeadingInputs */
/** @typedef {{}} Figures_Flow_LinksInputs */
/** @typedef {{}} Figures_Flow_Links_CaptionInputs */
/** @typedef {{}} Figures_Flow_PersonsInputs */
/** @typedef {{}} Figures_Flow_Persons_CaptionInputs */
/** @typedef {{}} Figures_Flow_RecordsInputs */
/** @typedef {{ searched: NonNullable<unknown>, all: NonNullable<unknown> }} Figures_Flow_Records_CaptionInputs */
/** @typedef {{}} Figures_Flow_TitleInputs */
/** @typedef {{}} Figures_Gate_ConductInputs */
/** @typedef {{}} Figures_Gate_IdentityInputs */
/** @typedef {{}} Figures_Gate_State_Not_OpenInputs */
/** @typedef {{}} Figures_Gate_State_SettledInputs */
/** @typedef {{}} Figures_Gate_State_WaitsInputs */
/** @typedef {{ id: NonNullable<unknown> }} Figures_How_To_DecideInputs */
/** @typedef {{}} Figures_Innocent_QuestionInputs */
/** @typedef {{}} Figures_Lane_ActionsInputs */
/** @typedef {{}} Figures_Lane_PlacesInputs */
/** @typedef {{}} Figures_Lane_ReviewInputs */
/** @typedef {{}} Figures_Lane_TouchesInputs */
/** @typedef {{ n: NonNullable<unknown>, shown: NonNullable<unknown> }} Figures_Lede_ArrestedInputs */
/** @typedef {{ n: NonNullable<unknown>, two: NonNullable<unknown>, expected: NonNullable<unknown> }} Figures_Lede_ChanceInputs */
/** @typedef {{ n: NonNullable<unknown>, shown: NonNullable<unknown> }} Figures_Lede_EarlyInputs */
/** @typedef {{ n: NonNullable<unknown>, shown: NonNullable<unknown> }} Figures_Lede_MovedInputs */
/** @typedef {{ n: NonNullable<unknown>, shown: NonNullable<unknown> }} Figures_Lede_ProceedingsInputs */
/** @typedef {{ n: NonNullable<unknown>, shown: NonNullable<unknown> }} Figures_Lede_RemovedInputs */
/** @typedef {{ n: NonNullable<unknown>, shown: NonNullable<unknown>, persons: NonNullable<unknown> }} Figures_Lede_ReviewInputs */
/** @typedef {{ n: NonNullable<unknown>, shown: NonNullable<unknown> }} Figures_Lede_UnknownInputs */
/** @typedef {{ noun: NonNullable<unknown>, shown: NonNullable<unknown> }} Figures_Lede_WithheldInputs */
/** @typedef {{}} Figures_Legend_AsideInputs */
/** @typedef {{}} Figures_Legend_ChanceInputs */
/** @typedef {{}} Figures_Legend_DeclaredInputs */
/** @typedef {{}} Figures_Legend_EvidenceInputs */
/** @typedef {{}} Figures_Legend_OpenInputs */
/** @typedef {{}} Figures_Legend_SettledInputs */
/** @typedef {{}} Figures_Method_AuthorityInputs */
/** @typedef {{}} Figures_Method_CheckedInputs */
/** @typedef {{}} Figures_Method_HeadingInputs */
/** @typedef {{}} Figures_Method_HowInputs */
/** @typedef {{}} Figures_Method_Known_SinceInputs */
/** @typedef {{}} Figures_Method_SuppressionInputs */
/** @typedef {{ k: NonNullable<unknown> }} Figures_Method_Suppression_ValueInputs */
/** @typedef {{}} Figures_Method_WindowInputs */
/** @typedef {{ from: NonNullable<unknown>, to: NonNullable<unknown> }} Figures_Method_Window_ValueInputs */
/** @typedef {{ fields: NonNullable<unknown> }} Figures_MissingInputs */
/** @typedef {{ id: NonNullable<unknown>, differs: NonNullable<unknown> }} Figures_NearestInputs */
/** @typedef {{}} Figures_Nearest_NoneInputs */
/** @typedef {{}} Figures_None_ReceivedInputs */
/** @typedef {{ custody: NonNullable<unknown> }} Figures_Not_ArrestedInputs */
/** @typedef {{ moved: NonNullable<unknown>, out: NonNullable<unknown>, all: NonNullable<unknown>, partly: NonNullable<unknown> }} Figures_Not_EveryoneInputs */
/** @typedef {{}} Figures_Not_GivenInputs */
/** @typedef {{}} Figures_Not_HeadingInputs */
/** @typedef {{ moved: NonNullable<unknown>, arrested: NonNullable<unknown>, unknown: NonNullable<unknown> }} Figures_Not_RemainderInputs */
/** @typedef {{ systems: NonNullable<unknown> }} Figures_Not_SearchedInputs */
/** @typedef {{ one: NonNullable<unknown> }} Figures_Not_SingleInputs */
/** @typedef {{ unsearched: NonNullable<unknown>, unsought: NonNullable<unknown> }} Figures_Not_UnknownInputs */
/** @typedef {{}} Figures_Noun_AInputs */
/** @typedef {{}} Figures_Noun_A0Inputs */
/** @typedef {{}} Figures_Noun_A1Inputs */
/** @typedef {{}} Figures_Noun_A2Inputs */
/** @typedef {{}} Figures_Noun_AuInputs */
/** @typedef {{}} Figures_Noun_B1Inputs */
/** @typedef {{}} Figures_Noun_B2Inputs */
/** @typedef {{ phase: NonNullable<unknown>, basis: NonNullable<unknown> }} Figures_Noun_BasisInputs */
/** @typedef {{}} Figures_Noun_CInputs */
/** @typedef {{ row: NonNullable<unknown>, column: NonNullable<unknown> }} Figures_Noun_CellInputs */
/** @typedef {{}} Figures_Noun_CfInputs */
/** @typedef {{}} Figures_Noun_ClearedInputs */
/** @typedef {{}} Figures_Noun_DInputs */
/** @typedef {{}} Figures_Noun_D1Inputs */
/** @typedef {{}} Figures_Noun_D2Inputs */
/** @typedef {{}} Figures_Noun_D3Inputs */
/** @typedef {{}} Figures_Noun_D4Inputs */
/** @typedef {{}} Figures_Noun_D5Inputs */
/** @typedef {{}} Figures_Noun_D6Inputs */
/** @typedef {{}} Figures_Noun_D7Inputs */
/** @typedef {{}} Figures_Noun_D8Inputs */
/** @typedef {{}} Figures_Noun_E0Inputs */
/** @typedef {{}} Figures_Noun_E0mInputs */
/** @typedef {{}} Figures_Noun_E1Inputs */
/** @typedef {{}} Figures_Noun_E1mInputs */
/** @typedef {{}} Figures_Noun_E2Inputs */
/** @typedef {{}} Figures_Noun_E2mInputs */
/** @typedef {{}} Figures_Noun_E3Inputs */
/** @typedef {{}} Figures_Noun_E3mInputs */
/** @typedef {{}} Figures_Noun_K0Inputs */
/** @typedef {{}} Figures_Noun_L0Inputs */
/** @typedef {{}} Figures_Noun_L1Inputs */
/** @typedef {{}} Figures_Noun_M0Inputs */
/** @typedef {{}} Figures_Noun_M1Inputs */
/** @typedef {{}} Figures_Noun_N1Inputs */
/** @typedef {{}} Figures_Noun_N1cInputs */
/** @typedef {{}} Figures_Noun_N2Inputs */
/** @typedef {{}} Figures_Noun_N2cInputs */
/** @typedef {{}} Figures_Noun_N3Inputs */
/** @typedef {{}} Figures_Noun_N3cInputs */
/** @typedef {{}} Figures_Noun_P0Inputs */
/** @typedef {{}} Figures_Noun_R0Inputs */
/** @typedef {{}} Figures_Noun_R1Inputs */
/** @typedef {{}} Figures_Noun_R2Inputs */
/** @typedef {{}} Figures_Noun_R3Inputs */
/** @typedef {{}} Figures_Noun_R4Inputs */
/** @typedef {{ name: NonNullable<unknown> }} Figures_Noun_RuleInputs */
/** @typedef {{}} Figures_Noun_S0Inputs */
/** @typedef {{}} Figures_Noun_S1Inputs */
/** @typedef {{}} Figures_Noun_S2Inputs */
/** @typedef {{}} Figures_Noun_S3Inputs */
/** @typedef {{}} Figures_Noun_S4Inputs */
/** @typedef {{}} Figures_Noun_T1Inputs */
/** @typedef {{}} Figures_Noun_UInputs */
/** @typedef {{}} Figures_Noun_W1Inputs */
/** @typedef {{}} Figures_Noun_W2Inputs */
/** @typedef {{}} Figures_Noun_W3Inputs */
/** @typedef {{}} Figures_Noun_W4Inputs */
/** @typedef {{}} Figures_Noun_W5Inputs */
/** @typedef {{}} Figures_Noun_W6Inputs */
/** @typedef {{}} Figures_Noun_W6aInputs */
/** @typedef {{}} Figures_Noun_W6bInputs */
/** @typedef {{}} Figures_Noun_W7Inputs */
/** @typedef {{}} Figures_Noun_W8Inputs */
/** @typedef {{}} Figures_Noun_XInputs */
/** @typedef {{}} Figures_Noun_X1Inputs */
/** @typedef {{}} Figures_Noun_X2Inputs */
/** @typedef {{}} Figures_Noun_X3Inputs */
/** @typedef {{}} Figures_Noun_X4Inputs */
/** @typedef {{}} Figures_Noun_X4aInputs */
/** @typedef {{}} Figures_Noun_X4bInputs */
/** @typedef {{}} Figures_Noun_X5Inputs */
/** @typedef {{}} Figures_Only_PossibleInputs */
/** @typedef {{ id: NonNullable<unknown> }} Figures_Person_TitleInputs */
/** @typedef {{}} Figures_Phases_ApartInputs */
/** @typedef {{}} Figures_Phases_AriaInputs */
/** @typedef {{ number: NonNullable<unknown> }} Figures_Publication_NumberInputs */
/** @typedef {{ sampled: NonNullable<unknown>, overturned: NonNullable<unknown> }} Figures_QualityInputs */
/** @typedef {{}} Figures_Quality_NoneInputs */
/** @typedef {{ answer: NonNullable<unknown>, actor: NonNullable<unknown>, date: NonNullable<unknown> }} Figures_ReadingInputs */
/** @typedef {{ actor: NonNullable<unknown>, date: NonNullable<unknown> }} Figures_Reading_HiddenInputs */
/** @typedef {{}} Figures_Reason_ChangedInputs */
/** @typedef {{ box: NonNullable<unknown> }} Figures_Reason_FromInputs */
/** @typedef {{}} Figures_Reason_GoneInputs */
/** @typedef {{}} Figures_Reason_NewInputs */
/** @typedef {{ box: NonNullable<unknown> }} Figures_Reason_ToInputs */
/** @typedef {{ n: NonNullable<unknown> }} Figures_Records_MoreInputs */
/** @typedef {{}} Figures_Records_WeighedInputs */
/** @typedef {{ received: NonNullable<unknown>, upheld: NonNullable<unknown> }} Figures_RedressInputs */
/** @typedef {{}} Figures_Redress_NoneInputs */
/** @typedef {{}} Figures_Ribbon_DirectInputs */
/** @typedef {{ users: NonNullable<unknown>, persons: NonNullable<unknown> }} Figures_Ribbon_HubInputs */
/** @typedef {{}} Figures_Ribbon_PossibleInputs */
/** @typedef {{}} Figures_Ribbon_SoleInputs */
/** @typedef {{ n: NonNullable<unknown>, users: NonNullable<unknown>, persons: NonNullable<unknown> }} Figures_Ribbon_UsersInputs */
/** @typedef {{}} Figures_Ribbons_HeadingInputs */
/** @typedef {{}} Figures_Ribbons_NoneInputs */
/** @typedef {{ rows: NonNullable<unknown>, entities: NonNullable<unknown> }} Figures_Rows_TotalInputs */
/** @typedef {{}} Figures_Rules_HeadingInputs */
/** @typedef {{}} Figures_Rules_NoteInputs */
/** @typedef {{}} Figures_Same_NumbersInputs */
/** @typedef {{}} Figures_Searched_NoInputs */
/** @typedef {{}} Figures_Searched_PartlyInputs */
/** @typedef {{}} Figures_Searched_YesInputs */
/** @typedef {{ actor: NonNullable<unknown>, date: NonNullable<unknown>, purpose: NonNullable<unknown> }} Figures_Seen_ByInputs */
/** @typedef {{}} Figures_Seen_HeadingInputs */
/** @typedef {{}} Figures_Seen_NobodyInputs */
/** @typedef {{}} Figures_Sent_NobodyInputs */
/** @typedef {{ names: NonNullable<unknown> }} Figures_Sent_ToInputs */
/** @typedef {{ sheets: NonNullable<unknown> }} Figures_Sheets_Not_ReadInputs */
/** @typedef {{ keys: NonNullable<unknown> }} Figures_Signed_ManyInputs */
/** @typedef {{ keys: NonNullable<unknown> }} Figures_Signed_OneInputs */
/** @typedef {{}} Figures_Simulated_BannerInputs */
/** @typedef {{}} Figures_Simulated_NoteInputs */
/** @typedef {{}} Figures_Sources_HeadingInputs */
/** @typedef {{}} Figures_Status_FinalInputs */
/** @typedef {{}} Figures_Status_ProvisionalInputs */
/** @typedef {{}} Figures_Status_Provisional_Single_ReaderInputs */
/** @typedef {{ number: NonNullable<unknown> }} Figures_SupersedesInputs */
/** @typedef {{}} Figures_Surprise_HeadingInputs */
/** @typedef {{ hits: NonNullable<unknown>, outOf: NonNullable<unknown> }} Figures_Surprise_HitsInputs */
/** @typedef {{}} Figures_Surprise_NoneInputs */
/** @typedef {{ n: NonNullable<unknown>, observed: NonNullable<unknown> }} Figures_Surprise_PeopleInputs */
/** @typedef {{ p: NonNullable<unknown>, q: NonNullable<unknown>, tests: NonNullable<unknown>, null: NonNullable<unknown> }} Figures_Surprise_TestsInputs */
/** @typedef {{ outOf: NonNullable<unknown> }} Figures_Surprise_Under_OneInputs */
/** @typedef {{}} Figures_Systems_HeadingInputs */
/** @typedef {{}} Figures_Systems_NoteInputs */
/** @typedef {{ arrested: NonNullable<unknown> }} Figures_Tempted_ArrestedInputs */
/** @typedef {{}} Figures_Tempted_DangerousInputs */
/** @typedef {{}} Figures_Tempted_HeadingInputs */
/** @typedef {{ moved: NonNullable<unknown> }} Figures_Tempted_MovedInputs */
/** @typedef {{ rest: NonNullable<unknown> }} Figures_Tempted_RestInputs */
/** @typedef {{ cohort: NonNullable<unknown> }} Figures_Tempted_TiesInputs */
/** @typedef {{ unknown: NonNullable<unknown> }} Figures_Tempted_UnknownInputs */
/** @typedef {{ earlyInnocent: NonNullable<unknown> }} Figures_True_ArrestedInputs */
/** @typedef {{ adverseWrong: NonNullable<unknown>, adverse: NonNullable<unknown> }} Figures_True_DangerousInputs */
/** @typedef {{ truth: NonNullable<unknown>, none: NonNullable<unknown> }} Figures_True_MovedInputs */
/** @typedef {{ rest: NonNullable<unknown> }} Figures_True_RestInputs */
/** @typedef {{ innocent: NonNullable<unknown> }} Figures_True_TiesInputs */
/** @typedef {{}} Figures_True_UnknownInputs */
/** @typedef {{}} Figures_Truth_Adverse_WrongInputs */
/** @typedef {{ count: NonNullable<unknown> }} Figures_Truth_Bar_MovedInputs */
/** @typedef {{ count: NonNullable<unknown> }} Figures_Truth_Bar_ReviewInputs */
/** @typedef {{ expected: NonNullable<unknown> }} Figures_Truth_ChanceInputs */
/** @typedef {{}} Figures_Truth_Early_InnocentInputs */
/** @typedef {{}} Figures_Truth_ErrorsInputs */
/** @typedef {{}} Figures_Truth_ExpectedInputs */
/** @typedef {{}} Figures_Truth_FoundInputs */
/** @typedef {{}} Figures_Truth_HeadingInputs */
/** @typedef {{}} Figures_Truth_In_No_FileInputs */
/** @typedef {{}} Figures_Truth_InnocentInputs */
/** @typedef {{ truth: NonNullable<unknown>, found: NonNullable<unknown>, missed: NonNullable<unknown>, none: NonNullable<unknown>, cohort: NonNullable<unknown>, innocent: NonNullable<unknown> }} Figures_Truth_LedeInputs */
/** @typedef {{}} Figures_Truth_MergedInputs */
/** @typedef {{}} Figures_Truth_MissedInputs */
/** @typedef {{}} Figures_Truth_Never_PublishedInputs */
/** @typedef {{}} Figures_Truth_NoteInputs */
/** @typedef {{}} Figures_Truth_Other_RoleInputs */
/** @typedef {{}} Figures_Truth_PicturesInputs */
/** @typedef {{}} Figures_Truth_Really_MovedInputs */
/** @typedef {{}} Figures_Truth_SplitInputs */
/** @typedef {{}} Figures_Truth_Wrongly_LinkedInputs */
/** @typedef {{}} Figures_Types_CaptionInputs */
/** @typedef {{}} Figures_Unit_EventInputs */
/** @typedef {{}} Figures_Unit_PersonInputs */
/** @typedef {{}} Figures_Unit_RecordInputs */
/** @typedef {{}} Figures_UnsignedInputs */
/** @typedef {{ text: NonNullable<unknown> }} Figures_Uttered_AllegationInputs */
/** @typedef {{ text: NonNullable<unknown> }} Figures_Uttered_Counter_FactInputs */
/** @typedef {{ grade: NonNullable<unknown> }} Figures_Uttered_GradeInputs */
/** @typedef {{}} Figures_Uttered_HeadingInputs */
/** @typedef {{ hedge: NonNullable<unknown> }} Figures_Uttered_HedgeInputs */
/** @typedef {{}} Figures_Uttered_No_HedgeInputs */
/** @typedef {{}} Figures_Uttered_Origin_OneInputs */
/** @typedef {{ count: NonNullable<unknown> }} Figures_Uttered_OriginsInputs */
/** @typedef {{}} Figures_Uttered_Origins_Not_CountedInputs */
/** @typedef {{ least: NonNullable<unknown>, most: NonNullable<unknown> }} Figures_Uttered_Origins_RangeInputs */
/** @typedef {{ text: NonNullable<unknown> }} Figures_Uttered_PurposeInputs */
/** @typedef {{ text: NonNullable<unknown> }} Figures_Uttered_Same_NetworkInputs */
/** @typedef {{ source: NonNullable<unknown> }} Figures_Uttered_SourceInputs */
/** @typedef {{}} Figures_Uttered_UngradedInputs */
/** @typedef {{}} Figures_When_AriaInputs */
/** @typedef {{}} Figures_When_HeadingInputs */
/** @typedef {{}} Figures_When_NoneInputs */
/** @typedef {{}} Figures_Who_HeadingInputs */
/** @typedef {{}} Figures_WithheldInputs */
/** @typedef {{ item: NonNullable<unknown> }} Figures_Without_Drops_OutInputs */
/** @typedef {{}} Figures_Without_HeadingInputs */
/** @typedef {{ item: NonNullable<unknown> }} Figures_Without_StaysInputs */
/** @typedef {{ item: NonNullable<unknown>, by: NonNullable<unknown> }} Figures_Without_Stays_ByInputs */
/** @typedef {{}} Finding_Compared_AddressInputs */
/** @typedef {{}} Finding_Compared_Birth_DateInputs */
/** @typedef {{}} Finding_Compared_BirthplaceInputs */
/** @typedef {{}} Finding_Compared_DocumentInputs */
/** @typedef {{}} Finding_Compared_EmailInputs */
/** @typedef {{}} Finding_Compared_GenderInputs */
/** @typedef {{}} Finding_Compared_NameInputs */
/** @typedef {{}} Finding_Compared_NationalityInputs */
/** @typedef {{}} Finding_Compared_PhoneInputs */
/** @typedef {{}} Finding_Compared_PlaceInputs */
/** @typedef {{}} Finding_Compared_PostcodeInputs */
/** @typedef {{ a: NonNullable<unknown>, b: NonNullable<unknown> }} Finding_Compared_WithInputs */
/** @typedef {{ a: NonNullable<unknown>, b: NonNullable<unknown> }} Finding_Explain_ApartInputs */
/** @typedef {{ field: NonNullable<unknown>, left: NonNullable<unknown>, right: NonNullable<unknown>, level: NonNullable<unknown>, bits: NonNullable<unknown> }} Finding_Explain_FieldInputs */
/** @typedef {{}} Finding_Explain_Held_ContradictedInputs */
/** @typedef {{}} Finding_Explain_Held_HouseholdInputs */
/** @typedef {{}} Finding_Explain_Held_JudgementInputs */
/** @typedef {{}} Finding_Explain_Held_Name_OnlyInputs */
/** @typedef {{}} Finding_Explain_Held_NamelessInputs */
/** @typedef {{}} Finding_Explain_Held_NamesakesInputs */
/** @typedef {{}} Finding_Explain_Held_OthersInputs */
/** @typedef {{}} Finding_Explain_Held_TwinsInputs */
/** @typedef {{}} Finding_Explain_Held_UnseenInputs */
/** @typedef {{ field: NonNullable<unknown>, level: NonNullable<unknown>, bits: NonNullable<unknown> }} Finding_Explain_LostInputs */
/** @typedef {{ field: NonNullable<unknown>, left: NonNullable<unknown>, right: NonNullable<unknown> }} Finding_Explain_MissingInputs */
/** @typedef {{ a: NonNullable<unknown> }} Finding_Explain_Nothing_NearInputs */
/** @typedef {{ bits: NonNullable<unknown> }} Finding_Explain_PriorInputs */
/** @typedef {{ bits: NonNullable<unknown>, rival: NonNullable<unknown>, percent: NonNullable<unknown> }} Finding_Explain_RivalsInputs */
/** @typedef {{ a: NonNullable<unknown>, b: NonNullable<unknown> }} Finding_Explain_SameInputs */
/** @typedef {{ bits: NonNullable<unknown>, percent: NonNullable<unknown>, threshold: NonNullable<unknown> }} Finding_Explain_SumInputs */
/** @typedef {{}} Finding_Left_First_GivenInputs */
/** @typedef {{}} Finding_Left_Form_GivenInputs */
/** @typedef {{}} Finding_Left_MoreInputs */
/** @typedef {{}} Finding_Left_Near_GivenInputs */
/** @typedef {{}} Finding_Left_NoneInputs */
/** @typedef {{}} Finding_Left_One_EachInputs */
/** @typedef {{}} Finding_Left_One_SidedInputs */
/** @typedef {{}} Finding_Left_Other_GivenInputs */
/** @typedef {{}} Finding_Level_Day_And_Month_SwappedInputs */
/** @typedef {{}} Finding_Level_DifferentInputs */
/** @typedef {{}} Finding_Level_EqualInputs */
/** @typedef {{}} Finding_Level_Equal_CommonInputs */
/** @typedef {{}} Finding_Level_Equal_RareInputs */
/** @typedef {{}} Finding_Level_Few_WordsInputs */
/** @typedef {{}} Finding_Level_Guessed_Within_2Inputs */
/** @typedef {{}} Finding_Level_Half_Of_The_WordsInputs */
/** @typedef {{}} Finding_Level_MissingInputs */
/** @typedef {{}} Finding_Level_Month_And_DayInputs */
/** @typedef {{}} Finding_Level_Month_And_Day_GapInputs */
/** @typedef {{}} Finding_Level_Most_WordsInputs */
/** @typedef {{ least: NonNullable<unknown>, most: NonNullable<unknown>, left: NonNullable<unknown> }} Finding_Level_Names_BetweenInputs */
/** @typedef {{ most: NonNullable<unknown>, left: NonNullable<unknown> }} Finding_Level_Names_LessInputs */
/** @typedef {{ least: NonNullable<unknown>, left: NonNullable<unknown> }} Finding_Level_Names_MoreInputs */
/** @typedef {{}} Finding_Level_Nearly_All_WordsInputs */
/** @typedef {{}} Finding_Level_One_ApartInputs */
/** @typedef {{}} Finding_Level_One_DigitInputs */
/** @typedef {{}} Finding_Level_One_Digit_GapInputs */
/** @typedef {{}} Finding_Level_One_EditInputs */
/** @typedef {{}} Finding_Level_Other_Day_Of_The_YearInputs */
/** @typedef {{}} Finding_Level_Same_AreaInputs */
/** @typedef {{}} Finding_Level_Same_DomainInputs */
/** @typedef {{}} Finding_Level_Same_Local_PartInputs */
/** @typedef {{}} Finding_Level_Same_Outward_PartInputs */
/** @typedef {{}} Finding_Level_Same_SectorInputs */
/** @typedef {{}} Finding_Level_Shared_WordInputs */
/** @typedef {{}} Finding_Level_SimilarInputs */
/** @typedef {{}} Finding_Level_Some_WordsInputs */
/** @typedef {{}} Finding_Level_Two_DigitsInputs */
/** @typedef {{}} Finding_Level_Two_Digits_GapInputs */
/** @typedef {{}} Finding_Level_Two_Or_Three_EditsInputs */
/** @typedef {{}} Finding_Level_Year_And_One_PartInputs */
/** @typedef {{}} Finding_Level_Year_OnlyInputs */
/** @typedef {{}} Finding_Level_Year_Within_10Inputs */
/** @typedef {{}} Finding_Level_Year_Within_2Inputs */
/** @typedef {{ reachable: NonNullable<unknown>, tests: NonNullable<unknown> }} Finding_Links_CannotInputs */
/** @typedef {{ anchor: NonNullable<unknown>, users: NonNullable<unknown>, persons: NonNullable<unknown>, limit: NonNullable<unknown> }} Finding_Links_DragnetInputs */
/** @typedef {{}} Finding_Links_Edges_UndatedInputs */
/** @typedef {{ anchor: NonNullable<unknown>, users: NonNullable<unknown>, seen: NonNullable<unknown>, expected: NonNullable<unknown>, share: NonNullable<unknown> }} Finding_Links_HubInputs */
/** @typedef {{}} Finding_Links_Members_OnlyInputs */
/** @typedef {{ smallest: NonNullable<unknown>, tests: NonNullable<unknown> }} Finding_Links_NoneInputs */
/** @typedef {{}} Finding_Links_Not_GuiltInputs */
/** @typedef {{}} Finding_Links_NothingInputs */
/** @typedef {{}} Finding_Links_Null_BicmInputs */
/** @typedef {{}} Finding_Links_Null_Bicm_EdgesInputs */
/** @typedef {{}} Finding_Links_Null_HypergeometricInputs */
/** @typedef {{ permutations: NonNullable<unknown>, seed: NonNullable<unknown> }} Finding_Links_Null_PermutationInputs */
/** @typedef {{ least: NonNullable<unknown>, observed: NonNullable<unknown>, expected: NonNullable<unknown> }} Finding_Links_RowInputs */
/** @typedef {{ count: NonNullable<unknown>, n: NonNullable<unknown> }} Finding_Links_SingleInputs */
/** @typedef {{ count: NonNullable<unknown>, n: NonNullable<unknown>, level: NonNullable<unknown> }} Finding_Links_SupportedInputs */
/** @typedef {{ tested: NonNullable<unknown>, declared: NonNullable<unknown>, anchors: NonNullable<unknown>, network: NonNullable<unknown> }} Finding_Links_TestedInputs */
/** @typedef {{ tested: NonNullable<unknown>, members: NonNullable<unknown>, edges: NonNullable<unknown> }} Finding_Links_Tested_EdgesInputs */
/** @typedef {{ ids: NonNullable<unknown> }} Finding_Links_UnusedInputs */
/** @typedef {{ rows: NonNullable<unknown>, file: NonNullable<unknown> }} Finding_Links_WrittenInputs */
/** @typedef {{ matches: NonNullable<unknown>, compared: NonNullable<unknown>, wrong: NonNullable<unknown> }} Finding_Match_FoundInputs */
/** @typedef {{}} Finding_Match_Homes_OnlyInputs */
/** @typedef {{}} Finding_Match_Names_OnlyInputs */
/** @typedef {{}} Finding_Names_CandidateInputs */
/** @typedef {{ rows: NonNullable<unknown>, matches: NonNullable<unknown>, threshold: NonNullable<unknown>, unreadable: NonNullable<unknown> }} Finding_Names_ComparedInputs */
/** @typedef {{}} Finding_Pairs_CannotInputs */
/** @typedef {{ hypergeometric: NonNullable<unknown>, bicm: NonNullable<unknown>, level: NonNullable<unknown>, survivingHypergeometric: NonNullable<unknown>, survivingBicm: NonNullable<unknown> }} Finding_Pairs_SmallestInputs */
/** @typedef {{ sharing: NonNullable<unknown>, tests: NonNullable<unknown>, hypergeometric: NonNullable<unknown>, bicm: NonNullable<unknown> }} Finding_Pairs_SummaryInputs */
/** @typedef {{ kind: NonNullable<unknown> }} Finding_Path_BuildingInputs */
/** @typedef {{ id: NonNullable<unknown> }} Finding_Path_IdentityInputs */
/** @typedef {{}} Finding_Path_Kind_AccountInputs */
/** @typedef {{}} Finding_Path_Kind_AddressInputs */
/** @typedef {{}} Finding_Path_Kind_DeviceInputs */
/** @typedef {{}} Finding_Path_Kind_DocumentInputs */
/** @typedef {{}} Finding_Path_Kind_EmailInputs */
/** @typedef {{}} Finding_Path_Kind_EventInputs */
/** @typedef {{}} Finding_Path_Kind_JourneyInputs */
/** @typedef {{}} Finding_Path_Kind_OrganisationInputs */
/** @typedef {{}} Finding_Path_Kind_PhoneInputs */
/** @typedef {{}} Finding_Path_Kind_VehicleInputs */
/** @typedef {{ source: NonNullable<unknown> }} Finding_Path_MemoInputs */
/** @typedef {{ id: NonNullable<unknown> }} Finding_Path_Memo_SourceInputs */
/** @typedef {{ file: NonNullable<unknown>, row: NonNullable<unknown> }} Finding_Path_PlaceInputs */
/** @typedef {{ count: NonNullable<unknown>, n: NonNullable<unknown> }} Finding_Path_RecordsInputs */
/** @typedef {{ row: NonNullable<unknown> }} Finding_Path_RowInputs */
/** @typedef {{ row: NonNullable<unknown>, day: NonNullable<unknown> }} Finding_Path_Row_DayInputs */
/** @typedef {{ records: NonNullable<unknown> }} Finding_People_AttachedInputs */
/** @typedef {{ percent: NonNullable<unknown>, pairs: NonNullable<unknown>, least: NonNullable<unknown> }} Finding_People_BlockingInputs */
/** @typedef {{ rule: NonNullable<unknown>, unsplit: NonNullable<unknown>, split: NonNullable<unknown> }} Finding_People_BlocksInputs */
/** @typedef {{ candidates: NonNullable<unknown> }} Finding_People_CandidatesInputs */
/** @typedef {{ columns: NonNullable<unknown> }} Finding_People_ColumnsInputs */
/** @typedef {{ columns: NonNullable<unknown> }} Finding_People_Columns_MissingInputs */
/** @typedef {{ file: NonNullable<unknown>, pairs: NonNullable<unknown> }} Finding_People_Curve_JudgedInputs */
/** @typedef {{ learnt: NonNullable<unknown>, records: NonNullable<unknown> }} Finding_People_DriftInputs */
/** @typedef {{ notBlocked: NonNullable<unknown>, scoredLow: NonNullable<unknown>, cut: NonNullable<unknown>, scoredHigh: NonNullable<unknown>, throughOthers: NonNullable<unknown> }} Finding_People_ErrorsInputs */
/** @typedef {{ judged: NonNullable<unknown>, p: NonNullable<unknown>, pLow: NonNullable<unknown>, pHigh: NonNullable<unknown>, r: NonNullable<unknown>, rLow: NonNullable<unknown>, rHigh: NonNullable<unknown> }} Finding_People_EstimateInputs */
/** @typedef {{ expected: NonNullable<unknown>, pairs: NonNullable<unknown> }} Finding_People_FailedInputs */
/** @typedef {{ records: NonNullable<unknown>, persons: NonNullable<unknown>, joined: NonNullable<unknown> }} Finding_People_FoundInputs */
/** @typedef {{ pairs: NonNullable<unknown>, records: NonNullable<unknown>, groups: NonNullable<unknown> }} Finding_People_Homes_OnlyInputs */
/** @typedef {{ a: NonNullable<unknown>, b: NonNullable<unknown> }} Finding_People_JudgementsInputs */
/** @typedef {{ p: NonNullable<unknown>, r: NonNullable<unknown>, f1: NonNullable<unknown>, bcubed: NonNullable<unknown> }} Finding_People_MeasuredInputs */
/** @typedef {{}} Finding_People_Names_OnlyInputs */
/** @typedef {{}} Finding_People_No_FieldInputs */
/** @typedef {{}} Finding_People_No_MatchInputs */
/** @typedef {{ records: NonNullable<unknown> }} Finding_People_OrganisationsInputs */
/** @typedef {{ others: NonNullable<unknown> }} Finding_People_Passed_OverInputs */
/** @typedef {{ column: NonNullable<unknown>, values: NonNullable<unknown> }} Finding_People_PlaceholdersInputs */
/** @typedef {{ percent: NonNullable<unknown> }} Finding_People_PrecisionInputs */
/** @typedef {{ lines: NonNullable<unknown> }} Finding_People_RejectedInputs */
/** @typedef {{}} Finding_People_Rule_AloneInputs */
/** @typedef {{}} Finding_People_Rule_ExpectedInputs */
/** @typedef {{}} Finding_People_Rule_LeftInputs */
/** @typedef {{}} Finding_People_Rule_NameInputs */
/** @typedef {{}} Finding_People_Rule_PairsInputs */
/** @typedef {{}} Finding_People_Rule_RecallInputs */
/** @typedef {{}} Finding_People_Rule_SplitInputs */
/** @typedef {{}} Finding_People_Rule_UnsplitInputs */
/** @typedef {{ pairs: NonNullable<unknown>, file: NonNullable<unknown> }} Finding_People_SampleInputs */
/** @typedef {{ records: NonNullable<unknown> }} Finding_People_SmallInputs */
/** @typedef {{ code: NonNullable<unknown>, detail: NonNullable<unknown> }} Finding_People_WarningInputs */
/** @typedef {{}} Finding_Protected_BirthplaceInputs */
/** @typedef {{}} Finding_Protected_EthnicityInputs */
/** @typedef {{}} Finding_Protected_HealthInputs */
/** @typedef {{}} Finding_Protected_NationalityInputs */
/** @typedef {{}} Finding_Protected_PoliticsInputs */
/** @typedef {{}} Finding_Protected_ReligionInputs */
/** @typedef {{}} Finding_Refused_Adverse_Needs_Two_On_OutcomeInputs */
/** @typedef {{}} Finding_Refused_Adverse_Needs_Two_On_Outcome_TodoInputs */
/** @typedef {{}} Finding_Refused_Already_Decided_By_YouInputs */
/** @typedef {{}} Finding_Refused_Already_Decided_By_You_TodoInputs */
/** @typedef {{}} Finding_Refused_Already_SettledInputs */
/** @typedef {{}} Finding_Refused_Already_Settled_TodoInputs */
/** @typedef {{}} Finding_Refused_Analyst_May_Not_ReviewInputs */
/** @typedef {{}} Finding_Refused_Analyst_May_Not_Review_TodoInputs */
/** @typedef {{}} Finding_Refused_Conduct_MissingInputs */
/** @typedef {{}} Finding_Refused_Conduct_Missing_TodoInputs */
/** @typedef {{ detail: NonNullable<unknown> }} Finding_Refused_Confirmation_MissingInputs */
/** @typedef {{}} Finding_Refused_Confirmation_Missing_TodoInputs */
/** @typedef {{}} Finding_Refused_Evidence_ChangedInputs */
/** @typedef {{}} Finding_Refused_Evidence_Changed_TodoInputs */
/** @typedef {{}} Finding_Refused_Evidence_MissingInputs */
/** @typedef {{}} Finding_Refused_Evidence_Missing_TodoInputs */
/** @typedef {{ detail: NonNullable<unknown> }} Finding_Refused_Evidence_UnknownInputs */
/** @typedef {{}} Finding_Refused_Evidence_Unknown_TodoInputs */
/** @typedef {{ detail: NonNullable<unknown> }} Finding_Refused_Exclusion_Not_ApprovedInputs */
/** @typedef {{}} Finding_Refused_Exclusion_Not_Approved_TodoInputs */
/** @typedef {{}} Finding_Refused_Export_Answer_FirstInputs */
/** @typedef {{}} Finding_Refused_Export_Answer_First_TodoInputs */
/** @typedef {{}} Finding_Refused_Export_Needs_ProtectionInputs */
/** @typedef {{}} Finding_Refused_Export_Needs_Protection_TodoInputs */
/** @typedef {{}} Finding_Refused_Export_Purpose_MissingInputs */
/** @typedef {{}} Finding_Refused_Export_Purpose_Missing_TodoInputs */
/** @typedef {{}} Finding_Refused_Innocent_Explanation_MissingInputs */
/** @typedef {{}} Finding_Refused_Innocent_Explanation_Missing_TodoInputs */
/** @typedef {{ detail: NonNullable<unknown> }} Finding_Refused_Key_Name_TakenInputs */
/** @typedef {{}} Finding_Refused_Key_Name_Taken_TodoInputs */
/** @typedef {{}} Finding_Refused_Leg_MissingInputs */
/** @typedef {{}} Finding_Refused_Leg_Missing_TodoInputs */
/** @typedef {{}} Finding_Refused_Needs_AdjudicatorInputs */
/** @typedef {{}} Finding_Refused_Needs_Adjudicator_TodoInputs */
/** @typedef {{}} Finding_Refused_No_Redress_OpenInputs */
/** @typedef {{}} Finding_Refused_No_Redress_Open_TodoInputs */
/** @typedef {{}} Finding_Refused_Not_A_Person_PairInputs */
/** @typedef {{}} Finding_Refused_Not_A_Person_Pair_TodoInputs */
/** @typedef {{}} Finding_Refused_Not_HeldInputs */
/** @typedef {{}} Finding_Refused_Not_Held_TodoInputs */
/** @typedef {{}} Finding_Refused_Not_PausedInputs */
/** @typedef {{}} Finding_Refused_Not_Paused_TodoInputs */
/** @typedef {{}} Finding_Refused_Not_SampledInputs */
/** @typedef {{}} Finding_Refused_Not_Sampled_TodoInputs */
/** @typedef {{}} Finding_Refused_Not_Taken_By_YouInputs */
/** @typedef {{}} Finding_Refused_Not_Taken_By_You_TodoInputs */
/** @typedef {{}} Finding_Refused_Not_Under_ProtectionInputs */
/** @typedef {{}} Finding_Refused_Not_Under_Protection_TodoInputs */
/** @typedef {{}} Finding_Refused_Nothing_To_PurgeInputs */
/** @typedef {{}} Finding_Refused_Nothing_To_Purge_TodoInputs */
/** @typedef {{ detail: NonNullable<unknown> }} Finding_Refused_Nothing_To_SampleInputs */
/** @typedef {{}} Finding_Refused_Nothing_To_Sample_TodoInputs */
/** @typedef {{}} Finding_Refused_Own_WorkInputs */
/** @typedef {{}} Finding_Refused_Own_Work_TodoInputs */
/** @typedef {{}} Finding_Refused_PausedInputs */
/** @typedef {{}} Finding_Refused_Paused_TodoInputs */
/** @typedef {{ detail: NonNullable<unknown> }} Finding_Refused_Person_Not_In_CohortInputs */
/** @typedef {{}} Finding_Refused_Person_Not_In_Cohort_TodoInputs */
/** @typedef {{ detail: NonNullable<unknown> }} Finding_Refused_Protected_AttributeInputs */
/** @typedef {{}} Finding_Refused_Protected_Attribute_TodoInputs */
/** @typedef {{ detail: NonNullable<unknown> }} Finding_Refused_Purge_SuspendedInputs */
/** @typedef {{}} Finding_Refused_Purge_Suspended_TodoInputs */
/** @typedef {{}} Finding_Refused_Reason_MissingInputs */
/** @typedef {{}} Finding_Refused_Reason_Missing_TodoInputs */
/** @typedef {{}} Finding_Refused_Redress_Needs_Someone_NewInputs */
/** @typedef {{}} Finding_Refused_Redress_Needs_Someone_New_TodoInputs */
/** @typedef {{}} Finding_Refused_Reopen_Needs_Someone_ElseInputs */
/** @typedef {{}} Finding_Refused_Reopen_Needs_Someone_Else_TodoInputs */
/** @typedef {{ detail: NonNullable<unknown> }} Finding_Refused_Role_MissingInputs */
/** @typedef {{}} Finding_Refused_Role_Missing_TodoInputs */
/** @typedef {{}} Finding_Refused_Same_Person_TwiceInputs */
/** @typedef {{}} Finding_Refused_Same_Person_Twice_TodoInputs */
/** @typedef {{ detail: NonNullable<unknown> }} Finding_Refused_Script_Key_Outside_SimulationInputs */
/** @typedef {{}} Finding_Refused_Script_Key_Outside_Simulation_TodoInputs */
/** @typedef {{ detail: NonNullable<unknown> }} Finding_Refused_System_May_NotInputs */
/** @typedef {{}} Finding_Refused_System_May_Not_TodoInputs */
/** @typedef {{}} Finding_Refused_Taken_By_OtherInputs */
/** @typedef {{}} Finding_Refused_Taken_By_Other_TodoInputs */
/** @typedef {{ detail: NonNullable<unknown> }} Finding_Refused_Unknown_KeyInputs */
/** @typedef {{}} Finding_Refused_Unknown_Key_TodoInputs */
/** @typedef {{}} Finding_Ribbon_BuildingInputs */
/** @typedef {{}} Finding_Ribbon_Date_UnknownInputs */
/** @typedef {{ count: NonNullable<unknown> }} Finding_Ribbon_HubInputs */
/** @typedef {{ source: NonNullable<unknown> }} Finding_Ribbon_MemoInputs */
/** @typedef {{}} Finding_Ribbon_NetworkInputs */
/** @typedef {{}} Finding_Ribbon_PossibleInputs */
/** @typedef {{}} Finding_Ribbon_RecordInputs */
/** @typedef {{ count: NonNullable<unknown> }} Finding_Ribbon_RecordsInputs */
/** @typedef {{ row: NonNullable<unknown> }} Finding_Ribbon_RowInputs */
/** @typedef {{ mark: NonNullable<unknown>, items: NonNullable<unknown> }} Finding_Ribbon_SoleInputs */
/** @typedef {{ person: NonNullable<unknown> }} Finding_Ribbon_TitleInputs */
/** @typedef {{ count: NonNullable<unknown> }} Finding_Ribbon_UsersInputs */
/** @typedef {{}} Finding_Rival_Birth_Dates_A_Generation_ApartInputs */
/** @typedef {{}} Finding_Rival_Birth_Dates_Of_SiblingsInputs */
/** @typedef {{ what: NonNullable<unknown> }} Finding_Rival_SameInputs */
/** @typedef {{}} Finding_Rival_Same_Birth_DateInputs */
/** @typedef {{}} Finding_Rival_Same_Full_NameInputs */
/** @typedef {{}} Finding_Rival_Same_SurnameInputs */
/** @typedef {{}} Finding_Rival_UnrelatedInputs */
/** @typedef {{}} Finding_Screen_CaveatInputs */
/** @typedef {{ expected: NonNullable<unknown> }} Finding_Screen_ChanceInputs */
/** @typedef {{ file: NonNullable<unknown>, columns: NonNullable<unknown> }} Finding_Screen_ColumnsInputs */
/** @typedef {{ date: NonNullable<unknown> }} Finding_Screen_DateInputs */
/** @typedef {{ file: NonNullable<unknown>, names: NonNullable<unknown>, rows: NonNullable<unknown>, nameless: NonNullable<unknown>, digest: NonNullable<unknown> }} Finding_Screen_ListInputs */
/** @typedef {{ searched: NonNullable<unknown> }} Finding_Screen_NoneInputs */
/** @typedef {{ records: NonNullable<unknown>, rows: NonNullable<unknown>, hits: NonNullable<unknown>, found: NonNullable<unknown>, nameless: NonNullable<unknown> }} Finding_Screen_SearchedInputs */
/** @typedef {{ code: NonNullable<unknown> }} Finding_UnknownInputs */
/** @typedef {{ file: NonNullable<unknown> }} Step_Declare_EarlierInputs */
/** @typedef {{ id: NonNullable<unknown>, details: NonNullable<unknown>, events: NonNullable<unknown> }} Step_Declare_NetworkInputs */
/** @typedef {{ members: NonNullable<unknown>, first: NonNullable<unknown> }} Step_Declare_PersonsInputs */
/** @typedef {{ count: NonNullable<unknown>, n: NonNullable<unknown> }} Step_Declare_ReassignedInputs */
/** @typedef {{ text: NonNullable<unknown>, source: NonNullable<unknown> }} Step_Declare_SaidInputs */
/** @typedef {{ text: NonNullable<unknown>, hedge: NonNullable<unknown>, source: NonNullable<unknown> }} Step_Declare_Said_HedgedInputs */
/** @typedef {{ count: NonNullable<unknown>, n: NonNullable<unknown> }} Step_Declare_SameInputs */
/** @typedef {{ names: NonNullable<unknown>, approval: NonNullable<unknown> }} Step_Exclusion_ApprovedInputs */
/** @typedef {{ rule: NonNullable<unknown>, persons: NonNullable<unknown> }} Step_Exclusion_LossInputs */
/** @typedef {{}} Step_Exclusion_NoneInputs */
/** @typedef {{ n: NonNullable<unknown> }} Step_Exclusion_OneInputs */
/** @typedef {{ two: NonNullable<unknown>, expected: NonNullable<unknown>, real: NonNullable<unknown> }} Step_Exclusion_TwoInputs */
/** @typedef {{ n: NonNullable<unknown> }} Step_Exclusion_WaitingInputs */
/** @typedef {{ person: NonNullable<unknown>, recipient: NonNullable<unknown> }} Step_Export_AskedInputs */
/** @typedef {{ person: NonNullable<unknown>, recipient: NonNullable<unknown>, file: NonNullable<unknown> }} Step_Export_GivenInputs */
/** @typedef {{ day: NonNullable<unknown>, person: NonNullable<unknown>, recipient: NonNullable<unknown>, by: NonNullable<unknown> }} Step_Export_LineInputs */
/** @typedef {{ day: NonNullable<unknown>, person: NonNullable<unknown>, recipient: NonNullable<unknown>, by: NonNullable<unknown> }} Step_Export_Line_ChangedInputs */
/** @typedef {{ count: NonNullable<unknown>, n: NonNullable<unknown> }} Step_Export_TotalInputs */
/** @typedef {{ rows: NonNullable<unknown>, records: NonNullable<unknown>, rejected: NonNullable<unknown>, blank: NonNullable<unknown>, header: NonNullable<unknown>, bytes: NonNullable<unknown> }} Step_Import_BalanceInputs */
/** @typedef {{ rows: NonNullable<unknown>, records: NonNullable<unknown>, rejected: NonNullable<unknown>, blank: NonNullable<unknown>, header: NonNullable<unknown>, bytes: NonNullable<unknown> }} Step_Import_Balance_SheetInputs */
/** @typedef {{ rows: NonNullable<unknown>, records: NonNullable<unknown>, rejected: NonNullable<unknown>, blank: NonNullable<unknown>, header: NonNullable<unknown>, bytes: NonNullable<unknown> }} Step_Import_Balance_TextInputs */
/** @typedef {{ system: NonNullable<unknown>, what: NonNullable<unknown>, expected: NonNullable<unknown>, received: NonNullable<unknown>, verdict: NonNullable<unknown> }} Step_Import_CheckInputs */
/** @typedef {{}} Step_Import_Check_AgreesInputs */
/** @typedef {{}} Step_Import_Check_AmountInputs */
/** @typedef {{ n: NonNullable<unknown> }} Step_Import_Check_DifferenceInputs */
/** @typedef {{}} Step_Import_Check_DiffersInputs */
/** @typedef {{}} Step_Import_Check_FromInputs */
/** @typedef {{}} Step_Import_Check_NothingInputs */
/** @typedef {{}} Step_Import_Check_PersonsInputs */
/** @typedef {{}} Step_Import_Check_RowsInputs */
/** @typedef {{}} Step_Import_Check_ToInputs */
/** @typedef {{ columns: NonNullable<unknown> }} Step_Import_Columns_UnusedInputs */
/** @typedef {{}} Step_Import_Delimiter_BarsInputs */
/** @typedef {{}} Step_Import_Delimiter_CommasInputs */
/** @typedef {{}} Step_Import_Delimiter_One_ColumnInputs */
/** @typedef {{}} Step_Import_Delimiter_SemicolonsInputs */
/** @typedef {{}} Step_Import_Delimiter_TabsInputs */
/** @typedef {{}} Step_Import_EmptyInputs */
/** @typedef {{ text: NonNullable<unknown> }} Step_Import_ExplainedInputs */
/** @typedef {{ name: NonNullable<unknown>, source: NonNullable<unknown>, format: NonNullable<unknown> }} Step_Import_FileInputs */
/** @typedef {{ name: NonNullable<unknown>, source: NonNullable<unknown>, format: NonNullable<unknown> }} Step_Import_File_AgainInputs */
/** @typedef {{ count: NonNullable<unknown>, n: NonNullable<unknown> }} Step_Import_Flag_Ambiguous_DateInputs */
/** @typedef {{ count: NonNullable<unknown>, n: NonNullable<unknown> }} Step_Import_Flag_First_Of_JanuaryInputs */
/** @typedef {{ count: NonNullable<unknown>, n: NonNullable<unknown> }} Step_Import_Flag_ImplausibleInputs */
/** @typedef {{ count: NonNullable<unknown>, n: NonNullable<unknown> }} Step_Import_Flag_Imprecise_DateInputs */
/** @typedef {{ count: NonNullable<unknown>, n: NonNullable<unknown> }} Step_Import_Flag_Not_In_FileInputs */
/** @typedef {{ count: NonNullable<unknown>, n: NonNullable<unknown>, flag: NonNullable<unknown> }} Step_Import_Flag_OtherInputs */
/** @typedef {{ count: NonNullable<unknown>, n: NonNullable<unknown> }} Step_Import_Flag_PlaceholderInputs */
/** @typedef {{ count: NonNullable<unknown>, n: NonNullable<unknown> }} Step_Import_Flag_Unparsable_DateInputs */
/** @typedef {{ count: NonNullable<unknown>, n: NonNullable<unknown> }} Step_Import_Flag_Unreadable_EmailInputs */
/** @typedef {{ count: NonNullable<unknown>, n: NonNullable<unknown> }} Step_Import_Flag_Unreadable_PhoneInputs */
/** @typedef {{}} Step_Import_Format_EntitiesInputs */
/** @typedef {{}} Step_Import_Format_JsonInputs */
/** @typedef {{ sheet: NonNullable<unknown> }} Step_Import_Format_SheetInputs */
/** @typedef {{ sheet: NonNullable<unknown>, others: NonNullable<unknown> }} Step_Import_Format_Sheet_OthersInputs */
/** @typedef {{ encoding: NonNullable<unknown>, how: NonNullable<unknown>, delimiter: NonNullable<unknown> }} Step_Import_Format_TextInputs */
/** @typedef {{ encoding: NonNullable<unknown>, how: NonNullable<unknown>, delimiter: NonNullable<unknown> }} Step_Import_Format_Text_GzipInputs */
/** @typedef {{ file: NonNullable<unknown> }} Step_Import_GuessedInputs */
/** @typedef {{ n: NonNullable<unknown> }} Step_Import_Kind_ActionInputs */
/** @typedef {{ n: NonNullable<unknown> }} Step_Import_Kind_IntervalInputs */
/** @typedef {{ n: NonNullable<unknown> }} Step_Import_Kind_LocationInputs */
/** @typedef {{ n: NonNullable<unknown> }} Step_Import_Kind_OrganisationInputs */
/** @typedef {{ n: NonNullable<unknown> }} Step_Import_Kind_SearchInputs */
/** @typedef {{ n: NonNullable<unknown> }} Step_Import_Kind_ThingInputs */
/** @typedef {{ months: NonNullable<unknown>, more: NonNullable<unknown> }} Step_Import_Months_MoreInputs */
/** @typedef {{}} Step_Import_Needs_ExplanationInputs */
/** @typedef {{ from: NonNullable<unknown>, to: NonNullable<unknown>, days: NonNullable<unknown> }} Step_Import_No_Row_In_DaysInputs */
/** @typedef {{ months: NonNullable<unknown> }} Step_Import_No_Row_In_MonthsInputs */
/** @typedef {{ day: NonNullable<unknown>, days: NonNullable<unknown> }} Step_Import_No_Row_On_DayInputs */
/** @typedef {{ n: NonNullable<unknown>, reason: NonNullable<unknown> }} Step_Import_RejectedInputs */
/** @typedef {{ file: NonNullable<unknown> }} Step_Import_Rejects_KeptInputs */
/** @typedef {{ name: NonNullable<unknown>, kept: NonNullable<unknown> }} Step_Import_Same_BytesInputs */
/** @typedef {{ bytes: NonNullable<unknown>, all: NonNullable<unknown>, sheets: NonNullable<unknown> }} Step_Import_Sheets_Not_ReadInputs */
/** @typedef {{ records: NonNullable<unknown>, statements: NonNullable<unknown> }} Step_Import_TotalInputs */
/** @typedef {{ amounts: NonNullable<unknown> }} Step_Import_Total_BesidesInputs */
/** @typedef {{ count: NonNullable<unknown>, n: NonNullable<unknown>, values: NonNullable<unknown> }} Step_Import_Undefined_CodesInputs */
/** @typedef {{ count: NonNullable<unknown>, n: NonNullable<unknown> }} Step_Import_Warning_Bare_QuotesInputs */
/** @typedef {{ count: NonNullable<unknown>, n: NonNullable<unknown> }} Step_Import_Warning_NulsInputs */
/** @typedef {{ n: NonNullable<unknown>, warning: NonNullable<unknown> }} Step_Import_Warning_OtherInputs */
/** @typedef {{ reason: NonNullable<unknown> }} Step_Import_WithdrawnInputs */
/** @typedef {{ count: NonNullable<unknown>, n: NonNullable<unknown> }} Step_Import_Without_EntityInputs */
/** @typedef {{ sources: NonNullable<unknown> }} Step_Import_Without_MappingInputs */
/** @typedef {{}} Step_Key_KeepInputs */
/** @typedef {{ id: NonNullable<unknown>, name: NonNullable<unknown>, roles: NonNullable<unknown>, file: NonNullable<unknown> }} Step_Key_MadeInputs */
/** @typedef {{}} Step_Key_Passphrase_AgainInputs */
/** @typedef {{}} Step_Key_Passphrase_NewInputs */
/** @typedef {{ file: NonNullable<unknown> }} Step_Key_Passphrase_OfInputs */
/** @typedef {{}} Step_Key_SealedInputs */
/** @typedef {{ file: NonNullable<unknown> }} Step_Key_Sealed_NowInputs */
/** @typedef {{ file: NonNullable<unknown> }} Step_Key_Unsealed_NowInputs */
/** @typedef {{}} Step_Kinds_AccountInputs */
/** @typedef {{}} Step_Kinds_AddressInputs */
/** @typedef {{}} Step_Kinds_DeviceInputs */
/** @typedef {{}} Step_Kinds_DocumentInputs */
/** @typedef {{}} Step_Kinds_EmailInputs */
/** @typedef {{}} Step_Kinds_EventInputs */
/** @typedef {{}} Step_Kinds_JourneyInputs */
/** @typedef {{}} Step_Kinds_OrganisationInputs */
/** @typedef {{}} Step_Kinds_PhoneInputs */
/** @typedef {{}} Step_Kinds_VehicleInputs */
/** @typedef {{ rule: NonNullable<unknown>, keys: NonNullable<unknown>, links: NonNullable<unknown>, lost: NonNullable<unknown> }} Step_Loosening_In_ForceInputs */
/** @typedef {{}} Step_Loosening_Next_DayInputs */
/** @typedef {{}} Step_Loosening_NoneInputs */
/** @typedef {{ details: NonNullable<unknown>, rule: NonNullable<unknown>, links: NonNullable<unknown>, lost: NonNullable<unknown> }} Step_Loosening_PossibleInputs */
/** @typedef {{}} Step_Loosening_ReassignedInputs */
/** @typedef {{}} Step_Loosening_Same_BuildingInputs */
/** @typedef {{}} Step_Loosening_Same_DetailInputs */
/** @typedef {{}} Step_Loosening_Same_Last_DigitsInputs */
/** @typedef {{}} Step_Loosening_Same_MailboxInputs */
/** @typedef {{}} Step_Loosening_Same_NumberInputs */
/** @typedef {{ day: NonNullable<unknown> }} Step_Measure_As_OfInputs */
/** @typedef {{ expected: NonNullable<unknown> }} Step_Measure_By_CoincidenceInputs */
/** @typedef {{}} Step_Nothing_ChangedInputs */
/** @typedef {{ person: NonNullable<unknown>, outcome: NonNullable<unknown>, day: NonNullable<unknown> }} Step_Priority_LineInputs */
/** @typedef {{ count: NonNullable<unknown>, n: NonNullable<unknown> }} Step_Priority_TotalInputs */
/** @typedef {{ number: NonNullable<unknown>, status: NonNullable<unknown>, day: NonNullable<unknown>, file: NonNullable<unknown> }} Step_Publish_MadeInputs */
/** @typedef {{}} Step_Publish_PublicInputs */
/** @typedef {{ texts: NonNullable<unknown>, persons: NonNullable<unknown> }} Step_Purge_DoneInputs */
/** @typedef {{}} Step_Purge_NothingInputs */
/** @typedef {{ person: NonNullable<unknown>, why: NonNullable<unknown> }} Step_Purge_SuspendedInputs */
/** @typedef {{ texts: NonNullable<unknown>, persons: NonNullable<unknown> }} Step_Purge_WouldInputs */
/** @typedef {{}} Step_Redress_Open_AgainInputs */
/** @typedef {{ count: NonNullable<unknown>, n: NonNullable<unknown> }} Step_Resolve_CandidatesInputs */
/** @typedef {{ count: NonNullable<unknown>, n: NonNullable<unknown>, merged: NonNullable<unknown>, split: NonNullable<unknown>, gone: NonNullable<unknown> }} Step_Resolve_ChangesInputs */
/** @typedef {{ count: NonNullable<unknown>, records: NonNullable<unknown>, persons: NonNullable<unknown> }} Step_Resolve_FoundInputs */
/** @typedef {{ person: NonNullable<unknown>, records: NonNullable<unknown> }} Step_Resolve_LostInputs */
/** @typedef {{ right: NonNullable<unknown> }} Step_Resolve_PrecisionInputs */
/** @typedef {{ count: NonNullable<unknown>, n: NonNullable<unknown> }} Step_Resolve_UnresolvableInputs */
/** @typedef {{ sentence: NonNullable<unknown> }} Step_Resolve_WarningInputs */
/** @typedef {{ person: NonNullable<unknown>, outcome: NonNullable<unknown>, day: NonNullable<unknown>, due: NonNullable<unknown>, texts: NonNullable<unknown> }} Step_Retention_LineInputs */
/** @typedef {{ person: NonNullable<unknown>, outcome: NonNullable<unknown>, day: NonNullable<unknown>, due: NonNullable<unknown>, texts: NonNullable<unknown>, why: NonNullable<unknown> }} Step_Retention_Line_WaitsInputs */
/** @typedef {{ count: NonNullable<unknown>, n: NonNullable<unknown> }} Step_Retention_TotalInputs */
/** @typedef {{ type: NonNullable<unknown>, from: NonNullable<unknown>, basis: NonNullable<unknown> }} Step_Review_ActionInputs */
/** @typedef {{ id: NonNullable<unknown> }} Step_Review_AttachedInputs */
/** @typedef {{ band: NonNullable<unknown>, reasons: NonNullable<unknown> }} Step_Review_BandInputs */
/** @typedef {{}} Step_Review_ClosedInputs */
/** @typedef {{ outcome: NonNullable<unknown> }} Step_Review_ConfirmInputs */
/** @typedef {{}} Step_Review_Gate_1Inputs */
/** @typedef {{}} Step_Review_Gate_1_NoInputs */
/** @typedef {{}} Step_Review_Gate_2Inputs */
/** @typedef {{}} Step_Review_InnocentInputs */
/** @typedef {{ kind: NonNullable<unknown>, id: NonNullable<unknown>, file: NonNullable<unknown>, row: NonNullable<unknown>, prop: NonNullable<unknown>, value: NonNullable<unknown> }} Step_Review_ItemInputs */
/** @typedef {{ person: NonNullable<unknown>, band: NonNullable<unknown>, stage: NonNullable<unknown>, details: NonNullable<unknown>, expected: NonNullable<unknown> }} Step_Review_LineInputs */
/** @typedef {{}} Step_Review_Line_HubInputs */
/** @typedef {{}} Step_Review_Line_JourneyInputs */
/** @typedef {{}} Step_Review_Line_SoleInputs */
/** @typedef {{}} Step_Review_Next_FirstInputs */
/** @typedef {{}} Step_Review_Next_OtherInputs */
/** @typedef {{}} Step_Review_Next_SecondInputs */
/** @typedef {{}} Step_Review_Next_ThirdInputs */
/** @typedef {{}} Step_Review_No_DateInputs */
/** @typedef {{}} Step_Review_No_LinkInputs */
/** @typedef {{}} Step_Review_NobodyInputs */
/** @typedef {{}} Step_Review_Not_InInputs */
/** @typedef {{ id: NonNullable<unknown>, names: NonNullable<unknown> }} Step_Review_PersonInputs */
/** @typedef {{ id: NonNullable<unknown>, names: NonNullable<unknown>, born: NonNullable<unknown> }} Step_Review_Person_BornInputs */
/** @typedef {{ count: NonNullable<unknown>, n: NonNullable<unknown> }} Step_Review_PersonsInputs */
/** @typedef {{ code: NonNullable<unknown>, place: NonNullable<unknown> }} Step_Review_PlaceInputs */
/** @typedef {{ id: NonNullable<unknown>, file: NonNullable<unknown>, row: NonNullable<unknown> }} Step_Review_RecordInputs */
/** @typedef {{}} Step_Review_RecordedInputs */
/** @typedef {{ kinds: NonNullable<unknown> }} Step_Review_Recorded_KindsInputs */
/** @typedef {{}} Step_Review_Recorded_RoundInputs */
/** @typedef {{ observed: NonNullable<unknown>, expected: NonNullable<unknown>, q: NonNullable<unknown>, tests: NonNullable<unknown> }} Step_Review_SharedInputs */
/** @typedef {{ level: NonNullable<unknown>, id: NonNullable<unknown> }} Step_Review_SoleInputs */
/** @typedef {{ stage: NonNullable<unknown> }} Step_Review_StateInputs */
/** @typedef {{ stage: NonNullable<unknown>, next: NonNullable<unknown> }} Step_Review_State_NextInputs */
/** @typedef {{ stage: NonNullable<unknown>, outcome: NonNullable<unknown> }} Step_Review_State_SettledInputs */
/** @typedef {{ stage: NonNullable<unknown>, outcome: NonNullable<unknown>, next: NonNullable<unknown> }} Step_Review_State_Settled_NextInputs */
/** @typedef {{ n: NonNullable<unknown>, a: NonNullable<unknown>, b: NonNullable<unknown> }} Step_Review_WeakestInputs */
/** @typedef {{}} Step_Review_WhyInputs */
/** @typedef {{}} Step_Review_Write_OutInputs */
/** @typedef {{ file: NonNullable<unknown> }} Step_Review_WrittenInputs */
/** @typedef {{}} Step_Round_Change_ChangedInputs */
/** @typedef {{}} Step_Round_Change_GoneInputs */
/** @typedef {{}} Step_Round_Change_NewInputs */
/** @typedef {{}} Step_Round_Change_UnchangedInputs */
/** @typedef {{ new: NonNullable<unknown>, gone: NonNullable<unknown>, changed: NonNullable<unknown>, unchanged: NonNullable<unknown> }} Step_Round_CountsInputs */
/** @typedef {{ count: NonNullable<unknown>, n: NonNullable<unknown>, persons: NonNullable<unknown> }} Step_Round_ExpiredInputs */
/** @typedef {{ n: NonNullable<unknown> }} Step_Round_MoreInputs */
/** @typedef {{ read: NonNullable<unknown>, kept: NonNullable<unknown>, findings: NonNullable<unknown>, links: NonNullable<unknown> }} Step_Round_Read_AgainInputs */
/** @typedef {{ count: NonNullable<unknown>, n: NonNullable<unknown>, cohort: NonNullable<unknown> }} Step_Round_ReopenedInputs */
/** @typedef {{ count: NonNullable<unknown>, n: NonNullable<unknown> }} Step_Round_SettledInputs */
/** @typedef {{}} Step_Round_Why_Band_ChangedInputs */
/** @typedef {{}} Step_Round_Why_Certainty_ChangedInputs */
/** @typedef {{}} Step_Round_Why_Evidence_AddedInputs */
/** @typedef {{}} Step_Round_Why_Evidence_RemovedInputs */
/** @typedef {{}} Step_Round_Why_Hub_ChangedInputs */
/** @typedef {{}} Step_Round_Why_Identity_ChangedInputs */
/** @typedef {{}} Step_Sample_AgreesInputs */
/** @typedef {{}} Step_Sample_DiffersInputs */
/** @typedef {{ n: NonNullable<unknown>, frame: NonNullable<unknown>, stratum: NonNullable<unknown> }} Step_Sample_DrawnInputs */
/** @typedef {{}} Step_Sample_Drawn_BeforeInputs */
/** @typedef {{ count: NonNullable<unknown>, n: NonNullable<unknown>, kappa: NonNullable<unknown> }} Step_Sample_KappaInputs */
/** @typedef {{}} Step_Sample_Kappa_UndefinedInputs */
/** @typedef {{ stratum: NonNullable<unknown>, seed: NonNullable<unknown>, drawn: NonNullable<unknown>, checked: NonNullable<unknown>, overturned: NonNullable<unknown> }} Step_Sample_LineInputs */
/** @typedef {{}} Step_Sample_Open_AgainInputs */
/** @typedef {{ kinds: NonNullable<unknown>, expected: NonNullable<unknown> }} Step_Trace_AccidentalInputs */
/** @typedef {{ least: NonNullable<unknown>, persons: NonNullable<unknown>, expected: NonNullable<unknown> }} Step_Trace_At_LeastInputs */
/** @typedef {{ cohort: NonNullable<unknown>, excluded: NonNullable<unknown> }} Step_Trace_CohortInputs */
/** @typedef {{ runs: NonNullable<unknown>, linked: NonNullable<unknown>, two: NonNullable<unknown> }} Step_Trace_ControlInputs */
/** @typedef {{ label: NonNullable<unknown>, users: NonNullable<unknown>, seen: NonNullable<unknown>, expected: NonNullable<unknown>, share: NonNullable<unknown> }} Step_Trace_HubInputs */
/** @typedef {{ count: NonNullable<unknown>, n: NonNullable<unknown>, moved: NonNullable<unknown> }} Step_Trace_LinkedInputs */
/** @typedef {{}} Step_Trace_One_DetailInputs */
/** @typedef {{ kind: NonNullable<unknown>, attribute: NonNullable<unknown>, v: NonNullable<unknown> }} Step_Trace_ProxyInputs */
/** @typedef {{ count: NonNullable<unknown>, n: NonNullable<unknown> }} Step_Trace_ReopenedInputs */
/** @typedef {{ rule: NonNullable<unknown> }} Step_Trace_Rule_NamedInputs */
/** @typedef {{ rule: NonNullable<unknown> }} Step_Trace_Rule_WaitingInputs */
/** @typedef {{ count: NonNullable<unknown>, n: NonNullable<unknown>, declared: NonNullable<unknown> }} Step_Trace_TestedInputs */
/** @typedef {{}} Step_Trace_UnsupportedInputs */
/** @typedef {{ labels: NonNullable<unknown> }} Step_Trace_UnusedInputs */
/** @typedef {{ path: NonNullable<unknown>, place: NonNullable<unknown> }} Step_Verify_DiffersInputs */
/** @typedef {{ path: NonNullable<unknown>, why: NonNullable<unknown> }} Step_Verify_EditedInputs */
/** @typedef {{ path: NonNullable<unknown>, why: NonNullable<unknown> }} Step_Verify_Not_RecomputableInputs */
/** @typedef {{ path: NonNullable<unknown>, why: NonNullable<unknown>, names: NonNullable<unknown> }} Step_Verify_Not_Recomputable_NamesInputs */
/** @typedef {{}} Step_Verify_NothingInputs */
/** @typedef {{ sources: NonNullable<unknown>, snapshots: NonNullable<unknown>, again: NonNullable<unknown>, events: NonNullable<unknown>, publications: NonNullable<unknown> }} Step_Verify_TotalsInputs */
/** @typedef {{}} Step_Verify_Why_ChangedInputs */
/** @typedef {{}} Step_Verify_Why_EditedInputs */
/** @typedef {{}} Step_Verify_Why_SupersededInputs */
/** @typedef {{}} Step_Verify_Why_VersionInputs */
/** @typedef {{ judged: NonNullable<unknown> }} Step_Why_Not_JudgedInputs */
/** @typedef {{ reason: NonNullable<unknown> }} Step_Why_Not_NearestInputs */
/** @typedef {{}} Step_Why_Not_SameInputs */
/** @typedef {{ source: NonNullable<unknown>, name: NonNullable<unknown> }} Step_Withdraw_AlreadyInputs */
/** @typedef {{ count: NonNullable<unknown>, n: NonNullable<unknown> }} Step_Withdraw_Drop_OutInputs */
/** @typedef {{ person: NonNullable<unknown> }} Step_Withdraw_LostInputs */
/** @typedef {{}} Step_Withdraw_NextInputs */
/** @typedef {{ changed: NonNullable<unknown>, new: NonNullable<unknown>, unchanged: NonNullable<unknown> }} Step_Withdraw_OthersInputs */
/** @typedef {{ count: NonNullable<unknown>, n: NonNullable<unknown> }} Step_Withdraw_ReopenInputs */
/** @typedef {{ source: NonNullable<unknown>, name: NonNullable<unknown> }} Step_Withdraw_SourceInputs */
/** @typedef {{ claim: NonNullable<unknown>, slot: NonNullable<unknown>, readings: NonNullable<unknown> }} Tool_Claims_AmbiguousInputs */
/** @typedef {{}} Tool_Claims_AnsweredInputs */
/** @typedef {{}} Tool_Claims_BesideInputs */
/** @typedef {{}} Tool_Claims_CannotInputs */
/** @typedef {{ report: NonNullable<unknown>, said: NonNullable<unknown> }} Tool_Claims_CaptionInputs */
/** @typedef {{}} Tool_Claims_ChangedInputs */
/** @typedef {{ report: NonNullable<unknown>, dated: NonNullable<unknown>, shown: NonNullable<unknown> }} Tool_Claims_DatedInputs */
/** @typedef {{ report: NonNullable<unknown>, slot: NonNullable<unknown>, of: NonNullable<unknown> }} Tool_Claims_DeniesInputs */
/** @typedef {{ report: NonNullable<unknown>, of: NonNullable<unknown> }} Tool_Claims_Denies_LabelInputs */
/** @typedef {{ says: NonNullable<unknown>, result: NonNullable<unknown> }} Tool_Claims_DerivationInputs */
/** @typedef {{ slot: NonNullable<unknown>, from: NonNullable<unknown>, before: NonNullable<unknown>, to: NonNullable<unknown>, after: NonNullable<unknown>, claim: NonNullable<unknown> }} Tool_Claims_DriftInputs */
/** @typedef {{ report: NonNullable<unknown>, text: NonNullable<unknown> }} Tool_Claims_GeneralInputs */
/** @typedef {{ report: NonNullable<unknown>, said: NonNullable<unknown> }} Tool_Claims_HeadlineInputs */
/** @typedef {{ report: NonNullable<unknown>, text: NonNullable<unknown> }} Tool_Claims_IntentionInputs */
/** @typedef {{ label: NonNullable<unknown>, said: NonNullable<unknown> }} Tool_Claims_Label_And_CountInputs */
/** @typedef {{ report: NonNullable<unknown>, subject: NonNullable<unknown>, labels: NonNullable<unknown> }} Tool_Claims_LabelsInputs */
/** @typedef {{ count: NonNullable<unknown>, n: NonNullable<unknown> }} Tool_Claims_PersonsInputs */
/** @typedef {{ said: NonNullable<unknown> }} Tool_Claims_PossibleInputs */
/** @typedef {{ low: NonNullable<unknown>, high: NonNullable<unknown> }} Tool_Claims_RangeInputs */
/** @typedef {{ reports: NonNullable<unknown> }} Tool_Claims_RepeatsInputs */
/** @typedef {{}} Tool_Claims_Repeats_NoneInputs */
/** @typedef {{ count: NonNullable<unknown>, administrations: NonNullable<unknown>, persons: NonNullable<unknown>, n: NonNullable<unknown>, repeats: NonNullable<unknown> }} Tool_Claims_SupportInputs */
/** @typedef {{ report: NonNullable<unknown>, claim: NonNullable<unknown> }} Tool_Claims_UnconfirmedInputs */
/** @typedef {{ why: NonNullable<unknown> }} Tool_Claims_UnderivableInputs */
/** @typedef {{}} Tool_Claims_WhoInputs */
/** @typedef {{}} Tool_Claims_Why_ImpossibleInputs */
/** @typedef {{}} Tool_Claims_Why_Not_A_PartitionInputs */
/** @typedef {{}} Tool_Claims_Why_UnboundedInputs */
/** @typedef {{ least: NonNullable<unknown>, observed: NonNullable<unknown>, expected: NonNullable<unknown> }} Tool_Demo_At_LeastInputs */
/** @typedef {{ excluded: NonNullable<unknown>, cohort: NonNullable<unknown> }} Tool_Demo_CohortInputs */
/** @typedef {{ details: NonNullable<unknown>, members: NonNullable<unknown>, first: NonNullable<unknown> }} Tool_Demo_DeclareInputs */
/** @typedef {{ seconds: NonNullable<unknown> }} Tool_Demo_DoneInputs */
/** @typedef {{ n: NonNullable<unknown> }} Tool_Demo_Figure_B11Inputs */
/** @typedef {{ n: NonNullable<unknown> }} Tool_Demo_Figure_B21Inputs */
/** @typedef {{ n: NonNullable<unknown> }} Tool_Demo_Figure_C1Inputs */
/** @typedef {{ n: NonNullable<unknown> }} Tool_Demo_Figure_D1Inputs */
/** @typedef {{ n: NonNullable<unknown> }} Tool_Demo_Figure_E11Inputs */
/** @typedef {{ n: NonNullable<unknown> }} Tool_Demo_Figure_E21Inputs */
/** @typedef {{ n: NonNullable<unknown> }} Tool_Demo_Figure_M11Inputs */
/** @typedef {{ n: NonNullable<unknown> }} Tool_Demo_Figure_W51Inputs */
/** @typedef {{ rows: NonNullable<unknown>, records: NonNullable<unknown>, rejected: NonNullable<unknown>, headers: NonNullable<unknown>, blank: NonNullable<unknown> }} Tool_Demo_ImportInputs */
/** @typedef {{ day: NonNullable<unknown>, figures: NonNullable<unknown> }} Tool_Demo_MeasureInputs */
/** @typedef {{ number: NonNullable<unknown>, file: NonNullable<unknown> }} Tool_Demo_PublishInputs */
/** @typedef {{}} Tool_Demo_ReportInputs */
/** @typedef {{ drifts: NonNullable<unknown> }} Tool_Demo_Report_DriftsInputs */
/** @typedef {{ count: NonNullable<unknown>, records: NonNullable<unknown>, persons: NonNullable<unknown>, names: NonNullable<unknown> }} Tool_Demo_ResolveInputs */
/** @typedef {{ first: NonNullable<unknown>, second: NonNullable<unknown>, third: NonNullable<unknown> }} Tool_Demo_ReviewInputs */
/** @typedef {{ new: NonNullable<unknown>, gone: NonNullable<unknown>, changed: NonNullable<unknown>, unchanged: NonNullable<unknown> }} Tool_Demo_RoundInputs */
/** @typedef {{ count: NonNullable<unknown>, n: NonNullable<unknown>, number: NonNullable<unknown> }} Tool_Demo_Round_ReopenedInputs */
/** @typedef {{ text: NonNullable<unknown>, hedge: NonNullable<unknown> }} Tool_Demo_SaidInputs */
/** @typedef {{ people: NonNullable<unknown>, rows: NonNullable<unknown>, files: NonNullable<unknown> }} Tool_Demo_SimulateInputs */
/** @typedef {{}} Tool_Demo_SimulatedInputs */
/** @typedef {{ statements: NonNullable<unknown>, systems: NonNullable<unknown>, unsearched: NonNullable<unknown> }} Tool_Demo_StatementsInputs */
/** @typedef {{ linked: NonNullable<unknown>, persons: NonNullable<unknown>, moved: NonNullable<unknown> }} Tool_Demo_TraceInputs */
/** @typedef {{ moved: NonNullable<unknown>, declared: NonNullable<unknown>, found: NonNullable<unknown> }} Tool_Demo_TruthInputs */
/** @typedef {{ missed: NonNullable<unknown>, invisible: NonNullable<unknown>, wrong: NonNullable<unknown> }} Tool_Demo_Truth_MissedInputs */
/** @typedef {{}} Tool_Init_AlreadyInputs */
/** @typedef {{}} Tool_Init_AuthorityInputs */
/** @typedef {{}} Tool_Init_CancelledInputs */
/** @typedef {{}} Tool_Init_Deleteon1Inputs */
/** @typedef {{}} Tool_Init_IntroInputs */
/** @typedef {{ folder: NonNullable<unknown> }} Tool_Init_MadeInputs */
/** @typedef {{}} Tool_Init_PeriodInputs */
/** @typedef {{}} Tool_Init_PopulationInputs */
/** @typedef {{}} Tool_Init_QuestionInputs */
/** @typedef {{}} Tool_Init_ReadInputs */
/** @typedef {{}} Tool_Init_ThenInputs */
/** @typedef {{ rows: NonNullable<unknown>, records: NonNullable<unknown>, rejected: NonNullable<unknown>, blank: NonNullable<unknown>, header: NonNullable<unknown>, bytes: NonNullable<unknown> }} Tool_Inspect_BalanceInputs */
/** @typedef {{}} Tool_Inspect_ColumnInputs */
/** @typedef {{}} Tool_Inspect_DistinctInputs */
/** @typedef {{}} Tool_Inspect_FilledInputs */
/** @typedef {{}} Tool_Inspect_ImplausibleInputs */
/** @typedef {{ n: NonNullable<unknown> }} Tool_Inspect_OverInputs */
/** @typedef {{}} Tool_Inspect_PlaceholdersInputs */
/** @typedef {{ format: NonNullable<unknown> }} Tool_Inspect_Read_AsInputs */
/** @typedef {{ n: NonNullable<unknown>, reason: NonNullable<unknown> }} Tool_Inspect_RejectedInputs */
/** @typedef {{ count: NonNullable<unknown>, column: NonNullable<unknown>, n: NonNullable<unknown>, examples: NonNullable<unknown> }} Tool_Inspect_Remark_CodesInputs */
/** @typedef {{ column: NonNullable<unknown>, n: NonNullable<unknown>, examples: NonNullable<unknown> }} Tool_Inspect_Remark_ImplausibleInputs */
/** @typedef {{ count: NonNullable<unknown>, column: NonNullable<unknown>, n: NonNullable<unknown>, examples: NonNullable<unknown> }} Tool_Inspect_Remark_PlaceholdersInputs */
/** @typedef {{}} Tool_Inspect_RoleInputs */
/** @typedef {{}} Tool_Inspect_TopInputs */
/** @typedef {{}} Tool_Model_HeadInputs */
/** @typedef {{ kinds: NonNullable<unknown>, expected: NonNullable<unknown> }} Tool_Quick_AccidentalInputs */
/** @typedef {{ least: NonNullable<unknown>, persons: NonNullable<unknown>, expected: NonNullable<unknown> }} Tool_Quick_At_LeastInputs */
/** @typedef {{ pairs: NonNullable<unknown> }} Tool_Quick_CandidatesInputs */
/** @typedef {{ count: NonNullable<unknown>, records: NonNullable<unknown>, persons: NonNullable<unknown>, names: NonNullable<unknown> }} Tool_Quick_FoundInputs */
/** @typedef {{ label: NonNullable<unknown>, users: NonNullable<unknown> }} Tool_Quick_HubInputs */
/** @typedef {{}} Tool_Quick_Hub_OnlyInputs */
/** @typedef {{ n: NonNullable<unknown> }} Tool_Quick_MoreInputs */
/** @typedef {{ mapping: NonNullable<unknown>, dir: NonNullable<unknown> }} Tool_Quick_NextInputs */
/** @typedef {{ value: NonNullable<unknown> }} Tool_Quick_NobodyInputs */
/** @typedef {{ count: NonNullable<unknown>, n: NonNullable<unknown> }} Tool_Quick_PlaceholdersInputs */
/** @typedef {{ row: NonNullable<unknown>, value: NonNullable<unknown> }} Tool_Quick_RowInputs */
/** @typedef {{ file: NonNullable<unknown>, line: NonNullable<unknown>, text: NonNullable<unknown> }} Tool_Quick_SkippedInputs */
/** @typedef {{ count: NonNullable<unknown>, n: NonNullable<unknown> }} Tool_Quick_UsedInputs */
/** @typedef {{}} Tool_Serve_BuildingInputs */
/** @typedef {{}} Tool_Serve_OnceInputs */
/** @typedef {{}} Tool_Serve_OpenInputs */
/** @typedef {{}} Tool_Serve_OpeningInputs */
/** @typedef {{}} Tool_Simulate_Examples_HeadingInputs */
/** @typedef {{ count: NonNullable<unknown>, n: NonNullable<unknown>, people: NonNullable<unknown>, folder: NonNullable<unknown> }} Tool_Simulate_MovedInputs */
/** @typedef {{}} Tool_Simulate_Rate_Childrenshare1Inputs */
/** @typedef {{}} Tool_Simulate_Rate_Couplesshare1Inputs */
/** @typedef {{}} Tool_Simulate_Rate_Dummydocumentsshare2Inputs */
/** @typedef {{}} Tool_Simulate_Rate_Dummyphonesshare2Inputs */
/** @typedef {{}} Tool_Simulate_Rate_Familiesscale1Inputs */
/** @typedef {{}} Tool_Simulate_Rate_Householdsshare1Inputs */
/** @typedef {{}} Tool_Simulate_Rate_Hubusersshare2Inputs */
/** @typedef {{}} Tool_Simulate_Rate_Missingshare1Inputs */
/** @typedef {{}} Tool_Simulate_Rate_Movedarrestedshare2Inputs */
/** @typedef {{}} Tool_Simulate_Rate_Movedinvisibleshare2Inputs */
/** @typedef {{}} Tool_Simulate_Rate_Movednotfoundshare3Inputs */
/** @typedef {{}} Tool_Simulate_Rate_Movedonetouchshare3Inputs */
/** @typedef {{}} Tool_Simulate_Rate_Movedshare1Inputs */
/** @typedef {{}} Tool_Simulate_Rate_Namesakesshare1Inputs */
/** @typedef {{}} Tool_Simulate_Rate_Othersarrestedshare2Inputs */
/** @typedef {{}} Tool_Simulate_Rate_Partialdateshare2Inputs */
/** @typedef {{}} Tool_Simulate_Rate_Placeholderdateshare2Inputs */
/** @typedef {{}} Tool_Simulate_Rate_Protectionshare1Inputs */
/** @typedef {{}} Tool_Simulate_Rate_Recycledphonesshare2Inputs */
/** @typedef {{}} Tool_Simulate_Rate_Roommatesshare1Inputs */
/** @typedef {{}} Tool_Simulate_Rate_Secondhubshare2Inputs */
/** @typedef {{}} Tool_Simulate_Rate_Shelterphonesshare2Inputs */
/** @typedef {{}} Tool_Simulate_Rate_Siblingsshare1Inputs */
/** @typedef {{}} Tool_Simulate_Rate_Swapshare1Inputs */
/** @typedef {{}} Tool_Simulate_Rate_Twinsshare1Inputs */
/** @typedef {{}} Tool_Simulate_Rate_Typoshare1Inputs */
/** @typedef {{}} Tool_Simulate_Rates_HeadingInputs */
/** @typedef {{ people: NonNullable<unknown>, rows: NonNullable<unknown>, folder: NonNullable<unknown> }} Tool_Simulate_WroteInputs */
/** @typedef {{}} Web_Act_ActionInputs */
/** @typedef {{}} Web_Act_AttachInputs */
/** @typedef {{}} Web_Act_BandInputs */
/** @typedef {{}} Web_Act_End_ProtectionInputs */
/** @typedef {{}} Web_Act_NoteInputs */
/** @typedef {{}} Web_Act_PauseInputs */
/** @typedef {{}} Web_Act_PlaceInputs */
/** @typedef {{}} Web_Act_ReferInputs */
/** @typedef {{}} Web_Act_ReopenInputs */
/** @typedef {{}} Web_Act_ResumeInputs */
/** @typedef {{}} Web_Act_RoleInputs */
/** @typedef {{}} Web_Act_SearchInputs */
/** @typedef {{ a0: NonNullable<unknown>, a2: NonNullable<unknown> }} Web_Acted_ApartInputs */
/** @typedef {{ since: NonNullable<unknown> }} Web_Acted_TextInputs */
/** @typedef {{}} Web_Acted_TitleInputs */
/** @typedef {{}} Web_AgainInputs */
/** @typedef {{}} Web_AgreesInputs */
/** @typedef {{}} Web_Anchor_AccountInputs */
/** @typedef {{}} Web_Anchor_AddressInputs */
/** @typedef {{}} Web_Anchor_DeviceInputs */
/** @typedef {{}} Web_Anchor_DirectInputs */
/** @typedef {{}} Web_Anchor_DocumentInputs */
/** @typedef {{}} Web_Anchor_EmailInputs */
/** @typedef {{}} Web_Anchor_EventInputs */
/** @typedef {{}} Web_Anchor_JourneyInputs */
/** @typedef {{}} Web_Anchor_OrganisationInputs */
/** @typedef {{}} Web_Anchor_PersonInputs */
/** @typedef {{}} Web_Anchor_PhoneInputs */
/** @typedef {{}} Web_Anchor_VehicleInputs */
/** @typedef {{ part: NonNullable<unknown>, name: NonNullable<unknown>, date: NonNullable<unknown> }} Web_Answer_ByInputs */
/** @typedef {{ text: NonNullable<unknown> }} Web_Answer_InnocentInputs */
/** @typedef {{}} Web_Answered_HitInputs */
/** @typedef {{}} Web_Answered_No_AnswerInputs */
/** @typedef {{}} Web_Answered_No_HitInputs */
/** @typedef {{}} Web_Answered_Not_SearchedInputs */
/** @typedef {{}} Web_AttachInputs */
/** @typedef {{}} Web_Attach_NoneInputs */
/** @typedef {{}} Web_Band_1Inputs */
/** @typedef {{}} Web_Band_2Inputs */
/** @typedef {{}} Web_Band_3Inputs */
/** @typedef {{}} Web_Band_4Inputs */
/** @typedef {{}} Web_Band_5Inputs */
/** @typedef {{ band: NonNullable<unknown>, name: NonNullable<unknown> }} Web_Band_NInputs */
/** @typedef {{}} Web_Basis_NetworkInputs */
/** @typedef {{}} Web_Basis_Not_StatedInputs */
/** @typedef {{}} Web_Basis_OtherInputs */
/** @typedef {{ year: NonNullable<unknown> }} Web_BornInputs */
/** @typedef {{}} Web_By_NameInputs */
/** @typedef {{}} Web_By_NumberInputs */
/** @typedef {{}} Web_By_PersonInputs */
/** @typedef {{}} Web_By_RecordInputs */
/** @typedef {{}} Web_CancelInputs */
/** @typedef {{}} Web_Care_AttachedInputs */
/** @typedef {{}} Web_Care_InnocentInputs */
/** @typedef {{}} Web_Care_KnownInputs */
/** @typedef {{}} Web_Care_NoneInputs */
/** @typedef {{}} Web_Care_NotesInputs */
/** @typedef {{ date: NonNullable<unknown> }} Web_Care_PausedInputs */
/** @typedef {{ date: NonNullable<unknown>, until: NonNullable<unknown> }} Web_Care_Paused_UntilInputs */
/** @typedef {{}} Web_Care_ProtectedInputs */
/** @typedef {{}} Web_Care_RecordedInputs */
/** @typedef {{ role: NonNullable<unknown> }} Web_Care_RoleInputs */
/** @typedef {{ role: NonNullable<unknown> }} Web_Care_Role_ProposedInputs */
/** @typedef {{}} Web_Care_SendInputs */
/** @typedef {{}} Web_Care_TextInputs */
/** @typedef {{}} Web_Care_TitleInputs */
/** @typedef {{ n: NonNullable<unknown> }} Web_Chance_AccidentalInputs */
/** @typedef {{}} Web_Chance_ExpectedInputs */
/** @typedef {{ model: NonNullable<unknown> }} Web_Chance_ModelInputs */
/** @typedef {{}} Web_Chance_Not_TestableInputs */
/** @typedef {{}} Web_Chance_ObservedInputs */
/** @typedef {{}} Web_Chance_TitleInputs */
/** @typedef {{}} Web_Chance_TouchesInputs */
/** @typedef {{}} Web_Change_AnsweredInputs */
/** @typedef {{}} Web_Change_CareInputs */
/** @typedef {{}} Web_Change_CohortInputs */
/** @typedef {{}} Web_Change_IdentityInputs */
/** @typedef {{}} Web_Change_PausedInputs */
/** @typedef {{}} Web_Change_PublicationInputs */
/** @typedef {{}} Web_Change_RecordedInputs */
/** @typedef {{}} Web_Change_ReleasedInputs */
/** @typedef {{}} Web_Change_ReopenedInputs */
/** @typedef {{}} Web_Change_SettledInputs */
/** @typedef {{}} Web_Change_SnapshotInputs */
/** @typedef {{}} Web_Change_TakenInputs */
/** @typedef {{}} Web_Change_WithdrawnInputs */
/** @typedef {{}} Web_Changes_NoneInputs */
/** @typedef {{}} Web_Changes_TitleInputs */
/** @typedef {{}} Web_ChooseInputs */
/** @typedef {{}} Web_Choose_OneInputs */
/** @typedef {{}} Web_CloseInputs */
/** @typedef {{}} Web_Closed_Needs_Conduct_EvidenceInputs */
/** @typedef {{}} Web_Closed_Needs_Death_RecordInputs */
/** @typedef {{}} Web_Closed_Needs_Identity_SettledInputs */
/** @typedef {{}} Web_Closed_Needs_RoleInputs */
/** @typedef {{}} Web_Closed_No_EvidenceInputs */
/** @typedef {{}} Web_Closed_No_PartInputs */
/** @typedef {{}} Web_Closed_Role_MissingInputs */
/** @typedef {{}} Web_Col_AgeInputs */
/** @typedef {{}} Web_Col_CohortInputs */
/** @typedef {{}} Web_Col_Cohort_CapInputs */
/** @typedef {{}} Web_Col_LinkedInputs */
/** @typedef {{}} Web_Col_Linked_CapInputs */
/** @typedef {{}} Web_Col_PersonInputs */
/** @typedef {{}} Web_Col_PersonsInputs */
/** @typedef {{}} Web_Col_Persons_CapInputs */
/** @typedef {{}} Web_Col_RecordsInputs */
/** @typedef {{}} Web_Col_Records_CapInputs */
/** @typedef {{}} Web_Col_StageInputs */
/** @typedef {{}} Web_Col_TouchesInputs */
/** @typedef {{}} Web_Col_WhyInputs */
/** @typedef {{}} Web_Col_YoursInputs */
/** @typedef {{}} Web_ConductInputs */
/** @typedef {{}} Web_ConflictsInputs */
/** @typedef {{}} Web_ConnectedInputs */
/** @typedef {{}} Web_Cross_AllInputs */
/** @typedef {{}} Web_Cross_CornerInputs */
/** @typedef {{}} Web_Cross_OpenInputs */
/** @typedef {{}} Web_Cross_TitleInputs */
/** @typedef {{ count: NonNullable<unknown>, n: NonNullable<unknown> }} Web_DaysInputs */
/** @typedef {{}} Web_DifferentInputs */
/** @typedef {{}} Web_Direct_AssociateInputs */
/** @typedef {{}} Web_Direct_CallInputs */
/** @typedef {{}} Web_Direct_FamilyInputs */
/** @typedef {{}} Web_Direct_MessageInputs */
/** @typedef {{}} Web_Direct_PaymentInputs */
/** @typedef {{}} Web_Direct_TravelledInputs */
/** @typedef {{}} Web_DisconnectedInputs */
/** @typedef {{}} Web_Door_TextInputs */
/** @typedef {{}} Web_Door_TitleInputs */
/** @typedef {{}} Web_Draft_KeptInputs */
/** @typedef {{}} Web_EffectInputs */
/** @typedef {{}} Web_Effect_Drops_OutInputs */
/** @typedef {{}} Web_Effect_ReopensInputs */
/** @typedef {{}} Web_Effect_StaysInputs */
/** @typedef {{}} Web_Exclusion_ApproveInputs */
/** @typedef {{}} Web_Exclusion_Chance_CompatibleInputs */
/** @typedef {{ names: NonNullable<unknown> }} Web_Exclusion_CharterInputs */
/** @typedef {{}} Web_Exclusion_Hub_OnlyInputs */
/** @typedef {{ names: NonNullable<unknown> }} Web_Exclusion_OneInputs */
/** @typedef {{}} Web_Exclusion_Out_Of_PeriodInputs */
/** @typedef {{ count: NonNullable<unknown>, n: NonNullable<unknown> }} Web_Exclusion_PersonsInputs */
/** @typedef {{ names: NonNullable<unknown> }} Web_Exclusion_SignedInputs */
/** @typedef {{ n: NonNullable<unknown>, expected: NonNullable<unknown> }} Web_Exclusion_TwoInputs */
/** @typedef {{}} Web_Exclusion_UnsignedInputs */
/** @typedef {{}} Web_Exclusions_TextInputs */
/** @typedef {{}} Web_Exclusions_TitleInputs */
/** @typedef {{}} Web_Export_AskInputs */
/** @typedef {{ by: NonNullable<unknown>, date: NonNullable<unknown>, recipient: NonNullable<unknown> }} Web_Export_AskedInputs */
/** @typedef {{}} Web_Export_GiveInputs */
/** @typedef {{}} Web_Export_GivenInputs */
/** @typedef {{}} Web_Export_PurposeInputs */
/** @typedef {{}} Web_Export_RecipientInputs */
/** @typedef {{}} Web_Export_SaveInputs */
/** @typedef {{ date: NonNullable<unknown>, recipient: NonNullable<unknown> }} Web_Export_SentInputs */
/** @typedef {{}} Web_Export_TextInputs */
/** @typedef {{}} Web_Export_TitleInputs */
/** @typedef {{}} Web_Export_WaitsInputs */
/** @typedef {{}} Web_Field_AccountInputs */
/** @typedef {{}} Web_Field_Accountnumber1Inputs */
/** @typedef {{}} Web_Field_Act_AnswerInputs */
/** @typedef {{}} Web_Field_Act_AuthorityInputs */
/** @typedef {{}} Web_Field_Act_BandInputs */
/** @typedef {{}} Web_Field_Act_BasisInputs */
/** @typedef {{}} Web_Field_Act_DateInputs */
/** @typedef {{}} Web_Field_Act_EvidenceInputs */
/** @typedef {{}} Web_Field_Act_FromInputs */
/** @typedef {{}} Web_Field_Act_InnocentInputs */
/** @typedef {{}} Web_Field_Act_KindInputs */
/** @typedef {{}} Web_Field_Act_NoteInputs */
/** @typedef {{}} Web_Field_Act_ReasonInputs */
/** @typedef {{}} Web_Field_Act_RoleInputs */
/** @typedef {{}} Web_Field_Act_SaysInputs */
/** @typedef {{}} Web_Field_Act_SourceInputs */
/** @typedef {{}} Web_Field_Act_StandsInputs */
/** @typedef {{}} Web_Field_Act_StateInputs */
/** @typedef {{}} Web_Field_Act_SystemInputs */
/** @typedef {{}} Web_Field_Act_ToInputs */
/** @typedef {{}} Web_Field_Act_TypeInputs */
/** @typedef {{}} Web_Field_Act_UntilInputs */
/** @typedef {{}} Web_Field_AddressInputs */
/** @typedef {{}} Web_Field_AliasInputs */
/** @typedef {{}} Web_Field_Birthdate1Inputs */
/** @typedef {{}} Web_Field_Birthplace1Inputs */
/** @typedef {{}} Web_Field_CountryInputs */
/** @typedef {{}} Web_Field_Deathdate1Inputs */
/** @typedef {{}} Web_Field_DocumentInputs */
/** @typedef {{}} Web_Field_EmailInputs */
/** @typedef {{}} Web_Field_EthnicityInputs */
/** @typedef {{}} Web_Field_Fathername1Inputs */
/** @typedef {{}} Web_Field_Firstname1Inputs */
/** @typedef {{}} Web_Field_GenderInputs */
/** @typedef {{}} Web_Field_Idnumber1Inputs */
/** @typedef {{}} Web_Field_Inncode1Inputs */
/** @typedef {{}} Web_Field_Lastname1Inputs */
/** @typedef {{}} Web_Field_Licensenumber1Inputs */
/** @typedef {{}} Web_Field_Middlename1Inputs */
/** @typedef {{}} Web_Field_Mothername1Inputs */
/** @typedef {{}} Web_Field_NameInputs */
/** @typedef {{}} Web_Field_NationalityInputs */
/** @typedef {{}} Web_Field_ParentsInputs */
/** @typedef {{}} Web_Field_Passportnumber1Inputs */
/** @typedef {{}} Web_Field_PhoneInputs */
/** @typedef {{}} Web_Field_PhotoInputs */
/** @typedef {{}} Web_Field_Registrationnumber1Inputs */
/** @typedef {{}} Web_Field_ReligionInputs */
/** @typedef {{}} Web_Field_Socialsecuritynumber2Inputs */
/** @typedef {{}} Web_Field_Taxnumber1Inputs */
/** @typedef {{}} Web_Field_Weakalias1Inputs */
/** @typedef {{}} Web_FigureInputs */
/** @typedef {{}} Web_Filter_AgeInputs */
/** @typedef {{}} Web_Filter_AllInputs */
/** @typedef {{}} Web_Filter_BandInputs */
/** @typedef {{}} Web_Filter_ClearInputs */
/** @typedef {{ name: NonNullable<unknown> }} Web_Filter_ListInputs */
/** @typedef {{}} Web_Filter_MineInputs */
/** @typedef {{}} Web_Filter_StageInputs */
/** @typedef {{ days: NonNullable<unknown> }} Web_First_KnownInputs */
/** @typedef {{}} Web_Flow_TitleInputs */
/** @typedef {{}} Web_Gate1Inputs */
/** @typedef {{}} Web_Gate1_AskedInputs */
/** @typedef {{}} Web_Gate1_CauseInputs */
/** @typedef {{}} Web_Gate1_ContradictedInputs */
/** @typedef {{}} Web_Gate1_GivenInputs */
/** @typedef {{ fields: NonNullable<unknown> }} Web_Gate1_MissingInputs */
/** @typedef {{ p: NonNullable<unknown> }} Web_Gate1_OddsInputs */
/** @typedef {{}} Web_Gate1_OutdatedInputs */
/** @typedef {{ n: NonNullable<unknown> }} Web_Gate1_PairInputs */
/** @typedef {{}} Web_Gate1_Pair_TwoInputs */
/** @typedef {{}} Web_Gate1_Reason_DifferentInputs */
/** @typedef {{}} Web_Gate1_Reason_SameInputs */
/** @typedef {{}} Web_Gate1_Reason_UnsureInputs */
/** @typedef {{ bits: NonNullable<unknown> }} Web_Gate1_RivalsInputs */
/** @typedef {{ names: NonNullable<unknown> }} Web_Gate1_SettledInputs */
/** @typedef {{}} Web_Gate1_SingleInputs */
/** @typedef {{}} Web_Gate1_WaitsInputs */
/** @typedef {{}} Web_Gate2Inputs */
/** @typedef {{}} Web_Gate2_AdjudicatorInputs */
/** @typedef {{}} Web_Gate2_FirstInputs */
/** @typedef {{}} Web_Gate2_SecondInputs */
/** @typedef {{ count: NonNullable<unknown>, n: NonNullable<unknown> }} Web_HiddenInputs */
/** @typedef {{}} Web_HistoryInputs */
/** @typedef {{}} Web_Hit_ValueInputs */
/** @typedef {{}} Web_Hit_WhereInputs */
/** @typedef {{}} Web_HouseholdInputs */
/** @typedef {{ n: NonNullable<unknown>, per: NonNullable<unknown> }} Web_In_HundredInputs */
/** @typedef {{}} Web_InnocentInputs */
/** @typedef {{ key: NonNullable<unknown> }} Web_Key_AnswerInputs */
/** @typedef {{}} Web_Key_CareInputs */
/** @typedef {{}} Web_Key_ElsewhereInputs */
/** @typedef {{}} Web_Key_EscapeInputs */
/** @typedef {{}} Web_Key_GateInputs */
/** @typedef {{}} Web_Key_IdentityInputs */
/** @typedef {{}} Web_Key_MapInputs */
/** @typedef {{}} Web_Key_NextInputs */
/** @typedef {{}} Web_Key_OpenInputs */
/** @typedef {{}} Web_Key_OverviewInputs */
/** @typedef {{}} Web_Key_PublicationInputs */
/** @typedef {{}} Web_Key_QueueInputs */
/** @typedef {{}} Web_Key_RowsInputs */
/** @typedef {{}} Web_Key_SealedInputs */
/** @typedef {{}} Web_Key_SearchInputs */
/** @typedef {{}} Web_Key_SendInputs */
/** @typedef {{}} Web_Key_TryInputs */
/** @typedef {{}} Web_Key_WhyInputs */
/** @typedef {{}} Web_KeysInputs */
/** @typedef {{}} Web_Keys_AllInputs */
/** @typedef {{}} Web_Keys_OnInputs */
/** @typedef {{}} Web_Keys_TextInputs */
/** @typedef {{}} Web_Kind_ConductInputs */
/** @typedef {{}} Web_Kind_DirectInputs */
/** @typedef {{}} Web_Kind_IdentityInputs */
/** @typedef {{}} Web_Kind_LegInputs */
/** @typedef {{}} Web_Kind_TouchInputs */
/** @typedef {{}} Web_Lane_ActionInputs */
/** @typedef {{}} Web_Lane_PlaceInputs */
/** @typedef {{}} Web_Lane_ReviewInputs */
/** @typedef {{}} Web_Lane_TouchInputs */
/** @typedef {{}} Web_LanguageInputs */
/** @typedef {{ observed: NonNullable<unknown>, expected: NonNullable<unknown> }} Web_Lead_ChanceInputs */
/** @typedef {{}} Web_Lead_Chance_NoneInputs */
/** @typedef {{ cohort: NonNullable<unknown>, persons: NonNullable<unknown> }} Web_Lead_ReviewInputs */
/** @typedef {{ waiting: NonNullable<unknown>, decided: NonNullable<unknown> }} Web_Lead_WaitsInputs */
/** @typedef {{}} Web_LegInputs */
/** @typedef {{}} Web_Legend_AsideInputs */
/** @typedef {{}} Web_Legend_ChanceInputs */
/** @typedef {{}} Web_Legend_EvidenceInputs */
/** @typedef {{}} Web_Legend_OpenInputs */
/** @typedef {{}} Web_Legend_SettledInputs */
/** @typedef {{}} Web_LoadingInputs */
/** @typedef {{ state: NonNullable<unknown> }} Web_LocationInputs */
/** @typedef {{}} Web_Location_W11Inputs */
/** @typedef {{}} Web_Location_W21Inputs */
/** @typedef {{}} Web_Location_W31Inputs */
/** @typedef {{}} Web_Location_W41Inputs */
/** @typedef {{}} Web_Location_W51Inputs */
/** @typedef {{}} Web_Location_W61Inputs */
/** @typedef {{}} Web_Location_W6a1Inputs */
/** @typedef {{}} Web_Location_W6b1Inputs */
/** @typedef {{}} Web_Location_W71Inputs */
/** @typedef {{}} Web_Location_W81Inputs */
/** @typedef {{}} Web_LockInputs */
/** @typedef {{}} Web_Look_AgainInputs */
/** @typedef {{}} Web_MaskedInputs */
/** @typedef {{}} Web_Masked_WhyInputs */
/** @typedef {{}} Web_Meaning_ChanceInputs */
/** @typedef {{}} Web_Meaning_ReviewInputs */
/** @typedef {{}} Web_Meaning_TitleInputs */
/** @typedef {{}} Web_MissingInputs */
/** @typedef {{}} Web_Model_BicmInputs */
/** @typedef {{}} Web_Model_HypergeometricInputs */
/** @typedef {{}} Web_Model_PermutationInputs */
/** @typedef {{ name: NonNullable<unknown> }} Web_Named_RuleInputs */
/** @typedef {{}} Web_NavInputs */
/** @typedef {{}} Web_NearInputs */
/** @typedef {{ label: NonNullable<unknown> }} Web_NearestInputs */
/** @typedef {{}} Web_Nearest_NoneInputs */
/** @typedef {{ count: NonNullable<unknown>, n: NonNullable<unknown> }} Web_Needs_LegsInputs */
/** @typedef {{}} Web_Needs_NoneInputs */
/** @typedef {{ item: NonNullable<unknown> }} Web_Needs_OneInputs */
/** @typedef {{}} Web_Network_Role_FacilitatorInputs */
/** @typedef {{}} Web_Network_Role_MovedInputs */
/** @typedef {{}} Web_Network_Role_Not_EstablishedInputs */
/** @typedef {{}} Web_Network_Role_OrganiserInputs */
/** @typedef {{}} Web_Network_Role_VictimInputs */
/** @typedef {{}} Web_Network_Role_WitnessInputs */
/** @typedef {{}} Web_NextInputs */
/** @typedef {{}} Web_No_KeyInputs */
/** @typedef {{}} Web_Not_FoundInputs */
/** @typedef {{}} Web_Not_GivenInputs */
/** @typedef {{}} Web_OfInputs */
/** @typedef {{}} Web_OpeningInputs */
/** @typedef {{}} Web_Opening_FiguresInputs */
/** @typedef {{}} Web_Opening_IndexInputs */
/** @typedef {{}} Web_Opening_LedgerInputs */
/** @typedef {{}} Web_Opening_LinksInputs */
/** @typedef {{}} Web_Opening_StatementsInputs */
/** @typedef {{ at: NonNullable<unknown>, of: NonNullable<unknown>, step: NonNullable<unknown> }} Web_Opening_StepInputs */
/** @typedef {{}} Web_Outcome_Deceased_Or_Out_Of_ScopeInputs */
/** @typedef {{}} Web_Outcome_Individual_Concern_SupportedInputs */
/** @typedef {{}} Web_Outcome_Insufficient_InformationInputs */
/** @typedef {{}} Web_Outcome_Insufficient_ShortInputs */
/** @typedef {{}} Web_Outcome_Link_Chance_CompatibleInputs */
/** @typedef {{}} Web_Outcome_Link_Confirmed_No_AdverseInputs */
/** @typedef {{}} Web_Outcome_No_LinkInputs */
/** @typedef {{}} Web_Outcome_Not_The_PersonInputs */
/** @typedef {{}} Web_Outcome_Protection_ReferralInputs */
/** @typedef {{}} Web_Outcome_Role_In_Network_SupportedInputs */
/** @typedef {{}} Web_OverviewInputs */
/** @typedef {{}} Web_Part_Already_Decided_By_YouInputs */
/** @typedef {{}} Web_Part_Already_SettledInputs */
/** @typedef {{}} Web_Part_Analyst_May_Not_ReviewInputs */
/** @typedef {{}} Web_Part_First_Gate_OpenInputs */
/** @typedef {{}} Web_Part_Needs_AdjudicatorInputs */
/** @typedef {{}} Web_Part_No_KeyInputs */
/** @typedef {{}} Web_Part_PausedInputs */
/** @typedef {{}} Web_Part_Person_Not_In_CohortInputs */
/** @typedef {{}} Web_Part_Redress_Needs_Someone_NewInputs */
/** @typedef {{}} Web_Part_Role_MissingInputs */
/** @typedef {{}} Web_Part_Taken_By_OtherInputs */
/** @typedef {{}} Web_Part_Unknown_KeyInputs */
/** @typedef {{ name: NonNullable<unknown> }} Web_Passphrase_OfInputs */
/** @typedef {{}} Web_Passphrase_OpenInputs */
/** @typedef {{ n: NonNullable<unknown> }} Web_Path_BitsInputs */
/** @typedef {{}} Web_Path_HubInputs */
/** @typedef {{}} Web_Path_ItemInputs */
/** @typedef {{}} Web_Path_PossibleInputs */
/** @typedef {{}} Web_Path_SoleInputs */
/** @typedef {{}} Web_Path_TableInputs */
/** @typedef {{}} Web_Path_UsersInputs */
/** @typedef {{}} Web_Path_ViaInputs */
/** @typedef {{}} Web_Path_WeightInputs */
/** @typedef {{ count: NonNullable<unknown>, n: NonNullable<unknown> }} Web_Paths_LeftInputs */
/** @typedef {{}} Web_PersonInputs */
/** @typedef {{ id: NonNullable<unknown> }} Web_Person_TitleInputs */
/** @typedef {{ p: NonNullable<unknown> }} Web_ProbabilityInputs */
/** @typedef {{}} Web_ProblemInputs */
/** @typedef {{}} Web_Problem_Adverse_Needs_Two_On_OutcomeInputs */
/** @typedef {{}} Web_Problem_Already_Decided_By_YouInputs */
/** @typedef {{}} Web_Problem_Already_SettledInputs */
/** @typedef {{}} Web_Problem_Already_SignedInputs */
/** @typedef {{}} Web_Problem_Already_WithdrawnInputs */
/** @typedef {{}} Web_Problem_Analyst_May_Not_ReviewInputs */
/** @typedef {{}} Web_Problem_Body_Too_LargeInputs */
/** @typedef {{}} Web_Problem_BugInputs */
/** @typedef {{}} Web_Problem_Conduct_MissingInputs */
/** @typedef {{}} Web_Problem_Confirmation_MissingInputs */
/** @typedef {{}} Web_Problem_Cursor_InvalidInputs */
/** @typedef {{}} Web_Problem_Day_InvalidInputs */
/** @typedef {{}} Web_Problem_Difference_UnexplainedInputs */
/** @typedef {{}} Web_Problem_Digest_ChangedInputs */
/** @typedef {{}} Web_Problem_Disk_FailedInputs */
/** @typedef {{}} Web_Problem_Disk_FullInputs */
/** @typedef {{}} Web_Problem_Evidence_ChangedInputs */
/** @typedef {{}} Web_Problem_Evidence_MissingInputs */
/** @typedef {{}} Web_Problem_Evidence_UnknownInputs */
/** @typedef {{}} Web_Problem_Exclusion_Not_ApprovedInputs */
/** @typedef {{}} Web_Problem_Exclusion_Not_In_CharterInputs */
/** @typedef {{}} Web_Problem_Export_Answer_FirstInputs */
/** @typedef {{}} Web_Problem_Export_Needs_ProtectionInputs */
/** @typedef {{}} Web_Problem_Export_Purpose_MissingInputs */
/** @typedef {{}} Web_Problem_Figures_Do_Not_Add_UpInputs */
/** @typedef {{}} Web_Problem_Filter_UnknownInputs */
/** @typedef {{}} Web_Problem_Identity_FailsInputs */
/** @typedef {{}} Web_Problem_Innocent_Explanation_MissingInputs */
/** @typedef {{}} Web_Problem_Item_UnknownInputs */
/** @typedef {{}} Web_Problem_Key_FileInputs */
/** @typedef {{}} Web_Problem_Key_Name_TakenInputs */
/** @typedef {{}} Web_Problem_Key_NeededInputs */
/** @typedef {{}} Web_Problem_Key_Not_HeldInputs */
/** @typedef {{}} Web_Problem_Key_UnknownInputs */
/** @typedef {{}} Web_Problem_Ledger_UnwritableInputs */
/** @typedef {{}} Web_Problem_Leg_MissingInputs */
/** @typedef {{}} Web_Problem_Look_Again_MissingInputs */
/** @typedef {{}} Web_Problem_LostInputs */
/** @typedef {{}} Web_Problem_Needs_AdjudicatorInputs */
/** @typedef {{}} Web_Problem_No_Redress_OpenInputs */
/** @typedef {{}} Web_Problem_Not_A_Person_PairInputs */
/** @typedef {{}} Web_Problem_Not_HeldInputs */
/** @typedef {{}} Web_Problem_Not_PausedInputs */
/** @typedef {{}} Web_Problem_Not_SampledInputs */
/** @typedef {{}} Web_Problem_Not_Taken_By_YouInputs */
/** @typedef {{}} Web_Problem_Not_Under_ProtectionInputs */
/** @typedef {{}} Web_Problem_Not_WritableInputs */
/** @typedef {{}} Web_Problem_Nothing_To_PurgeInputs */
/** @typedef {{}} Web_Problem_Nothing_To_SampleInputs */
/** @typedef {{}} Web_Problem_Own_WorkInputs */
/** @typedef {{}} Web_Problem_Passphrase_NeededInputs */
/** @typedef {{}} Web_Problem_Passphrase_WrongInputs */
/** @typedef {{}} Web_Problem_PausedInputs */
/** @typedef {{}} Web_Problem_Person_Not_In_CohortInputs */
/** @typedef {{}} Web_Problem_Person_UnknownInputs */
/** @typedef {{}} Web_Problem_Protected_AttributeInputs */
/** @typedef {{}} Web_Problem_Publication_UnknownInputs */
/** @typedef {{}} Web_Problem_Purge_SuspendedInputs */
/** @typedef {{}} Web_Problem_Reason_MissingInputs */
/** @typedef {{}} Web_Problem_Record_UnknownInputs */
/** @typedef {{}} Web_Problem_Redress_Needs_Someone_NewInputs */
/** @typedef {{}} Web_Problem_Reopen_Needs_Someone_ElseInputs */
/** @typedef {{}} Web_Problem_Request_InvalidInputs */
/** @typedef {{}} Web_Problem_Role_MissingInputs */
/** @typedef {{}} Web_Problem_Same_Person_TwiceInputs */
/** @typedef {{}} Web_Problem_Same_RecordInputs */
/** @typedef {{}} Web_Problem_Script_Key_Outside_SimulationInputs */
/** @typedef {{}} Web_Problem_Session_NeededInputs */
/** @typedef {{}} Web_Problem_Source_UnknownInputs */
/** @typedef {{}} Web_Problem_Step_MissingInputs */
/** @typedef {{}} Web_Problem_System_May_NotInputs */
/** @typedef {{}} Web_Problem_Taken_By_OtherInputs */
/** @typedef {{}} Web_Problem_Trace_StaleInputs */
/** @typedef {{ code: NonNullable<unknown> }} Web_Problem_UnknownInputs */
/** @typedef {{}} Web_Problem_Unknown_KeyInputs */
/** @typedef {{}} Web_Problem_Workspace_LockedInputs */
/** @typedef {{}} Web_Pub_AfterInputs */
/** @typedef {{ date: NonNullable<unknown> }} Web_Pub_As_OfInputs */
/** @typedef {{}} Web_Pub_BeforeInputs */
/** @typedef {{ number: NonNullable<unknown> }} Web_Pub_DiffInputs */
/** @typedef {{}} Web_Pub_Diff_TitleInputs */
/** @typedef {{}} Web_Pub_DraftInputs */
/** @typedef {{}} Web_Pub_Draft_As_OfInputs */
/** @typedef {{}} Web_Pub_ExpectedInputs */
/** @typedef {{ list: NonNullable<unknown> }} Web_Pub_FailingInputs */
/** @typedef {{}} Web_Pub_FiguresInputs */
/** @typedef {{}} Web_Pub_FirstInputs */
/** @typedef {{ count: NonNullable<unknown>, n: NonNullable<unknown> }} Web_Pub_MissingInputs */
/** @typedef {{}} Web_Pub_No_PageInputs */
/** @typedef {{}} Web_Pub_No_SignatureInputs */
/** @typedef {{}} Web_Pub_NoneInputs */
/** @typedef {{ number: NonNullable<unknown> }} Web_Pub_NumberInputs */
/** @typedef {{}} Web_Pub_PageInputs */
/** @typedef {{}} Web_Pub_ReasonsInputs */
/** @typedef {{}} Web_Pub_SameInputs */
/** @typedef {{}} Web_Pub_SignInputs */
/** @typedef {{}} Web_Pub_SignaturesInputs */
/** @typedef {{ name: NonNullable<unknown>, date: NonNullable<unknown> }} Web_Pub_SignedInputs */
/** @typedef {{}} Web_Pub_Status_DraftInputs */
/** @typedef {{}} Web_Pub_Status_FinalInputs */
/** @typedef {{}} Web_Pub_Status_ProvisionalInputs */
/** @typedef {{}} Web_Pub_Status_SupersededInputs */
/** @typedef {{}} Web_Pub_TitleInputs */
/** @typedef {{}} Web_PublicationInputs */
/** @typedef {{}} Web_QueueInputs */
/** @typedef {{}} Web_Queue_EmptyInputs */
/** @typedef {{}} Web_Queue_NothingInputs */
/** @typedef {{}} Web_Queue_TitleInputs */
/** @typedef {{ count: NonNullable<unknown>, n: NonNullable<unknown> }} Web_Queue_TotalInputs */
/** @typedef {{}} Web_ReaderInputs */
/** @typedef {{ count: NonNullable<unknown>, n: NonNullable<unknown> }} Web_ReadersInputs */
/** @typedef {{}} Web_ReasonInputs */
/** @typedef {{ n: NonNullable<unknown> }} Web_Reason_ChangedInputs */
/** @typedef {{ count: NonNullable<unknown>, n: NonNullable<unknown>, name: NonNullable<unknown> }} Web_Reason_FromInputs */
/** @typedef {{ count: NonNullable<unknown>, n: NonNullable<unknown> }} Web_Reason_GoneInputs */
/** @typedef {{ count: NonNullable<unknown>, n: NonNullable<unknown> }} Web_Reason_NewInputs */
/** @typedef {{ count: NonNullable<unknown>, n: NonNullable<unknown>, name: NonNullable<unknown> }} Web_Reason_ToInputs */
/** @typedef {{}} Web_RecordedInputs */
/** @typedef {{}} Web_Recorded_DiffersInputs */
/** @typedef {{}} Web_Recorded_SecondInputs */
/** @typedef {{ outcome: NonNullable<unknown> }} Web_Recorded_SettledInputs */
/** @typedef {{}} Web_Records_AfterInputs */
/** @typedef {{}} Web_Records_BeforeInputs */
/** @typedef {{ from: NonNullable<unknown>, to: NonNullable<unknown>, total: NonNullable<unknown> }} Web_Records_ShownInputs */
/** @typedef {{ date: NonNullable<unknown> }} Web_ReopenedInputs */
/** @typedef {{ date: NonNullable<unknown>, outcome: NonNullable<unknown> }} Web_Reopened_WasInputs */
/** @typedef {{}} Web_RequiredInputs */
/** @typedef {{}} Web_Role_AdjudicatorInputs */
/** @typedef {{}} Web_Role_AnalystInputs */
/** @typedef {{}} Web_Role_ProtectionInputs */
/** @typedef {{}} Web_Role_PublisherInputs */
/** @typedef {{}} Web_Role_QualityInputs */
/** @typedef {{}} Web_Role_RedressInputs */
/** @typedef {{}} Web_Role_ReviewerInputs */
/** @typedef {{}} Web_Role_StewardInputs */
/** @typedef {{}} Web_Rolled_BackInputs */
/** @typedef {{ source: NonNullable<unknown>, row: NonNullable<unknown> }} Web_RowInputs */
/** @typedef {{}} Web_SameInputs */
/** @typedef {{}} Web_Say_Action_AcceptedInputs */
/** @typedef {{}} Web_Say_Action_Account_RestrictedInputs */
/** @typedef {{}} Web_Say_Action_AppealedInputs */
/** @typedef {{}} Web_Say_Action_ArrestedInputs */
/** @typedef {{}} Web_Say_Action_Carried_OutInputs */
/** @typedef {{}} Web_Say_Action_ChargedInputs */
/** @typedef {{}} Web_Say_Action_EndedInputs */
/** @typedef {{}} Web_Say_Action_Order_MadeInputs */
/** @typedef {{}} Web_Say_Action_Order_StayedInputs */
/** @typedef {{}} Web_Say_Action_OtherInputs */
/** @typedef {{}} Web_Say_Action_Proceedings_OpenedInputs */
/** @typedef {{}} Web_Say_Action_ReferredInputs */
/** @typedef {{}} Web_Say_Action_ReleasedInputs */
/** @typedef {{}} Web_Say_Action_Relief_GrantedInputs */
/** @typedef {{}} Web_Say_Action_RemovedInputs */
/** @typedef {{}} Web_Say_Action_Report_FiledInputs */
/** @typedef {{}} Web_Say_Action_StayedInputs */
/** @typedef {{}} Web_Say_Action_StoppedInputs */
/** @typedef {{ field: NonNullable<unknown>, a: NonNullable<unknown> }} Web_Say_Agrees_FieldInputs */
/** @typedef {{}} Web_Say_Chance_DirectInputs */
/** @typedef {{}} Web_Say_Chance_Not_AloneInputs */
/** @typedef {{}} Web_Say_Chance_One_TouchInputs */
/** @typedef {{}} Web_Say_Chance_SurvivesInputs */
/** @typedef {{ field: NonNullable<unknown>, a: NonNullable<unknown>, b: NonNullable<unknown> }} Web_Say_Differs_FieldInputs */
/** @typedef {{ id: NonNullable<unknown> }} Web_Say_Hang_IdentityInputs */
/** @typedef {{ id: NonNullable<unknown> }} Web_Say_Hang_MemoInputs */
/** @typedef {{ id: NonNullable<unknown> }} Web_Say_Hang_OriginInputs */
/** @typedef {{ source: NonNullable<unknown>, row: NonNullable<unknown> }} Web_Say_Hang_RowInputs */
/** @typedef {{ id: NonNullable<unknown> }} Web_Say_Hang_SourceInputs */
/** @typedef {{ kind: NonNullable<unknown>, users: NonNullable<unknown> }} Web_Say_Hop_AnchorInputs */
/** @typedef {{ count: NonNullable<unknown>, n: NonNullable<unknown>, kind: NonNullable<unknown> }} Web_Say_Hop_Anchor_UsersInputs */
/** @typedef {{}} Web_Say_Hop_BuildingInputs */
/** @typedef {{}} Web_Say_Hop_DirectInputs */
/** @typedef {{ grade: NonNullable<unknown> }} Web_Say_Hop_GradeInputs */
/** @typedef {{}} Web_Say_Hop_MemberInputs */
/** @typedef {{}} Web_Say_Hop_MemoInputs */
/** @typedef {{ kind: NonNullable<unknown> }} Web_Say_Hop_NetworkInputs */
/** @typedef {{}} Web_Say_Hop_Not_GradedInputs */
/** @typedef {{ count: NonNullable<unknown>, n: NonNullable<unknown> }} Web_Say_Hop_RecordsInputs */
/** @typedef {{}} Web_Say_Hop_Role_DriverInputs */
/** @typedef {{}} Web_Say_Hop_Role_FacilitatorInputs */
/** @typedef {{}} Web_Say_Hop_Role_MemberInputs */
/** @typedef {{}} Web_Say_Hop_Role_OrganiserInputs */
/** @typedef {{}} Web_Say_Hop_Role_RecruiterInputs */
/** @typedef {{}} Web_Say_Hop_Role_StartingInputs */
/** @typedef {{ row: NonNullable<unknown> }} Web_Say_Hop_RowInputs */
/** @typedef {{ row: NonNullable<unknown>, day: NonNullable<unknown> }} Web_Say_Hop_Row_DayInputs */
/** @typedef {{ count: NonNullable<unknown>, n: NonNullable<unknown> }} Web_Say_Hop_UsersInputs */
/** @typedef {{}} Web_Say_Judged_DifferentInputs */
/** @typedef {{ field: NonNullable<unknown> }} Web_Say_MissingInputs */
/** @typedef {{ field: NonNullable<unknown> }} Web_Say_Missing_FieldInputs */
/** @typedef {{}} Web_Say_Missing_ParentsInputs */
/** @typedef {{}} Web_Say_Missing_PhotoInputs */
/** @typedef {{}} Web_Say_NetworkInputs */
/** @typedef {{}} Web_Say_Path_DirectInputs */
/** @typedef {{ count: NonNullable<unknown>, n: NonNullable<unknown> }} Web_Say_Path_HubInputs */
/** @typedef {{}} Web_Say_Path_PossibleInputs */
/** @typedef {{ n: NonNullable<unknown> }} Web_Say_Path_RareInputs */
/** @typedef {{ count: NonNullable<unknown>, n: NonNullable<unknown> }} Web_Say_Path_UsersInputs */
/** @typedef {{ from: NonNullable<unknown>, to: NonNullable<unknown> }} Web_Say_Path_WindowInputs */
/** @typedef {{}} Web_Say_Reason_DirectInputs */
/** @typedef {{}} Web_Say_Reason_Further_HopInputs */
/** @typedef {{}} Web_Say_Reason_HubInputs */
/** @typedef {{}} Web_Say_Reason_Hub_OnlyInputs */
/** @typedef {{}} Web_Say_Reason_IdentityInputs */
/** @typedef {{}} Web_Say_Reason_Independence_Not_KnownInputs */
/** @typedef {{ count: NonNullable<unknown>, n: NonNullable<unknown> }} Web_Say_Reason_Independent_LegsInputs */
/** @typedef {{}} Web_Say_Reason_Links_Of_One_OriginInputs */
/** @typedef {{}} Web_Say_Reason_MovedInputs */
/** @typedef {{}} Web_Say_Reason_One_Certain_LinkInputs */
/** @typedef {{}} Web_Say_Reason_One_Direct_LinkInputs */
/** @typedef {{}} Web_Say_Reason_Only_PossibleInputs */
/** @typedef {{}} Web_Say_Reason_Place_ConflictInputs */
/** @typedef {{}} Web_Say_Reason_ProtectionInputs */
/** @typedef {{ q: NonNullable<unknown> }} Web_Say_Reason_QInputs */
/** @typedef {{}} Web_Say_Reason_ReopenedInputs */
/** @typedef {{ what: NonNullable<unknown> }} Web_Say_Reason_RunsInputs */
/** @typedef {{}} Web_Say_Reason_Several_LinksInputs */
/** @typedef {{}} Web_Say_Reason_SoleInputs */
/** @typedef {{}} Web_Say_Reason_Under_18_RecordedInputs */
/** @typedef {{}} Web_Say_Reopened_Evidence_ChangedInputs */
/** @typedef {{}} Web_Say_Reopened_ExpiredInputs */
/** @typedef {{}} Web_Say_Reopened_IdentityInputs */
/** @typedef {{}} Web_Say_Reopened_MergedInputs */
/** @typedef {{}} Web_Say_Reopened_QualityInputs */
/** @typedef {{}} Web_Say_Reopened_RedressInputs */
/** @typedef {{}} Web_Say_Reopened_Source_WithdrawnInputs */
/** @typedef {{}} Web_Say_Reopened_SplitInputs */
/** @typedef {{}} Web_Say_Reopened_Taken_BackInputs */
/** @typedef {{}} Web_Say_Time_AnsweredInputs */
/** @typedef {{}} Web_Say_Time_First_KnownInputs */
/** @typedef {{ state: NonNullable<unknown>, source: NonNullable<unknown> }} Web_Say_Time_PlaceInputs */
/** @typedef {{}} Web_Say_Time_Place_ConflictInputs */
/** @typedef {{}} Web_Say_Time_ReopenedInputs */
/** @typedef {{ source: NonNullable<unknown> }} Web_Say_Time_SeenInputs */
/** @typedef {{}} Web_Say_Time_SettledInputs */
/** @typedef {{ kind: NonNullable<unknown> }} Web_Say_Time_TouchInputs */
/** @typedef {{}} Web_SearchInputs */
/** @typedef {{ n: NonNullable<unknown> }} Web_Search_FirstInputs */
/** @typedef {{}} Web_Search_HintInputs */
/** @typedef {{ count: NonNullable<unknown>, n: NonNullable<unknown> }} Web_Search_HitsInputs */
/** @typedef {{}} Web_Search_LabelInputs */
/** @typedef {{}} Web_Search_LoggedInputs */
/** @typedef {{}} Web_Search_MoreInputs */
/** @typedef {{}} Web_Search_NoneInputs */
/** @typedef {{ systems: NonNullable<unknown> }} Web_Search_NotInputs */
/** @typedef {{}} Web_Search_ReadInputs */
/** @typedef {{ persons: NonNullable<unknown>, records: NonNullable<unknown>, sources: NonNullable<unknown> }} Web_Search_SearchedInputs */
/** @typedef {{}} Web_Search_TitleInputs */
/** @typedef {{}} Web_Second_BrowserInputs */
/** @typedef {{}} Web_Second_Browser_TextInputs */
/** @typedef {{}} Web_Seen_LoggedInputs */
/** @typedef {{}} Web_Seen_Sent_NoneInputs */
/** @typedef {{ readers: NonNullable<unknown>, date: NonNullable<unknown> }} Web_Seen_SinceInputs */
/** @typedef {{}} Web_Seen_TitleInputs */
/** @typedef {{}} Web_SendInputs */
/** @typedef {{}} Web_SendingInputs */
/** @typedef {{ outcome: NonNullable<unknown>, names: NonNullable<unknown>, date: NonNullable<unknown> }} Web_Settled_AsInputs */
/** @typedef {{}} Web_SimulatedInputs */
/** @typedef {{}} Web_SkipInputs */
/** @typedef {{}} Web_Source_FileInputs */
/** @typedef {{}} Web_Source_RecordsInputs */
/** @typedef {{}} Web_Sources_TitleInputs */
/** @typedef {{}} Web_Stage_AdjudicationInputs */
/** @typedef {{}} Web_Stage_DecidedInputs */
/** @typedef {{}} Web_Stage_First_ReviewInputs */
/** @typedef {{}} Web_Stage_Not_StartedInputs */
/** @typedef {{}} Web_Stage_PausedInputs */
/** @typedef {{}} Web_Stage_Second_ReviewInputs */
/** @typedef {{}} Web_State_DeceasedInputs */
/** @typedef {{}} Web_State_DepartedInputs */
/** @typedef {{}} Web_State_In_CustodyInputs */
/** @typedef {{}} Web_State_LocatedInputs */
/** @typedef {{ per: NonNullable<unknown> }} Web_Surprise_FewerInputs */
/** @typedef {{ per: NonNullable<unknown>, n: NonNullable<unknown> }} Web_Surprise_LabelInputs */
/** @typedef {{ q: NonNullable<unknown>, tests: NonNullable<unknown> }} Web_Surprise_QInputs */
/** @typedef {{}} Web_Surprise_TextInputs */
/** @typedef {{}} Web_Surprise_TitleInputs */
/** @typedef {{}} Web_Surprise_UntestableInputs */
/** @typedef {{}} Web_TableInputs */
/** @typedef {{}} Web_Take_NextInputs */
/** @typedef {{ name: NonNullable<unknown> }} Web_Taken_ByInputs */
/** @typedef {{}} Web_ThemeInputs */
/** @typedef {{}} Web_Theme_DarkInputs */
/** @typedef {{}} Web_Theme_LightInputs */
/** @typedef {{}} Web_Theme_SystemInputs */
/** @typedef {{}} Web_TitleInputs */
/** @typedef {{}} Web_To_OverviewInputs */
/** @typedef {{ done: NonNullable<unknown>, left: NonNullable<unknown> }} Web_TodayInputs */
/** @typedef {{}} Web_Too_ShortInputs */
/** @typedef {{}} Web_Touch_NoneInputs */
/** @typedef {{}} Web_Touch_TitleInputs */
/** @typedef {{}} Web_TryInputs */
/** @typedef {{ before: NonNullable<unknown>, after: NonNullable<unknown>, why: NonNullable<unknown> }} Web_Try_BandInputs */
/** @typedef {{ band: NonNullable<unknown>, why: NonNullable<unknown> }} Web_Try_Band_SameInputs */
/** @typedef {{}} Web_Try_Drops_OutInputs */
/** @typedef {{}} Web_Try_HintInputs */
/** @typedef {{}} Web_Try_No_Longer_One_PersonInputs */
/** @typedef {{}} Web_Try_Only_HubsInputs */
/** @typedef {{ count: NonNullable<unknown>, n: NonNullable<unknown> }} Web_Try_OthersInputs */
/** @typedef {{ n: NonNullable<unknown> }} Web_Try_Others_MoreInputs */
/** @typedef {{}} Web_Try_Others_NoneInputs */
/** @typedef {{}} Web_Try_ReopensInputs */
/** @typedef {{}} Web_Try_ScopeInputs */
/** @typedef {{}} Web_Try_Scope_ItemInputs */
/** @typedef {{}} Web_Try_Scope_RecordInputs */
/** @typedef {{}} Web_Try_Scope_SourceInputs */
/** @typedef {{ after: NonNullable<unknown>, before: NonNullable<unknown> }} Web_Try_StaysInputs */
/** @typedef {{}} Web_Try_TitleInputs */
/** @typedef {{ words: NonNullable<unknown> }} Web_Type_OutInputs */
/** @typedef {{}} Web_Type_Out_WrongInputs */
/** @typedef {{}} Web_UnlockInputs */
/** @typedef {{}} Web_Unlock_FileInputs */
/** @typedef {{}} Web_Unlock_NoneInputs */
/** @typedef {{}} Web_Unlock_TextInputs */
/** @typedef {{}} Web_Unlock_TitleInputs */
/** @typedef {{ name: NonNullable<unknown> }} Web_Unlock_WithInputs */
/** @typedef {{}} Web_UnsureInputs */
/** @typedef {{}} Web_ValueInputs */
/** @typedef {{}} Web_Waits_CountInputs */
/** @typedef {{}} Web_Waits_MedianInputs */
/** @typedef {{}} Web_Waits_OldestInputs */
/** @typedef {{}} Web_Waits_StageInputs */
/** @typedef {{}} Web_Waits_TitleInputs */
/** @typedef {{}} Web_Was_SettledInputs */
/** @typedef {{}} Web_WeightInputs */
/** @typedef {{}} Web_When_ConflictInputs */
/** @typedef {{}} Web_When_FromInputs */
/** @typedef {{}} Web_When_NoneInputs */
/** @typedef {{}} Web_When_OpenInputs */
/** @typedef {{}} Web_When_TitleInputs */
/** @typedef {{}} Web_When_ToInputs */
/** @typedef {{}} Web_When_WhatInputs */
/** @typedef {{}} Web_Who_TitleInputs */
/** @typedef {{}} Web_Why_NotInputs */
/** @typedef {{ label: NonNullable<unknown> }} Web_Why_Not_TitleInputs */
/** @typedef {{}} Web_WithdrawInputs */
/** @typedef {{}} Web_Withdraw_DoInputs */
/** @typedef {{ file: NonNullable<unknown> }} Web_Withdraw_DoneInputs */
/** @typedef {{ file: NonNullable<unknown> }} Web_Withdraw_OfInputs */
/** @typedef {{}} Web_Withdraw_ReasonInputs */
/** @typedef {{ records: NonNullable<unknown>, persons: NonNullable<unknown>, drop: NonNullable<unknown>, reopen: NonNullable<unknown> }} Web_Withdraw_TextInputs */
/** @typedef {{ file: NonNullable<unknown> }} Web_Withdraw_TitleInputs */
/** @typedef {{}} Web_WithdrawnInputs */
/** @typedef {{}} Web_Yours_AdjudicateInputs */
/** @typedef {{}} Web_Yours_AnsweredInputs */
/** @typedef {{}} Web_Yours_FirstInputs */
/** @typedef {{}} Web_Yours_SecondInputs */
import * as registry from "../registry.js"


export const amount_administrations = /** @type {(inputs: Amount_AdministrationsInputs) => LocalizedString} */ (i) => {const many = registry.plural("en", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} administration`);
	return /** @type {LocalizedString} */ (`${i?.n} administrations`)
	
};

export const amount_blank_lines = /** @type {(inputs: Amount_Blank_LinesInputs) => LocalizedString} */ (i) => {const many = registry.plural("en", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} blank line`);
	return /** @type {LocalizedString} */ (`${i?.n} blank lines`)
	
};

export const amount_bytes = /** @type {(inputs: Amount_BytesInputs) => LocalizedString} */ (i) => {const many = registry.plural("en", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} byte`);
	return /** @type {LocalizedString} */ (`${i?.n} bytes`)
	
};

export const amount_candidates = /** @type {(inputs: Amount_CandidatesInputs) => LocalizedString} */ (i) => {const many = registry.plural("en", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} candidate`);
	return /** @type {LocalizedString} */ (`${i?.n} candidates`)
	
};

export const amount_contacts = /** @type {(inputs: Amount_ContactsInputs) => LocalizedString} */ (i) => {const many = registry.plural("en", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} contact`);
	return /** @type {LocalizedString} */ (`${i?.n} contacts`)
	
};

export const amount_days = /** @type {(inputs: Amount_DaysInputs) => LocalizedString} */ (i) => {const many = registry.plural("en", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} day`);
	return /** @type {LocalizedString} */ (`${i?.n} days`)
	
};

export const amount_details = /** @type {(inputs: Amount_DetailsInputs) => LocalizedString} */ (i) => {const many = registry.plural("en", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} shared detail`);
	return /** @type {LocalizedString} */ (`${i?.n} shared details`)
	
};

export const amount_drifts = /** @type {(inputs: Amount_DriftsInputs) => LocalizedString} */ (i) => {const many = registry.plural("en", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} drift`);
	return /** @type {LocalizedString} */ (`${i?.n} drifts`)
	
};

export const amount_events = /** @type {(inputs: Amount_EventsInputs) => LocalizedString} */ (i) => {const many = registry.plural("en", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} described event`);
	return /** @type {LocalizedString} */ (`${i?.n} described events`)
	
};

export const amount_files = /** @type {(inputs: Amount_FilesInputs) => LocalizedString} */ (i) => {const many = registry.plural("en", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} file`);
	return /** @type {LocalizedString} */ (`${i?.n} files`)
	
};

export const amount_found_first = /** @type {(inputs: Amount_Found_FirstInputs) => LocalizedString} */ (i) => {const many = registry.plural("en", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} person found first`);
	return /** @type {LocalizedString} */ (`${i?.n} persons found first`)
	
};

export const amount_headers = /** @type {(inputs: Amount_HeadersInputs) => LocalizedString} */ (i) => {const many = registry.plural("en", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} header`);
	return /** @type {LocalizedString} */ (`${i?.n} headers`)
	
};

export const amount_ledger_events = /** @type {(inputs: Amount_Ledger_EventsInputs) => LocalizedString} */ (i) => {const many = registry.plural("en", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} ledger event`);
	return /** @type {LocalizedString} */ (`${i?.n} ledger events`)
	
};

export const amount_linked_persons = /** @type {(inputs: Amount_Linked_PersonsInputs) => LocalizedString} */ (i) => {const many = registry.plural("en", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} linked person`);
	return /** @type {LocalizedString} */ (`${i?.n} linked persons`)
	
};

export const amount_links = /** @type {(inputs: Amount_LinksInputs) => LocalizedString} */ (i) => {const many = registry.plural("en", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} link`);
	return /** @type {LocalizedString} */ (`${i?.n} links`)
	
};

export const amount_listed_names = /** @type {(inputs: Amount_Listed_NamesInputs) => LocalizedString} */ (i) => {const many = registry.plural("en", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} listed name`);
	return /** @type {LocalizedString} */ (`${i?.n} listed names`)
	
};

export const amount_members = /** @type {(inputs: Amount_MembersInputs) => LocalizedString} */ (i) => {const many = registry.plural("en", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} member with a role`);
	return /** @type {LocalizedString} */ (`${i?.n} members with a role`)
	
};

export const amount_months = /** @type {(inputs: Amount_MonthsInputs) => LocalizedString} */ (i) => {const many = registry.plural("en", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} more month`);
	return /** @type {LocalizedString} */ (`${i?.n} more months`)
	
};

export const amount_names = /** @type {(inputs: Amount_NamesInputs) => LocalizedString} */ (i) => {const many = registry.plural("en", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} name`);
	return /** @type {LocalizedString} */ (`${i?.n} names`)
	
};

export const amount_networks = /** @type {(inputs: Amount_NetworksInputs) => LocalizedString} */ (i) => {const many = registry.plural("en", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} network`);
	return /** @type {LocalizedString} */ (`${i?.n} networks`)
	
};

export const amount_pairs = /** @type {(inputs: Amount_PairsInputs) => LocalizedString} */ (i) => {const many = registry.plural("en", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} pair`);
	return /** @type {LocalizedString} */ (`${i?.n} pairs`)
	
};

export const amount_people = /** @type {(inputs: Amount_PeopleInputs) => LocalizedString} */ (i) => {const many = registry.plural("en", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} person`);
	return /** @type {LocalizedString} */ (`${i?.n} people`)
	
};

export const amount_persons = /** @type {(inputs: Amount_PersonsInputs) => LocalizedString} */ (i) => {const many = registry.plural("en", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} person`);
	return /** @type {LocalizedString} */ (`${i?.n} persons`)
	
};

export const amount_plain_details = /** @type {(inputs: Amount_Plain_DetailsInputs) => LocalizedString} */ (i) => {const many = registry.plural("en", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} detail`);
	return /** @type {LocalizedString} */ (`${i?.n} details`)
	
};

export const amount_publications = /** @type {(inputs: Amount_PublicationsInputs) => LocalizedString} */ (i) => {const many = registry.plural("en", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} publication`);
	return /** @type {LocalizedString} */ (`${i?.n} publications`)
	
};

export const amount_records = /** @type {(inputs: Amount_RecordsInputs) => LocalizedString} */ (i) => {const many = registry.plural("en", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} record`);
	return /** @type {LocalizedString} */ (`${i?.n} records`)
	
};

export const amount_rows = /** @type {(inputs: Amount_RowsInputs) => LocalizedString} */ (i) => {const many = registry.plural("en", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} row`);
	return /** @type {LocalizedString} */ (`${i?.n} rows`)
	
};

export const amount_snapshots = /** @type {(inputs: Amount_SnapshotsInputs) => LocalizedString} */ (i) => {const many = registry.plural("en", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} snapshot`);
	return /** @type {LocalizedString} */ (`${i?.n} snapshots`)
	
};

export const amount_sources = /** @type {(inputs: Amount_SourcesInputs) => LocalizedString} */ (i) => {const many = registry.plural("en", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} source`);
	return /** @type {LocalizedString} */ (`${i?.n} sources`)
	
};

export const amount_statements = /** @type {(inputs: Amount_StatementsInputs) => LocalizedString} */ (i) => {const many = registry.plural("en", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} statement`);
	return /** @type {LocalizedString} */ (`${i?.n} statements`)
	
};

export const amount_systems = /** @type {(inputs: Amount_SystemsInputs) => LocalizedString} */ (i) => {const many = registry.plural("en", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} system`);
	return /** @type {LocalizedString} */ (`${i?.n} systems`)
	
};

export const amount_tests = /** @type {(inputs: Amount_TestsInputs) => LocalizedString} */ (i) => {const many = registry.plural("en", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} test`);
	return /** @type {LocalizedString} */ (`${i?.n} tests`)
	
};

export const amount_texts = /** @type {(inputs: Amount_TextsInputs) => LocalizedString} */ (i) => {const many = registry.plural("en", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} text`);
	return /** @type {LocalizedString} */ (`${i?.n} texts`)
	
};

export const amount_users = /** @type {(inputs: Amount_UsersInputs) => LocalizedString} */ (i) => {const many = registry.plural("en", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} user`);
	return /** @type {LocalizedString} */ (`${i?.n} users`)
	
};

export const amount_uses = /** @type {(inputs: Amount_UsesInputs) => LocalizedString} */ (i) => {const many = registry.plural("en", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} use of details`);
	return /** @type {LocalizedString} */ (`${i?.n} uses of details`)
	
};

export const amount_values = /** @type {(inputs: Amount_ValuesInputs) => LocalizedString} */ (i) => {const many = registry.plural("en", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} value`);
	return /** @type {LocalizedString} */ (`${i?.n} values`)
	
};

export const error_answer_empty = /** @type {(inputs: Error_Answer_EmptyInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.name} is empty.`)
};

export const error_answer_period = /** @type {(inputs: Error_Answer_PeriodInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.name} ends before it begins.`)
};

export const error_bad_answer_todo = /** @type {(inputs: Error_Bad_Answer_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Give it as an option or when asked.`)
};

export const error_bad_band = /** @type {(inputs: Error_Bad_BandInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.text} is no band.`)
};

export const error_bad_band_todo = /** @type {(inputs: Error_Bad_Band_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Bands are 1 to 5.`)
};

export const error_bad_day = /** @type {(inputs: Error_Bad_DayInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.text} is no day.`)
};

export const error_bad_day_todo = /** @type {(inputs: Error_Bad_Day_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Write it as 2026-11-24.`)
};

export const error_bad_number = /** @type {(inputs: Error_Bad_NumberInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.text} is no number of persons.`)
};

export const error_bad_number_todo = /** @type {(inputs: Error_Bad_Number_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Write it as 55.`)
};

export const error_bad_period = /** @type {(inputs: Error_Bad_PeriodInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.period} is no period.`)
};

export const error_bad_period_todo = /** @type {(inputs: Error_Bad_Period_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Write it as 2023-01-01..2025-12-31.`)
};

export const error_bad_port = /** @type {(inputs: Error_Bad_PortInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.text} is no port.`)
};

export const error_bad_port_todo = /** @type {(inputs: Error_Bad_Port_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Give a number from 0 to 65535.`)
};

export const error_bad_properties = /** @type {(inputs: Error_Bad_PropertiesInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.file}: the properties of entity ${i?.row} are no object.`)
};

export const error_bad_properties_todo = /** @type {(inputs: Error_Bad_Properties_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Write properties as an object: property to a list of values.`)
};

export const error_bad_role = /** @type {(inputs: Error_Bad_RoleInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`--role ${i?.text} is not COLUMN=ROLE.`)
};

export const error_bad_role_todo = /** @type {(inputs: Error_Bad_Role_TodoInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`A role is one of ${i?.roles}, or none to leave the column out.`)
};

export const error_bad_share = /** @type {(inputs: Error_Bad_ShareInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.text} is no share.`)
};

export const error_bad_share_todo = /** @type {(inputs: Error_Bad_Share_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Write it as 0.05.`)
};

export const error_bug = /** @type {(inputs: Error_BugInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`this is a bug, please report it.`)
};

export const error_cancelled = /** @type {(inputs: Error_CancelledInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Cancelled; nothing was recorded.`)
};

export const error_claim_undefined_todo = /** @type {(inputs: Error_Claim_Undefined_TodoInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Use one of: ${i?.known}.`)
};

export const error_column_missing = /** @type {(inputs: Error_Column_MissingInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.file} has no column ${i?.wanted}; it has ${i?.names}.`)
};

export const error_column_missing_todo = /** @type {(inputs: Error_Column_Missing_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Name one of these columns.`)
};

export const error_country = /** @type {(inputs: Error_CountryInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.country} is no country code.`)
};

export const error_country_todo = /** @type {(inputs: Error_Country_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Write it as two letters, such as ES.`)
};

export const error_curve_needs_truth = /** @type {(inputs: Error_Curve_Needs_TruthInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`--curve needs --truth or --labels; --errors needs --truth.`)
};

export const error_date_unreadable = /** @type {(inputs: Error_Date_UnreadableInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`"${i?.text}" is no date`)
};

export const error_date_unreadable_todo = /** @type {(inputs: Error_Date_Unreadable_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Write dates as YYYY-MM-DD, YYYY-MM or YYYY; leave the cell empty where a date is not known.`)
};

export const error_dates_backwards = /** @type {(inputs: Error_Dates_BackwardsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`the span ends before it begins`)
};

export const error_dates_backwards_todo = /** @type {(inputs: Error_Dates_Backwards_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Correct from and to; leave a cell empty where a date is not known.`)
};

export const error_day_ahead = /** @type {(inputs: Error_Day_AheadInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.day} lies ahead: nothing is purged before it is due.`)
};

export const error_double_id = /** @type {(inputs: Error_Double_IdInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`"${i?.person}" stands in row ${i?.before} already`)
};

export const error_double_id_todo = /** @type {(inputs: Error_Double_Id_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Give each person one row.`)
};

export const error_edges_no_pairs = /** @type {(inputs: Error_Edges_No_PairsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`edges join persons directly; pairs are counted over details that persons share`)
};

export const error_edges_no_pairs_todo = /** @type {(inputs: Error_Edges_No_Pairs_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Give a list person,anchor or a 0/1 table.`)
};

export const error_empty_cell = /** @type {(inputs: Error_Empty_CellInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`the cell "${i?.name}" is empty`)
};

export const error_empty_cell_todo = /** @type {(inputs: Error_Empty_Cell_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Every row needs an id.`)
};

export const error_empty_id = /** @type {(inputs: Error_Empty_IdInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`the id is empty`)
};

export const error_empty_id_todo = /** @type {(inputs: Error_Empty_Id_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Write the id as it stands in the touches.`)
};

export const error_entities_id = /** @type {(inputs: Error_Entities_IdInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.file} holds FollowTheMoney entities: their id is id, not ${i?.name}.`)
};

export const error_entities_id_todo = /** @type {(inputs: Error_Entities_Id_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Give --id id.`)
};

export const error_entities_role = /** @type {(inputs: Error_Entities_RoleInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.file} holds FollowTheMoney entities: the schema gives each property its role.`)
};

export const error_entities_role_todo = /** @type {(inputs: Error_Entities_Role_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Leave --role out; --ignore PROPERTY leaves a property out.`)
};

export const error_entity_ids_todo = /** @type {(inputs: Error_Entity_Ids_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Give each entity an id of its own.`)
};

export const error_entity_twice = /** @type {(inputs: Error_Entity_TwiceInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.file}: the id ${i?.id} stands twice.`)
};

export const error_entity_without_id = /** @type {(inputs: Error_Entity_Without_IdInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.file}: an entity has no id.`)
};

export const error_exclusion_add_todo = /** @type {(inputs: Error_Exclusion_Add_TodoInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Add ${i?.entry} under exclusions in charter.yaml first.`)
};

export const error_exclusion_approval = /** @type {(inputs: Error_Exclusion_ApprovalInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`The exclusion ${i?.rule} is approved by ${i?.n} of the two people that it needs.`)
};

export const error_exclusion_approval_todo = /** @type {(inputs: Error_Exclusion_Approval_TodoInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Let two people sign it with \`lookback review exclusion ${i?.rule} --approve\`, or name both in charter.yaml, or remove it.`)
};

export const error_exclusion_rule = /** @type {(inputs: Error_Exclusion_RuleInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.name} is no rule of exclusion.`)
};

export const error_exclusion_rule_todo = /** @type {(inputs: Error_Exclusion_Rule_TodoInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Rules are: ${i?.rules}.`)
};

export const error_explain_difference = /** @type {(inputs: Error_Explain_DifferenceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`--explain-difference takes a file and a text.`)
};

export const error_explain_difference_todo = /** @type {(inputs: Error_Explain_Difference_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Write: --explain-difference bookings.csv "June was never sent".`)
};

export const error_export_incomplete = /** @type {(inputs: Error_Export_IncompleteInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`An export names one person, a recipient, a purpose, a key and a file to write.`)
};

export const error_export_incomplete_todo = /** @type {(inputs: Error_Export_Incomplete_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`lookback export PERSON --recipient TEXT --purpose TEXT --key FILE --out FILE, or lookback export --log`)
};

export const error_export_two_files = /** @type {(inputs: Error_Export_Two_FilesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`--export-model writes the model of two files; give two.`)
};

export const error_format_unknown = /** @type {(inputs: Error_Format_UnknownInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`"${i?.format}" is no format of touches.`)
};

export const error_format_unknown_todo = /** @type {(inputs: Error_Format_Unknown_TodoInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Use one of ${i?.formats}.`)
};

export const error_in_needs_id = /** @type {(inputs: Error_In_Needs_IdInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`--in needs --id COLUMN.`)
};

export const error_judgement = /** @type {(inputs: Error_JudgementInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`"${i?.text}" is no judgement`)
};

export const error_judgement_todo = /** @type {(inputs: Error_Judgement_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Write 1 (one person), 0 (two people), or leave it empty.`)
};

export const error_key_file_exists = /** @type {(inputs: Error_Key_File_ExistsInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.path} exists; a key is never overwritten.`)
};

export const error_key_file_exists_todo = /** @type {(inputs: Error_Key_File_Exists_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Give another file with --out.`)
};

export const error_key_name = /** @type {(inputs: Error_Key_NameInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`"${i?.text}" is no name for a key.`)
};

export const error_key_name_todo = /** @type {(inputs: Error_Key_Name_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Use letters, numbers, dots, hyphens and underscores, at most 64.`)
};

export const error_kind_unknown = /** @type {(inputs: Error_Kind_UnknownInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`--kind ${i?.text} is none of ${i?.kinds}.`)
};

export const error_kind_unknown_todo = /** @type {(inputs: Error_Kind_Unknown_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Give person, organisation or auto.`)
};

export const error_label_columns_todo = /** @type {(inputs: Error_Label_Columns_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Labels have the columns left, right, same.`)
};

export const error_language = /** @type {(inputs: Error_LanguageInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.wanted} is no language that Lookback speaks.`)
};

export const error_language_todo = /** @type {(inputs: Error_Language_TodoInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Give one of these with --lang, or in the variable ${i?.variable}: ${i?.languages}.`)
};

export const error_ledger_lost = /** @type {(inputs: Error_Ledger_LostInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.file} is empty, but the review has links: what people did in it is gone.`)
};

export const error_ledger_lost_todo = /** @type {(inputs: Error_Ledger_Lost_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Put a copy of the ledger back. To begin anew without it, take snapshots/ and publications/ away first.`)
};

export const error_links_option = /** @type {(inputs: Error_Links_OptionInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.wrong} is not known`)
};

export const error_links_option_todo = /** @type {(inputs: Error_Links_Option_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nulls are bicm, hypergeometric and permutation; permutations a whole number; --expand takes members.`)
};

export const error_list_empty = /** @type {(inputs: Error_List_EmptyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The lists hold no value.`)
};

export const error_match_ids = /** @type {(inputs: Error_Match_IdsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`both files need a column of ids`)
};

export const error_match_ids_todo = /** @type {(inputs: Error_Match_Ids_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Give --id, or --left-id and --right-id.`)
};

export const error_memo_date = /** @type {(inputs: Error_Memo_DateInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The calendar has no such day.`)
};

export const error_memo_date_todo = /** @type {(inputs: Error_Memo_Date_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Correct the date.`)
};

export const error_memo_kind = /** @type {(inputs: Error_Memo_KindInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.kind} is no kind of detail.`)
};

export const error_memo_kind_todo = /** @type {(inputs: Error_Memo_Kind_TodoInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Kinds are: ${i?.kinds}.`)
};

export const error_memo_reassigned_kind = /** @type {(inputs: Error_Memo_Reassigned_KindInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`A ${i?.kind} does not pass to somebody else.`)
};

export const error_memo_reassigned_twice = /** @type {(inputs: Error_Memo_Reassigned_TwiceInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.value} is reassigned on ${i?.at} twice.`)
};

export const error_memo_remove_one_todo = /** @type {(inputs: Error_Memo_Remove_One_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Remove one.`)
};

export const error_memo_remove_todo = /** @type {(inputs: Error_Memo_Remove_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Remove it.`)
};

export const error_memo_same_once = /** @type {(inputs: Error_Memo_Same_OnceInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.value} is given twice.`)
};

export const error_memo_same_once_todo = /** @type {(inputs: Error_Memo_Same_Once_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Give the two ways of writing.`)
};

export const error_memo_source = /** @type {(inputs: Error_Memo_SourceInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`The source ${i?.source} is not among the memo's sources.`)
};

export const error_memo_source_todo = /** @type {(inputs: Error_Memo_Source_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Add it with a grade.`)
};

export const error_memo_window_empty = /** @type {(inputs: Error_Memo_Window_EmptyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The window holds no day: it ends before it begins.`)
};

export const error_memory_short = /** @type {(inputs: Error_Memory_ShortInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`To find who is who in ${i?.file} takes about ${i?.needed} GiB of memory; this machine has ${i?.held} GiB.`)
};

export const error_memory_short_todo = /** @type {(inputs: Error_Memory_Short_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Use a machine with more memory, or leave out columns that do not tell who a person is with --ignore.`)
};

export const error_model_fits_not = /** @type {(inputs: Error_Model_Fits_NotInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`none of the columns of the model is in the file`)
};

export const error_model_fits_not_todo = /** @type {(inputs: Error_Model_Fits_Not_TodoInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`The model reads: ${i?.columns}.`)
};

export const error_model_gone_todo = /** @type {(inputs: Error_Model_Gone_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Put it back, or learn anew with \`lookback resolve --refit\`, which lists every person that changes.`)
};

export const error_model_outdated = /** @type {(inputs: Error_Model_OutdatedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`the model does not know the comparison "${i?.name}" as this version makes it`)
};

export const error_model_outdated_todo = /** @type {(inputs: Error_Model_Outdated_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`It was learnt by another version of Lookback: learn it anew with \`lookback resolve --refit\`, or leave --model out.`)
};

export const error_model_roles = /** @type {(inputs: Error_Model_RolesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`--model and --role go not together: the model says the roles.`)
};

export const error_network_empty = /** @type {(inputs: Error_Network_EmptyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`the network names nothing`)
};

export const error_network_empty_todo = /** @type {(inputs: Error_Network_Empty_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Write one row a detail (kind anchor) or person (kind member) of it.`)
};

export const error_network_kind = /** @type {(inputs: Error_Network_KindInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`"${i?.kind}" is neither anchor nor member`)
};

export const error_network_kind_todo = /** @type {(inputs: Error_Network_Kind_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Write anchor for a detail of the network, member for a person of it.`)
};

export const error_network_role = /** @type {(inputs: Error_Network_RoleInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.text} is no role in a network.`)
};

export const error_no_action = /** @type {(inputs: Error_No_ActionInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.value} is no action that has a definition.`)
};

export const error_no_answer = /** @type {(inputs: Error_No_AnswerInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.value} is no answer that has a definition.`)
};

export const error_no_charter = /** @type {(inputs: Error_No_CharterInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.file} cannot be read: a review needs its mandate.`)
};

export const error_no_charter_todo = /** @type {(inputs: Error_No_Charter_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Write it, or run \`lookback init\` in an empty folder and copy the one that it writes.`)
};

export const error_no_claims = /** @type {(inputs: Error_No_ClaimsInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.folder} holds no YAML file.`)
};

export const error_no_claims_todo = /** @type {(inputs: Error_No_Claims_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Write origins, reports and claims as in examples/the-report.`)
};

export const error_no_column = /** @type {(inputs: Error_No_ColumnInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`there is no column "${i?.name}"`)
};

export const error_no_column_todo = /** @type {(inputs: Error_No_Column_TodoInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`The columns are ${i?.columns}.`)
};

export const error_no_exclusion = /** @type {(inputs: Error_No_ExclusionInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`The charter has no exclusion ${i?.rule}.`)
};

export const error_no_file = /** @type {(inputs: Error_No_FileInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`there is no file ${i?.path}`)
};

export const error_no_folder = /** @type {(inputs: Error_No_FolderInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.folder} is no folder that can be read.`)
};

export const error_no_key_file = /** @type {(inputs: Error_No_Key_FileInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.file}: there is no such key file.`)
};

export const error_no_key_file_todo = /** @type {(inputs: Error_No_Key_File_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Make one with \`lookback key new NAME --role reviewer\`.`)
};

export const error_no_linkage_model = /** @type {(inputs: Error_No_Linkage_ModelInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.file} is not a linkage model of version 1.`)
};

export const error_no_linkage_model_todo = /** @type {(inputs: Error_No_Linkage_Model_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Write one with lookback dedupe FILE --export-model MODEL.yaml.`)
};

export const error_no_mapping = /** @type {(inputs: Error_No_MappingInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.path}: there is no such mapping.`)
};

export const error_no_mapping_todo = /** @type {(inputs: Error_No_Mapping_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Check the path, or let --guess propose one.`)
};

export const error_no_match = /** @type {(inputs: Error_No_MatchInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.file}:${i?.line}:${i?.column}: no file matches ${i?.globs}.`)
};

export const error_no_match_todo = /** @type {(inputs: Error_No_Match_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Name the file as well, or take the query out of the mapping.`)
};

export const error_no_model_todo = /** @type {(inputs: Error_No_Model_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Write one with --export-model.`)
};

export const error_no_name_column = /** @type {(inputs: Error_No_Name_ColumnInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.file}: no column looks like a name.`)
};

export const error_no_name_column_todo = /** @type {(inputs: Error_No_Name_Column_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Call the column of names \`name\`, or given_name and surname.`)
};

export const error_no_person = /** @type {(inputs: Error_No_PersonInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.id} is no person and no record of one in this workspace.`)
};

export const error_no_person_column = /** @type {(inputs: Error_No_Person_ColumnInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.file}: no column looks like a name or a document number of a person.`)
};

export const error_no_person_column_todo = /** @type {(inputs: Error_No_Person_Column_TodoInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Write a mapping by hand; the columns are: ${i?.columns}.`)
};

export const error_no_person_todo = /** @type {(inputs: Error_No_Person_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Give a person or record id as \`lookback review list\` and the reports print it.`)
};

export const error_no_persons = /** @type {(inputs: Error_No_PersonsInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.file} holds FollowTheMoney entities, and none of them is a person.`)
};

export const error_no_persons_todo = /** @type {(inputs: Error_No_Persons_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Give a file with entities of the schema Person.`)
};

export const error_no_query = /** @type {(inputs: Error_No_QueryInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.file}: no query of the mapping is for ${i?.name}; they are for ${i?.globs}.`)
};

export const error_no_query_todo = /** @type {(inputs: Error_No_Query_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Add a query for the file, change its \`file:\` glob, or take the mapping that belongs to the file.`)
};

export const error_no_record = /** @type {(inputs: Error_No_RecordInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`There is no record ${i?.id} in this workspace.`)
};

export const error_no_record_todo = /** @type {(inputs: Error_No_Record_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Record ids look like S1.17; \`lookback person\` prints those of a person.`)
};

export const error_no_snapshot = /** @type {(inputs: Error_No_SnapshotInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`There is no ${i?.stage} snapshot in this workspace.`)
};

export const error_no_snapshot_todo = /** @type {(inputs: Error_No_Snapshot_TodoInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Run \`lookback ${i?.command}\` first.`)
};

export const error_no_state = /** @type {(inputs: Error_No_StateInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.value} is no state that has a definition.`)
};

export const error_not_zero_one = /** @type {(inputs: Error_Not_Zero_OneInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`"${i?.cell}" is neither 0 nor 1`)
};

export const error_not_zero_one_todo = /** @type {(inputs: Error_Not_Zero_One_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`A table holds 0 and 1; a list of touches has the columns person and anchor, edges have a and b.`)
};

export const error_nothing_to_find = /** @type {(inputs: Error_Nothing_To_FindInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nothing to look for was given.`)
};

export const error_nothing_to_find_todo = /** @type {(inputs: Error_Nothing_To_Find_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Add --phones FILE, --accounts FILE or --addresses FILE, one value a line.`)
};

export const error_one_act = /** @type {(inputs: Error_One_ActInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Say --approve or --withdraw, one of them.`)
};

export const error_one_answer = /** @type {(inputs: Error_One_AnswerInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Say --upheld or --rejected, one of them.`)
};

export const error_one_claim = /** @type {(inputs: Error_One_ClaimInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Say --place, --action or --search, one of them.`)
};

export const error_one_judgement = /** @type {(inputs: Error_One_JudgementInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Say --same, --different or --unsure, one of them.`)
};

export const error_option_number = /** @type {(inputs: Error_Option_NumberInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`--${i?.option} must be a number, not "${i?.text}".`)
};

export const error_option_number_todo = /** @type {(inputs: Error_Option_Number_TodoInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Give --${i?.option} a number.`)
};

export const error_out_is_input = /** @type {(inputs: Error_Out_Is_InputInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`--out ${i?.file} is the file that is read.`)
};

export const error_out_is_input_todo = /** @type {(inputs: Error_Out_Is_Input_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Give another file to write to.`)
};

export const error_outcome_unknown = /** @type {(inputs: Error_Outcome_UnknownInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.outcome} is no outcome.`)
};

export const error_outcome_unknown_todo = /** @type {(inputs: Error_Outcome_Unknown_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Outcomes are D1 to D8 or their names; \`lookback review decide --help\` lists them.`)
};

export const error_passphrase_differs = /** @type {(inputs: Error_Passphrase_DiffersInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The two passphrases differ; nothing was written.`)
};

export const error_passphrase_needed = /** @type {(inputs: Error_Passphrase_NeededInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nobody can type a passphrase here.`)
};

export const error_passphrase_needed_todo = /** @type {(inputs: Error_Passphrase_Needed_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Give a file that holds it with --passphrase-file.`)
};

export const error_profile = /** @type {(inputs: Error_ProfileInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.file}:${i?.line}: ${i?.profile} is no profile of a review.`)
};

export const error_profile_todo = /** @type {(inputs: Error_Profile_TodoInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Profiles are: ${i?.profiles}.`)
};

export const error_protected = /** @type {(inputs: Error_ProtectedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.file}:${i?.line}: ${i?.term} is a protected attribute (${i?.attribute}) and never makes a link.`)
};

export const error_protected_todo = /** @type {(inputs: Error_Protected_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Remove it. A protected attribute may help decide who is who, and nothing else.`)
};

export const error_publication_ahead = /** @type {(inputs: Error_Publication_AheadInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Figures as of ${i?.day} cannot be published: that day has not come (today is ${i?.today}), and what is recorded until then nobody knows.`)
};

export const error_publication_ahead_todo = /** @type {(inputs: Error_Publication_Ahead_TodoInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Publish as of ${i?.today} or an earlier day: --as-of ${i?.today}.`)
};

export const error_publication_key = /** @type {(inputs: Error_Publication_KeyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`A publication needs a key.`)
};

export const error_publication_key_todo = /** @type {(inputs: Error_Publication_Key_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Add --key FILE, twice.`)
};

export const error_purge_cause = /** @type {(inputs: Error_Purge_CauseInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`A purge needs its --cause.`)
};

export const error_purge_cause_todo = /** @type {(inputs: Error_Purge_Cause_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Say which rule or order.`)
};

export const error_rate_name = /** @type {(inputs: Error_Rate_NameInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`--rate ${i?.text}: there is no rate "${i?.name}".`)
};

export const error_rate_number = /** @type {(inputs: Error_Rate_NumberInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`--rate ${i?.text}: "${i?.value}" is no number.`)
};

export const error_rate_todo = /** @type {(inputs: Error_Rate_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Give a rate as twins=0.05; \`lookback simulate --help\` lists their names.`)
};

export const error_reading_ambiguous = /** @type {(inputs: Error_Reading_AmbiguousInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.file}:${i?.line}: two queries read ${i?.name} in two ways, such as two sheets of it.`)
};

export const error_reading_ambiguous_todo = /** @type {(inputs: Error_Reading_Ambiguous_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`A source is one table. Save the other sheet as a file of its own and import both.`)
};

export const error_role_unknown = /** @type {(inputs: Error_Role_UnknownInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.text} is no role.`)
};

export const error_roles_are = /** @type {(inputs: Error_Roles_AreInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Roles are: ${i?.roles}.`)
};

export const error_row_unreadable = /** @type {(inputs: Error_Row_UnreadableInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`row ${i?.row} cannot be read (${i?.reason})`)
};

export const error_row_unreadable_todo = /** @type {(inputs: Error_Row_Unreadable_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Mend that line; nothing was read from the file.`)
};

export const error_sample_needs_out = /** @type {(inputs: Error_Sample_Needs_OutInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`--sample needs --sample-out FILE.`)
};

export const error_sample_number = /** @type {(inputs: Error_Sample_NumberInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`--sample ${i?.sample}: not a number of pairs.`)
};

export const error_search_answer = /** @type {(inputs: Error_Search_AnswerInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`A search needs its --answer.`)
};

export const error_signature_key = /** @type {(inputs: Error_Signature_KeyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`A signature needs a key.`)
};

export const error_signature_key_todo = /** @type {(inputs: Error_Signature_Key_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Add --key FILE.`)
};

export const error_stopped = /** @type {(inputs: Error_StoppedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Stopped; nothing was made.`)
};

export const error_store_disk_failed = /** @type {(inputs: Error_Store_Disk_FailedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.path}: the disk failed.`)
};

export const error_store_disk_full = /** @type {(inputs: Error_Store_Disk_FullInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`The disk is full; ${i?.path} was not changed.`)
};

export const error_store_disk_full_todo = /** @type {(inputs: Error_Store_Disk_Full_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Free space and run the same command again.`)
};

export const error_store_file_is_none = /** @type {(inputs: Error_Store_File_Is_NoneInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.path}: this is no file.`)
};

export const error_store_file_missing = /** @type {(inputs: Error_Store_File_MissingInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.path}: there is no such file.`)
};

export const error_store_file_missing_todo = /** @type {(inputs: Error_Store_File_Missing_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Check the path.`)
};

export const error_store_ledger_unwritable = /** @type {(inputs: Error_Store_Ledger_UnwritableInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.path}: the ledger cannot be opened for writing`)
};

export const error_store_ledger_unwritable_todo = /** @type {(inputs: Error_Store_Ledger_Unwritable_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Check the folder and its permissions.`)
};

export const error_store_locked = /** @type {(inputs: Error_Store_LockedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`The workspace is busy: ${i?.what} (process ${i?.pid} on ${i?.host}).`)
};

export const error_store_locked_by_nobody_known = /** @type {(inputs: Error_Store_Locked_By_Nobody_KnownInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The workspace is busy.`)
};

export const error_store_locked_todo = /** @type {(inputs: Error_Store_Locked_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Wait until it has ended and run the same command again.`)
};

export const error_store_name_a_source_todo = /** @type {(inputs: Error_Store_Name_A_Source_TodoInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Name one of: ${i?.sources}.`)
};

export const error_store_no_such_source = /** @type {(inputs: Error_Store_No_Such_SourceInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`No source is meant by ${i?.name}.`)
};

export const error_store_no_workspace = /** @type {(inputs: Error_Store_No_WorkspaceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`There is no workspace here or in a folder above.`)
};

export const error_store_no_workspace_todo = /** @type {(inputs: Error_Store_No_Workspace_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Run \`lookback init\` first, or name the workspace with --dir.`)
};

export const error_store_not_a_workspace = /** @type {(inputs: Error_Store_Not_A_WorkspaceInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.dir} is no workspace.`)
};

export const error_store_not_writable = /** @type {(inputs: Error_Store_Not_WritableInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.path} cannot be written (${i?.code}).`)
};

export const error_store_not_writable_path_todo = /** @type {(inputs: Error_Store_Not_Writable_Path_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Name another file: this path is a folder, lies in a file or is too long.`)
};

export const error_store_not_writable_place_todo = /** @type {(inputs: Error_Store_Not_Writable_Place_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Name another file: this place takes no files.`)
};

export const error_store_not_writable_right_todo = /** @type {(inputs: Error_Store_Not_Writable_Right_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Give yourself the right to write there and run the same command again.`)
};

export const error_store_source_ambiguous = /** @type {(inputs: Error_Store_Source_AmbiguousInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`More than one source is meant by ${i?.name}.`)
};

export const error_store_workspace_newer = /** @type {(inputs: Error_Store_Workspace_NewerInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`This workspace has format ${i?.format}; this Lookback knows formats up to ${i?.known}.`)
};

export const error_store_workspace_newer_todo = /** @type {(inputs: Error_Store_Workspace_Newer_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Use the newer Lookback that wrote it. Nothing was changed.`)
};

export const error_threads = /** @type {(inputs: Error_ThreadsInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`--threads ${i?.text} is not a number from 1 to 64.`)
};

export const error_trace_stale = /** @type {(inputs: Error_Trace_StaleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Files or persons have changed since the trace: figures would mix what was traced with what was not.`)
};

export const error_trace_stale_todo = /** @type {(inputs: Error_Trace_Stale_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Run \`lookback round\`, then measure again.`)
};

export const error_unexplained = /** @type {(inputs: Error_UnexplainedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.file}: the custodian says ${i?.expected} rows, ${i?.received} came in (difference ${i?.difference}).`)
};

export const error_unexplained_todo = /** @type {(inputs: Error_Unexplained_TodoInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Explain it: lookback import --explain-difference ${i?.file} "why".`)
};

export const error_unreadable = /** @type {(inputs: Error_UnreadableInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.file} cannot be read.`)
};

export const error_unwritable = /** @type {(inputs: Error_UnwritableInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.path} cannot be written.`)
};

export const error_usage_argument = /** @type {(inputs: Error_Usage_ArgumentInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`missing required argument '${i?.name}'`)
};

export const error_usage_bare = /** @type {(inputs: Error_Usage_BareInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`A command is missing.`)
};

export const error_usage_command_unknown = /** @type {(inputs: Error_Usage_Command_UnknownInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`unknown command '${i?.name}'`)
};

export const error_usage_excess = /** @type {(inputs: Error_Usage_ExcessInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`too many arguments: ${i?.expected} expected, ${i?.received} given (${i?.given})`)
};

export const error_usage_option_missing = /** @type {(inputs: Error_Usage_Option_MissingInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`required option '${i?.option}' not specified`)
};

export const error_usage_option_unknown = /** @type {(inputs: Error_Usage_Option_UnknownInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`unknown option '${i?.option}'`)
};

export const error_usage_suggestion = /** @type {(inputs: Error_Usage_SuggestionInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Did you mean ${i?.names}?`)
};

export const error_usage_todo = /** @type {(inputs: Error_Usage_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`See the same command with --help.`)
};

export const error_usage_value = /** @type {(inputs: Error_Usage_ValueInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`option '${i?.option}' argument missing`)
};

export const error_web_build_failed = /** @type {(inputs: Error_Web_Build_FailedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The workbench could not be built.`)
};

export const error_web_build_failed_todo = /** @type {(inputs: Error_Web_Build_Failed_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Run npm install, then npm run build:web.`)
};

export const error_weight = /** @type {(inputs: Error_WeightInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`"${i?.text}" is no weight`)
};

export const error_weight_todo = /** @type {(inputs: Error_Weight_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Weights are numbers of 0 or more.`)
};

export const error_why_not_two = /** @type {(inputs: Error_Why_Not_TwoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Two records are needed here; a single one works with --in FILE.`)
};

export const error_why_not_two_todo = /** @type {(inputs: Error_Why_Not_Two_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Give two ids, or add --in FILE --id COLUMN.`)
};

export const error_window_empty = /** @type {(inputs: Error_Window_EmptyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`the window holds no day: it ends before it begins`)
};

export const error_window_empty_todo = /** @type {(inputs: Error_Window_Empty_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Correct from and to.`)
};

export const figures_acted_apart = /** @type {(inputs: Figures_Acted_ApartInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Apart from these, as adverse actions: ${i?.before} [before the network was known](A0). ${i?.after} [after a decision](A2). ${i?.other} on other grounds, [after it was known, before a decision](A1). ${i?.undated} with [date not known](AU).`)
};

export const figures_acted_cleared = /** @type {(inputs: Figures_Acted_ClearedInputs) => LocalizedString} */ (i) => {const count = registry.plural("en", i?.n, {});
	if (count === "one") return /** @type {LocalizedString} */ (`${i?.cleared} of them has [since been settled](B2) as *not the person*, *no link* or *link, nothing adverse*.`);
	return /** @type {LocalizedString} */ (`${i?.cleared} of them have [since been settled](B2) as *not the person*, *no link* or *link, nothing adverse*.`)
	
};

export const figures_acted_heading = /** @type {(inputs: Figures_Acted_HeadingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Acted on before decided`)
};

export const figures_acted_persons = /** @type {(inputs: Figures_Acted_PersonsInputs) => LocalizedString} */ (i) => {const count = registry.plural("en", i?.n, {});
	if (count === "one") return /** @type {LocalizedString} */ (`person met an adverse action after the network became known and before anyone had decided, because of the network or for no stated reason.`);
	return /** @type {LocalizedString} */ (`persons met an adverse action after the network became known and before anyone had decided, because of the network or for no stated reason.`)
	
};

export const figures_actions_caption = /** @type {(inputs: Figures_Actions_CaptionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Adverse actions: events, by time and recorded basis`)
};

export const figures_actions_heading = /** @type {(inputs: Figures_Actions_HeadingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`What was done to the persons under review`)
};

export const figures_actions_note = /** @type {(inputs: Figures_Actions_NoteInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Behind “arrested at least once” stand ${i?.events} arrest events. An action is a dated claim about what an authority or institution did: never an outcome, never evidence of a link.`)
};

export const figures_actions_persons_caption = /** @type {(inputs: Figures_Actions_Persons_CaptionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Persons, by what happened to them`)
};

export const figures_agrees = /** @type {(inputs: Figures_AgreesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`agrees`)
};

export const figures_all = /** @type {(inputs: Figures_AllInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`all`)
};

export const figures_annex_cells = /** @type {(inputs: Figures_Annex_CellsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Cells of outcome by location`)
};

export const figures_annex_digest = /** @type {(inputs: Figures_Annex_DigestInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The digest is the SHA-256 of the sorted ids of the list, one a line.`)
};

export const figures_annex_digest_public = /** @type {(inputs: Figures_Annex_Digest_PublicInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The digest is a commitment: it can be opened by oversight and gives away no small list.`)
};

export const figures_annex_heading = /** @type {(inputs: Figures_Annex_HeadingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Annex: every figure and its list`)
};

export const figures_annex_identities = /** @type {(inputs: Figures_Annex_IdentitiesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Identities that hold on the lists`)
};

export const figures_as_of = /** @type {(inputs: Figures_As_OfInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`as of`)
};

export const figures_audience_internal = /** @type {(inputs: Figures_Audience_InternalInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`internal: exact numbers`)
};

export const figures_audience_oversight = /** @type {(inputs: Figures_Audience_OversightInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`for oversight: exact numbers, pseudonymous lists`)
};

export const figures_audience_public = /** @type {(inputs: Figures_Audience_PublicInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`public: small numbers withheld`)
};

export const figures_basis_network = /** @type {(inputs: Figures_Basis_NetworkInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`because of the network`)
};

export const figures_basis_not_stated = /** @type {(inputs: Figures_Basis_Not_StatedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`no reason stated`)
};

export const figures_basis_other = /** @type {(inputs: Figures_Basis_OtherInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`on other grounds`)
};

export const figures_born = /** @type {(inputs: Figures_BornInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`born ${i?.date}`)
};

export const figures_carried_arrested = /** @type {(inputs: Figures_Carried_ArrestedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.arrested} persons under review were arrested at least once. ${i?.before} adverse actions fell before the network was known. ${i?.early} persons were acted on before decided, ${i?.cleared} of them since cleared.`)
};

export const figures_carried_by_count = /** @type {(inputs: Figures_Carried_By_CountInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The count is more than chance would give among so many tests.`)
};

export const figures_carried_by_document = /** @type {(inputs: Figures_Carried_By_DocumentInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The count alone supports no link; a record does.`)
};

export const figures_carried_by_nothing = /** @type {(inputs: Figures_Carried_By_NothingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The count alone supports no link, and no record says it directly.`)
};

export const figures_carried_dangerous = /** @type {(inputs: Figures_Carried_DangerousInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`For ${i?.adverse} persons two readers found a role in the network or own conduct supported; for the others they did not. What is alleged of the network is no finding about a person.`)
};

export const figures_carried_moved = /** @type {(inputs: Figures_Carried_MovedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.moved} persons under review have evidence of a journey leg. Who is in no file is in no count.`)
};

export const figures_carried_rest = /** @type {(inputs: Figures_Carried_RestInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Cannot be derived: arrested and not found count different things, and one person can be both or neither.`)
};

export const figures_carried_ties = /** @type {(inputs: Figures_Carried_TiesInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.cohort} persons are under review. ${i?.two} of them share two or more details with the network, where coincidence alone would give about ${i?.expected}.`)
};

export const figures_carried_unknown = /** @type {(inputs: Figures_Carried_UnknownInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.unknown} could not be found after every required search. ${i?.unsearched} are not yet searched for or have an expired location.`)
};

export const figures_chance_accidental = /** @type {(inputs: Figures_Chance_AccidentalInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Accidental equalities to expect beside the single uses, from recycled or mistyped numbers: about ${i?.count}.`)
};

export const figures_chance_heading = /** @type {(inputs: Figures_Chance_HeadingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`What chance alone would give`)
};

export const figures_chance_never_decides = /** @type {(inputs: Figures_Chance_Never_DecidesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`A number of this table orders the queue; it decides about nobody.`)
};

export const figures_chance_null = /** @type {(inputs: Figures_Chance_NullInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Expected under the ${i?.null}, over ${i?.tested} persons tested: everybody as busy and every detail as popular as seen.`)
};

export const figures_chance_single = /** @type {(inputs: Figures_Chance_SingleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`One use cannot be tested by counting.`)
};

export const figures_chance_survive = /** @type {(inputs: Figures_Chance_SurviveInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Persons whose count stands out after correction for many tests at 5 in 100: ${i?.count}.`)
};

export const figures_chip_as_of = /** @type {(inputs: Figures_Chip_As_OfInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`as of ${i?.date}`)
};

export const figures_chip_band = /** @type {(inputs: Figures_Chip_BandInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`band ${i?.band} of the queue`)
};

export const figures_chip_conflict = /** @type {(inputs: Figures_Chip_ConflictInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`two files disagree`)
};

export const figures_chip_known = /** @type {(inputs: Figures_Chip_KnownInputs) => LocalizedString} */ (i) => {const count = registry.plural("en", i?.n, {});
	if (count === "one") return /** @type {LocalizedString} */ (`first known ${i?.days} day ago`);
	return /** @type {LocalizedString} */ (`first known ${i?.days} days ago`)
	
};

export const figures_chip_sole = /** @type {(inputs: Figures_Chip_SoleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`one path hangs on one entry`)
};

export const figures_closed_first_gate_open = /** @type {(inputs: Figures_Closed_First_Gate_OpenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`the first gate is open`)
};

export const figures_closed_no_conduct_evidence = /** @type {(inputs: Figures_Closed_No_Conduct_EvidenceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`needs conduct evidence, none attached`)
};

export const figures_closed_no_journey_evidence = /** @type {(inputs: Figures_Closed_No_Journey_EvidenceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`needs evidence of a journey leg, none attached`)
};

export const figures_closed_not_your_turn = /** @type {(inputs: Figures_Closed_Not_Your_TurnInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`another reader has it`)
};

export const figures_column_added = /** @type {(inputs: Figures_Column_AddedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`added`)
};

export const figures_column_after = /** @type {(inputs: Figures_Column_AfterInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`now`)
};

export const figures_column_before = /** @type {(inputs: Figures_Column_BeforeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`before`)
};

export const figures_column_by_reason = /** @type {(inputs: Figures_Column_By_ReasonInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`by reason`)
};

export const figures_column_carried = /** @type {(inputs: Figures_Column_CarriedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`what the files can carry`)
};

export const figures_column_counts = /** @type {(inputs: Figures_Column_CountsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`counts`)
};

export const figures_column_custodian = /** @type {(inputs: Figures_Column_CustodianInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`custodian`)
};

export const figures_column_definition = /** @type {(inputs: Figures_Column_DefinitionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`definition`)
};

export const figures_column_digest = /** @type {(inputs: Figures_Column_DigestInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`digest of the list`)
};

export const figures_column_expected = /** @type {(inputs: Figures_Column_ExpectedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`expected by chance`)
};

export const figures_column_from = /** @type {(inputs: Figures_Column_FromInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`from`)
};

export const figures_column_id = /** @type {(inputs: Figures_Column_IdInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`id`)
};

export const figures_column_lane = /** @type {(inputs: Figures_Column_LaneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`kind`)
};

export const figures_column_number = /** @type {(inputs: Figures_Column_NumberInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`number`)
};

export const figures_column_observed = /** @type {(inputs: Figures_Column_ObservedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`observed`)
};

export const figures_column_of_moved = /** @type {(inputs: Figures_Column_Of_MovedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`of these, moved`)
};

export const figures_column_removed = /** @type {(inputs: Figures_Column_RemovedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`removed`)
};

export const figures_column_same_scale = /** @type {(inputs: Figures_Column_Same_ScaleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`observed (solid) and expected (hatched), one scale`)
};

export const figures_column_searched = /** @type {(inputs: Figures_Column_SearchedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`searched`)
};

export const figures_column_shared = /** @type {(inputs: Figures_Column_SharedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`network details used`)
};

export const figures_column_source = /** @type {(inputs: Figures_Column_SourceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`source`)
};

export const figures_column_system = /** @type {(inputs: Figures_Column_SystemInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`system`)
};

export const figures_column_tempted = /** @type {(inputs: Figures_Column_TemptedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`tempting`)
};

export const figures_column_to = /** @type {(inputs: Figures_Column_ToInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`to`)
};

export const figures_column_true = /** @type {(inputs: Figures_Column_TrueInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`and in truth, here`)
};

export const figures_column_type = /** @type {(inputs: Figures_Column_TypeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`type`)
};

export const figures_column_weight = /** @type {(inputs: Figures_Column_WeightInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`weight`)
};

export const figures_column_what = /** @type {(inputs: Figures_Column_WhatInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`what`)
};

export const figures_column_when = /** @type {(inputs: Figures_Column_WhenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`when`)
};

export const figures_column_why = /** @type {(inputs: Figures_Column_WhyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`why`)
};

export const figures_conflicts = /** @type {(inputs: Figures_ConflictsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`conflicts`)
};

export const figures_counter_fact = /** @type {(inputs: Figures_Counter_FactInputs) => LocalizedString} */ (i) => {const count = registry.plural("en", i?.n, {});
	if (count === "one") return /** @type {LocalizedString} */ (`For ${i?.none} of the ${i?.all} persons under review, [neither a role in the network nor conduct of their own](CF) is supported; ${i?.undecided} of the persons under review are [not yet decided](U).`);
	return /** @type {LocalizedString} */ (`For ${i?.none} of the ${i?.all} persons under review, [neither a role in the network nor conduct of their own](CF) is supported; ${i?.undecided} of the persons under review are [not yet decided](U).`)
	
};

export const figures_counter_fact_withheld = /** @type {(inputs: Figures_Counter_Fact_WithheldInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`To be under review says nothing about what a person did: of the ${i?.all} persons under review, the number for whom [neither a role in the network nor conduct of their own](CF) is supported is ${i?.none}, and ${i?.undecided} of the persons under review are [not yet decided](U).`)
};

export const figures_counts_only = /** @type {(inputs: Figures_Counts_OnlyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`counts only`)
};

export const figures_cross_corner = /** @type {(inputs: Figures_Cross_CornerInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`outcome \\ location`)
};

export const figures_cross_heading = /** @type {(inputs: Figures_Cross_HeadingInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Outcome by location, the same ${i?.cohort} persons under review`)
};

export const figures_cross_note = /** @type {(inputs: Figures_Cross_NoteInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Rows and columns add up on the lists of persons, not only on the totals.`)
};

export const figures_date_open = /** @type {(inputs: Figures_Date_OpenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`open`)
};

export const figures_define_a = /** @type {(inputs: Figures_Define_AInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Recorded adverse actions on persons under review: events, not persons.`)
};

export const figures_define_a0 = /** @type {(inputs: Figures_Define_A0Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Adverse actions dated before first knowledge of the network.`)
};

export const figures_define_a1 = /** @type {(inputs: Figures_Define_A1Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Adverse actions from first knowledge of the network on, with no settled decision about the person by then.`)
};

export const figures_define_a2 = /** @type {(inputs: Figures_Define_A2Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Adverse actions dated on or after the settled decision about the person.`)
};

export const figures_define_au = /** @type {(inputs: Figures_Define_AuInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Adverse actions whose date does not say on which side of these points they fall.`)
};

export const figures_define_b1 = /** @type {(inputs: Figures_Define_B1Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Persons under review with at least one adverse action after first knowledge of the network and before a settled decision, because of the network or for no stated reason.`)
};

export const figures_define_b2 = /** @type {(inputs: Figures_Define_B2Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Of the persons acted on before decided, those since settled as not the person, no link, or link with nothing adverse.`)
};

export const figures_define_basis = /** @type {(inputs: Figures_Define_BasisInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Of the ${i?.phase}, those whose recorded basis is: ${i?.basis}.`)
};

export const figures_define_c = /** @type {(inputs: Figures_Define_CInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Persons with a link to review who were not excluded before review: the cohort. Being under review says nothing about what a person did.`)
};

export const figures_define_cell = /** @type {(inputs: Figures_Define_CellInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Persons under review who are both: ${i?.row}; ${i?.column}.`)
};

export const figures_define_cf = /** @type {(inputs: Figures_Define_CfInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The counter-fact: persons under review for whom two readers have found neither a role in the network nor conduct of their own supported. It holds those not yet decided.`)
};

export const figures_define_cleared = /** @type {(inputs: Figures_Define_ClearedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Settled as not the person, no link, or link with nothing adverse: D1, D2 and D3.`)
};

export const figures_define_d = /** @type {(inputs: Figures_Define_DInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Persons under review with a settled outcome.`)
};

export const figures_define_d1 = /** @type {(inputs: Figures_Define_D1Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The records that carry the link are not this person's.`)
};

export const figures_define_d2 = /** @type {(inputs: Figures_Define_D2Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The evidence was withdrawn, or is explained without the network.`)
};

export const figures_define_d3 = /** @type {(inputs: Figures_Define_D3Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The use of a detail is confirmed or fits chance, and nothing adverse about the person is supported.`)
};

export const figures_define_d4 = /** @type {(inputs: Figures_Define_D4Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Referred as possible victim, child or witness at risk. While protection lasts it stands before any other outcome.`)
};

export const figures_define_d5 = /** @type {(inputs: Figures_Define_D5Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Own conduct for the network is on file and two readers found it supported.`)
};

export const figures_define_d6 = /** @type {(inputs: Figures_Define_D6Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Conduct of the person's own, not the company of others, is on file and two readers found it supported.`)
};

export const figures_define_d7 = /** @type {(inputs: Figures_Define_D7Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The files do not allow an answer; there is a date to look again.`)
};

export const figures_define_d8 = /** @type {(inputs: Figures_Define_D8Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Found in review to be deceased or outside the charter.`)
};

export const figures_define_e0 = /** @type {(inputs: Figures_Define_E0Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Recorded arrests of persons under review, up to the as-of point, whatever followed. A person can have several.`)
};

export const figures_define_e0m = /** @type {(inputs: Figures_Define_E0mInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Recorded arrests of persons moved by the network.`)
};

export const figures_define_e1 = /** @type {(inputs: Figures_Define_E1Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Persons under review with at least one recorded arrest up to the as-of point, on any ground, whatever followed. Counted over time: it is not the number in custody.`)
};

export const figures_define_e1m = /** @type {(inputs: Figures_Define_E1mInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Of the persons moved by the network, those with at least one recorded arrest.`)
};

export const figures_define_e2 = /** @type {(inputs: Figures_Define_E2Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Persons under review with proceedings open at the as-of point.`)
};

export const figures_define_e2m = /** @type {(inputs: Figures_Define_E2mInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Of the persons moved by the network, those with proceedings open at the as-of point.`)
};

export const figures_define_e3 = /** @type {(inputs: Figures_Define_E3Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Persons under review with at least one recorded removal up to the as-of point.`)
};

export const figures_define_e3m = /** @type {(inputs: Figures_Define_E3mInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Of the persons moved by the network, those with at least one recorded removal.`)
};

export const figures_define_k0 = /** @type {(inputs: Figures_Define_K0Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Starting persons and members that the memo of the network names. They are not tested and are in no count of what was found.`)
};

export const figures_define_l0 = /** @type {(inputs: Figures_Define_L0Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Persons, not declared, for whom no source item shows a use of what the network used or a direct statement.`)
};

export const figures_define_l1 = /** @type {(inputs: Figures_Define_L1Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Persons, not declared, with at least one source item that shows the use of a detail of the network inside its window, or a direct statement with a member. A link is a reason to look, nothing more.`)
};

export const figures_define_m0 = /** @type {(inputs: Figures_Define_M0Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Persons under review whose link is not a journey leg.`)
};

export const figures_define_m1 = /** @type {(inputs: Figures_Define_M1Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Persons under review with evidence of a journey leg with the network. To have been moved is never adverse.`)
};

export const figures_define_n1 = /** @type {(inputs: Figures_Define_N1Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Of the persons with a link to review, those who used at least one detail of the network. One use cannot be tested by counting.`)
};

export const figures_define_n1c = /** @type {(inputs: Figures_Define_N1cInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Of the persons under review, those who used at least one detail of the network. One use cannot be tested by counting.`)
};

export const figures_define_n2 = /** @type {(inputs: Figures_Define_N2Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Of the persons with a link to review, those who used at least two details of the network.`)
};

export const figures_define_n2c = /** @type {(inputs: Figures_Define_N2cInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Of the persons under review, those who used at least two details of the network.`)
};

export const figures_define_n3 = /** @type {(inputs: Figures_Define_N3Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Of the persons with a link to review, those who used at least three details of the network.`)
};

export const figures_define_n3c = /** @type {(inputs: Figures_Define_N3cInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Of the persons under review, those who used at least three details of the network.`)
};

export const figures_define_p0 = /** @type {(inputs: Figures_Define_P0Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Persons, after records of one person were joined.`)
};

export const figures_define_r0 = /** @type {(inputs: Figures_Define_R0Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`All records of persons that were received from the systems searched.`)
};

export const figures_define_r1 = /** @type {(inputs: Figures_Define_R1Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Records with enough in them to say whose they are.`)
};

export const figures_define_r2 = /** @type {(inputs: Figures_Define_R2Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Readable records with nothing beyond a name, or too little: they make no person.`)
};

export const figures_define_r3 = /** @type {(inputs: Figures_Define_R3Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Records received that could not be read or searched.`)
};

export const figures_define_r4 = /** @type {(inputs: Figures_Define_R4Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Resolved records beyond the first of each person: R1 less P0.`)
};

export const figures_define_rule = /** @type {(inputs: Figures_Define_RuleInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`A named count of the charter, not a status of any person: ${i?.definition}. It counts the outcomes ${i?.outcomes}.`)
};

export const figures_define_s0 = /** @type {(inputs: Figures_Define_S0Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Persons under review whom no reader has taken yet.`)
};

export const figures_define_s1 = /** @type {(inputs: Figures_Define_S1Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`A first reader has taken the person and has not answered.`)
};

export const figures_define_s2 = /** @type {(inputs: Figures_Define_S2Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The first answer is given; the second reader, who does not see it, has not answered.`)
};

export const figures_define_s3 = /** @type {(inputs: Figures_Define_S3Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The two answers differ and a third reader decides.`)
};

export const figures_define_s4 = /** @type {(inputs: Figures_Define_S4Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Review is paused for a stated reason.`)
};

export const figures_define_t1 = /** @type {(inputs: Figures_Define_T1Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Persons, not declared, who used at least one phone, place, account, document or journey that the memo names, inside its window.`)
};

export const figures_define_u = /** @type {(inputs: Figures_Define_UInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Persons under review without a settled outcome: S0 to S4 together.`)
};

export const figures_define_w1 = /** @type {(inputs: Figures_Define_W1Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Held at the as-of point, by a dated claim. Custody can begin elsewhere and end: it is neither a part nor a bound of the arrests.`)
};

export const figures_define_w2 = /** @type {(inputs: Figures_Define_W2Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`A dated claim that has not expired says where the person is.`)
};

export const figures_define_w3 = /** @type {(inputs: Figures_Define_W3Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Left or was removed, by a dated claim.`)
};

export const figures_define_w4 = /** @type {(inputs: Figures_Define_W4Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Deceased, by a dated claim.`)
};

export const figures_define_w5 = /** @type {(inputs: Figures_Define_W5Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Every search that the charter requires was made and answered: no hit.`)
};

export const figures_define_w6 = /** @type {(inputs: Figures_Define_W6Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Not every required search was made or answered, or the last known location has expired.`)
};

export const figures_define_w6a = /** @type {(inputs: Figures_Define_W6aInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`At least one search that the charter requires was not made or not answered.`)
};

export const figures_define_w6b = /** @type {(inputs: Figures_Define_W6bInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The last known location is older than the charter allows, and the searches are not complete.`)
};

export const figures_define_w7 = /** @type {(inputs: Figures_Define_W7Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nobody may or need look for this person.`)
};

export const figures_define_w8 = /** @type {(inputs: Figures_Define_W8Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Two valid claims name different states. It is not resolved by taking the later one.`)
};

export const figures_define_x = /** @type {(inputs: Figures_Define_XInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Persons with a link to review who left before review, each for a stated reason.`)
};

export const figures_define_x1 = /** @type {(inputs: Figures_Define_X1Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The records that carry the link turned out to be someone else's.`)
};

export const figures_define_x2 = /** @type {(inputs: Figures_Define_X2Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`All evidence of the link was withdrawn or is contested.`)
};

export const figures_define_x3 = /** @type {(inputs: Figures_Define_X3Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The use lies outside the period or the population of the charter.`)
};

export const figures_define_x4 = /** @type {(inputs: Figures_Define_X4Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Hub-only and chance-compatible together.`)
};

export const figures_define_x4a = /** @type {(inputs: Figures_Define_X4aInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Every network detail of the person is a place or number that many unrelated people use, and there is no direct record. By a charter rule approved by two people; sampled with the cleared.`)
};

export const figures_define_x4b = /** @type {(inputs: Figures_Define_X4bInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`What the person shares is no more than chance alone would give. By a charter rule approved by two people; sampled with the cleared.`)
};

export const figures_define_x5 = /** @type {(inputs: Figures_Define_X5Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Found during preparation to be a person already counted.`)
};

export const figures_difference_heading = /** @type {(inputs: Figures_Difference_HeadingInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Difference to publication ${i?.number} of ${i?.date}`)
};

export const figures_difference_none = /** @type {(inputs: Figures_Difference_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`No figure changed.`)
};

export const figures_difference_note = /** @type {(inputs: Figures_Difference_NoteInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Later = earlier + added − removed, on the lists.`)
};

export const figures_difference_public = /** @type {(inputs: Figures_Difference_PublicInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The movements behind the changes are kept for oversight: small steps could name a person.`)
};

export const figures_export_by = /** @type {(inputs: Figures_Export_ByInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Asked by ${i?.asked}, given by ${i?.given}, on ${i?.date}. The giving is in the ledger of the review.`)
};

export const figures_export_by_one = /** @type {(inputs: Figures_Export_By_OneInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.outcome}: decided by one person, ${i?.date}; provisional.`)
};

export const figures_export_by_two = /** @type {(inputs: Figures_Export_By_TwoInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.outcome}: decided by two people, ${i?.date}.`)
};

export const figures_export_caveat_act = /** @type {(inputs: Figures_Export_Caveat_ActInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nobody may be detained, refused or charged on this file alone: ask what the sources say.`)
};

export const figures_export_caveat_correct = /** @type {(inputs: Figures_Export_Caveat_CorrectInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`It can be wrong and it can be taken back. Ask whoever gave it, before you use it, whether it still stands.`)
};

export const figures_export_caveat_link = /** @type {(inputs: Figures_Export_Caveat_LinkInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`A link says that a person used a detail of the network. It does not say why, and it is not conduct.`)
};

export const figures_export_caveat_network = /** @type {(inputs: Figures_Export_Caveat_NetworkInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`What is alleged of the network stays with the network. Nothing of it is said of this person.`)
};

export const figures_export_caveat_purpose = /** @type {(inputs: Figures_Export_Caveat_PurposeInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`It is for ${i?.recipient} and the purpose above. It may not be passed on or used for anything else.`)
};

export const figures_export_caveats = /** @type {(inputs: Figures_Export_CaveatsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Read this first`)
};

export const figures_export_chance_row = /** @type {(inputs: Figures_Export_Chance_RowInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.least} or more details of the network: ${i?.observed} persons; coincidence alone would give ${i?.expected}.`)
};

export const figures_export_doubt_challenged = /** @type {(inputs: Figures_Export_Doubt_ChallengedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The person challenges it, and that is not decided yet.`)
};

export const figures_export_doubt_hub = /** @type {(inputs: Figures_Export_Doubt_HubInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The shared details are used by many people who have nothing to do with the network.`)
};

export const figures_export_doubt_none = /** @type {(inputs: Figures_Export_Doubt_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nothing that the review knows of. That does not make it certain.`)
};

export const figures_export_doubt_possible = /** @type {(inputs: Figures_Export_Doubt_PossibleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Of some uses it is only possible that they fall into the time of the network: their dates are not known well enough.`)
};

export const figures_export_doubt_records = /** @type {(inputs: Figures_Export_Doubt_RecordsInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`The file joins ${i?.records} records as one person. A record may be somebody else's.`)
};

export const figures_export_doubt_reopened = /** @type {(inputs: Figures_Export_Doubt_ReopenedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`What was decided before was opened again.`)
};

export const figures_export_doubt_sole = /** @type {(inputs: Figures_Export_Doubt_SoleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Everything hangs on one item: if it is wrong, no link is left.`)
};

export const figures_export_doubt_undecided = /** @type {(inputs: Figures_Export_Doubt_UndecidedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nobody has decided yet.`)
};

export const figures_export_doubts = /** @type {(inputs: Figures_Export_DoubtsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`What is doubtful`)
};

export const figures_export_everybody = /** @type {(inputs: Figures_Export_EverybodyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`What coincidence gives`)
};

export const figures_export_for = /** @type {(inputs: Figures_Export_ForInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Given to ${i?.recipient}, for this and nothing else: ${i?.purpose}.`)
};

export const figures_export_left_out = /** @type {(inputs: Figures_Export_Left_OutInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`On file and left out, since it may never enter a link or a decision: ${i?.attributes}.`)
};

export const figures_export_one_detail = /** @type {(inputs: Figures_Export_One_DetailInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`One shared detail cannot be tested this way: whoever used the phone used it.`)
};

export const figures_export_records = /** @type {(inputs: Figures_Export_RecordsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The records that it rests on`)
};

export const figures_export_review = /** @type {(inputs: Figures_Export_ReviewInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`The review asks: ${i?.question} Authority: ${i?.authority}.`)
};

export const figures_export_row = /** @type {(inputs: Figures_Export_RowInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`row ${i?.row}`)
};

export const figures_export_settled = /** @type {(inputs: Figures_Export_SettledInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`What people decided`)
};

export const figures_export_title = /** @type {(inputs: Figures_Export_TitleInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Person ${i?.id}: a file given out`)
};

export const figures_export_undecided = /** @type {(inputs: Figures_Export_UndecidedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nothing. The review of this person is not finished, and nobody has established anything about this person.`)
};

export const figures_files_closed = /** @type {(inputs: Figures_Files_ClosedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`files closed ${i?.date}`)
};

export const figures_first_heading = /** @type {(inputs: Figures_First_HeadingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The numbers of this page, defined`)
};

export const figures_first_note = /** @type {(inputs: Figures_First_NoteInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`These are not parts of one whole: a person can be counted in several rows.`)
};

export const figures_flow_chance_1 = /** @type {(inputs: Figures_Flow_Chance_1Inputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`about ${i?.expected} of the ${i?.observed}`)
};

export const figures_flow_chance_2 = /** @type {(inputs: Figures_Flow_Chance_2Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`with two or more would`)
};

export const figures_flow_chance_3 = /** @type {(inputs: Figures_Flow_Chance_3Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`arise by coincidence`)
};

export const figures_flow_cohort = /** @type {(inputs: Figures_Flow_CohortInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`under review`)
};

export const figures_flow_cohort_caption = /** @type {(inputs: Figures_Flow_Cohort_CaptionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`what two readers decided`)
};

export const figures_flow_description = /** @type {(inputs: Figures_Flow_DescriptionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Each column adds up to the part of the column before it that it magnifies. The table below gives the same numbers.`)
};

export const figures_flow_heading = /** @type {(inputs: Figures_Flow_HeadingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`From records to decisions`)
};

export const figures_flow_links = /** @type {(inputs: Figures_Flow_LinksInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`with a link`)
};

export const figures_flow_links_caption = /** @type {(inputs: Figures_Flow_Links_CaptionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`used what the network used`)
};

export const figures_flow_persons = /** @type {(inputs: Figures_Flow_PersonsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`persons`)
};

export const figures_flow_persons_caption = /** @type {(inputs: Figures_Flow_Persons_CaptionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`who they are`)
};

export const figures_flow_records = /** @type {(inputs: Figures_Flow_RecordsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`records`)
};

export const figures_flow_records_caption = /** @type {(inputs: Figures_Flow_Records_CaptionInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`searched in ${i?.searched} of ${i?.all} systems`)
};

export const figures_flow_title = /** @type {(inputs: Figures_Flow_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Flow of the cohort`)
};

export const figures_gate_conduct = /** @type {(inputs: Figures_Gate_ConductInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`2  What did this person do?`)
};

export const figures_gate_identity = /** @type {(inputs: Figures_Gate_IdentityInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`1  Is it this person?`)
};

export const figures_gate_state_not_open = /** @type {(inputs: Figures_Gate_State_Not_OpenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Not open before the first gate is settled.`)
};

export const figures_gate_state_settled = /** @type {(inputs: Figures_Gate_State_SettledInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Settled by two people.`)
};

export const figures_gate_state_waits = /** @type {(inputs: Figures_Gate_State_WaitsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Waits for a person.`)
};

export const figures_how_to_decide = /** @type {(inputs: Figures_How_To_DecideInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`This page only shows. To answer: lookback review decide ${i?.id} --outcome CODE --reason TEXT --evidence ID --key FILE`)
};

export const figures_innocent_question = /** @type {(inputs: Figures_Innocent_QuestionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Before any answer: what would explain this innocently?`)
};

export const figures_lane_actions = /** @type {(inputs: Figures_Lane_ActionsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Actions`)
};

export const figures_lane_places = /** @type {(inputs: Figures_Lane_PlacesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Places`)
};

export const figures_lane_review = /** @type {(inputs: Figures_Lane_ReviewInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Review`)
};

export const figures_lane_touches = /** @type {(inputs: Figures_Lane_TouchesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Uses`)
};

export const figures_lede_arrested = /** @type {(inputs: Figures_Lede_ArrestedInputs) => LocalizedString} */ (i) => {const count = registry.plural("en", i?.n, {});
	if (count === "one") return /** @type {LocalizedString} */ (`${i?.shown} was [arrested at least once](E1).`);
	return /** @type {LocalizedString} */ (`${i?.shown} were [arrested at least once](E1).`)
	
};

export const figures_lede_chance = /** @type {(inputs: Figures_Lede_ChanceInputs) => LocalizedString} */ (i) => {const count = registry.plural("en", i?.n, {});
	if (count === "one") return /** @type {LocalizedString} */ (`${i?.two} of them shares [two or more](N2C) details of it, where coincidence alone would give about ${i?.expected}.`);
	return /** @type {LocalizedString} */ (`${i?.two} of them share [two or more](N2C) details of it, where coincidence alone would give about ${i?.expected}.`)
	
};

export const figures_lede_early = /** @type {(inputs: Figures_Lede_EarlyInputs) => LocalizedString} */ (i) => {const count = registry.plural("en", i?.n, {});
	if (count === "one") return /** @type {LocalizedString} */ (`${i?.shown} was [acted on before decided](B1).`);
	return /** @type {LocalizedString} */ (`${i?.shown} were [acted on before decided](B1).`)
	
};

export const figures_lede_moved = /** @type {(inputs: Figures_Lede_MovedInputs) => LocalizedString} */ (i) => {const count = registry.plural("en", i?.n, {});
	if (count === "one") return /** @type {LocalizedString} */ (`${i?.shown} person was [moved by the network](M1).`);
	return /** @type {LocalizedString} */ (`${i?.shown} persons were [moved by the network](M1).`)
	
};

export const figures_lede_proceedings = /** @type {(inputs: Figures_Lede_ProceedingsInputs) => LocalizedString} */ (i) => {const count = registry.plural("en", i?.n, {});
	if (count === "one") return /** @type {LocalizedString} */ (`${i?.shown} is [in proceedings](E2) at this date.`);
	return /** @type {LocalizedString} */ (`${i?.shown} are [in proceedings](E2) at this date.`)
	
};

export const figures_lede_removed = /** @type {(inputs: Figures_Lede_RemovedInputs) => LocalizedString} */ (i) => {const count = registry.plural("en", i?.n, {});
	if (count === "one") return /** @type {LocalizedString} */ (`${i?.shown} was [removed](E3).`);
	return /** @type {LocalizedString} */ (`${i?.shown} were [removed](E3).`)
	
};

export const figures_lede_review = /** @type {(inputs: Figures_Lede_ReviewInputs) => LocalizedString} */ (i) => {const count = registry.plural("en", i?.n, {});
	if (count === "one") return /** @type {LocalizedString} */ (`${i?.shown} of the ${i?.persons} persons [in the files](P0) is [under review](C) because of a detail shared with it or a record that names it.`);
	return /** @type {LocalizedString} */ (`${i?.shown} of the ${i?.persons} persons [in the files](P0) are [under review](C) because of a detail shared with it or a record that names it.`)
	
};

export const figures_lede_unknown = /** @type {(inputs: Figures_Lede_UnknownInputs) => LocalizedString} */ (i) => {const count = registry.plural("en", i?.n, {});
	if (count === "one") return /** @type {LocalizedString} */ (`${i?.shown} [could not be found](W5) after every required search.`);
	return /** @type {LocalizedString} */ (`${i?.shown} [could not be found](W5) after every required search.`)
	
};

export const figures_lede_withheld = /** @type {(inputs: Figures_Lede_WithheldInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`The number of ${i?.noun} is ${i?.shown}.`)
};

export const figures_legend_aside = /** @type {(inputs: Figures_Legend_AsideInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`set aside, with a reason each`)
};

export const figures_legend_chance = /** @type {(inputs: Figures_Legend_ChanceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`expected by chance`)
};

export const figures_legend_declared = /** @type {(inputs: Figures_Legend_DeclaredInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`named in the memo`)
};

export const figures_legend_evidence = /** @type {(inputs: Figures_Legend_EvidenceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`carried by evidence`)
};

export const figures_legend_open = /** @type {(inputs: Figures_Legend_OpenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`waits for a person`)
};

export const figures_legend_settled = /** @type {(inputs: Figures_Legend_SettledInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`decided by two people`)
};

export const figures_method_authority = /** @type {(inputs: Figures_Method_AuthorityInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`authority`)
};

export const figures_method_checked = /** @type {(inputs: Figures_Method_CheckedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Every identity of the annex was checked on the lists of persons before release.`)
};

export const figures_method_heading = /** @type {(inputs: Figures_Method_HeadingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Method and standing`)
};

export const figures_method_how = /** @type {(inputs: Figures_Method_HowInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Records were joined into persons, persons compared with what the memo declares, and each link shown to two readers who did not see each other's answer. Nothing adverse is settled by one person or by a program.`)
};

export const figures_method_known_since = /** @type {(inputs: Figures_Method_Known_SinceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`network known since`)
};

export const figures_method_suppression = /** @type {(inputs: Figures_Method_SuppressionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`small numbers`)
};

export const figures_method_suppression_value = /** @type {(inputs: Figures_Method_Suppression_ValueInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`1 to under ${i?.k} withheld in the public version, and whatever would give them away`)
};

export const figures_method_window = /** @type {(inputs: Figures_Method_WindowInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`window of the network`)
};

export const figures_method_window_value = /** @type {(inputs: Figures_Method_Window_ValueInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.from} to ${i?.to}`)
};

export const figures_missing = /** @type {(inputs: Figures_MissingInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Missing in every record: ${i?.fields}.`)
};

export const figures_nearest = /** @type {(inputs: Figures_NearestInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`The nearest other person (${i?.id}) is not this one: ${i?.differs}.`)
};

export const figures_nearest_none = /** @type {(inputs: Figures_Nearest_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`No other person comes near.`)
};

export const figures_none_received = /** @type {(inputs: Figures_None_ReceivedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`none`)
};

export const figures_not_arrested = /** @type {(inputs: Figures_Not_ArrestedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`“Arrested” means at least one recorded arrest, whatever followed; it is not “in custody”, which is ${i?.custody} today.`)
};

export const figures_not_everyone = /** @type {(inputs: Figures_Not_EveryoneInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.moved} moved is not everyone whom the network moved. Systems not searched: ${i?.out} of ${i?.all}, searched only in part: ${i?.partly}. Who is in no file is in no count.`)
};

export const figures_not_given = /** @type {(inputs: Figures_Not_GivenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`not given`)
};

export const figures_not_heading = /** @type {(inputs: Figures_Not_HeadingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`What this does not mean`)
};

export const figures_not_remainder = /** @type {(inputs: Figures_Not_RemainderInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.moved} moved, ${i?.arrested} arrested and ${i?.unknown} unknown after search count different things; nothing follows from taking one from another.`)
};

export const figures_not_searched = /** @type {(inputs: Figures_Not_SearchedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Not searched for this person: ${i?.systems}.`)
};

export const figures_not_single = /** @type {(inputs: Figures_Not_SingleInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Among the ${i?.one} with one or more details, a single shared detail proves no acquaintance: who used a phone or a house used it.`)
};

export const figures_not_unknown = /** @type {(inputs: Figures_Not_UnknownInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`“Unknown after search” is not “not looked for”: ${i?.unsearched} are not yet searched for or have an expired location. ${i?.unsought} are not sought.`)
};

export const figures_noun_a = /** @type {(inputs: Figures_Noun_AInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`adverse actions|adverse actions`)
};

export const figures_noun_a0 = /** @type {(inputs: Figures_Noun_A0Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`adverse actions before the network was known|before the network was known`)
};

export const figures_noun_a1 = /** @type {(inputs: Figures_Noun_A1Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`adverse actions after the network was known and before a decision|after it was known, before a decision`)
};

export const figures_noun_a2 = /** @type {(inputs: Figures_Noun_A2Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`adverse actions after a decision|after a decision`)
};

export const figures_noun_au = /** @type {(inputs: Figures_Noun_AuInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`adverse actions without a usable date|date not known`)
};

export const figures_noun_b1 = /** @type {(inputs: Figures_Noun_B1Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`persons acted on before decided|acted on before decided`)
};

export const figures_noun_b2 = /** @type {(inputs: Figures_Noun_B2Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`persons acted on before decided and since cleared|since cleared|since been settled`)
};

export const figures_noun_basis = /** @type {(inputs: Figures_Noun_BasisInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.phase}: ${i?.basis}`)
};

export const figures_noun_c = /** @type {(inputs: Figures_Noun_CInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`persons under review|under review|of the`)
};

export const figures_noun_cell = /** @type {(inputs: Figures_Noun_CellInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`persons ${i?.row} / ${i?.column}`)
};

export const figures_noun_cf = /** @type {(inputs: Figures_Noun_CfInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`persons for whom neither a role nor own conduct is supported|neither a role in the network nor conduct of their own`)
};

export const figures_noun_cleared = /** @type {(inputs: Figures_Noun_ClearedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`persons cleared|cleared`)
};

export const figures_noun_d = /** @type {(inputs: Figures_Noun_DInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`persons decided|decided`)
};

export const figures_noun_d1 = /** @type {(inputs: Figures_Noun_D1Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`persons settled as not the person|not the person`)
};

export const figures_noun_d2 = /** @type {(inputs: Figures_Noun_D2Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`persons settled as no link|no link`)
};

export const figures_noun_d3 = /** @type {(inputs: Figures_Noun_D3Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`persons settled as link, nothing adverse|link, nothing adverse`)
};

export const figures_noun_d4 = /** @type {(inputs: Figures_Noun_D4Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`persons referred for protection|referred for protection`)
};

export const figures_noun_d5 = /** @type {(inputs: Figures_Noun_D5Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`persons with a role in the network supported|role in the network supported`)
};

export const figures_noun_d6 = /** @type {(inputs: Figures_Noun_D6Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`persons with own conduct supported|own conduct supported`)
};

export const figures_noun_d7 = /** @type {(inputs: Figures_Noun_D7Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`persons settled as not enough information|not enough information`)
};

export const figures_noun_d8 = /** @type {(inputs: Figures_Noun_D8Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`persons deceased or out of scope|deceased or out of scope`)
};

export const figures_noun_e0 = /** @type {(inputs: Figures_Noun_E0Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`arrest events|arrests`)
};

export const figures_noun_e0m = /** @type {(inputs: Figures_Noun_E0mInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`arrest events of persons moved|arrests of persons moved`)
};

export const figures_noun_e1 = /** @type {(inputs: Figures_Noun_E1Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`persons arrested at least once|arrested at least once|arrested`)
};

export const figures_noun_e1m = /** @type {(inputs: Figures_Noun_E1mInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`persons moved who were arrested at least once|arrested at least once|arrested`)
};

export const figures_noun_e2 = /** @type {(inputs: Figures_Noun_E2Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`persons in proceedings|in proceedings`)
};

export const figures_noun_e2m = /** @type {(inputs: Figures_Noun_E2mInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`persons moved who are in proceedings|in proceedings`)
};

export const figures_noun_e3 = /** @type {(inputs: Figures_Noun_E3Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`persons removed|removed`)
};

export const figures_noun_e3m = /** @type {(inputs: Figures_Noun_E3mInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`persons moved who were removed|removed`)
};

export const figures_noun_k0 = /** @type {(inputs: Figures_Noun_K0Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`persons declared in the memo|named in the memo`)
};

export const figures_noun_l0 = /** @type {(inputs: Figures_Noun_L0Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`persons without a link|no shared detail`)
};

export const figures_noun_l1 = /** @type {(inputs: Figures_Noun_L1Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`persons with a link to review|link to review|shared a detail`)
};

export const figures_noun_m0 = /** @type {(inputs: Figures_Noun_M0Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`persons under review without evidence of a journey leg|no journey leg on file`)
};

export const figures_noun_m1 = /** @type {(inputs: Figures_Noun_M1Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`persons moved by the network|moved by the network|moved`)
};

export const figures_noun_n1 = /** @type {(inputs: Figures_Noun_N1Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`persons with one or more network details|one or more`)
};

export const figures_noun_n1c = /** @type {(inputs: Figures_Noun_N1cInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`persons under review with one or more network details|one or more`)
};

export const figures_noun_n2 = /** @type {(inputs: Figures_Noun_N2Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`persons with two or more network details|two or more`)
};

export const figures_noun_n2c = /** @type {(inputs: Figures_Noun_N2cInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`persons under review with two or more network details|two or more`)
};

export const figures_noun_n3 = /** @type {(inputs: Figures_Noun_N3Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`persons with three or more network details|three or more`)
};

export const figures_noun_n3c = /** @type {(inputs: Figures_Noun_N3cInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`persons under review with three or more network details|three or more`)
};

export const figures_noun_p0 = /** @type {(inputs: Figures_Noun_P0Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`persons in the files|in the files`)
};

export const figures_noun_r0 = /** @type {(inputs: Figures_Noun_R0Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`records searched`)
};

export const figures_noun_r1 = /** @type {(inputs: Figures_Noun_R1Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`records resolved to a person|resolved to a person`)
};

export const figures_noun_r2 = /** @type {(inputs: Figures_Noun_R2Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`records that cannot be resolved|not resolvable`)
};

export const figures_noun_r3 = /** @type {(inputs: Figures_Noun_R3Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`records unreadable or not searchable|unreadable`)
};

export const figures_noun_r4 = /** @type {(inputs: Figures_Noun_R4Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`further records of the same persons|further records`)
};

export const figures_noun_rule = /** @type {(inputs: Figures_Noun_RuleInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`persons counted by the rule “${i?.name}”|${i?.name}`)
};

export const figures_noun_s0 = /** @type {(inputs: Figures_Noun_S0Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`persons not started|not started`)
};

export const figures_noun_s1 = /** @type {(inputs: Figures_Noun_S1Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`persons in first review|first review`)
};

export const figures_noun_s2 = /** @type {(inputs: Figures_Noun_S2Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`persons in second review|second review`)
};

export const figures_noun_s3 = /** @type {(inputs: Figures_Noun_S3Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`persons in adjudication|adjudication`)
};

export const figures_noun_s4 = /** @type {(inputs: Figures_Noun_S4Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`persons paused|paused`)
};

export const figures_noun_t1 = /** @type {(inputs: Figures_Noun_T1Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`persons who used a declared detail|used a declared detail`)
};

export const figures_noun_u = /** @type {(inputs: Figures_Noun_UInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`persons not yet decided|not yet decided`)
};

export const figures_noun_w1 = /** @type {(inputs: Figures_Noun_W1Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`persons in custody|in custody`)
};

export const figures_noun_w2 = /** @type {(inputs: Figures_Noun_W2Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`persons located, not in custody|located`)
};

export const figures_noun_w3 = /** @type {(inputs: Figures_Noun_W3Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`persons departed or removed|departed`)
};

export const figures_noun_w4 = /** @type {(inputs: Figures_Noun_W4Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`persons deceased|deceased`)
};

export const figures_noun_w5 = /** @type {(inputs: Figures_Noun_W5Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`persons whose whereabouts are unknown after search|unknown after search|could not be found`)
};

export const figures_noun_w6 = /** @type {(inputs: Figures_Noun_W6Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`persons not yet searched for or with an expired location|not yet searched`)
};

export const figures_noun_w6a = /** @type {(inputs: Figures_Noun_W6aInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`persons not yet searched for|not yet searched`)
};

export const figures_noun_w6b = /** @type {(inputs: Figures_Noun_W6bInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`persons with an expired location|location expired`)
};

export const figures_noun_w7 = /** @type {(inputs: Figures_Noun_W7Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`persons for whom search is not authorised or not sought|not sought`)
};

export const figures_noun_w8 = /** @type {(inputs: Figures_Noun_W8Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`persons on whose place the sources disagree|sources disagree`)
};

export const figures_noun_x = /** @type {(inputs: Figures_Noun_XInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`persons excluded before review|set aside before review`)
};

export const figures_noun_x1 = /** @type {(inputs: Figures_Noun_X1Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`persons excluded as misidentified|not this person`)
};

export const figures_noun_x2 = /** @type {(inputs: Figures_Noun_X2Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`persons excluded because evidence was withdrawn or contested|evidence withdrawn`)
};

export const figures_noun_x3 = /** @type {(inputs: Figures_Noun_X3Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`persons excluded as out of period or scope|out of period`)
};

export const figures_noun_x4 = /** @type {(inputs: Figures_Noun_X4Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`persons excluded by a rule of the charter|by a charter rule`)
};

export const figures_noun_x4a = /** @type {(inputs: Figures_Noun_X4aInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`persons excluded as hub-only|only a hub`)
};

export const figures_noun_x4b = /** @type {(inputs: Figures_Noun_X4bInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`persons excluded as chance-compatible|fits chance`)
};

export const figures_noun_x5 = /** @type {(inputs: Figures_Noun_X5Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`persons excluded as found to be double|found to be double`)
};

export const figures_only_possible = /** @type {(inputs: Figures_Only_PossibleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`only possible`)
};

export const figures_person_title = /** @type {(inputs: Figures_Person_TitleInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Person ${i?.id}`)
};

export const figures_phases_apart = /** @type {(inputs: Figures_Phases_ApartInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`before it was known, or on other grounds`)
};

export const figures_phases_aria = /** @type {(inputs: Figures_Phases_AriaInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Adverse actions in order of time; the table of actions gives the numbers`)
};

export const figures_publication_number = /** @type {(inputs: Figures_Publication_NumberInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`publication ${i?.number}`)
};

export const figures_quality = /** @type {(inputs: Figures_QualityInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Quality sample: ${i?.sampled} re-read, the cleared and the never-flagged among them; ${i?.overturned} overturned.`)
};

export const figures_quality_none = /** @type {(inputs: Figures_Quality_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`No quality sample is recorded.`)
};

export const figures_reading = /** @type {(inputs: Figures_ReadingInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.answer}: ${i?.actor}, ${i?.date}`)
};

export const figures_reading_hidden = /** @type {(inputs: Figures_Reading_HiddenInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.actor}, ${i?.date}: hidden until the other reader has answered`)
};

export const figures_reason_changed = /** @type {(inputs: Figures_Reason_ChangedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`new or changed records`)
};

export const figures_reason_from = /** @type {(inputs: Figures_Reason_FromInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`from “${i?.box}”`)
};

export const figures_reason_gone = /** @type {(inputs: Figures_Reason_GoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`no longer a person of their own`)
};

export const figures_reason_new = /** @type {(inputs: Figures_Reason_NewInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`new in the files`)
};

export const figures_reason_to = /** @type {(inputs: Figures_Reason_ToInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`to “${i?.box}”`)
};

export const figures_records_more = /** @type {(inputs: Figures_Records_MoreInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.n} more records of this person are not shown here; \`review show\` lists them all.`)
};

export const figures_records_weighed = /** @type {(inputs: Figures_Records_WeighedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The weights are those of the first two records: the pair that holds this person together least.`)
};

export const figures_redress = /** @type {(inputs: Figures_RedressInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Requests for redress: ${i?.received} received, ${i?.upheld} upheld.`)
};

export const figures_redress_none = /** @type {(inputs: Figures_Redress_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`No requests for redress are recorded.`)
};

export const figures_ribbon_direct = /** @type {(inputs: Figures_Ribbon_DirectInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`A record says it directly; what could be wrong is whether it is this person.`)
};

export const figures_ribbon_hub = /** @type {(inputs: Figures_Ribbon_HubInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Hub: ${i?.users} of the ${i?.persons} persons in the files used it, most of them with no other use of the network. It carries no weight of its own.`)
};

export const figures_ribbon_possible = /** @type {(inputs: Figures_Ribbon_PossibleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Dates or value are not known well enough: it is only possible.`)
};

export const figures_ribbon_sole = /** @type {(inputs: Figures_Ribbon_SoleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Everything on this path hangs on the item marked 1.`)
};

export const figures_ribbon_users = /** @type {(inputs: Figures_Ribbon_UsersInputs) => LocalizedString} */ (i) => {const count = registry.plural("en", i?.n, {});
	if (count === "one") return /** @type {LocalizedString} */ (`Used by ${i?.users} of the ${i?.persons} persons in the files.`);
	return /** @type {LocalizedString} */ (`Used by ${i?.users} of the ${i?.persons} persons in the files.`)
	
};

export const figures_ribbons_heading = /** @type {(inputs: Figures_Ribbons_HeadingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`How this person touches the network`)
};

export const figures_ribbons_none = /** @type {(inputs: Figures_Ribbons_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`No source item shows that this person used anything of the network.`)
};

export const figures_rows_total = /** @type {(inputs: Figures_Rows_TotalInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Rows read: ${i?.rows}. Entities that are not persons: ${i?.entities}. Neither is added to the records.`)
};

export const figures_rules_heading = /** @type {(inputs: Figures_Rules_HeadingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Named counts of the charter`)
};

export const figures_rules_note = /** @type {(inputs: Figures_Rules_NoteInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`A count of a rule over outcomes. It is not a status of any person, and never what is left over.`)
};

export const figures_same_numbers = /** @type {(inputs: Figures_Same_NumbersInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The same as a table`)
};

export const figures_searched_no = /** @type {(inputs: Figures_Searched_NoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`not searched`)
};

export const figures_searched_partly = /** @type {(inputs: Figures_Searched_PartlyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`in part`)
};

export const figures_searched_yes = /** @type {(inputs: Figures_Searched_YesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`yes`)
};

export const figures_seen_by = /** @type {(inputs: Figures_Seen_ByInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.actor}, ${i?.date}: ${i?.purpose}`)
};

export const figures_seen_heading = /** @type {(inputs: Figures_Seen_HeadingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Who has seen this`)
};

export const figures_seen_nobody = /** @type {(inputs: Figures_Seen_NobodyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nobody has opened it so far.`)
};

export const figures_sent_nobody = /** @type {(inputs: Figures_Sent_NobodyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Sent to nobody.`)
};

export const figures_sent_to = /** @type {(inputs: Figures_Sent_ToInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Sent to: ${i?.names}.`)
};

export const figures_sheets_not_read = /** @type {(inputs: Figures_Sheets_Not_ReadInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`sheets not read: ${i?.sheets}`)
};

export const figures_signed_many = /** @type {(inputs: Figures_Signed_ManyInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`released by the keys ${i?.keys}`)
};

export const figures_signed_one = /** @type {(inputs: Figures_Signed_OneInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`released by one key: ${i?.keys}`)
};

export const figures_simulated_banner = /** @type {(inputs: Figures_Simulated_BannerInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`SIMULATED DECISIONS`)
};

export const figures_simulated_note = /** @type {(inputs: Figures_Simulated_NoteInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The people, the files and the decisions on this page are invented; scripted keys decided.`)
};

export const figures_sources_heading = /** @type {(inputs: Figures_Sources_HeadingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Records by source`)
};

export const figures_status_final = /** @type {(inputs: Figures_Status_FinalInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`final`)
};

export const figures_status_provisional = /** @type {(inputs: Figures_Status_ProvisionalInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`provisional`)
};

export const figures_status_provisional_single_reader = /** @type {(inputs: Figures_Status_Provisional_Single_ReaderInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`provisional, single reader`)
};

export const figures_supersedes = /** @type {(inputs: Figures_SupersedesInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`replaces ${i?.number}`)
};

export const figures_surprise_heading = /** @type {(inputs: Figures_Surprise_HeadingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`How surprising`)
};

export const figures_surprise_hits = /** @type {(inputs: Figures_Surprise_HitsInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.hits} in ${i?.outOf}`)
};

export const figures_surprise_none = /** @type {(inputs: Figures_Surprise_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`No count of shared details can be tested for this person.`)
};

export const figures_surprise_people = /** @type {(inputs: Figures_Surprise_PeopleInputs) => LocalizedString} */ (i) => {const count = registry.plural("en", i?.n, {});
	if (count === "one") return /** @type {LocalizedString} */ (`people as busy as this one would share a detail by chance.`);
	return /** @type {LocalizedString} */ (`people as busy as this one would share ${i?.observed} or more details by chance.`)
	
};

export const figures_surprise_tests = /** @type {(inputs: Figures_Surprise_TestsInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`p ${i?.p}, q ${i?.q} after ${i?.tests} tests, under the ${i?.null}. It orders the queue and decides nothing.`)
};

export const figures_surprise_under_one = /** @type {(inputs: Figures_Surprise_Under_OneInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`fewer than 1 in ${i?.outOf}`)
};

export const figures_systems_heading = /** @type {(inputs: Figures_Systems_HeadingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Systems searched and not searched`)
};

export const figures_systems_note = /** @type {(inputs: Figures_Systems_NoteInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Who appears only in a system that was not searched is in no number of this page.`)
};

export const figures_tempted_arrested = /** @type {(inputs: Figures_Tempted_ArrestedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.arrested} members of the network have been arrested.`)
};

export const figures_tempted_dangerous = /** @type {(inputs: Figures_Tempted_DangerousInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`They are a threat.`)
};

export const figures_tempted_heading = /** @type {(inputs: Figures_Tempted_HeadingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`What one would be tempted to announce, and what the files can carry`)
};

export const figures_tempted_moved = /** @type {(inputs: Figures_Tempted_MovedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.moved} people: that is how many the network moved.`)
};

export const figures_tempted_rest = /** @type {(inputs: Figures_Tempted_RestInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`The remaining ${i?.rest} have settled in the country.`)
};

export const figures_tempted_ties = /** @type {(inputs: Figures_Tempted_TiesInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.cohort} people with ties to the network were identified.`)
};

export const figures_tempted_unknown = /** @type {(inputs: Figures_Tempted_UnknownInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.unknown} of them are at large.`)
};

export const figures_true_arrested = /** @type {(inputs: Figures_True_ArrestedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.earlyInnocent} of those acted on before decided had neither a role nor conduct of their own.`)
};

export const figures_true_dangerous = /** @type {(inputs: Figures_True_DangerousInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.adverseWrong} of these ${i?.adverse} had neither.`)
};

export const figures_true_moved = /** @type {(inputs: Figures_True_MovedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`It moved ${i?.truth}; ${i?.none} of them left nothing in these files.`)
};

export const figures_true_rest = /** @type {(inputs: Figures_True_RestInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.rest} is a number of nothing.`)
};

export const figures_true_ties = /** @type {(inputs: Figures_True_TiesInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.innocent} of them had nothing to do with it.`)
};

export const figures_true_unknown = /** @type {(inputs: Figures_True_UnknownInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Not to be found is not hiding: files end, people move on.`)
};

export const figures_truth_adverse_wrong = /** @type {(inputs: Figures_Truth_Adverse_WrongInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`adverse outcomes settled of persons with neither role nor conduct`)
};

export const figures_truth_bar_moved = /** @type {(inputs: Figures_Truth_Bar_MovedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.count} moved, in truth`)
};

export const figures_truth_bar_review = /** @type {(inputs: Figures_Truth_Bar_ReviewInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.count} under review`)
};

export const figures_truth_chance = /** @type {(inputs: Figures_Truth_ChanceInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`about ${i?.expected} with two or more shared details expected by chance alone`)
};

export const figures_truth_early_innocent = /** @type {(inputs: Figures_Truth_Early_InnocentInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`acted on before decided, with neither role nor conduct of their own`)
};

export const figures_truth_errors = /** @type {(inputs: Figures_Truth_ErrorsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Where the review went wrong`)
};

export const figures_truth_expected = /** @type {(inputs: Figures_Truth_ExpectedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`with two or more shared details, expected by chance alone`)
};

export const figures_truth_found = /** @type {(inputs: Figures_Truth_FoundInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`found`)
};

export const figures_truth_heading = /** @type {(inputs: Figures_Truth_HeadingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The figures beside the truth`)
};

export const figures_truth_in_no_file = /** @type {(inputs: Figures_Truth_In_No_FileInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`in no file that could show it`)
};

export const figures_truth_innocent = /** @type {(inputs: Figures_Truth_InnocentInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`nothing to do with it`)
};

export const figures_truth_lede = /** @type {(inputs: Figures_Truth_LedeInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`In truth the network moved ${i?.truth} persons. The review found ${i?.found} of them, missed ${i?.missed} who left a trace, and could not have found ${i?.none} who are in no file that could show it. Of the ${i?.cohort} persons under review, ${i?.innocent} had nothing to do with the network.`)
};

export const figures_truth_merged = /** @type {(inputs: Figures_Truth_MergedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`persons under review made of the records of more than one human being`)
};

export const figures_truth_missed = /** @type {(inputs: Figures_Truth_MissedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`missed, though they left a trace`)
};

export const figures_truth_never_published = /** @type {(inputs: Figures_Truth_Never_PublishedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`These numbers come from the simulation's own truth. A real review never has them: it has only the files and what chance would give.`)
};

export const figures_truth_note = /** @type {(inputs: Figures_Truth_NoteInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Only a simulation knows the truth. Nothing on this screen is part of a publication.`)
};

export const figures_truth_other_role = /** @type {(inputs: Figures_Truth_Other_RoleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`another role, in truth`)
};

export const figures_truth_pictures = /** @type {(inputs: Figures_Truth_PicturesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Found, missed, wrongly linked`)
};

export const figures_truth_really_moved = /** @type {(inputs: Figures_Truth_Really_MovedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`moved, in truth`)
};

export const figures_truth_split = /** @type {(inputs: Figures_Truth_SplitInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`human beings who stand under review as more than one person`)
};

export const figures_truth_wrongly_linked = /** @type {(inputs: Figures_Truth_Wrongly_LinkedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`persons under review who had nothing to do with the network`)
};

export const figures_types_caption = /** @type {(inputs: Figures_Types_CaptionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Types recorded`)
};

export const figures_unit_event = /** @type {(inputs: Figures_Unit_EventInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`events`)
};

export const figures_unit_person = /** @type {(inputs: Figures_Unit_PersonInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`persons`)
};

export const figures_unit_record = /** @type {(inputs: Figures_Unit_RecordInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`records`)
};

export const figures_unsigned = /** @type {(inputs: Figures_UnsignedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`not signed`)
};

export const figures_uttered_allegation = /** @type {(inputs: Figures_Uttered_AllegationInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Alleged: ${i?.text}`)
};

export const figures_uttered_counter_fact = /** @type {(inputs: Figures_Uttered_Counter_FactInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Against it: ${i?.text}`)
};

export const figures_uttered_grade = /** @type {(inputs: Figures_Uttered_GradeInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`graded ${i?.grade}`)
};

export const figures_uttered_heading = /** @type {(inputs: Figures_Uttered_HeadingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Said of the network, not of any person here:`)
};

export const figures_uttered_hedge = /** @type {(inputs: Figures_Uttered_HedgeInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`hedge “${i?.hedge}”`)
};

export const figures_uttered_no_hedge = /** @type {(inputs: Figures_Uttered_No_HedgeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`stated without a hedge`)
};

export const figures_uttered_origin_one = /** @type {(inputs: Figures_Uttered_Origin_OneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`one origin`)
};

export const figures_uttered_origins = /** @type {(inputs: Figures_Uttered_OriginsInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.count} origins`)
};

export const figures_uttered_origins_not_counted = /** @type {(inputs: Figures_Uttered_Origins_Not_CountedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`origins not counted`)
};

export const figures_uttered_origins_range = /** @type {(inputs: Figures_Uttered_Origins_RangeInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`between ${i?.least} and ${i?.most} origins`)
};

export const figures_uttered_purpose = /** @type {(inputs: Figures_Uttered_PurposeInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Its purpose, as told: ${i?.text}`)
};

export const figures_uttered_same_network = /** @type {(inputs: Figures_Uttered_Same_NetworkInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`On an earlier case: ${i?.text}`)
};

export const figures_uttered_source = /** @type {(inputs: Figures_Uttered_SourceInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`source ${i?.source}`)
};

export const figures_uttered_ungraded = /** @type {(inputs: Figures_Uttered_UngradedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`not graded`)
};

export const figures_when_aria = /** @type {(inputs: Figures_When_AriaInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Timeline; the table below says the same`)
};

export const figures_when_heading = /** @type {(inputs: Figures_When_HeadingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`When`)
};

export const figures_when_none = /** @type {(inputs: Figures_When_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nothing about this person is dated.`)
};

export const figures_who_heading = /** @type {(inputs: Figures_Who_HeadingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Who this is`)
};

export const figures_withheld = /** @type {(inputs: Figures_WithheldInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`withheld`)
};

export const figures_without_drops_out = /** @type {(inputs: Figures_Without_Drops_OutInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Without ${i?.item}, **the person drops out**.`)
};

export const figures_without_heading = /** @type {(inputs: Figures_Without_HeadingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`If an item is wrong`)
};

export const figures_without_stays = /** @type {(inputs: Figures_Without_StaysInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Without ${i?.item}, the person stays.`)
};

export const figures_without_stays_by = /** @type {(inputs: Figures_Without_Stays_ByInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Without ${i?.item}, the person stays by ${i?.by}.`)
};

export const finding_compared_address = /** @type {(inputs: Finding_Compared_AddressInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`address`)
};

export const finding_compared_birth_date = /** @type {(inputs: Finding_Compared_Birth_DateInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`birth date`)
};

export const finding_compared_birthplace = /** @type {(inputs: Finding_Compared_BirthplaceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`birthPlace`)
};

export const finding_compared_document = /** @type {(inputs: Finding_Compared_DocumentInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`document`)
};

export const finding_compared_email = /** @type {(inputs: Finding_Compared_EmailInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`email`)
};

export const finding_compared_gender = /** @type {(inputs: Finding_Compared_GenderInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`gender`)
};

export const finding_compared_name = /** @type {(inputs: Finding_Compared_NameInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`name`)
};

export const finding_compared_nationality = /** @type {(inputs: Finding_Compared_NationalityInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`nationality`)
};

export const finding_compared_phone = /** @type {(inputs: Finding_Compared_PhoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`phone`)
};

export const finding_compared_place = /** @type {(inputs: Finding_Compared_PlaceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`place`)
};

export const finding_compared_postcode = /** @type {(inputs: Finding_Compared_PostcodeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`postcode`)
};

export const finding_compared_with = /** @type {(inputs: Finding_Compared_WithInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.a} with ${i?.b}`)
};

export const finding_explain_apart = /** @type {(inputs: Finding_Explain_ApartInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.a} and ${i?.b} are not held to be one person.`)
};

export const finding_explain_field = /** @type {(inputs: Finding_Explain_FieldInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.field}: "${i?.left}" / "${i?.right}": ${i?.level}, ${i?.bits} bits.`)
};

export const finding_explain_held_contradicted = /** @type {(inputs: Finding_Explain_Held_ContradictedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Held apart in spite of the sum: birth dates or numbers speak against, and relatives share the rest.`)
};

export const finding_explain_held_household = /** @type {(inputs: Finding_Explain_Held_HouseholdInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Held apart in spite of the sum: what agrees beyond the name is of a household, not of one person.`)
};

export const finding_explain_held_judgement = /** @type {(inputs: Finding_Explain_Held_JudgementInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Held apart: somebody judged them to be two persons.`)
};

export const finding_explain_held_name_only = /** @type {(inputs: Finding_Explain_Held_Name_OnlyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Held apart in spite of the sum: too little beyond the name agrees.`)
};

export const finding_explain_held_nameless = /** @type {(inputs: Finding_Explain_Held_NamelessInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Held apart in spite of the sum: without names only an equal number tells one person from twins.`)
};

export const finding_explain_held_namesakes = /** @type {(inputs: Finding_Explain_Held_NamesakesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Held apart in spite of the sum: another number, and nothing in common but name and birth date.`)
};

export const finding_explain_held_others = /** @type {(inputs: Finding_Explain_Held_OthersInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Held apart in spite of the sum: their other records do not fit together.`)
};

export const finding_explain_held_twins = /** @type {(inputs: Finding_Explain_Held_TwinsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Held apart in spite of the sum: other or near given names, and no equal number that twins would not share.`)
};

export const finding_explain_held_unseen = /** @type {(inputs: Finding_Explain_Held_UnseenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Held apart in spite of the sum: nothing in this file looks like one person, so only an equal number joins.`)
};

export const finding_explain_lost = /** @type {(inputs: Finding_Explain_LostInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Not higher because ${i?.field} agrees only so far (${i?.level}): ${i?.bits} bits lost.`)
};

export const finding_explain_missing = /** @type {(inputs: Finding_Explain_MissingInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.field}: "${i?.left}" / "${i?.right}": missing, says nothing.`)
};

export const finding_explain_nothing_near = /** @type {(inputs: Finding_Explain_Nothing_NearInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Nothing came near ${i?.a}: no record that was compared with it, or with its person, was left as a candidate.`)
};

export const finding_explain_prior = /** @type {(inputs: Finding_Explain_PriorInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Before comparing: ${i?.bits} bits.`)
};

export const finding_explain_rivals = /** @type {(inputs: Finding_Explain_RivalsInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Rival explanations: ${i?.bits} bits (the strongest: ${i?.rival}, ${i?.percent} % of them).`)
};

export const finding_explain_same = /** @type {(inputs: Finding_Explain_SameInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.a} and ${i?.b} are held to be one person.`)
};

export const finding_explain_sum = /** @type {(inputs: Finding_Explain_SumInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Sum: ${i?.bits} bits, probability ${i?.percent} %; two records join at ${i?.threshold} bits.`)
};

export const finding_left_first_given = /** @type {(inputs: Finding_Left_First_GivenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`first given`)
};

export const finding_left_form_given = /** @type {(inputs: Finding_Left_Form_GivenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`form given`)
};

export const finding_left_more = /** @type {(inputs: Finding_Left_MoreInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`more`)
};

export const finding_left_near_given = /** @type {(inputs: Finding_Left_Near_GivenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`near given`)
};

export const finding_left_none = /** @type {(inputs: Finding_Left_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`none`)
};

export const finding_left_one_each = /** @type {(inputs: Finding_Left_One_EachInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`one each`)
};

export const finding_left_one_sided = /** @type {(inputs: Finding_Left_One_SidedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`one sided`)
};

export const finding_left_other_given = /** @type {(inputs: Finding_Left_Other_GivenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`other given`)
};

export const finding_level_day_and_month_swapped = /** @type {(inputs: Finding_Level_Day_And_Month_SwappedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`day and month swapped`)
};

export const finding_level_different = /** @type {(inputs: Finding_Level_DifferentInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`different`)
};

export const finding_level_equal = /** @type {(inputs: Finding_Level_EqualInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`equal`)
};

export const finding_level_equal_common = /** @type {(inputs: Finding_Level_Equal_CommonInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`equal, common`)
};

export const finding_level_equal_rare = /** @type {(inputs: Finding_Level_Equal_RareInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`equal, rare`)
};

export const finding_level_few_words = /** @type {(inputs: Finding_Level_Few_WordsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`few words`)
};

export const finding_level_guessed_within_2 = /** @type {(inputs: Finding_Level_Guessed_Within_2Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`guessed, within 2`)
};

export const finding_level_half_of_the_words = /** @type {(inputs: Finding_Level_Half_Of_The_WordsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`half of the words`)
};

export const finding_level_missing = /** @type {(inputs: Finding_Level_MissingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`missing`)
};

export const finding_level_month_and_day = /** @type {(inputs: Finding_Level_Month_And_DayInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`month and day`)
};

export const finding_level_month_and_day_gap = /** @type {(inputs: Finding_Level_Month_And_Day_GapInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`month and day, gap`)
};

export const finding_level_most_words = /** @type {(inputs: Finding_Level_Most_WordsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`most words`)
};

export const finding_level_names_between = /** @type {(inputs: Finding_Level_Names_BetweenInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`names agree by ${i?.least} to ${i?.most} bits, left over: ${i?.left}`)
};

export const finding_level_names_less = /** @type {(inputs: Finding_Level_Names_LessInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`names agree by less than ${i?.most} bits, left over: ${i?.left}`)
};

export const finding_level_names_more = /** @type {(inputs: Finding_Level_Names_MoreInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`names agree by ${i?.least} bits or more, left over: ${i?.left}`)
};

export const finding_level_nearly_all_words = /** @type {(inputs: Finding_Level_Nearly_All_WordsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`nearly all words`)
};

export const finding_level_one_apart = /** @type {(inputs: Finding_Level_One_ApartInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`one apart`)
};

export const finding_level_one_digit = /** @type {(inputs: Finding_Level_One_DigitInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`one digit`)
};

export const finding_level_one_digit_gap = /** @type {(inputs: Finding_Level_One_Digit_GapInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`one digit, gap`)
};

export const finding_level_one_edit = /** @type {(inputs: Finding_Level_One_EditInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`one edit`)
};

export const finding_level_other_day_of_the_year = /** @type {(inputs: Finding_Level_Other_Day_Of_The_YearInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`other day of the year`)
};

export const finding_level_same_area = /** @type {(inputs: Finding_Level_Same_AreaInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`same area`)
};

export const finding_level_same_domain = /** @type {(inputs: Finding_Level_Same_DomainInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`same domain`)
};

export const finding_level_same_local_part = /** @type {(inputs: Finding_Level_Same_Local_PartInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`same local part`)
};

export const finding_level_same_outward_part = /** @type {(inputs: Finding_Level_Same_Outward_PartInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`same outward part`)
};

export const finding_level_same_sector = /** @type {(inputs: Finding_Level_Same_SectorInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`same sector`)
};

export const finding_level_shared_word = /** @type {(inputs: Finding_Level_Shared_WordInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`shared word`)
};

export const finding_level_similar = /** @type {(inputs: Finding_Level_SimilarInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`similar`)
};

export const finding_level_some_words = /** @type {(inputs: Finding_Level_Some_WordsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`some words`)
};

export const finding_level_two_digits = /** @type {(inputs: Finding_Level_Two_DigitsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`two digits`)
};

export const finding_level_two_digits_gap = /** @type {(inputs: Finding_Level_Two_Digits_GapInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`two digits, gap`)
};

export const finding_level_two_or_three_edits = /** @type {(inputs: Finding_Level_Two_Or_Three_EditsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`two or three edits`)
};

export const finding_level_year_and_one_part = /** @type {(inputs: Finding_Level_Year_And_One_PartInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`year and one part`)
};

export const finding_level_year_only = /** @type {(inputs: Finding_Level_Year_OnlyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`year only`)
};

export const finding_level_year_within_10 = /** @type {(inputs: Finding_Level_Year_Within_10Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`year within 10`)
};

export const finding_level_year_within_2 = /** @type {(inputs: Finding_Level_Year_Within_2Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`year within 2`)
};

export const finding_links_cannot = /** @type {(inputs: Finding_Links_CannotInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`These data cannot support any link by counting: the smallest p that anybody could reach is ${i?.reachable}, with ${i?.tests}.`)
};

export const finding_links_dragnet = /** @type {(inputs: Finding_Links_DragnetInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Dragnet: ${i?.anchor} has ${i?.users} among ${i?.persons}; more than ${i?.limit} say nothing about anybody.`)
};

export const finding_links_edges_undated = /** @type {(inputs: Finding_Links_Edges_UndatedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The dates of the network file were not used: edges have none, so a contact of any time counts.`)
};

export const finding_links_hub = /** @type {(inputs: Finding_Links_HubInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Hub: ${i?.anchor} has ${i?.users}, ${i?.seen} % of them touch another detail of the network, ${i?.expected} % would by chance; network share ${i?.share}.`)
};

export const finding_links_members_only = /** @type {(inputs: Finding_Links_Members_OnlyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The network names members only; add --expand members to look at the details that members used.`)
};

export const finding_links_none = /** @type {(inputs: Finding_Links_NoneInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`These data do not support any link by counting: the smallest p reached is ${i?.smallest}, with ${i?.tests}; none survives.`)
};

export const finding_links_not_guilt = /** @type {(inputs: Finding_Links_Not_GuiltInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`A link says what a record says. It does not say what anybody did, and p orders a queue; it decides nothing.`)
};

export const finding_links_nothing = /** @type {(inputs: Finding_Links_NothingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nobody who is tested touched the network.`)
};

export const finding_links_null_bicm = /** @type {(inputs: Finding_Links_Null_BicmInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Chance: everybody as busy and every detail as popular as seen (bipartite configuration model).`)
};

export const finding_links_null_bicm_edges = /** @type {(inputs: Finding_Links_Null_Bicm_EdgesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Chance: everybody with as many contacts as seen (configuration model).`)
};

export const finding_links_null_hypergeometric = /** @type {(inputs: Finding_Links_Null_HypergeometricInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Chance: each person's details drawn at random from all details, equally likely (hypergeometric).`)
};

export const finding_links_null_permutation = /** @type {(inputs: Finding_Links_Null_PermutationInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Chance: ${i?.permutations} random exchanges of who used what, everybody as busy and every detail as popular as seen, seed ${i?.seed}.`)
};

export const finding_links_row = /** @type {(inputs: Finding_Links_RowInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`At least ${i?.least}: ${i?.observed}, ${i?.expected} expected by chance.`)
};

export const finding_links_single = /** @type {(inputs: Finding_Links_SingleInputs) => LocalizedString} */ (i) => {const many = registry.plural("en", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`One shared detail cannot be tested by counting: whoever used the phone used it. ${i?.n} person has one only.`);
	return /** @type {LocalizedString} */ (`One shared detail cannot be tested by counting: whoever used the phone used it. ${i?.n} persons have one only.`)
	
};

export const finding_links_supported = /** @type {(inputs: Finding_Links_SupportedInputs) => LocalizedString} */ (i) => {const many = registry.plural("en", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} person shares more of the network's details than chance explains (false discovery rate ${i?.level} %).`);
	return /** @type {LocalizedString} */ (`${i?.n} persons share more of the network's details than chance explains (false discovery rate ${i?.level} %).`)
	
};

export const finding_links_tested = /** @type {(inputs: Finding_Links_TestedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.tested} tested, ${i?.declared} declared and not tested; ${i?.anchors} with two users or more, ${i?.network} of them the network's.`)
};

export const finding_links_tested_edges = /** @type {(inputs: Finding_Links_Tested_EdgesInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.tested} tested against ${i?.members}, ${i?.edges} in all.`)
};

export const finding_links_unused = /** @type {(inputs: Finding_Links_UnusedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Not found in the touches: ${i?.ids}.`)
};

export const finding_links_written = /** @type {(inputs: Finding_Links_WrittenInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.rows} written to ${i?.file}.`)
};

export const finding_match_found = /** @type {(inputs: Finding_Match_FoundInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.matches} matches from ${i?.compared} pairs compared; ${i?.wrong} of them are expected to be wrong.`)
};

export const finding_match_homes_only = /** @type {(inputs: Finding_Match_Homes_OnlyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The files have neither birth dates nor numbers of persons in common, and families: parent and child of one name at one home cannot be told from one person. Records are matched only where the phone went along to another home; the others are candidates (reason household_evidence_only).`)
};

export const finding_match_names_only = /** @type {(inputs: Finding_Match_Names_OnlyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The files have names in common and nothing else: names alone make candidates, never matches.`)
};

export const finding_names_candidate = /** @type {(inputs: Finding_Names_CandidateInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Two names that agree are a candidate for a person to check; alone they make no person, no link and no count.`)
};

export const finding_names_compared = /** @type {(inputs: Finding_Names_ComparedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.rows} rows compared, ${i?.matches} agree at ${i?.threshold} or more, ${i?.unreadable} could not be read.`)
};

export const finding_pairs_cannot = /** @type {(inputs: Finding_Pairs_CannotInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`These data cannot support any link between two persons: sharing is the norm here.`)
};

export const finding_pairs_smallest = /** @type {(inputs: Finding_Pairs_SmallestInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Smallest p: ${i?.hypergeometric} (hypergeometric), ${i?.bicm} (configuration model). Pairs that survive at ${i?.level} %: ${i?.survivingHypergeometric} and ${i?.survivingBicm}.`)
};

export const finding_pairs_summary = /** @type {(inputs: Finding_Pairs_SummaryInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.sharing} of ${i?.tests} share at least one detail; ${i?.hypergeometric} would with details drawn equally likely, ${i?.bicm} with details as popular as seen.`)
};

export const finding_path_building = /** @type {(inputs: Finding_Path_BuildingInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.kind}, building, no unit`)
};

export const finding_path_identity = /** @type {(inputs: Finding_Path_IdentityInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`identity of record ${i?.id}`)
};

export const finding_path_kind_account = /** @type {(inputs: Finding_Path_Kind_AccountInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`account`)
};

export const finding_path_kind_address = /** @type {(inputs: Finding_Path_Kind_AddressInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`address`)
};

export const finding_path_kind_device = /** @type {(inputs: Finding_Path_Kind_DeviceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`device`)
};

export const finding_path_kind_document = /** @type {(inputs: Finding_Path_Kind_DocumentInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`document`)
};

export const finding_path_kind_email = /** @type {(inputs: Finding_Path_Kind_EmailInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`email`)
};

export const finding_path_kind_event = /** @type {(inputs: Finding_Path_Kind_EventInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`event`)
};

export const finding_path_kind_journey = /** @type {(inputs: Finding_Path_Kind_JourneyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`journey`)
};

export const finding_path_kind_organisation = /** @type {(inputs: Finding_Path_Kind_OrganisationInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`organisation`)
};

export const finding_path_kind_phone = /** @type {(inputs: Finding_Path_Kind_PhoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`phone`)
};

export const finding_path_kind_vehicle = /** @type {(inputs: Finding_Path_Kind_VehicleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`vehicle`)
};

export const finding_path_memo = /** @type {(inputs: Finding_Path_MemoInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`memo ${i?.source}`)
};

export const finding_path_memo_source = /** @type {(inputs: Finding_Path_Memo_SourceInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`memo source ${i?.id}`)
};

export const finding_path_place = /** @type {(inputs: Finding_Path_PlaceInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.file} row ${i?.row}`)
};

export const finding_path_records = /** @type {(inputs: Finding_Path_RecordsInputs) => LocalizedString} */ (i) => {const many = registry.plural("en", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} record`);
	return /** @type {LocalizedString} */ (`${i?.n} records`)
	
};

export const finding_path_row = /** @type {(inputs: Finding_Path_RowInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`row ${i?.row}`)
};

export const finding_path_row_day = /** @type {(inputs: Finding_Path_Row_DayInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`row ${i?.row}, ${i?.day}`)
};

export const finding_people_attached = /** @type {(inputs: Finding_People_AttachedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.records} records were attached by name alone: they carry no link, count or place.`)
};

export const finding_people_blocking = /** @type {(inputs: Finding_People_BlockingInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`The rules together bring about ${i?.percent} % of the true pairs to comparison (estimate by capture and recapture from ${i?.pairs} joined pairs, measured to be up to 1.5 points too high; at least ${i?.least} %).`)
};

export const finding_people_blocks = /** @type {(inputs: Finding_People_BlocksInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Rule ${i?.rule}: ${i?.unsplit} of ${i?.split} split blocks stay too large; their pairs are found by other rules or not at all.`)
};

export const finding_people_candidates = /** @type {(inputs: Finding_People_CandidatesInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.candidates} pairs were not joined and may be one person: a human decides (candidates.csv).`)
};

export const finding_people_columns = /** @type {(inputs: Finding_People_ColumnsInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Columns used: ${i?.columns}.`)
};

export const finding_people_columns_missing = /** @type {(inputs: Finding_People_Columns_MissingInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`The model reads columns that no record here fills: ${i?.columns}. They count as missing values.`)
};

export const finding_people_curve_judged = /** @type {(inputs: Finding_People_Curve_JudgedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`The curve in ${i?.file} is drawn from ${i?.pairs} judged pairs, which also hold and refine the weights: it is a little optimistic.`)
};

export const finding_people_drift = /** @type {(inputs: Finding_People_DriftInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`The model was learnt on ${i?.learnt} records and now reads ${i?.records}: what is frequent may have changed. Learn anew with \`lookback resolve --refit\` if the new files are of another kind.`)
};

export const finding_people_errors = /** @type {(inputs: Finding_People_ErrorsInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Pairs missed: ${i?.notBlocked} never compared, ${i?.scoredLow} scored low, ${i?.cut} cut by clustering. Pairs wrong: ${i?.scoredHigh} by their own score, ${i?.throughOthers} through other records.`)
};

export const finding_people_estimate = /** @type {(inputs: Finding_People_EstimateInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`From ${i?.judged} judged pairs: precision ${i?.p} (${i?.pLow} to ${i?.pHigh}), recall among compared pairs ${i?.r} (${i?.rLow} to ${i?.rHigh}), 95 % confidence.`)
};

export const finding_people_failed = /** @type {(inputs: Finding_People_FailedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`The model failed on this file (it expects ${i?.expected} matches among ${i?.pairs} compared pairs): nothing was joined.`)
};

export const finding_people_found = /** @type {(inputs: Finding_People_FoundInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.records} records, ${i?.persons} persons; ${i?.joined} of them of two or more records.`)
};

export const finding_people_homes_only = /** @type {(inputs: Finding_People_Homes_OnlyInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`This file holds neither birth dates nor numbers of persons, and families: parent and child of one name at one home cannot be told from one person. Records are joined only where the phone went along to another home. ${i?.pairs} pairs of one name at one home are candidates (reason household_evidence_only): ${i?.records} records that would be ${i?.groups} persons if all of them were joined.`)
};

export const finding_people_judgements = /** @type {(inputs: Finding_People_JudgementsInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`The judgements on ${i?.a} and ${i?.b} contradict each other.`)
};

export const finding_people_measured = /** @type {(inputs: Finding_People_MeasuredInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Against the truth: precision ${i?.p}, recall ${i?.r}, F1 ${i?.f1}; B-cubed F1 ${i?.bcubed}.`)
};

export const finding_people_names_only = /** @type {(inputs: Finding_People_Names_OnlyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This file holds names and nothing else: names alone make candidates, never persons. --names-only groups equal names.`)
};

export const finding_people_no_field = /** @type {(inputs: Finding_People_No_FieldInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`No column of this file says who a record is: nothing was compared.`)
};

export const finding_people_no_match = /** @type {(inputs: Finding_People_No_MatchInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`No group of pairs looks like records of one person: a stated model was used instead of a learnt one, and only an equal number joins.`)
};

export const finding_people_organisations = /** @type {(inputs: Finding_People_OrganisationsInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`No entity of the file is a person: its ${i?.records} organisations were compared, by names, numbers and addresses. Read person as organisation.`)
};

export const finding_people_passed_over = /** @type {(inputs: Finding_People_Passed_OverInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.others} entities that are no persons were passed over.`)
};

export const finding_people_placeholders = /** @type {(inputs: Finding_People_PlaceholdersInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.column}: ${i?.values} values are held by too many different people and count as missing.`)
};

export const finding_people_precision = /** @type {(inputs: Finding_People_PrecisionInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Of the record pairs joined, about ${i?.percent} % are expected to be right (the model's own estimate, measured to be a little optimistic).`)
};

export const finding_people_rejected = /** @type {(inputs: Finding_People_RejectedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.lines} lines could not be read and were left out.`)
};

export const finding_people_rule_alone = /** @type {(inputs: Finding_People_Rule_AloneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`% found by it alone`)
};

export const finding_people_rule_expected = /** @type {(inputs: Finding_People_Rule_ExpectedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`by coincidence`)
};

export const finding_people_rule_left = /** @type {(inputs: Finding_People_Rule_LeftInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`pairs left to other rules`)
};

export const finding_people_rule_name = /** @type {(inputs: Finding_People_Rule_NameInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`compared by`)
};

export const finding_people_rule_pairs = /** @type {(inputs: Finding_People_Rule_PairsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`pairs`)
};

export const finding_people_rule_recall = /** @type {(inputs: Finding_People_Rule_RecallInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`finds % of true pairs`)
};

export const finding_people_rule_split = /** @type {(inputs: Finding_People_Rule_SplitInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`blocks split`)
};

export const finding_people_rule_unsplit = /** @type {(inputs: Finding_People_Rule_UnsplitInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`too large`)
};

export const finding_people_sample = /** @type {(inputs: Finding_People_SampleInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.pairs} pairs to judge are in ${i?.file}: fill the column same with 1 or 0 and give the file back with --labels.`)
};

export const finding_people_small = /** @type {(inputs: Finding_People_SmallInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Only ${i?.records} records: too few to learn from with confidence. Look at every person before use.`)
};

export const finding_people_warning = /** @type {(inputs: Finding_People_WarningInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.code}: ${i?.detail}.`)
};

export const finding_protected_birthplace = /** @type {(inputs: Finding_Protected_BirthplaceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`birthplace`)
};

export const finding_protected_ethnicity = /** @type {(inputs: Finding_Protected_EthnicityInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`ethnicity`)
};

export const finding_protected_health = /** @type {(inputs: Finding_Protected_HealthInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`health`)
};

export const finding_protected_nationality = /** @type {(inputs: Finding_Protected_NationalityInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`nationality`)
};

export const finding_protected_politics = /** @type {(inputs: Finding_Protected_PoliticsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`politics`)
};

export const finding_protected_religion = /** @type {(inputs: Finding_Protected_ReligionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`religion`)
};

export const finding_refused_adverse_needs_two_on_outcome = /** @type {(inputs: Finding_Refused_Adverse_Needs_Two_On_OutcomeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nothing adverse stands on one person: neither of the two readers gave this outcome.`)
};

export const finding_refused_adverse_needs_two_on_outcome_todo = /** @type {(inputs: Finding_Refused_Adverse_Needs_Two_On_Outcome_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Choose an outcome that one of them gave, or one that is not adverse.`)
};

export const finding_refused_already_decided_by_you = /** @type {(inputs: Finding_Refused_Already_Decided_By_YouInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`You have answered on this person already; the other answer is somebody else's.`)
};

export const finding_refused_already_decided_by_you_todo = /** @type {(inputs: Finding_Refused_Already_Decided_By_You_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Let another reader answer, with a key of their own.`)
};

export const finding_refused_already_settled = /** @type {(inputs: Finding_Refused_Already_SettledInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This case is settled.`)
};

export const finding_refused_already_settled_todo = /** @type {(inputs: Finding_Refused_Already_Settled_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`It opens again when its evidence changes, or by quality or redress.`)
};

export const finding_refused_analyst_may_not_review = /** @type {(inputs: Finding_Refused_Analyst_May_Not_ReviewInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`You attached evidence here as analyst: nobody approves what they proposed.`)
};

export const finding_refused_analyst_may_not_review_todo = /** @type {(inputs: Finding_Refused_Analyst_May_Not_Review_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Let another reader answer.`)
};

export const finding_refused_conduct_missing = /** @type {(inputs: Finding_Refused_Conduct_MissingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`D5 and D6 need evidence of the person's own conduct, and none was cited. An association is not conduct.`)
};

export const finding_refused_conduct_missing_todo = /** @type {(inputs: Finding_Refused_Conduct_Missing_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Cite an item of kind conduct, or attach one with lookback review attach.`)
};

export const finding_refused_confirmation_missing = /** @type {(inputs: Finding_Refused_Confirmation_MissingInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`An adverse outcome is typed a second time: ${i?.detail}.`)
};

export const finding_refused_confirmation_missing_todo = /** @type {(inputs: Finding_Refused_Confirmation_Missing_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Type it with --confirm.`)
};

export const finding_refused_evidence_changed = /** @type {(inputs: Finding_Refused_Evidence_ChangedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The evidence has changed since this file was read.`)
};

export const finding_refused_evidence_changed_todo = /** @type {(inputs: Finding_Refused_Evidence_Changed_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Read it again: lookback review show PERSON`)
};

export const finding_refused_evidence_missing = /** @type {(inputs: Finding_Refused_Evidence_MissingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nothing without evidence: no item was cited.`)
};

export const finding_refused_evidence_missing_todo = /** @type {(inputs: Finding_Refused_Evidence_Missing_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Cite items or records with --evidence; lookback review show lists them.`)
};

export const finding_refused_evidence_unknown = /** @type {(inputs: Finding_Refused_Evidence_UnknownInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.detail} is no item and no record of this person.`)
};

export const finding_refused_evidence_unknown_todo = /** @type {(inputs: Finding_Refused_Evidence_Unknown_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Cite what lookback review show lists.`)
};

export const finding_refused_exclusion_not_approved = /** @type {(inputs: Finding_Refused_Exclusion_Not_ApprovedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Nobody signed the exclusion ${i?.detail}.`)
};

export const finding_refused_exclusion_not_approved_todo = /** @type {(inputs: Finding_Refused_Exclusion_Not_Approved_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nothing to do; a rule that the charter names itself is removed there.`)
};

export const finding_refused_export_answer_first = /** @type {(inputs: Finding_Refused_Export_Answer_FirstInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`You have still to answer on this person, without knowing what others did; what is given out would tell you.`)
};

export const finding_refused_export_answer_first_todo = /** @type {(inputs: Finding_Refused_Export_Answer_First_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Answer first, or let somebody else give it.`)
};

export const finding_refused_export_needs_protection = /** @type {(inputs: Finding_Refused_Export_Needs_ProtectionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This person is under protection: one of the two who give the file must be a protection officer.`)
};

export const finding_refused_export_needs_protection_todo = /** @type {(inputs: Finding_Refused_Export_Needs_Protection_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Ask a protection officer.`)
};

export const finding_refused_export_purpose_missing = /** @type {(inputs: Finding_Refused_Export_Purpose_MissingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`A file is given to somebody, for something: recipient or purpose is missing.`)
};

export const finding_refused_export_purpose_missing_todo = /** @type {(inputs: Finding_Refused_Export_Purpose_Missing_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Say who is given it and what it may be used for.`)
};

export const finding_refused_innocent_explanation_missing = /** @type {(inputs: Finding_Refused_Innocent_Explanation_MissingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Write what would explain this innocently, even if you do not believe it.`)
};

export const finding_refused_innocent_explanation_missing_todo = /** @type {(inputs: Finding_Refused_Innocent_Explanation_Missing_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Say it with --innocent.`)
};

export const finding_refused_key_name_taken = /** @type {(inputs: Finding_Refused_Key_Name_TakenInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Somebody is registered as ${i?.detail} already; two keys of one name would be one person.`)
};

export const finding_refused_key_name_taken_todo = /** @type {(inputs: Finding_Refused_Key_Name_Taken_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Choose another name.`)
};

export const finding_refused_leg_missing = /** @type {(inputs: Finding_Refused_Leg_MissingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Moved needs evidence of a journey leg.`)
};

export const finding_refused_leg_missing_todo = /** @type {(inputs: Finding_Refused_Leg_Missing_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Cite the leg.`)
};

export const finding_refused_needs_adjudicator = /** @type {(inputs: Finding_Refused_Needs_AdjudicatorInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Two readers answered differently: the third must be an adjudicator.`)
};

export const finding_refused_needs_adjudicator_todo = /** @type {(inputs: Finding_Refused_Needs_Adjudicator_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`lookback key new NAME --role adjudicator`)
};

export const finding_refused_no_redress_open = /** @type {(inputs: Finding_Refused_No_Redress_OpenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`No challenge is open for this person.`)
};

export const finding_refused_no_redress_open_todo = /** @type {(inputs: Finding_Refused_No_Redress_Open_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Open one first.`)
};

export const finding_refused_not_a_person_pair = /** @type {(inputs: Finding_Refused_Not_A_Person_PairInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`A pair needs two different records.`)
};

export const finding_refused_not_a_person_pair_todo = /** @type {(inputs: Finding_Refused_Not_A_Person_Pair_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Give two record ids.`)
};

export const finding_refused_not_held = /** @type {(inputs: Finding_Refused_Not_HeldInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`There is no hold on this person.`)
};

export const finding_refused_not_held_todo = /** @type {(inputs: Finding_Refused_Not_Held_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nothing to do.`)
};

export const finding_refused_not_paused = /** @type {(inputs: Finding_Refused_Not_PausedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This case is not paused.`)
};

export const finding_refused_not_paused_todo = /** @type {(inputs: Finding_Refused_Not_Paused_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nothing to do.`)
};

export const finding_refused_not_sampled = /** @type {(inputs: Finding_Refused_Not_SampledInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This person is in no sample.`)
};

export const finding_refused_not_sampled_todo = /** @type {(inputs: Finding_Refused_Not_Sampled_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Draw the sample first.`)
};

export const finding_refused_not_taken_by_you = /** @type {(inputs: Finding_Refused_Not_Taken_By_YouInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`You have not taken this case.`)
};

export const finding_refused_not_taken_by_you_todo = /** @type {(inputs: Finding_Refused_Not_Taken_By_You_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`lookback review list --key FILE shows what is yours.`)
};

export const finding_refused_not_under_protection = /** @type {(inputs: Finding_Refused_Not_Under_ProtectionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This person is not under protection.`)
};

export const finding_refused_not_under_protection_todo = /** @type {(inputs: Finding_Refused_Not_Under_Protection_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nothing to do.`)
};

export const finding_refused_nothing_to_purge = /** @type {(inputs: Finding_Refused_Nothing_To_PurgeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nothing was named to be purged.`)
};

export const finding_refused_nothing_to_purge_todo = /** @type {(inputs: Finding_Refused_Nothing_To_Purge_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Name the events and their fields.`)
};

export const finding_refused_nothing_to_sample = /** @type {(inputs: Finding_Refused_Nothing_To_SampleInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Nobody is in the stratum ${i?.detail}.`)
};

export const finding_refused_nothing_to_sample_todo = /** @type {(inputs: Finding_Refused_Nothing_To_Sample_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Choose another stratum, or wait until there is somebody in it.`)
};

export const finding_refused_own_work = /** @type {(inputs: Finding_Refused_Own_WorkInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nobody checks their own work.`)
};

export const finding_refused_own_work_todo = /** @type {(inputs: Finding_Refused_Own_Work_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Let another quality reader check it.`)
};

export const finding_refused_paused = /** @type {(inputs: Finding_Refused_PausedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This case is paused.`)
};

export const finding_refused_paused_todo = /** @type {(inputs: Finding_Refused_Paused_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Resume it first.`)
};

export const finding_refused_person_not_in_cohort = /** @type {(inputs: Finding_Refused_Person_Not_In_CohortInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.detail} is not under review.`)
};

export const finding_refused_person_not_in_cohort_todo = /** @type {(inputs: Finding_Refused_Person_Not_In_Cohort_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`lookback review list shows who is.`)
};

export const finding_refused_protected_attribute = /** @type {(inputs: Finding_Refused_Protected_AttributeInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.detail} is a protected attribute: it may never filter, sort or rank people.`)
};

export const finding_refused_protected_attribute_todo = /** @type {(inputs: Finding_Refused_Protected_Attribute_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Filter or sort by evidence: band, age, stage.`)
};

export const finding_refused_purge_suspended = /** @type {(inputs: Finding_Refused_Purge_SuspendedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.detail} is held, challenged or not decided yet: nothing on this person is purged.`)
};

export const finding_refused_purge_suspended_todo = /** @type {(inputs: Finding_Refused_Purge_Suspended_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Wait until the hold is lifted, the challenge decided or the case settled.`)
};

export const finding_refused_reason_missing = /** @type {(inputs: Finding_Refused_Reason_MissingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`A reason must be written.`)
};

export const finding_refused_reason_missing_todo = /** @type {(inputs: Finding_Refused_Reason_Missing_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Say why with --reason.`)
};

export const finding_refused_redress_needs_someone_new = /** @type {(inputs: Finding_Refused_Redress_Needs_Someone_NewInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`A challenge goes to someone who never decided on this person.`)
};

export const finding_refused_redress_needs_someone_new_todo = /** @type {(inputs: Finding_Refused_Redress_Needs_Someone_New_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Let somebody new hear it.`)
};

export const finding_refused_reopen_needs_someone_else = /** @type {(inputs: Finding_Refused_Reopen_Needs_Someone_ElseInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Whoever answered on this person cannot open again what others answered too.`)
};

export const finding_refused_reopen_needs_someone_else_todo = /** @type {(inputs: Finding_Refused_Reopen_Needs_Someone_Else_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Ask an adjudicator, a quality or redress reader or a protection officer who gave no answer here.`)
};

export const finding_refused_role_missing = /** @type {(inputs: Finding_Refused_Role_MissingInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`This needs a key with another role: ${i?.detail}.`)
};

export const finding_refused_role_missing_todo = /** @type {(inputs: Finding_Refused_Role_Missing_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Use a key that holds it.`)
};

export const finding_refused_same_person_twice = /** @type {(inputs: Finding_Refused_Same_Person_TwiceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Two different people are needed.`)
};

export const finding_refused_same_person_twice_todo = /** @type {(inputs: Finding_Refused_Same_Person_Twice_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Let a second person do it, with a key of their own.`)
};

export const finding_refused_script_key_outside_simulation = /** @type {(inputs: Finding_Refused_Script_Key_Outside_SimulationInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`The key ${i?.detail} is for a script; a script decides only in a simulated workspace.`)
};

export const finding_refused_script_key_outside_simulation_todo = /** @type {(inputs: Finding_Refused_Script_Key_Outside_Simulation_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Let a person decide, with a key of their own.`)
};

export const finding_refused_system_may_not = /** @type {(inputs: Finding_Refused_System_May_NotInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`The system may not do this by itself (${i?.detail}).`)
};

export const finding_refused_system_may_not_todo = /** @type {(inputs: Finding_Refused_System_May_Not_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Give a key with --key.`)
};

export const finding_refused_taken_by_other = /** @type {(inputs: Finding_Refused_Taken_By_OtherInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Somebody else has taken this case.`)
};

export const finding_refused_taken_by_other_todo = /** @type {(inputs: Finding_Refused_Taken_By_Other_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Take another, or come back tomorrow.`)
};

export const finding_refused_unknown_key = /** @type {(inputs: Finding_Refused_Unknown_KeyInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`The ledger does not know the key ${i?.detail}.`)
};

export const finding_refused_unknown_key_todo = /** @type {(inputs: Finding_Refused_Unknown_Key_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Make one with: lookback key new NAME --role reviewer`)
};

export const finding_ribbon_building = /** @type {(inputs: Finding_Ribbon_BuildingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`building, no unit`)
};

export const finding_ribbon_date_unknown = /** @type {(inputs: Finding_Ribbon_Date_UnknownInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`date not known`)
};

export const finding_ribbon_hub = /** @type {(inputs: Finding_Ribbon_HubInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Hub: used by ${i?.count} persons. Carries no weight of its own.`)
};

export const finding_ribbon_memo = /** @type {(inputs: Finding_Ribbon_MemoInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`memo, source ${i?.source}`)
};

export const finding_ribbon_network = /** @type {(inputs: Finding_Ribbon_NetworkInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Network`)
};

export const finding_ribbon_possible = /** @type {(inputs: Finding_Ribbon_PossibleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`only possible`)
};

export const finding_ribbon_record = /** @type {(inputs: Finding_Ribbon_RecordInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`1 record`)
};

export const finding_ribbon_records = /** @type {(inputs: Finding_Ribbon_RecordsInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.count} records`)
};

export const finding_ribbon_row = /** @type {(inputs: Finding_Ribbon_RowInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`row ${i?.row}`)
};

export const finding_ribbon_sole = /** @type {(inputs: Finding_Ribbon_SoleInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Mark ${i?.mark}: everything hangs on this. Without it the person drops out (${i?.items}).`)
};

export const finding_ribbon_title = /** @type {(inputs: Finding_Ribbon_TitleInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Evidence paths of person ${i?.person}`)
};

export const finding_ribbon_users = /** @type {(inputs: Finding_Ribbon_UsersInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Used by ${i?.count} persons in the files.`)
};

export const finding_rival_birth_dates_a_generation_apart = /** @type {(inputs: Finding_Rival_Birth_Dates_A_Generation_ApartInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`birth dates a generation apart`)
};

export const finding_rival_birth_dates_of_siblings = /** @type {(inputs: Finding_Rival_Birth_Dates_Of_SiblingsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`birth dates of siblings`)
};

export const finding_rival_same = /** @type {(inputs: Finding_Rival_SameInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`same ${i?.what}`)
};

export const finding_rival_same_birth_date = /** @type {(inputs: Finding_Rival_Same_Birth_DateInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`same birth date`)
};

export const finding_rival_same_full_name = /** @type {(inputs: Finding_Rival_Same_Full_NameInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`same full name`)
};

export const finding_rival_same_surname = /** @type {(inputs: Finding_Rival_Same_SurnameInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`same surname`)
};

export const finding_rival_unrelated = /** @type {(inputs: Finding_Rival_UnrelatedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`unrelated`)
};

export const finding_screen_caveat = /** @type {(inputs: Finding_Screen_CaveatInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`A candidate is a name that agrees, not a person identified. It has no effect until a person has judged it. The probability says what share of the candidates of such a score chance does not explain; of names without a birth date it is often 0.`)
};

export const finding_screen_chance = /** @type {(inputs: Finding_Screen_ChanceInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Candidates to be expected by chance alone: ${i?.expected}. So many gave names that nobody bears, made of the given names and surnames of this file, searched in the same way.`)
};

export const finding_screen_columns = /** @type {(inputs: Finding_Screen_ColumnsInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Searched in ${i?.file}: ${i?.columns}.`)
};

export const finding_screen_date = /** @type {(inputs: Finding_Screen_DateInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`The file of the list was last changed on ${i?.date}.`)
};

export const finding_screen_list = /** @type {(inputs: Finding_Screen_ListInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`List ${i?.file}: ${i?.names} in ${i?.rows}, ${i?.nameless} without a name; sha256 ${i?.digest}.`)
};

export const finding_screen_none = /** @type {(inputs: Finding_Screen_NoneInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Nobody was found. ${i?.searched} says for every name under which forms it was searched and with how many listed names it was compared.`)
};

export const finding_screen_searched = /** @type {(inputs: Finding_Screen_SearchedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.records} searched against ${i?.rows}: ${i?.hits} for ${i?.found}; ${i?.nameless} without a name could not be searched.`)
};

export const finding_unknown = /** @type {(inputs: Finding_UnknownInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`unknown finding ${i?.code}`)
};

export const step_declare_earlier = /** @type {(inputs: Step_Declare_EarlierInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`The memo that stood there before is kept in ${i?.file}; declare it again to undo this.`)
};

export const step_declare_network = /** @type {(inputs: Step_Declare_NetworkInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Network ${i?.id}: ${i?.details}, journeys among them, ${i?.events},`)
};

export const step_declare_persons = /** @type {(inputs: Step_Declare_PersonsInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.members}, ${i?.first}.`)
};

export const step_declare_reassigned = /** @type {(inputs: Step_Declare_ReassignedInputs) => LocalizedString} */ (i) => {const many = registry.plural("en", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} detail passed to somebody else and is split by time.`);
	return /** @type {LocalizedString} */ (`${i?.n} details passed to somebody else and are split by time.`)
	
};

export const step_declare_said = /** @type {(inputs: Step_Declare_SaidInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Said of the network and of no person: "${i?.text}", source ${i?.source}.`)
};

export const step_declare_said_hedged = /** @type {(inputs: Step_Declare_Said_HedgedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Said of the network and of no person: "${i?.text}" (hedge: ${i?.hedge}), source ${i?.source}.`)
};

export const step_declare_same = /** @type {(inputs: Step_Declare_SameInputs) => LocalizedString} */ (i) => {const many = registry.plural("en", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} pair of details is taken as one.`);
	return /** @type {LocalizedString} */ (`${i?.n} pairs of details are taken as one.`)
	
};

export const step_exclusion_approved = /** @type {(inputs: Step_Exclusion_ApprovedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Approved by ${i?.names} (${i?.approval}); it holds from the next trace on.`)
};

export const step_exclusion_loss = /** @type {(inputs: Step_Exclusion_LossInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.rule} would leave out ${i?.persons}; nobody with a direct statement or a journey leg.`)
};

export const step_exclusion_none = /** @type {(inputs: Step_Exclusion_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The charter has no such exclusion: it leaves nobody out.`)
};

export const step_exclusion_one = /** @type {(inputs: Step_Exclusion_OneInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`With one: ${i?.n}; coincidence cannot be tested on one. A sample of them is checked.`)
};

export const step_exclusion_two = /** @type {(inputs: Step_Exclusion_TwoInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`With two or more shared details: ${i?.two}; by coincidence ${i?.expected}; so about ${i?.real} real links would be lost.`)
};

export const step_exclusion_waiting = /** @type {(inputs: Step_Exclusion_WaitingInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Signed by ${i?.n} of the two people that it needs: it leaves nobody out yet.`)
};

export const step_export_asked = /** @type {(inputs: Step_Export_AskedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Asked for: ${i?.person}, for ${i?.recipient}. Nothing was written. It goes out when a second person gives the same recipient and purpose with another key.`)
};

export const step_export_given = /** @type {(inputs: Step_Export_GivenInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Given: ${i?.person}, to ${i?.recipient}: ${i?.file}. It is in the ledger; tell the recipient when it changes (lookback export --log).`)
};

export const step_export_line = /** @type {(inputs: Step_Export_LineInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.day}  ${i?.person}  to ${i?.recipient}, by ${i?.by}`)
};

export const step_export_line_changed = /** @type {(inputs: Step_Export_Line_ChangedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.day}  ${i?.person}  to ${i?.recipient}, by ${i?.by}  CHANGED since: tell the recipient`)
};

export const step_export_total = /** @type {(inputs: Step_Export_TotalInputs) => LocalizedString} */ (i) => {const many = registry.plural("en", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} file was given out.`);
	return /** @type {LocalizedString} */ (`${i?.n} files were given out.`)
	
};

export const step_import_balance = /** @type {(inputs: Step_Import_BalanceInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.rows} = ${i?.records} + ${i?.rejected} rejected + ${i?.blank} blank + ${i?.header} header; all ${i?.bytes} are accounted for.`)
};

export const step_import_balance_sheet = /** @type {(inputs: Step_Import_Balance_SheetInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.rows} = ${i?.records} + ${i?.rejected} rejected + ${i?.blank} blank + ${i?.header} header; all ${i?.bytes} of this sheet and of what it shares with the others are accounted for.`)
};

export const step_import_balance_text = /** @type {(inputs: Step_Import_Balance_TextInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.rows} = ${i?.records} + ${i?.rejected} rejected + ${i?.blank} blank + ${i?.header} header; all ${i?.bytes} of its text are accounted for.`)
};

export const step_import_check = /** @type {(inputs: Step_Import_CheckInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.system}, ${i?.what}: expected ${i?.expected}, received ${i?.received}; ${i?.verdict}.`)
};

export const step_import_check_agrees = /** @type {(inputs: Step_Import_Check_AgreesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`as expected`)
};

export const step_import_check_amount = /** @type {(inputs: Step_Import_Check_AmountInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`amount`)
};

export const step_import_check_difference = /** @type {(inputs: Step_Import_Check_DifferenceInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`difference ${i?.n}`)
};

export const step_import_check_differs = /** @type {(inputs: Step_Import_Check_DiffersInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`differs`)
};

export const step_import_check_from = /** @type {(inputs: Step_Import_Check_FromInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`from`)
};

export const step_import_check_nothing = /** @type {(inputs: Step_Import_Check_NothingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`nothing`)
};

export const step_import_check_persons = /** @type {(inputs: Step_Import_Check_PersonsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`persons`)
};

export const step_import_check_rows = /** @type {(inputs: Step_Import_Check_RowsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`rows`)
};

export const step_import_check_to = /** @type {(inputs: Step_Import_Check_ToInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`to`)
};

export const step_import_columns_unused = /** @type {(inputs: Step_Import_Columns_UnusedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Columns that the mapping does not use: ${i?.columns}.`)
};

export const step_import_delimiter_bars = /** @type {(inputs: Step_Import_Delimiter_BarsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`bars`)
};

export const step_import_delimiter_commas = /** @type {(inputs: Step_Import_Delimiter_CommasInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`commas`)
};

export const step_import_delimiter_one_column = /** @type {(inputs: Step_Import_Delimiter_One_ColumnInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`one column`)
};

export const step_import_delimiter_semicolons = /** @type {(inputs: Step_Import_Delimiter_SemicolonsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`semicolons`)
};

export const step_import_delimiter_tabs = /** @type {(inputs: Step_Import_Delimiter_TabsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`tabs`)
};

export const step_import_empty = /** @type {(inputs: Step_Import_EmptyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The file came empty. It is kept as it came; have it sent again.`)
};

export const step_import_explained = /** @type {(inputs: Step_Import_ExplainedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Explained: ${i?.text}`)
};

export const step_import_file = /** @type {(inputs: Step_Import_FileInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.name} is source ${i?.source}; ${i?.format}.`)
};

export const step_import_file_again = /** @type {(inputs: Step_Import_File_AgainInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.name} is source ${i?.source} (it had been imported before); ${i?.format}.`)
};

export const step_import_flag_ambiguous_date = /** @type {(inputs: Step_Import_Flag_Ambiguous_DateInputs) => LocalizedString} */ (i) => {const many = registry.plural("en", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} value is a date whose day and month could be exchanged; the text was kept.`);
	return /** @type {LocalizedString} */ (`${i?.n} values are dates whose day and month could be exchanged; the text was kept.`)
	
};

export const step_import_flag_first_of_january = /** @type {(inputs: Step_Import_Flag_First_Of_JanuaryInputs) => LocalizedString} */ (i) => {const many = registry.plural("en", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} value is a birth date on 1 January, often entered when only the year is known; the text was kept.`);
	return /** @type {LocalizedString} */ (`${i?.n} values are birth dates on 1 January, often entered when only the year is known; the text was kept.`)
	
};

export const step_import_flag_implausible = /** @type {(inputs: Step_Import_Flag_ImplausibleInputs) => LocalizedString} */ (i) => {const many = registry.plural("en", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} value is a date that no person on file can have; the text was kept.`);
	return /** @type {LocalizedString} */ (`${i?.n} values are dates that no person on file can have; the text was kept.`)
	
};

export const step_import_flag_imprecise_date = /** @type {(inputs: Step_Import_Flag_Imprecise_DateInputs) => LocalizedString} */ (i) => {const many = registry.plural("en", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} value is a date wider than a year; the text was kept.`);
	return /** @type {LocalizedString} */ (`${i?.n} values are dates wider than a year; the text was kept.`)
	
};

export const step_import_flag_not_in_file = /** @type {(inputs: Step_Import_Flag_Not_In_FileInputs) => LocalizedString} */ (i) => {const many = registry.plural("en", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} value refers to an entity that is not in the file; the text was kept.`);
	return /** @type {LocalizedString} */ (`${i?.n} values refer to an entity that is not in the file; the text was kept.`)
	
};

export const step_import_flag_other = /** @type {(inputs: Step_Import_Flag_OtherInputs) => LocalizedString} */ (i) => {const many = registry.plural("en", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} value: ${i?.flag}; the text was kept.`);
	return /** @type {LocalizedString} */ (`${i?.n} values: ${i?.flag}; the text was kept.`)
	
};

export const step_import_flag_placeholder = /** @type {(inputs: Step_Import_Flag_PlaceholderInputs) => LocalizedString} */ (i) => {const many = registry.plural("en", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} value stands for "not known" (unknown, 000000 ...); the text was kept.`);
	return /** @type {LocalizedString} */ (`${i?.n} values stand for "not known" (unknown, 000000 ...); the text was kept.`)
	
};

export const step_import_flag_unparsable_date = /** @type {(inputs: Step_Import_Flag_Unparsable_DateInputs) => LocalizedString} */ (i) => {const many = registry.plural("en", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} value is in the place of a date and cannot be read as one; the text was kept.`);
	return /** @type {LocalizedString} */ (`${i?.n} values are in the place of a date and cannot be read as one; the text was kept.`)
	
};

export const step_import_flag_unreadable_email = /** @type {(inputs: Step_Import_Flag_Unreadable_EmailInputs) => LocalizedString} */ (i) => {const many = registry.plural("en", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} value is in the place of an e-mail address and is none; the text was kept.`);
	return /** @type {LocalizedString} */ (`${i?.n} values are in the place of an e-mail address and are none; the text was kept.`)
	
};

export const step_import_flag_unreadable_phone = /** @type {(inputs: Step_Import_Flag_Unreadable_PhoneInputs) => LocalizedString} */ (i) => {const many = registry.plural("en", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} value is in the place of a phone number and cannot be read as one; the text was kept. A number without its country needs \`country:\` in the mapping, or \`default_country\` in the charter.`);
	return /** @type {LocalizedString} */ (`${i?.n} values are in the place of a phone number and cannot be read as one; the text was kept. A number without its country needs \`country:\` in the mapping, or \`default_country\` in the charter.`)
	
};

export const step_import_format_entities = /** @type {(inputs: Step_Import_Format_EntitiesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`FollowTheMoney entities`)
};

export const step_import_format_json = /** @type {(inputs: Step_Import_Format_JsonInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`JSON lines`)
};

export const step_import_format_sheet = /** @type {(inputs: Step_Import_Format_SheetInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`sheet ${i?.sheet}`)
};

export const step_import_format_sheet_others = /** @type {(inputs: Step_Import_Format_Sheet_OthersInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`sheet ${i?.sheet} (not read: ${i?.others})`)
};

export const step_import_format_text = /** @type {(inputs: Step_Import_Format_TextInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`text in ${i?.encoding} (${i?.how}), ${i?.delimiter}`)
};

export const step_import_format_text_gzip = /** @type {(inputs: Step_Import_Format_Text_GzipInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`text in ${i?.encoding} (${i?.how}), ${i?.delimiter}, gzip`)
};

export const step_import_guessed = /** @type {(inputs: Step_Import_GuessedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`A mapping was proposed: ${i?.file}. Read it, correct it, import again with --mapping.`)
};

export const step_import_kind_action = /** @type {(inputs: Step_Import_Kind_ActionInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`actions ${i?.n}`)
};

export const step_import_kind_interval = /** @type {(inputs: Step_Import_Kind_IntervalInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`links between them ${i?.n}`)
};

export const step_import_kind_location = /** @type {(inputs: Step_Import_Kind_LocationInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`places of persons ${i?.n}`)
};

export const step_import_kind_organisation = /** @type {(inputs: Step_Import_Kind_OrganisationInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`organisations ${i?.n}`)
};

export const step_import_kind_search = /** @type {(inputs: Step_Import_Kind_SearchInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`searches ${i?.n}`)
};

export const step_import_kind_thing = /** @type {(inputs: Step_Import_Kind_ThingInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`things such as journeys, accounts, vehicles ${i?.n}`)
};

export const step_import_months_more = /** @type {(inputs: Step_Import_Months_MoreInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.months} and ${i?.more}`)
};

export const step_import_needs_explanation = /** @type {(inputs: Step_Import_Needs_ExplanationInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Needs a written explanation before \`measure\`: --explain-difference FILE TEXT.`)
};

export const step_import_no_row_in_days = /** @type {(inputs: Step_Import_No_Row_In_DaysInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`No row is dated from ${i?.from} to ${i?.to} (${i?.days}).`)
};

export const step_import_no_row_in_months = /** @type {(inputs: Step_Import_No_Row_In_MonthsInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`No row is dated in ${i?.months}.`)
};

export const step_import_no_row_on_day = /** @type {(inputs: Step_Import_No_Row_On_DayInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`No row is dated ${i?.day} (${i?.days}).`)
};

export const step_import_rejected = /** @type {(inputs: Step_Import_RejectedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.n} rejected: ${i?.reason}.`)
};

export const step_import_rejects_kept = /** @type {(inputs: Step_Import_Rejects_KeptInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`They are kept with their text in ${i?.file}.`)
};

export const step_import_same_bytes = /** @type {(inputs: Step_Import_Same_BytesInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.name} has the same bytes as ${i?.kept}: it is kept once, as ${i?.kept}, and ${i?.name} is noted as another name of it.`)
};

export const step_import_sheets_not_read = /** @type {(inputs: Step_Import_Sheets_Not_ReadInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Not read and in no number: ${i?.bytes} of ${i?.all}, the sheets ${i?.sheets}. A source is one table: save each of them as a file of its own and import it.`)
};

export const step_import_total = /** @type {(inputs: Step_Import_TotalInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`All sources together: ${i?.records} of persons, ${i?.statements}.`)
};

export const step_import_total_besides = /** @type {(inputs: Step_Import_Total_BesidesInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Besides: ${i?.amounts}.`)
};

export const step_import_undefined_codes = /** @type {(inputs: Step_Import_Undefined_CodesInputs) => LocalizedString} */ (i) => {const many = registry.plural("en", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} value of an action, place or search is a word that no figure counts: ${i?.values}. Its text was kept; \`queries\` with \`filters\` and a \`literal\` can say which known word it is.`);
	return /** @type {LocalizedString} */ (`${i?.n} values of actions, places or searches are words that no figure counts: ${i?.values}. Their text was kept; \`queries\` with \`filters\` and a \`literal\` can say which known words they are.`)
	
};

export const step_import_warning_bare_quotes = /** @type {(inputs: Step_Import_Warning_Bare_QuotesInputs) => LocalizedString} */ (i) => {const many = registry.plural("en", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} record has a quotation mark inside a cell that is not quoted; it was kept.`);
	return /** @type {LocalizedString} */ (`${i?.n} records have a quotation mark inside a cell that is not quoted; it was kept.`)
	
};

export const step_import_warning_nuls = /** @type {(inputs: Step_Import_Warning_NulsInputs) => LocalizedString} */ (i) => {const many = registry.plural("en", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} record has NUL characters inside a cell; they were kept.`);
	return /** @type {LocalizedString} */ (`${i?.n} records have NUL characters inside a cell; they were kept.`)
	
};

export const step_import_warning_other = /** @type {(inputs: Step_Import_Warning_OtherInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.n} ${i?.warning}.`)
};

export const step_import_withdrawn = /** @type {(inputs: Step_Import_WithdrawnInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`It was withdrawn (${i?.reason}), so nothing is made of it.`)
};

export const step_import_without_entity = /** @type {(inputs: Step_Import_Without_EntityInputs) => LocalizedString} */ (i) => {const many = registry.plural("en", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} record gave no entity.`);
	return /** @type {LocalizedString} */ (`${i?.n} records gave no entity.`)
	
};

export const step_import_without_mapping = /** @type {(inputs: Step_Import_Without_MappingInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Without a mapping, so nothing was made of them: ${i?.sources}.`)
};

export const step_key_keep = /** @type {(inputs: Step_Key_KeepInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Whoever has this file decides in its name: keep it to yourself and make a copy that you can find.`)
};

export const step_key_made = /** @type {(inputs: Step_Key_MadeInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Key ${i?.id} for ${i?.name} (${i?.roles}) is in ${i?.file}, readable by you alone.`)
};

export const step_key_passphrase_again = /** @type {(inputs: Step_Key_Passphrase_AgainInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The same again`)
};

export const step_key_passphrase_new = /** @type {(inputs: Step_Key_Passphrase_NewInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`New passphrase`)
};

export const step_key_passphrase_of = /** @type {(inputs: Step_Key_Passphrase_OfInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Passphrase of ${i?.file}`)
};

export const step_key_sealed = /** @type {(inputs: Step_Key_SealedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`It opens with the passphrase alone; nobody can open it for you if you lose that.`)
};

export const step_key_sealed_now = /** @type {(inputs: Step_Key_Sealed_NowInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.file} opens with the new passphrase.`)
};

export const step_key_unsealed_now = /** @type {(inputs: Step_Key_Unsealed_NowInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.file} has no passphrase now.`)
};

export const step_kinds_account = /** @type {(inputs: Step_Kinds_AccountInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`accounts`)
};

export const step_kinds_address = /** @type {(inputs: Step_Kinds_AddressInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`addresses`)
};

export const step_kinds_device = /** @type {(inputs: Step_Kinds_DeviceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`devices`)
};

export const step_kinds_document = /** @type {(inputs: Step_Kinds_DocumentInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`documents`)
};

export const step_kinds_email = /** @type {(inputs: Step_Kinds_EmailInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`e-mail addresses`)
};

export const step_kinds_event = /** @type {(inputs: Step_Kinds_EventInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`events`)
};

export const step_kinds_journey = /** @type {(inputs: Step_Kinds_JourneyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`journeys`)
};

export const step_kinds_organisation = /** @type {(inputs: Step_Kinds_OrganisationInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`organisations`)
};

export const step_kinds_phone = /** @type {(inputs: Step_Kinds_PhoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`phones`)
};

export const step_kinds_vehicle = /** @type {(inputs: Step_Kinds_VehicleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`vehicles`)
};

export const step_loosening_in_force = /** @type {(inputs: Step_Loosening_In_ForceInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.rule}: ${i?.keys}. Because of it ${i?.links} more, ${i?.lost} fewer.`)
};

export const step_loosening_next_day = /** @type {(inputs: Step_Loosening_Next_DayInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`the same journey a day apart`)
};

export const step_loosening_none = /** @type {(inputs: Step_Loosening_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`None of these was joined. To join two, add them under same_detail in the memo; taking the entry out undoes it.`)
};

export const step_loosening_possible = /** @type {(inputs: Step_Loosening_PossibleInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.details} may be one with a detail of the network by ${i?.rule}: joining all of them, ${i?.links} more, ${i?.lost} fewer.`)
};

export const step_loosening_reassigned = /** @type {(inputs: Step_Loosening_ReassignedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The memo says that this passed to somebody else`)
};

export const step_loosening_same_building = /** @type {(inputs: Step_Loosening_Same_BuildingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`the same building, with and without a unit`)
};

export const step_loosening_same_detail = /** @type {(inputs: Step_Loosening_Same_DetailInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The memo says that these are one detail`)
};

export const step_loosening_same_last_digits = /** @type {(inputs: Step_Loosening_Same_Last_DigitsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`the same last digits, with and without a country code`)
};

export const step_loosening_same_mailbox = /** @type {(inputs: Step_Loosening_Same_MailboxInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`the same mailbox, written otherwise`)
};

export const step_loosening_same_number = /** @type {(inputs: Step_Loosening_Same_NumberInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`the same number of another issuer or country, or of none`)
};

export const step_measure_as_of = /** @type {(inputs: Step_Measure_As_OfInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`As of ${i?.day}; every identity holds on the lists.`)
};

export const step_measure_by_coincidence = /** @type {(inputs: Step_Measure_By_CoincidenceInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`by coincidence ${i?.expected}`)
};

export const step_nothing_changed = /** @type {(inputs: Step_Nothing_ChangedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nothing changed; nothing to do.`)
};

export const step_priority_line = /** @type {(inputs: Step_Priority_LineInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.person}  ${i?.outcome}, settled ${i?.day} by two people`)
};

export const step_priority_total = /** @type {(inputs: Step_Priority_TotalInputs) => LocalizedString} */ (i) => {const many = registry.plural("en", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} person. Nobody else can enter this list.`);
	return /** @type {LocalizedString} */ (`${i?.n} persons. Nobody else can enter this list.`)
	
};

export const step_publish_made = /** @type {(inputs: Step_Publish_MadeInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Publication ${i?.number} (${i?.status}), as of ${i?.day}: ${i?.file}`)
};

export const step_publish_public = /** @type {(inputs: Step_Publish_PublicInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`What may leave the organisation is in its folder public/.`)
};

export const step_purge_done = /** @type {(inputs: Step_Purge_DoneInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Purged: ${i?.texts} on ${i?.persons}. Decisions, cited evidence and the chain stay.`)
};

export const step_purge_nothing = /** @type {(inputs: Step_Purge_NothingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nothing is due.`)
};

export const step_purge_suspended = /** @type {(inputs: Step_Purge_SuspendedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.person} is due and waits: ${i?.why}`)
};

export const step_purge_would = /** @type {(inputs: Step_Purge_WouldInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Would be purged: ${i?.texts} on ${i?.persons}. Nothing was changed; add --perform.`)
};

export const step_redress_open_again = /** @type {(inputs: Step_Redress_Open_AgainInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The case is open again, for other readers.`)
};

export const step_resolve_candidates = /** @type {(inputs: Step_Resolve_CandidatesInputs) => LocalizedString} */ (i) => {const many = registry.plural("en", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} pair may be one person and waits for somebody to judge; it was not joined.`);
	return /** @type {LocalizedString} */ (`${i?.n} pairs may be one person and wait for somebody to judge; they were not joined.`)
	
};

export const step_resolve_changes = /** @type {(inputs: Step_Resolve_ChangesInputs) => LocalizedString} */ (i) => {const many = registry.plural("en", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`Against the resolution before: ${i?.n} person new, ${i?.merged} with more records, ${i?.split} split, ${i?.gone} gone.`);
	return /** @type {LocalizedString} */ (`Against the resolution before: ${i?.n} persons new, ${i?.merged} with more records, ${i?.split} split, ${i?.gone} gone.`)
	
};

export const step_resolve_found = /** @type {(inputs: Step_Resolve_FoundInputs) => LocalizedString} */ (i) => {const many = registry.plural("en", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.records} is ${i?.persons}.`);
	return /** @type {LocalizedString} */ (`${i?.records} are ${i?.persons}.`)
	
};

export const step_resolve_lost = /** @type {(inputs: Step_Resolve_LostInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.person} lost ${i?.records}`)
};

export const step_resolve_precision = /** @type {(inputs: Step_Resolve_PrecisionInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Of 100 pairs that were joined, about ${i?.right} are right (estimated).`)
};

export const step_resolve_unresolvable = /** @type {(inputs: Step_Resolve_UnresolvableInputs) => LocalizedString} */ (i) => {const many = registry.plural("en", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} record holds nothing beyond a name and makes no person.`);
	return /** @type {LocalizedString} */ (`${i?.n} records hold nothing beyond a name and make no person.`)
	
};

export const step_resolve_warning = /** @type {(inputs: Step_Resolve_WarningInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`warning: ${i?.sentence}`)
};

export const step_retention_line = /** @type {(inputs: Step_Retention_LineInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.person} ${i?.outcome}  decided ${i?.day}  due ${i?.due}  ${i?.texts}`)
};

export const step_retention_line_waits = /** @type {(inputs: Step_Retention_Line_WaitsInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.person} ${i?.outcome}  decided ${i?.day}  due ${i?.due}  ${i?.texts}  waits: ${i?.why}`)
};

export const step_retention_total = /** @type {(inputs: Step_Retention_TotalInputs) => LocalizedString} */ (i) => {const many = registry.plural("en", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} decided person.`);
	return /** @type {LocalizedString} */ (`${i?.n} decided persons.`)
	
};

export const step_review_action = /** @type {(inputs: Step_Review_ActionInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.type} ${i?.from} (${i?.basis})`)
};

export const step_review_attached = /** @type {(inputs: Step_Review_AttachedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Attached ${i?.id}.`)
};

export const step_review_band = /** @type {(inputs: Step_Review_BandInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Band ${i?.band}: ${i?.reasons}.`)
};

export const step_review_closed = /** @type {(inputs: Step_Review_ClosedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`closed: no conduct evidence attached`)
};

export const step_review_confirm = /** @type {(inputs: Step_Review_ConfirmInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Type ${i?.outcome} to confirm.`)
};

export const step_review_gate_1 = /** @type {(inputs: Step_Review_Gate_1Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Gate 1. Are these records one person?`)
};

export const step_review_gate_1_no = /** @type {(inputs: Step_Review_Gate_1_NoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Say so with \`lookback review identity A B --different\`, then run \`lookback round\`.`)
};

export const step_review_gate_2 = /** @type {(inputs: Step_Review_Gate_2Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Gate 2. What did this person do?`)
};

export const step_review_innocent = /** @type {(inputs: Step_Review_InnocentInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`What would explain this innocently?`)
};

export const step_review_item = /** @type {(inputs: Step_Review_ItemInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.kind} ${i?.id}  ${i?.file} row ${i?.row}: ${i?.prop} ${i?.value}`)
};

export const step_review_line = /** @type {(inputs: Step_Review_LineInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.person} band ${i?.band}  ${i?.stage}  ${i?.details} (by coincidence ${i?.expected})`)
};

export const step_review_line_hub = /** @type {(inputs: Step_Review_Line_HubInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`hub only`)
};

export const step_review_line_journey = /** @type {(inputs: Step_Review_Line_JourneyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`journey leg`)
};

export const step_review_line_sole = /** @type {(inputs: Step_Review_Line_SoleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`hangs on one item`)
};

export const step_review_next_first = /** @type {(inputs: Step_Review_Next_FirstInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`first decision`)
};

export const step_review_next_other = /** @type {(inputs: Step_Review_Next_OtherInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`none, you have answered; another reader answers now`)
};

export const step_review_next_second = /** @type {(inputs: Step_Review_Next_SecondInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`second decision`)
};

export const step_review_next_third = /** @type {(inputs: Step_Review_Next_ThirdInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`adjudication`)
};

export const step_review_no_date = /** @type {(inputs: Step_Review_No_DateInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`no date`)
};

export const step_review_no_link = /** @type {(inputs: Step_Review_No_LinkInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`No link to the network.`)
};

export const step_review_nobody = /** @type {(inputs: Step_Review_NobodyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nobody waits for you.`)
};

export const step_review_not_in = /** @type {(inputs: Step_Review_Not_InInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`not under review`)
};

export const step_review_person = /** @type {(inputs: Step_Review_PersonInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Person ${i?.id}: ${i?.names}`)
};

export const step_review_person_born = /** @type {(inputs: Step_Review_Person_BornInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Person ${i?.id}: ${i?.names}, born ${i?.born}`)
};

export const step_review_persons = /** @type {(inputs: Step_Review_PersonsInputs) => LocalizedString} */ (i) => {const many = registry.plural("en", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} person.`);
	return /** @type {LocalizedString} */ (`${i?.n} persons.`)
	
};

export const step_review_place = /** @type {(inputs: Step_Review_PlaceInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Place: ${i?.code}, ${i?.place}.`)
};

export const step_review_record = /** @type {(inputs: Step_Review_RecordInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`record ${i?.id}  ${i?.file} row ${i?.row}`)
};

export const step_review_recorded = /** @type {(inputs: Step_Review_RecordedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Recorded.`)
};

export const step_review_recorded_kinds = /** @type {(inputs: Step_Review_Recorded_KindsInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Recorded: ${i?.kinds}.`)
};

export const step_review_recorded_round = /** @type {(inputs: Step_Review_Recorded_RoundInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Recorded. Run \`lookback round\` to apply it.`)
};

export const step_review_shared = /** @type {(inputs: Step_Review_SharedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Shared details: ${i?.observed}; a person as busy would show ${i?.expected} by coincidence; q = ${i?.q} after ${i?.tests}.`)
};

export const step_review_sole = /** @type {(inputs: Step_Review_SoleInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Everything hangs on one ${i?.level}: ${i?.id}. Without it the person drops out.`)
};

export const step_review_state = /** @type {(inputs: Step_Review_StateInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Review: ${i?.stage}.`)
};

export const step_review_state_next = /** @type {(inputs: Step_Review_State_NextInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Review: ${i?.stage}; your next step: ${i?.next}.`)
};

export const step_review_state_settled = /** @type {(inputs: Step_Review_State_SettledInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Review: ${i?.stage}, settled as ${i?.outcome}.`)
};

export const step_review_state_settled_next = /** @type {(inputs: Step_Review_State_Settled_NextInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Review: ${i?.stage}, settled as ${i?.outcome}; your next step: ${i?.next}.`)
};

export const step_review_weakest = /** @type {(inputs: Step_Review_WeakestInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.n} records. The pair that holds them together least: ${i?.a} and ${i?.b}; \`lookback explain ${i?.a} ${i?.b}\` says why. Ask of these two.`)
};

export const step_review_why = /** @type {(inputs: Step_Review_WhyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Why?`)
};

export const step_review_write_out = /** @type {(inputs: Step_Review_Write_OutInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Please write it out.`)
};

export const step_review_written = /** @type {(inputs: Step_Review_WrittenInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Written: ${i?.file}`)
};

export const step_round_change_changed = /** @type {(inputs: Step_Round_Change_ChangedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`changed`)
};

export const step_round_change_gone = /** @type {(inputs: Step_Round_Change_GoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`gone`)
};

export const step_round_change_new = /** @type {(inputs: Step_Round_Change_NewInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`new`)
};

export const step_round_change_unchanged = /** @type {(inputs: Step_Round_Change_UnchangedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`unchanged`)
};

export const step_round_counts = /** @type {(inputs: Step_Round_CountsInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.new} new, ${i?.gone} gone, ${i?.changed} changed, ${i?.unchanged} unchanged.`)
};

export const step_round_expired = /** @type {(inputs: Step_Round_ExpiredInputs) => LocalizedString} */ (i) => {const many = registry.plural("en", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} decision was too old to stand and reopened: ${i?.persons}`);
	return /** @type {LocalizedString} */ (`${i?.n} decisions were too old to stand and reopened: ${i?.persons}`)
	
};

export const step_round_more = /** @type {(inputs: Step_Round_MoreInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`... and ${i?.n} more (see --json).`)
};

export const step_round_read_again = /** @type {(inputs: Step_Round_Read_AgainInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Read again: ${i?.read}; taken over: ${i?.kept} uses and the evidence of ${i?.findings} of ${i?.links}.`)
};

export const step_round_reopened = /** @type {(inputs: Step_Round_ReopenedInputs) => LocalizedString} */ (i) => {const many = registry.plural("en", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} decision reopened. Under review: ${i?.cohort}.`);
	return /** @type {LocalizedString} */ (`${i?.n} decisions reopened. Under review: ${i?.cohort}.`)
	
};

export const step_round_settled = /** @type {(inputs: Step_Round_SettledInputs) => LocalizedString} */ (i) => {const many = registry.plural("en", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} settled before on the same evidence: not raised again.`);
	return /** @type {LocalizedString} */ (`${i?.n} settled before on the same evidence: not raised again.`)
	
};

export const step_round_why_band_changed = /** @type {(inputs: Step_Round_Why_Band_ChangedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`band changed`)
};

export const step_round_why_certainty_changed = /** @type {(inputs: Step_Round_Why_Certainty_ChangedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`certainty changed`)
};

export const step_round_why_evidence_added = /** @type {(inputs: Step_Round_Why_Evidence_AddedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`evidence added`)
};

export const step_round_why_evidence_removed = /** @type {(inputs: Step_Round_Why_Evidence_RemovedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`evidence removed`)
};

export const step_round_why_hub_changed = /** @type {(inputs: Step_Round_Why_Hub_ChangedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`hub changed`)
};

export const step_round_why_identity_changed = /** @type {(inputs: Step_Round_Why_Identity_ChangedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`identity changed`)
};

export const step_sample_agrees = /** @type {(inputs: Step_Sample_AgreesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Recorded: the check agrees.`)
};

export const step_sample_differs = /** @type {(inputs: Step_Sample_DiffersInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Recorded: the check differs.`)
};

export const step_sample_drawn = /** @type {(inputs: Step_Sample_DrawnInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.n} of ${i?.frame} drawn from ${i?.stratum}:`)
};

export const step_sample_drawn_before = /** @type {(inputs: Step_Sample_Drawn_BeforeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Drawn before; nothing to do.`)
};

export const step_sample_kappa = /** @type {(inputs: Step_Sample_KappaInputs) => LocalizedString} */ (i) => {const many = registry.plural("en", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} case with two answers; Cohen’s kappa ${i?.kappa}.`);
	return /** @type {LocalizedString} */ (`${i?.n} cases with two answers; Cohen’s kappa ${i?.kappa}.`)
	
};

export const step_sample_kappa_undefined = /** @type {(inputs: Step_Sample_Kappa_UndefinedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`not defined`)
};

export const step_sample_line = /** @type {(inputs: Step_Sample_LineInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.stratum}, seed ${i?.seed}: ${i?.drawn} drawn, ${i?.checked} checked, ${i?.overturned} overturned.`)
};

export const step_sample_open_again = /** @type {(inputs: Step_Sample_Open_AgainInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The case is open again.`)
};

export const step_trace_accidental = /** @type {(inputs: Step_Trace_AccidentalInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Accidental equalities to expect among ${i?.kinds}: ${i?.expected}`)
};

export const step_trace_at_least = /** @type {(inputs: Step_Trace_At_LeastInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.least} or more shared details: ${i?.persons}; would show the same by coincidence: ${i?.expected}`)
};

export const step_trace_cohort = /** @type {(inputs: Step_Trace_CohortInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Under review: ${i?.cohort}. Left out by a charter rule: ${i?.excluded}.`)
};

export const step_trace_control = /** @type {(inputs: Step_Trace_ControlInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`The same on ${i?.runs} networks that do not exist: ${i?.linked} linked, ${i?.two} with two or more, on average.`)
};

export const step_trace_hub = /** @type {(inputs: Step_Trace_HubInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Hub: ${i?.label}, ${i?.users}; ${i?.seen} % used another detail, ${i?.expected} % would by coincidence; network share ${i?.share}`)
};

export const step_trace_linked = /** @type {(inputs: Step_Trace_LinkedInputs) => LocalizedString} */ (i) => {const many = registry.plural("en", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} has a link to review; ${i?.moved} of them made a leg of a journey with it.`);
	return /** @type {LocalizedString} */ (`${i?.n} have a link to review; ${i?.moved} of them made a leg of a journey with it.`)
	
};

export const step_trace_one_detail = /** @type {(inputs: Step_Trace_One_DetailInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`One shared detail cannot be tested this way: whoever used the phone used it.`)
};

export const step_trace_proxy = /** @type {(inputs: Step_Trace_ProxyInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Using a ${i?.kind} follows ${i?.attribute} (Cramér’s V ${i?.v}): read these links with that in mind.`)
};

export const step_trace_reopened = /** @type {(inputs: Step_Trace_ReopenedInputs) => LocalizedString} */ (i) => {const many = registry.plural("en", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} decision was reopened.`);
	return /** @type {LocalizedString} */ (`${i?.n} decisions were reopened.`)
	
};

export const step_trace_rule_named = /** @type {(inputs: Step_Trace_Rule_NamedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.rule}: approved by two people whom the charter names; nobody signed it in the ledger.`)
};

export const step_trace_rule_waiting = /** @type {(inputs: Step_Trace_Rule_WaitingInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.rule}: leaves nobody out until two people sign it: lookback review exclusion ${i?.rule} --approve`)
};

export const step_trace_tested = /** @type {(inputs: Step_Trace_TestedInputs) => LocalizedString} */ (i) => {const many = registry.plural("en", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} person tested, ${i?.declared} declared in the memo and not tested.`);
	return /** @type {LocalizedString} */ (`${i?.n} persons tested, ${i?.declared} declared in the memo and not tested.`)
	
};

export const step_trace_unsupported = /** @type {(inputs: Step_Trace_UnsupportedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`By counts alone these data support no link.`)
};

export const step_trace_unused = /** @type {(inputs: Step_Trace_UnusedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`In no record of any file: ${i?.labels}. Where a number should be there, see how the memo writes it.`)
};

export const step_verify_differs = /** @type {(inputs: Step_Verify_DiffersInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`differs: ${i?.path} (${i?.place})`)
};

export const step_verify_edited = /** @type {(inputs: Step_Verify_EditedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`edited: ${i?.path} (${i?.why})`)
};

export const step_verify_not_recomputable = /** @type {(inputs: Step_Verify_Not_RecomputableInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`cannot recompute, bytes intact: ${i?.path} (${i?.why})`)
};

export const step_verify_not_recomputable_names = /** @type {(inputs: Step_Verify_Not_Recomputable_NamesInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`cannot recompute, bytes intact: ${i?.path} (${i?.why}: ${i?.names})`)
};

export const step_verify_nothing = /** @type {(inputs: Step_Verify_NothingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nothing differs. This proves that files are unchanged, not that facts are true.`)
};

export const step_verify_totals = /** @type {(inputs: Step_Verify_TotalsInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.sources}, ${i?.snapshots} (${i?.again} made again), ${i?.events}, ${i?.publications}.`)
};

export const step_verify_why_changed = /** @type {(inputs: Step_Verify_Why_ChangedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`what it was made from is not what is there now`)
};

export const step_verify_why_edited = /** @type {(inputs: Step_Verify_Why_EditedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`it is not what the snapshots in force were made with; run the steps again, or put it back`)
};

export const step_verify_why_superseded = /** @type {(inputs: Step_Verify_Why_SupersededInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`it was made before what now stands; run the steps after it again`)
};

export const step_verify_why_version = /** @type {(inputs: Step_Verify_Why_VersionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`another version of Lookback made it`)
};

export const step_why_not_judged = /** @type {(inputs: Step_Why_Not_JudgedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`People judged them: ${i?.judged}. That holds whatever the weights say.`)
};

export const step_why_not_nearest = /** @type {(inputs: Step_Why_Not_NearestInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`The nearest pair was not joined: ${i?.reason}.`)
};

export const step_why_not_same = /** @type {(inputs: Step_Why_Not_SameInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`They are one person already.`)
};

export const step_withdraw_already = /** @type {(inputs: Step_Withdraw_AlreadyInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.source} (${i?.name}) was withdrawn before. What was left undone is done now.`)
};

export const step_withdraw_drop_out = /** @type {(inputs: Step_Withdraw_Drop_OutInputs) => LocalizedString} */ (i) => {const many = registry.plural("en", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} person drops out: nothing else carries the link.`);
	return /** @type {LocalizedString} */ (`${i?.n} persons drop out: nothing else carries their link.`)
	
};

export const step_withdraw_lost = /** @type {(inputs: Step_Withdraw_LostInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`No longer declared, the record is gone: ${i?.person}`)
};

export const step_withdraw_next = /** @type {(inputs: Step_Withdraw_NextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Measure and publish again to show the difference.`)
};

export const step_withdraw_others = /** @type {(inputs: Step_Withdraw_OthersInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.changed} stay with less evidence, ${i?.new} are new, ${i?.unchanged} unchanged.`)
};

export const step_withdraw_reopen = /** @type {(inputs: Step_Withdraw_ReopenInputs) => LocalizedString} */ (i) => {const many = registry.plural("en", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} decision reopens:`);
	return /** @type {LocalizedString} */ (`${i?.n} decisions reopen:`)
	
};

export const step_withdraw_source = /** @type {(inputs: Step_Withdraw_SourceInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Withdrawn: ${i?.source} ${i?.name}. Its file and record ids stay.`)
};

export const tool_claims_ambiguous = /** @type {(inputs: Tool_Claims_AmbiguousInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Ambiguous, not guessed (${i?.claim}, ${i?.slot}): ${i?.readings}`)
};

export const tool_claims_answered = /** @type {(inputs: Tool_Claims_AnsweredInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`What was answered`)
};

export const tool_claims_beside = /** @type {(inputs: Tool_Claims_BesideInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Must stand wherever the count stands`)
};

export const tool_claims_cannot = /** @type {(inputs: Tool_Claims_CannotInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`What cannot be taken from it`)
};

export const tool_claims_caption = /** @type {(inputs: Tool_Claims_CaptionInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.report}, "${i?.said}": stands in a caption and nowhere else`)
};

export const tool_claims_changed = /** @type {(inputs: Tool_Claims_ChangedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`What changed on the way`)
};

export const tool_claims_dated = /** @type {(inputs: Tool_Claims_DatedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.report} is dated ${i?.dated}, its page shows ${i?.shown}`)
};

export const tool_claims_denies = /** @type {(inputs: Tool_Claims_DeniesInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.report} denies the ${i?.slot} of "${i?.of}"`)
};

export const tool_claims_denies_label = /** @type {(inputs: Tool_Claims_Denies_LabelInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.report} denies the label of "${i?.of}"; the count is not touched`)
};

export const tool_claims_derivation = /** @type {(inputs: Tool_Claims_DerivationInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.says}: ${i?.result}`)
};

export const tool_claims_drift = /** @type {(inputs: Tool_Claims_DriftInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.slot}: ${i?.from} ${i?.before} -> ${i?.to} ${i?.after} (${i?.claim})`)
};

export const tool_claims_general = /** @type {(inputs: Tool_Claims_GeneralInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.report}: "${i?.text}" is no claim about these people`)
};

export const tool_claims_headline = /** @type {(inputs: Tool_Claims_HeadlineInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Headline of ${i?.report}, "${i?.said}": no claim in its own body carries it`)
};

export const tool_claims_intention = /** @type {(inputs: Tool_Claims_IntentionInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.report}: "${i?.text}" is an intention; it says nothing of anybody`)
};

export const tool_claims_label_and_count = /** @type {(inputs: Tool_Claims_Label_And_CountInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`label "${i?.label}" and count (${i?.said}) are two claims`)
};

export const tool_claims_labels = /** @type {(inputs: Tool_Claims_LabelsInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.report} calls ${i?.subject} ${i?.labels}: two different acts, kept as uttered`)
};

export const tool_claims_persons = /** @type {(inputs: Tool_Claims_PersonsInputs) => LocalizedString} */ (i) => {const many = registry.plural("en", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} person`);
	return /** @type {LocalizedString} */ (`${i?.n} persons`)
	
};

export const tool_claims_possible = /** @type {(inputs: Tool_Claims_PossibleInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.said} (said as a possibility)`)
};

export const tool_claims_range = /** @type {(inputs: Tool_Claims_RangeInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.low} to ${i?.high}`)
};

export const tool_claims_repeats = /** @type {(inputs: Tool_Claims_RepeatsInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`repeats that add no origin: ${i?.reports}`)
};

export const tool_claims_repeats_none = /** @type {(inputs: Tool_Claims_Repeats_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`nobody repeated it`)
};

export const tool_claims_support = /** @type {(inputs: Tool_Claims_SupportInputs) => LocalizedString} */ (i) => {const many = registry.plural("en", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.administrations}, ${i?.persons}, ${i?.n} independent leg; ${i?.repeats}`);
	return /** @type {LocalizedString} */ (`${i?.administrations}, ${i?.persons}, ${i?.n} independent legs; ${i?.repeats}`)
	
};

export const tool_claims_unconfirmed = /** @type {(inputs: Tool_Claims_UnconfirmedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.report} did not confirm "${i?.claim}": neither support nor denial`)
};

export const tool_claims_underivable = /** @type {(inputs: Tool_Claims_UnderivableInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`cannot be derived (${i?.why})`)
};

export const tool_claims_who = /** @type {(inputs: Tool_Claims_WhoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Who carries what: every origin counted once`)
};

export const tool_claims_why_impossible = /** @type {(inputs: Tool_Claims_Why_ImpossibleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`more than all`)
};

export const tool_claims_why_not_a_partition = /** @type {(inputs: Tool_Claims_Why_Not_A_PartitionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`the groups are no partition`)
};

export const tool_claims_why_unbounded = /** @type {(inputs: Tool_Claims_Why_UnboundedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`lower bounds`)
};

export const tool_demo_at_least = /** @type {(inputs: Tool_Demo_At_LeastInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.least} or more details: ${i?.observed}; by coincidence alone about ${i?.expected}.`)
};

export const tool_demo_cohort = /** @type {(inputs: Tool_Demo_CohortInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.excluded} left out by the charter (a hub and nothing else); under review: ${i?.cohort}.`)
};

export const tool_demo_declare = /** @type {(inputs: Tool_Demo_DeclareInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.details}, ${i?.members}, ${i?.first}.`)
};

export const tool_demo_done = /** @type {(inputs: Tool_Demo_DoneInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Done in ${i?.seconds} s. Three lines to try:`)
};

export const tool_demo_figure_b11 = /** @type {(inputs: Tool_Demo_Figure_B11Inputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.n} acted on before decided`)
};

export const tool_demo_figure_b21 = /** @type {(inputs: Tool_Demo_Figure_B21Inputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.n} of them since settled as nothing adverse`)
};

export const tool_demo_figure_c1 = /** @type {(inputs: Tool_Demo_Figure_C1Inputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.n} under review`)
};

export const tool_demo_figure_d1 = /** @type {(inputs: Tool_Demo_Figure_D1Inputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.n} decided`)
};

export const tool_demo_figure_e11 = /** @type {(inputs: Tool_Demo_Figure_E11Inputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.n} arrested at least once`)
};

export const tool_demo_figure_e21 = /** @type {(inputs: Tool_Demo_Figure_E21Inputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.n} in proceedings`)
};

export const tool_demo_figure_m11 = /** @type {(inputs: Tool_Demo_Figure_M11Inputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.n} moved`)
};

export const tool_demo_figure_w51 = /** @type {(inputs: Tool_Demo_Figure_W51Inputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.n} not found after every search`)
};

export const tool_demo_import = /** @type {(inputs: Tool_Demo_ImportInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.rows} = ${i?.records} + ${i?.rejected} unreadable + ${i?.headers} + ${i?.blank}. Bytes add up too.`)
};

export const tool_demo_measure = /** @type {(inputs: Tool_Demo_MeasureInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`as of ${i?.day}: ${i?.figures}.`)
};

export const tool_demo_publish = /** @type {(inputs: Tool_Demo_PublishInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.number}, signed by two keys: ${i?.file}`)
};

export const tool_demo_report = /** @type {(inputs: Tool_Demo_ReportInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The report that this case has the shape of, read as data:`)
};

export const tool_demo_report_drifts = /** @type {(inputs: Tool_Demo_Report_DriftsInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.drifts} of hedge, label, date and number of sources: lookback claims show examples/the-report`)
};

export const tool_demo_resolve = /** @type {(inputs: Tool_Demo_ResolveInputs) => LocalizedString} */ (i) => {const many = registry.plural("en", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.records} is ${i?.persons}; ${i?.names} hold only a name and are nobody.`);
	return /** @type {LocalizedString} */ (`${i?.records} are ${i?.persons}; ${i?.names} hold only a name and are nobody.`)
	
};

export const tool_demo_review = /** @type {(inputs: Tool_Demo_ReviewInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`SIMULATED DECISIONS: ${i?.first} first, ${i?.second} second readings, ${i?.third} settled by a third.`)
};

export const tool_demo_round = /** @type {(inputs: Tool_Demo_RoundInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`A round on a late phone extract: ${i?.new} new, ${i?.gone} gone, ${i?.changed} changed, ${i?.unchanged} unchanged and not raised again;`)
};

export const tool_demo_round_reopened = /** @type {(inputs: Tool_Demo_Round_ReopenedInputs) => LocalizedString} */ (i) => {const many = registry.plural("en", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} decision reopened. Publication ${i?.number} shows the difference.`);
	return /** @type {LocalizedString} */ (`${i?.n} decisions reopened. Publication ${i?.number} shows the difference.`)
	
};

export const tool_demo_said = /** @type {(inputs: Tool_Demo_SaidInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Said of the network, never of a person: "${i?.text}" (${i?.hedge}).`)
};

export const tool_demo_simulate = /** @type {(inputs: Tool_Demo_SimulateInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.people} in ${i?.rows} of ${i?.files}.`)
};

export const tool_demo_simulated = /** @type {(inputs: Tool_Demo_SimulatedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`SIMULATED: people, files and decisions below are made up; nobody in them exists.`)
};

export const tool_demo_statements = /** @type {(inputs: Tool_Demo_StatementsInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.statements}; ${i?.systems}, of which not searched: ${i?.unsearched}.`)
};

export const tool_demo_trace = /** @type {(inputs: Tool_Demo_TraceInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.linked} of ${i?.persons} used a detail; ${i?.moved} made a leg of a journey.`)
};

export const tool_demo_truth = /** @type {(inputs: Tool_Demo_TruthInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Against the truth (a simulation only has one): of ${i?.moved} moved, ${i?.declared} were declared, ${i?.found} found,`)
};

export const tool_demo_truth_missed = /** @type {(inputs: Tool_Demo_Truth_MissedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.missed} missed though a file shows them, ${i?.invisible} in no file; ${i?.wrong} under review had no part in it.`)
};

export const tool_init_already = /** @type {(inputs: Tool_Init_AlreadyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`There is a charter already; nothing was changed.`)
};

export const tool_init_authority = /** @type {(inputs: Tool_Init_AuthorityInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Whose authority is it made under?`)
};

export const tool_init_cancelled = /** @type {(inputs: Tool_Init_CancelledInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nothing was made.`)
};

export const tool_init_deleteon1 = /** @type {(inputs: Tool_Init_Deleteon1Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`On which day is everything deleted?`)
};

export const tool_init_intro = /** @type {(inputs: Tool_Init_IntroInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Five questions; Enter takes what is shown.`)
};

export const tool_init_made = /** @type {(inputs: Tool_Init_MadeInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`A workspace was made in ${i?.folder}.`)
};

export const tool_init_period = /** @type {(inputs: Tool_Init_PeriodInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Which period? (FROM..TO)`)
};

export const tool_init_population = /** @type {(inputs: Tool_Init_PopulationInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Who is covered?`)
};

export const tool_init_question = /** @type {(inputs: Tool_Init_QuestionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`What question is the review to answer?`)
};

export const tool_init_read = /** @type {(inputs: Tool_Init_ReadInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Read charter.yaml first: it says who is covered, what may never count, and when all is deleted.`)
};

export const tool_init_then = /** @type {(inputs: Tool_Init_ThenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Then: lookback inspect FILE, and lookback import FILE --guess`)
};

export const tool_inspect_balance = /** @type {(inputs: Tool_Inspect_BalanceInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.rows} = ${i?.records} + ${i?.rejected} rejected + ${i?.blank} blank + ${i?.header} header; ${i?.bytes}.`)
};

export const tool_inspect_column = /** @type {(inputs: Tool_Inspect_ColumnInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`column`)
};

export const tool_inspect_distinct = /** @type {(inputs: Tool_Inspect_DistinctInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`distinct`)
};

export const tool_inspect_filled = /** @type {(inputs: Tool_Inspect_FilledInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`filled`)
};

export const tool_inspect_implausible = /** @type {(inputs: Tool_Inspect_ImplausibleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`implausible`)
};

export const tool_inspect_over = /** @type {(inputs: Tool_Inspect_OverInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`over ${i?.n}`)
};

export const tool_inspect_placeholders = /** @type {(inputs: Tool_Inspect_PlaceholdersInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`placeholders`)
};

export const tool_inspect_read_as = /** @type {(inputs: Tool_Inspect_Read_AsInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Read as ${i?.format}.`)
};

export const tool_inspect_rejected = /** @type {(inputs: Tool_Inspect_RejectedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.n} rejected: ${i?.reason}`)
};

export const tool_inspect_remark_codes = /** @type {(inputs: Tool_Inspect_Remark_CodesInputs) => LocalizedString} */ (i) => {const many = registry.plural("en", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.column}: ${i?.n} code unlike the others, such as ${i?.examples}`);
	return /** @type {LocalizedString} */ (`${i?.column}: ${i?.n} codes unlike the others, such as ${i?.examples}`)
	
};

export const tool_inspect_remark_implausible = /** @type {(inputs: Tool_Inspect_Remark_ImplausibleInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.column}: ${i?.n} implausible, such as ${i?.examples}`)
};

export const tool_inspect_remark_placeholders = /** @type {(inputs: Tool_Inspect_Remark_PlaceholdersInputs) => LocalizedString} */ (i) => {const many = registry.plural("en", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.column}: ${i?.n} placeholder, such as ${i?.examples}`);
	return /** @type {LocalizedString} */ (`${i?.column}: ${i?.n} placeholders, such as ${i?.examples}`)
	
};

export const tool_inspect_role = /** @type {(inputs: Tool_Inspect_RoleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`seems to be`)
};

export const tool_inspect_top = /** @type {(inputs: Tool_Inspect_TopInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`most frequent`)
};

export const tool_model_head = /** @type {(inputs: Tool_Model_HeadInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`A linkage model of Lookback: all that a run uses. Edit it and run again with --model.
May be edited: a role or a column (take it out and it is not read), a rule of blocking (take it out), m and u of a level
(bits = log2(m/u)), thresholds, aliases, placeholders, matchPairs. Under blocking, pairs and recall tell what was measured; they change nothing.
A number of levels is fixed. Where a role changes the kind of a comparison, learn anew: dedupe --role COLUMN=ROLE.`)
};

export const tool_quick_accidental = /** @type {(inputs: Tool_Quick_AccidentalInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Accidental equalities to expect among ${i?.kinds} (recycled or mistyped): ${i?.expected}`)
};

export const tool_quick_at_least = /** @type {(inputs: Tool_Quick_At_LeastInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.least} or more details: ${i?.persons}; would show the same by coincidence: ${i?.expected}`)
};

export const tool_quick_candidates = /** @type {(inputs: Tool_Quick_CandidatesInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Candidates, not persons: ${i?.pairs} in candidates.csv. Names alone make nobody one person.`)
};

export const tool_quick_found = /** @type {(inputs: Tool_Quick_FoundInputs) => LocalizedString} */ (i) => {const many = registry.plural("en", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.records} is ${i?.persons}; ${i?.names} hold only a name.`);
	return /** @type {LocalizedString} */ (`${i?.records} are ${i?.persons}; ${i?.names} hold only a name.`)
	
};

export const tool_quick_hub = /** @type {(inputs: Tool_Quick_HubInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Hub: ${i?.label} has ${i?.users}; it says little about any of them.`)
};

export const tool_quick_hub_only = /** @type {(inputs: Tool_Quick_Hub_OnlyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`(hub only: carries no weight)`)
};

export const tool_quick_more = /** @type {(inputs: Tool_Quick_MoreInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`... and ${i?.n} more in links.csv`)
};

export const tool_quick_next = /** @type {(inputs: Tool_Quick_NextInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Columns were guessed: ${i?.mapping}. Go on with: lookback review list --dir ${i?.dir}`)
};

export const tool_quick_nobody = /** @type {(inputs: Tool_Quick_NobodyInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Nobody used: ${i?.value}`)
};

export const tool_quick_placeholders = /** @type {(inputs: Tool_Quick_PlaceholdersInputs) => LocalizedString} */ (i) => {const many = registry.plural("en", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} value looks like a placeholder and carries no weight.`);
	return /** @type {LocalizedString} */ (`${i?.n} values look like placeholders and carry no weight.`)
	
};

export const tool_quick_row = /** @type {(inputs: Tool_Quick_RowInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`row ${i?.row}: ${i?.value}`)
};

export const tool_quick_skipped = /** @type {(inputs: Tool_Quick_SkippedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`skipped ${i?.file} line ${i?.line}: ${i?.text}`)
};

export const tool_quick_used = /** @type {(inputs: Tool_Quick_UsedInputs) => LocalizedString} */ (i) => {const many = registry.plural("en", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} person used a listed detail:`);
	return /** @type {LocalizedString} */ (`${i?.n} persons used a listed detail:`)
	
};

export const tool_serve_building = /** @type {(inputs: Tool_Serve_BuildingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`lookback: building the workbench (first use, or after an update) ...`)
};

export const tool_serve_once = /** @type {(inputs: Tool_Serve_OnceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The address works once; for a second reader, ask for another under "Unlock a key". Ctrl+C ends it.`)
};

export const tool_serve_open = /** @type {(inputs: Tool_Serve_OpenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The workbench is open at`)
};

export const tool_serve_opening = /** @type {(inputs: Tool_Serve_OpeningInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`lookback: opening the workspace ...`)
};

export const tool_simulate_examples_heading = /** @type {(inputs: Tool_Simulate_Examples_HeadingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Examples:`)
};

export const tool_simulate_moved = /** @type {(inputs: Tool_Simulate_MovedInputs) => LocalizedString} */ (i) => {const many = registry.plural("en", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} network moved ${i?.people}; what is true stands in ${i?.folder}.`);
	return /** @type {LocalizedString} */ (`${i?.n} networks moved ${i?.people}; what is true stands in ${i?.folder}.`)
	
};

export const tool_simulate_rate_childrenshare1 = /** @type {(inputs: Tool_Simulate_Rate_Childrenshare1Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`persons under 18`)
};

export const tool_simulate_rate_couplesshare1 = /** @type {(inputs: Tool_Simulate_Rate_Couplesshare1Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`persons in a couple`)
};

export const tool_simulate_rate_dummydocumentsshare2 = /** @type {(inputs: Tool_Simulate_Rate_Dummydocumentsshare2Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`document numbers that are a dummy (000000000, UNKNOWN)`)
};

export const tool_simulate_rate_dummyphonesshare2 = /** @type {(inputs: Tool_Simulate_Rate_Dummyphonesshare2Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`telephone numbers that are a dummy`)
};

export const tool_simulate_rate_familiesscale1 = /** @type {(inputs: Tool_Simulate_Rate_Familiesscale1Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`all families, 0 none to 4 (the same as --families)`)
};

export const tool_simulate_rate_householdsshare1 = /** @type {(inputs: Tool_Simulate_Rate_Householdsshare1Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`persons in a household of two partners and two children`)
};

export const tool_simulate_rate_hubusersshare2 = /** @type {(inputs: Tool_Simulate_Rate_Hubusersshare2Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`persons who use a hub: hostel, telephone shop, travel agent, lawyer`)
};

export const tool_simulate_rate_missingshare1 = /** @type {(inputs: Tool_Simulate_Rate_Missingshare1Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`values left out`)
};

export const tool_simulate_rate_movedarrestedshare2 = /** @type {(inputs: Tool_Simulate_Rate_Movedarrestedshare2Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`the moved who are arrested`)
};

export const tool_simulate_rate_movedinvisibleshare2 = /** @type {(inputs: Tool_Simulate_Rate_Movedinvisibleshare2Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`the moved in no file that could show it`)
};

export const tool_simulate_rate_movednotfoundshare3 = /** @type {(inputs: Tool_Simulate_Rate_Movednotfoundshare3Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`the moved who cannot be found`)
};

export const tool_simulate_rate_movedonetouchshare3 = /** @type {(inputs: Tool_Simulate_Rate_Movedonetouchshare3Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`the moved with one touch that a file shows`)
};

export const tool_simulate_rate_movedshare1 = /** @type {(inputs: Tool_Simulate_Rate_Movedshare1Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`persons moved by each network`)
};

export const tool_simulate_rate_namesakesshare1 = /** @type {(inputs: Tool_Simulate_Rate_Namesakesshare1Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`persons who are parent or child of one full name`)
};

export const tool_simulate_rate_othersarrestedshare2 = /** @type {(inputs: Tool_Simulate_Rate_Othersarrestedshare2Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`other grown-ups who are arrested`)
};

export const tool_simulate_rate_partialdateshare2 = /** @type {(inputs: Tool_Simulate_Rate_Partialdateshare2Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`birth dates of a year or a month only`)
};

export const tool_simulate_rate_placeholderdateshare2 = /** @type {(inputs: Tool_Simulate_Rate_Placeholderdateshare2Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`birth dates replaced by 1 January`)
};

export const tool_simulate_rate_protectionshare1 = /** @type {(inputs: Tool_Simulate_Rate_Protectionshare1Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`persons with a note that they need protection`)
};

export const tool_simulate_rate_recycledphonesshare2 = /** @type {(inputs: Tool_Simulate_Rate_Recycledphonesshare2Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`phone numbers given to a second person`)
};

export const tool_simulate_rate_roommatesshare1 = /** @type {(inputs: Tool_Simulate_Rate_Roommatesshare1Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`persons among three room-mates of no kin`)
};

export const tool_simulate_rate_secondhubshare2 = /** @type {(inputs: Tool_Simulate_Rate_Secondhubshare2Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`users of a hub who use a second one`)
};

export const tool_simulate_rate_shelterphonesshare2 = /** @type {(inputs: Tool_Simulate_Rate_Shelterphonesshare2Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`persons who give the number of a shelter, forty to a number`)
};

export const tool_simulate_rate_siblingsshare1 = /** @type {(inputs: Tool_Simulate_Rate_Siblingsshare1Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`persons among three siblings`)
};

export const tool_simulate_rate_swapshare1 = /** @type {(inputs: Tool_Simulate_Rate_Swapshare1Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`names with given and family name exchanged`)
};

export const tool_simulate_rate_twinsshare1 = /** @type {(inputs: Tool_Simulate_Rate_Twinsshare1Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`persons in a pair of twins`)
};

export const tool_simulate_rate_typoshare1 = /** @type {(inputs: Tool_Simulate_Rate_Typoshare1Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`names with a slip of a finger`)
};

export const tool_simulate_rates_heading = /** @type {(inputs: Tool_Simulate_Rates_HeadingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Rates (--rate NAME=VALUE, may be repeated; shares from 0 to 1), each with its default:`)
};

export const tool_simulate_wrote = /** @type {(inputs: Tool_Simulate_WroteInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.people}, ${i?.rows} in ${i?.folder}:`)
};

export const web_act_action = /** @type {(inputs: Web_Act_ActionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`record what an authority did`)
};

export const web_act_attach = /** @type {(inputs: Web_Act_AttachInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`attach a page`)
};

export const web_act_band = /** @type {(inputs: Web_Act_BandInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`move to another band`)
};

export const web_act_end_protection = /** @type {(inputs: Web_Act_End_ProtectionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`end the protection`)
};

export const web_act_note = /** @type {(inputs: Web_Act_NoteInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`write a note`)
};

export const web_act_pause = /** @type {(inputs: Web_Act_PauseInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`let the case wait`)
};

export const web_act_place = /** @type {(inputs: Web_Act_PlaceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`record where the person is`)
};

export const web_act_refer = /** @type {(inputs: Web_Act_ReferInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`refer for protection`)
};

export const web_act_reopen = /** @type {(inputs: Web_Act_ReopenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`take an answer back`)
};

export const web_act_resume = /** @type {(inputs: Web_Act_ResumeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`go on with the case`)
};

export const web_act_role = /** @type {(inputs: Web_Act_RoleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`role in the network`)
};

export const web_act_search = /** @type {(inputs: Web_Act_SearchInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`record a search`)
};

export const web_acted_apart = /** @type {(inputs: Web_Acted_ApartInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Apart from these: ${i?.a0} before anything was known of the network, ${i?.a2} after a decision.`)
};

export const web_acted_text = /** @type {(inputs: Web_Acted_TextInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`persons had something done to them after the network became known and before anyone had decided about them, because of the network or for no stated reason; ${i?.since} of them have since been settled as not the person, no link, or link with nothing adverse.`)
};

export const web_acted_title = /** @type {(inputs: Web_Acted_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Acted on before decided`)
};

export const web_again = /** @type {(inputs: Web_AgainInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Try again`)
};

export const web_agrees = /** @type {(inputs: Web_AgreesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`agrees`)
};

export const web_anchor_account = /** @type {(inputs: Web_Anchor_AccountInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`account`)
};

export const web_anchor_address = /** @type {(inputs: Web_Anchor_AddressInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`address`)
};

export const web_anchor_device = /** @type {(inputs: Web_Anchor_DeviceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`device`)
};

export const web_anchor_direct = /** @type {(inputs: Web_Anchor_DirectInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`direct record`)
};

export const web_anchor_document = /** @type {(inputs: Web_Anchor_DocumentInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`document`)
};

export const web_anchor_email = /** @type {(inputs: Web_Anchor_EmailInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`email`)
};

export const web_anchor_event = /** @type {(inputs: Web_Anchor_EventInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`event`)
};

export const web_anchor_journey = /** @type {(inputs: Web_Anchor_JourneyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`journey`)
};

export const web_anchor_organisation = /** @type {(inputs: Web_Anchor_OrganisationInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`organisation`)
};

export const web_anchor_person = /** @type {(inputs: Web_Anchor_PersonInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`person`)
};

export const web_anchor_phone = /** @type {(inputs: Web_Anchor_PhoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`phone`)
};

export const web_anchor_vehicle = /** @type {(inputs: Web_Anchor_VehicleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`vehicle`)
};

export const web_answer_by = /** @type {(inputs: Web_Answer_ByInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.part}, ${i?.name}, ${i?.date}`)
};

export const web_answer_innocent = /** @type {(inputs: Web_Answer_InnocentInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Innocent explanation: ${i?.text}`)
};

export const web_answered_hit = /** @type {(inputs: Web_Answered_HitInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`found`)
};

export const web_answered_no_answer = /** @type {(inputs: Web_Answered_No_AnswerInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`no answer came`)
};

export const web_answered_no_hit = /** @type {(inputs: Web_Answered_No_HitInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`searched, not found`)
};

export const web_answered_not_searched = /** @type {(inputs: Web_Answered_Not_SearchedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`not searched`)
};

export const web_attach = /** @type {(inputs: Web_AttachInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`It rests on`)
};

export const web_attach_none = /** @type {(inputs: Web_Attach_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`nothing attached`)
};

export const web_band_1 = /** @type {(inputs: Web_Band_1Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`needs protection or imminent harm`)
};

export const web_band_2 = /** @type {(inputs: Web_Band_2Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`a record says what this person did`)
};

export const web_band_3 = /** @type {(inputs: Web_Band_3Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`several independent links`)
};

export const web_band_4 = /** @type {(inputs: Web_Band_4Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`one link`)
};

export const web_band_5 = /** @type {(inputs: Web_Band_5Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`fits coincidence`)
};

export const web_band_n = /** @type {(inputs: Web_Band_NInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`band ${i?.band}: ${i?.name}`)
};

export const web_basis_network = /** @type {(inputs: Web_Basis_NetworkInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`the network`)
};

export const web_basis_not_stated = /** @type {(inputs: Web_Basis_Not_StatedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`not stated`)
};

export const web_basis_other = /** @type {(inputs: Web_Basis_OtherInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`something else`)
};

export const web_born = /** @type {(inputs: Web_BornInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`born ${i?.year}`)
};

export const web_by_name = /** @type {(inputs: Web_By_NameInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`name`)
};

export const web_by_number = /** @type {(inputs: Web_By_NumberInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`number`)
};

export const web_by_person = /** @type {(inputs: Web_By_PersonInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`person`)
};

export const web_by_record = /** @type {(inputs: Web_By_RecordInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`record`)
};

export const web_cancel = /** @type {(inputs: Web_CancelInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Cancel`)
};

export const web_care_attached = /** @type {(inputs: Web_Care_AttachedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Attached by people`)
};

export const web_care_innocent = /** @type {(inputs: Web_Care_InnocentInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`explains it innocently`)
};

export const web_care_known = /** @type {(inputs: Web_Care_KnownInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`It stood already; nothing was recorded.`)
};

export const web_care_none = /** @type {(inputs: Web_Care_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nothing has been written down beside the answers.`)
};

export const web_care_notes = /** @type {(inputs: Web_Care_NotesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Notes`)
};

export const web_care_paused = /** @type {(inputs: Web_Care_PausedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Paused since ${i?.date}.`)
};

export const web_care_paused_until = /** @type {(inputs: Web_Care_Paused_UntilInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Paused since ${i?.date}, until ${i?.until}.`)
};

export const web_care_protected = /** @type {(inputs: Web_Care_ProtectedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`under protection`)
};

export const web_care_recorded = /** @type {(inputs: Web_Care_RecordedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Recorded.`)
};

export const web_care_role = /** @type {(inputs: Web_Care_RoleInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Role in the network: ${i?.role}.`)
};

export const web_care_role_proposed = /** @type {(inputs: Web_Care_Role_ProposedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`One person proposes: ${i?.role}. A second must establish it.`)
};

export const web_care_send = /** @type {(inputs: Web_Care_SendInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Record it`)
};

export const web_care_text = /** @type {(inputs: Web_Care_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`One person is enough to let a case wait, to protect or to write down. None of it is an outcome.`)
};

export const web_care_title = /** @type {(inputs: Web_Care_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Beside the answer`)
};

export const web_chance_accidental = /** @type {(inputs: Web_Chance_AccidentalInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Among single shared details about ${i?.n} equalities would be accidents (recycled or mistyped numbers).`)
};

export const web_chance_expected = /** @type {(inputs: Web_Chance_ExpectedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`by coincidence`)
};

export const web_chance_model = /** @type {(inputs: Web_Chance_ModelInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Null model: ${i?.model}.`)
};

export const web_chance_not_testable = /** @type {(inputs: Web_Chance_Not_TestableInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`cannot be tested by counting`)
};

export const web_chance_observed = /** @type {(inputs: Web_Chance_ObservedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`found`)
};

export const web_chance_title = /** @type {(inputs: Web_Chance_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Beside coincidence`)
};

export const web_chance_touches = /** @type {(inputs: Web_Chance_TouchesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`shared details`)
};

export const web_change_answered = /** @type {(inputs: Web_Change_AnsweredInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`one reader has answered`)
};

export const web_change_care = /** @type {(inputs: Web_Change_CareInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`something was written down beside the answers`)
};

export const web_change_cohort = /** @type {(inputs: Web_Change_CohortInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`the cohort was formed`)
};

export const web_change_identity = /** @type {(inputs: Web_Change_IdentityInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`an answer at gate 1`)
};

export const web_change_paused = /** @type {(inputs: Web_Change_PausedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`paused`)
};

export const web_change_publication = /** @type {(inputs: Web_Change_PublicationInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`a publication changed`)
};

export const web_change_recorded = /** @type {(inputs: Web_Change_RecordedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`something was recorded`)
};

export const web_change_released = /** @type {(inputs: Web_Change_ReleasedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`given back to the queue`)
};

export const web_change_reopened = /** @type {(inputs: Web_Change_ReopenedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`reopened`)
};

export const web_change_settled = /** @type {(inputs: Web_Change_SettledInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`settled`)
};

export const web_change_snapshot = /** @type {(inputs: Web_Change_SnapshotInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`new results were adopted`)
};

export const web_change_taken = /** @type {(inputs: Web_Change_TakenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`taken from the queue`)
};

export const web_change_withdrawn = /** @type {(inputs: Web_Change_WithdrawnInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`a source was withdrawn`)
};

export const web_changes_none = /** @type {(inputs: Web_Changes_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nothing has changed.`)
};

export const web_changes_title = /** @type {(inputs: Web_Changes_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Since your last visit`)
};

export const web_choose = /** @type {(inputs: Web_ChooseInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Choose an answer first.`)
};

export const web_choose_one = /** @type {(inputs: Web_Choose_OneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`choose …`)
};

export const web_close = /** @type {(inputs: Web_CloseInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Close`)
};

export const web_closed_needs_conduct_evidence = /** @type {(inputs: Web_Closed_Needs_Conduct_EvidenceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`needs conduct evidence, none attached`)
};

export const web_closed_needs_death_record = /** @type {(inputs: Web_Closed_Needs_Death_RecordInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`needs a record of it`)
};

export const web_closed_needs_identity_settled = /** @type {(inputs: Web_Closed_Needs_Identity_SettledInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`needs gate 1 settled by two readers`)
};

export const web_closed_needs_role = /** @type {(inputs: Web_Closed_Needs_RoleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`needs a role that is supported`)
};

export const web_closed_no_evidence = /** @type {(inputs: Web_Closed_No_EvidenceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`no evidence item is attached to this person`)
};

export const web_closed_no_part = /** @type {(inputs: Web_Closed_No_PartInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`not your part now`)
};

export const web_closed_role_missing = /** @type {(inputs: Web_Closed_Role_MissingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`the role of your key may not choose it`)
};

export const web_col_age = /** @type {(inputs: Web_Col_AgeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`first known`)
};

export const web_col_cohort = /** @type {(inputs: Web_Col_CohortInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`under review`)
};

export const web_col_cohort_cap = /** @type {(inputs: Web_Col_Cohort_CapInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`where each review is`)
};

export const web_col_linked = /** @type {(inputs: Web_Col_LinkedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`link to review`)
};

export const web_col_linked_cap = /** @type {(inputs: Web_Col_Linked_CapInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`who used what the network used, or is named with it`)
};

export const web_col_person = /** @type {(inputs: Web_Col_PersonInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`person`)
};

export const web_col_persons = /** @type {(inputs: Web_Col_PersonsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`persons`)
};

export const web_col_persons_cap = /** @type {(inputs: Web_Col_Persons_CapInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`who they are`)
};

export const web_col_records = /** @type {(inputs: Web_Col_RecordsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`records`)
};

export const web_col_records_cap = /** @type {(inputs: Web_Col_Records_CapInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`what was searched`)
};

export const web_col_stage = /** @type {(inputs: Web_Col_StageInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`stage`)
};

export const web_col_touches = /** @type {(inputs: Web_Col_TouchesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`shared`)
};

export const web_col_why = /** @type {(inputs: Web_Col_WhyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`why here`)
};

export const web_col_yours = /** @type {(inputs: Web_Col_YoursInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`yours`)
};

export const web_conduct = /** @type {(inputs: Web_ConductInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`conduct`)
};

export const web_conflicts = /** @type {(inputs: Web_ConflictsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`contradicts`)
};

export const web_connected = /** @type {(inputs: Web_ConnectedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`connected`)
};

export const web_cross_all = /** @type {(inputs: Web_Cross_AllInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`all`)
};

export const web_cross_corner = /** @type {(inputs: Web_Cross_CornerInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`outcome / location`)
};

export const web_cross_open = /** @type {(inputs: Web_Cross_OpenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`not yet decided`)
};

export const web_cross_title = /** @type {(inputs: Web_Cross_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Outcome by location, the same persons`)
};

export const web_days = /** @type {(inputs: Web_DaysInputs) => LocalizedString} */ (i) => {const many = registry.plural("en", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} day`);
	return /** @type {LocalizedString} */ (`${i?.n} days`)
	
};

export const web_different = /** @type {(inputs: Web_DifferentInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`two people`)
};

export const web_direct_associate = /** @type {(inputs: Web_Direct_AssociateInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`associate`)
};

export const web_direct_call = /** @type {(inputs: Web_Direct_CallInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`called`)
};

export const web_direct_family = /** @type {(inputs: Web_Direct_FamilyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`family`)
};

export const web_direct_message = /** @type {(inputs: Web_Direct_MessageInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`messaged`)
};

export const web_direct_payment = /** @type {(inputs: Web_Direct_PaymentInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`paid`)
};

export const web_direct_travelled = /** @type {(inputs: Web_Direct_TravelledInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`travelled together`)
};

export const web_disconnected = /** @type {(inputs: Web_DisconnectedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Connection lost. What you type is kept on this machine; nothing is sent until the connection is back.`)
};

export const web_door_text = /** @type {(inputs: Web_Door_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The address was used already, or it has expired. In the terminal, start "lookback serve" again and open the address that it prints; or ask for a fresh address in a browser that is already open.`)
};

export const web_door_title = /** @type {(inputs: Web_Door_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This workbench opens with a fresh address`)
};

export const web_draft_kept = /** @type {(inputs: Web_Draft_KeptInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Draft kept on this machine.`)
};

export const web_effect = /** @type {(inputs: Web_EffectInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`effect`)
};

export const web_effect_drops_out = /** @type {(inputs: Web_Effect_Drops_OutInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`drops out`)
};

export const web_effect_reopens = /** @type {(inputs: Web_Effect_ReopensInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`stays, decision reopens`)
};

export const web_effect_stays = /** @type {(inputs: Web_Effect_StaysInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`stays`)
};

export const web_exclusion_approve = /** @type {(inputs: Web_Exclusion_ApproveInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Approve with your key`)
};

export const web_exclusion_chance_compatible = /** @type {(inputs: Web_Exclusion_Chance_CompatibleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`fits coincidence`)
};

export const web_exclusion_charter = /** @type {(inputs: Web_Exclusion_CharterInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Named in the charter by ${i?.names}.`)
};

export const web_exclusion_hub_only = /** @type {(inputs: Web_Exclusion_Hub_OnlyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`only a hub`)
};

export const web_exclusion_one = /** @type {(inputs: Web_Exclusion_OneInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Signed by ${i?.names}; one more is needed.`)
};

export const web_exclusion_out_of_period = /** @type {(inputs: Web_Exclusion_Out_Of_PeriodInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`out of the period`)
};

export const web_exclusion_persons = /** @type {(inputs: Web_Exclusion_PersonsInputs) => LocalizedString} */ (i) => {const many = registry.plural("en", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} person is left out.`);
	return /** @type {LocalizedString} */ (`${i?.n} persons are left out.`)
	
};

export const web_exclusion_signed = /** @type {(inputs: Web_Exclusion_SignedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Signed by ${i?.names}.`)
};

export const web_exclusion_two = /** @type {(inputs: Web_Exclusion_TwoInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Of these, ${i?.n} shared two or more details; coincidence would give about ${i?.expected}.`)
};

export const web_exclusion_unsigned = /** @type {(inputs: Web_Exclusion_UnsignedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Waits for two signatures; nobody is left out yet.`)
};

export const web_exclusions_text = /** @type {(inputs: Web_Exclusions_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`A rule may leave linked persons out only if the charter names it and two people approved it. Nobody is left out who has a direct record.`)
};

export const web_exclusions_title = /** @type {(inputs: Web_Exclusions_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Left out before review`)
};

export const web_export_ask = /** @type {(inputs: Web_Export_AskInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Ask, or give what was asked`)
};

export const web_export_asked = /** @type {(inputs: Web_Export_AskedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.by} asks, ${i?.date}: for ${i?.recipient}`)
};

export const web_export_give = /** @type {(inputs: Web_Export_GiveInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Give it`)
};

export const web_export_given = /** @type {(inputs: Web_Export_GivenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Given. Save the file and send it.`)
};

export const web_export_purpose = /** @type {(inputs: Web_Export_PurposeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`What it may be used for, and nothing else`)
};

export const web_export_recipient = /** @type {(inputs: Web_Export_RecipientInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Who is given it`)
};

export const web_export_save = /** @type {(inputs: Web_Export_SaveInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Save the file`)
};

export const web_export_sent = /** @type {(inputs: Web_Export_SentInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.date}: to ${i?.recipient}`)
};

export const web_export_text = /** @type {(inputs: Web_Export_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`One person's file, to one recipient, for one purpose. Two people give it; it carries its caveats, and it is in the ledger.`)
};

export const web_export_title = /** @type {(inputs: Web_Export_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Give out`)
};

export const web_export_waits = /** @type {(inputs: Web_Export_WaitsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Asked. A second person gives it.`)
};

export const web_field_account = /** @type {(inputs: Web_Field_AccountInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`account`)
};

export const web_field_accountnumber1 = /** @type {(inputs: Web_Field_Accountnumber1Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`account`)
};

export const web_field_act_answer = /** @type {(inputs: Web_Field_Act_AnswerInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Answer`)
};

export const web_field_act_authority = /** @type {(inputs: Web_Field_Act_AuthorityInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Which authority`)
};

export const web_field_act_band = /** @type {(inputs: Web_Field_Act_BandInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Band`)
};

export const web_field_act_basis = /** @type {(inputs: Web_Field_Act_BasisInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Because of`)
};

export const web_field_act_date = /** @type {(inputs: Web_Field_Act_DateInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Day`)
};

export const web_field_act_evidence = /** @type {(inputs: Web_Field_Act_EvidenceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`It rests on`)
};

export const web_field_act_from = /** @type {(inputs: Web_Field_Act_FromInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`From`)
};

export const web_field_act_innocent = /** @type {(inputs: Web_Field_Act_InnocentInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`It explains this innocently`)
};

export const web_field_act_kind = /** @type {(inputs: Web_Field_Act_KindInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`What it shows`)
};

export const web_field_act_note = /** @type {(inputs: Web_Field_Act_NoteInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`What is noted`)
};

export const web_field_act_reason = /** @type {(inputs: Web_Field_Act_ReasonInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Why?`)
};

export const web_field_act_role = /** @type {(inputs: Web_Field_Act_RoleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Role`)
};

export const web_field_act_says = /** @type {(inputs: Web_Field_Act_SaysInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`What it says`)
};

export const web_field_act_source = /** @type {(inputs: Web_Field_Act_SourceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Who says so`)
};

export const web_field_act_stands = /** @type {(inputs: Web_Field_Act_StandsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Where it stands: file and page or row`)
};

export const web_field_act_state = /** @type {(inputs: Web_Field_Act_StateInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Where`)
};

export const web_field_act_system = /** @type {(inputs: Web_Field_Act_SystemInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`System searched`)
};

export const web_field_act_to = /** @type {(inputs: Web_Field_Act_ToInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`To (nobody claims an end if empty)`)
};

export const web_field_act_type = /** @type {(inputs: Web_Field_Act_TypeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`What was done`)
};

export const web_field_act_until = /** @type {(inputs: Web_Field_Act_UntilInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Until (optional)`)
};

export const web_field_address = /** @type {(inputs: Web_Field_AddressInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`address`)
};

export const web_field_alias = /** @type {(inputs: Web_Field_AliasInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`also called`)
};

export const web_field_birthdate1 = /** @type {(inputs: Web_Field_Birthdate1Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`born`)
};

export const web_field_birthplace1 = /** @type {(inputs: Web_Field_Birthplace1Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`birthplace`)
};

export const web_field_country = /** @type {(inputs: Web_Field_CountryInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`country`)
};

export const web_field_deathdate1 = /** @type {(inputs: Web_Field_Deathdate1Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`died`)
};

export const web_field_document = /** @type {(inputs: Web_Field_DocumentInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`document`)
};

export const web_field_email = /** @type {(inputs: Web_Field_EmailInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`email`)
};

export const web_field_ethnicity = /** @type {(inputs: Web_Field_EthnicityInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`ethnicity`)
};

export const web_field_fathername1 = /** @type {(inputs: Web_Field_Fathername1Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`father's name`)
};

export const web_field_firstname1 = /** @type {(inputs: Web_Field_Firstname1Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`given name`)
};

export const web_field_gender = /** @type {(inputs: Web_Field_GenderInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`sex`)
};

export const web_field_idnumber1 = /** @type {(inputs: Web_Field_Idnumber1Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`document`)
};

export const web_field_inncode1 = /** @type {(inputs: Web_Field_Inncode1Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`tax number`)
};

export const web_field_lastname1 = /** @type {(inputs: Web_Field_Lastname1Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`surname`)
};

export const web_field_licensenumber1 = /** @type {(inputs: Web_Field_Licensenumber1Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`licence`)
};

export const web_field_middlename1 = /** @type {(inputs: Web_Field_Middlename1Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`middle name`)
};

export const web_field_mothername1 = /** @type {(inputs: Web_Field_Mothername1Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`mother's name`)
};

export const web_field_name = /** @type {(inputs: Web_Field_NameInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`name`)
};

export const web_field_nationality = /** @type {(inputs: Web_Field_NationalityInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`nationality`)
};

export const web_field_parents = /** @type {(inputs: Web_Field_ParentsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`parents' names`)
};

export const web_field_passportnumber1 = /** @type {(inputs: Web_Field_Passportnumber1Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`passport`)
};

export const web_field_phone = /** @type {(inputs: Web_Field_PhoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`phone`)
};

export const web_field_photo = /** @type {(inputs: Web_Field_PhotoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`photo`)
};

export const web_field_registrationnumber1 = /** @type {(inputs: Web_Field_Registrationnumber1Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`registration number`)
};

export const web_field_religion = /** @type {(inputs: Web_Field_ReligionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`religion`)
};

export const web_field_socialsecuritynumber2 = /** @type {(inputs: Web_Field_Socialsecuritynumber2Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`social security number`)
};

export const web_field_taxnumber1 = /** @type {(inputs: Web_Field_Taxnumber1Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`tax number`)
};

export const web_field_weakalias1 = /** @type {(inputs: Web_Field_Weakalias1Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`nickname`)
};

export const web_figure = /** @type {(inputs: Web_FigureInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`figure`)
};

export const web_filter_age = /** @type {(inputs: Web_Filter_AgeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`first known at least … days ago`)
};

export const web_filter_all = /** @type {(inputs: Web_Filter_AllInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`all`)
};

export const web_filter_band = /** @type {(inputs: Web_Filter_BandInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Band`)
};

export const web_filter_clear = /** @type {(inputs: Web_Filter_ClearInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`clear`)
};

export const web_filter_list = /** @type {(inputs: Web_Filter_ListInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`list: ${i?.name}`)
};

export const web_filter_mine = /** @type {(inputs: Web_Filter_MineInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`only what waits for me`)
};

export const web_filter_stage = /** @type {(inputs: Web_Filter_StageInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Stage`)
};

export const web_first_known = /** @type {(inputs: Web_First_KnownInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`first known ${i?.days} ago`)
};

export const web_flow_title = /** @type {(inputs: Web_Flow_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`From records to decisions`)
};

export const web_gate1 = /** @type {(inputs: Web_Gate1Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Is it this person?`)
};

export const web_gate1_asked = /** @type {(inputs: Web_Gate1_AskedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`asked about`)
};

export const web_gate1_cause = /** @type {(inputs: Web_Gate1_CauseInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Why? (optional detail)`)
};

export const web_gate1_contradicted = /** @type {(inputs: Web_Gate1_ContradictedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The readers disagree, or the records contradict each other.`)
};

export const web_gate1_given = /** @type {(inputs: Web_Gate1_GivenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`You have answered. A second reader is needed.`)
};

export const web_gate1_missing = /** @type {(inputs: Web_Gate1_MissingInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Given on one side only or not at all: ${i?.fields}.`)
};

export const web_gate1_odds = /** @type {(inputs: Web_Gate1_OddsInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Chance that they are one: ${i?.p}.`)
};

export const web_gate1_outdated = /** @type {(inputs: Web_Gate1_OutdatedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`These records were joined by another version of Lookback. Resolve again to see what holds them together.`)
};

export const web_gate1_pair = /** @type {(inputs: Web_Gate1_PairInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`This pair holds the ${i?.n} records together least: if it is wrong, they are two people.`)
};

export const web_gate1_pair_two = /** @type {(inputs: Web_Gate1_Pair_TwoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`These are the two records that were joined.`)
};

export const web_gate1_reason_different = /** @type {(inputs: Web_Gate1_Reason_DifferentInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The fields shown contradict each other.`)
};

export const web_gate1_reason_same = /** @type {(inputs: Web_Gate1_Reason_SameInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The fields shown agree.`)
};

export const web_gate1_reason_unsure = /** @type {(inputs: Web_Gate1_Reason_UnsureInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The fields shown do not suffice.`)
};

export const web_gate1_rivals = /** @type {(inputs: Web_Gate1_RivalsInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Two people who share this much take ${i?.bits} bits away.`)
};

export const web_gate1_settled = /** @type {(inputs: Web_Gate1_SettledInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`One person, answered by ${i?.names}.`)
};

export const web_gate1_single = /** @type {(inputs: Web_Gate1_SingleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`One record: nothing was joined.`)
};

export const web_gate1_waits = /** @type {(inputs: Web_Gate1_WaitsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Do these two records speak of one person?`)
};

export const web_gate2 = /** @type {(inputs: Web_Gate2Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`What did this person do?`)
};

export const web_gate2_adjudicator = /** @type {(inputs: Web_Gate2_AdjudicatorInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The two readers differ. You decide, with reasons; both answers stand below.`)
};

export const web_gate2_first = /** @type {(inputs: Web_Gate2_FirstInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`You are the first reader.`)
};

export const web_gate2_second = /** @type {(inputs: Web_Gate2_SecondInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`You are the second reader. The first answer is hidden until you give yours.`)
};

export const web_hidden = /** @type {(inputs: Web_HiddenInputs) => LocalizedString} */ (i) => {const many = registry.plural("en", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} answer is hidden from you.`);
	return /** @type {LocalizedString} */ (`${i?.n} answers are hidden from you.`)
	
};

export const web_history = /** @type {(inputs: Web_HistoryInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`history`)
};

export const web_hit_value = /** @type {(inputs: Web_Hit_ValueInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`found`)
};

export const web_hit_where = /** @type {(inputs: Web_Hit_WhereInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`where`)
};

export const web_household = /** @type {(inputs: Web_HouseholdInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`people who live together share it`)
};

export const web_in_hundred = /** @type {(inputs: Web_In_HundredInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.n} in ${i?.per}`)
};

export const web_innocent = /** @type {(inputs: Web_InnocentInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`What would explain this innocently?`)
};

export const web_key_answer = /** @type {(inputs: Web_Key_AnswerInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`press ${i?.key} to choose`)
};

export const web_key_care = /** @type {(inputs: Web_Key_CareInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`beside the answer: wait, protect, note, attach`)
};

export const web_key_elsewhere = /** @type {(inputs: Web_Key_ElsewhereInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`its file is with its owner`)
};

export const web_key_escape = /** @type {(inputs: Web_Key_EscapeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`close, or leave the field`)
};

export const web_key_gate = /** @type {(inputs: Web_Key_GateInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`choose an answer at gate 2`)
};

export const web_key_identity = /** @type {(inputs: Web_Key_IdentityInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`answer gate 1: same, different, not sure`)
};

export const web_key_map = /** @type {(inputs: Web_Key_MapInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`show this map of keys`)
};

export const web_key_next = /** @type {(inputs: Web_Key_NextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`take the next person`)
};

export const web_key_open = /** @type {(inputs: Web_Key_OpenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`open the person`)
};

export const web_key_overview = /** @type {(inputs: Web_Key_OverviewInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`go to the overview`)
};

export const web_key_publication = /** @type {(inputs: Web_Key_PublicationInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`go to the publication`)
};

export const web_key_queue = /** @type {(inputs: Web_Key_QueueInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`go to the queue`)
};

export const web_key_rows = /** @type {(inputs: Web_Key_RowsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`move in the list`)
};

export const web_key_sealed = /** @type {(inputs: Web_Key_SealedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`with a passphrase`)
};

export const web_key_search = /** @type {(inputs: Web_Key_SearchInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`search`)
};

export const web_key_send = /** @type {(inputs: Web_Key_SendInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`send the answer`)
};

export const web_key_try = /** @type {(inputs: Web_Key_TryInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`try without an item`)
};

export const web_key_why = /** @type {(inputs: Web_Key_WhyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`why the nearest other is not this person`)
};

export const web_keys = /** @type {(inputs: Web_KeysInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Keys`)
};

export const web_keys_all = /** @type {(inputs: Web_Keys_AllInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`all keys`)
};

export const web_keys_on = /** @type {(inputs: Web_Keys_OnInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Single keys act`)
};

export const web_keys_text = /** @type {(inputs: Web_Keys_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Single keys act while nothing is being typed. They can be turned off here.`)
};

export const web_kind_conduct = /** @type {(inputs: Web_Kind_ConductInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`something this person did`)
};

export const web_kind_direct = /** @type {(inputs: Web_Kind_DirectInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`a record that names the network`)
};

export const web_kind_identity = /** @type {(inputs: Web_Kind_IdentityInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`who this is`)
};

export const web_kind_leg = /** @type {(inputs: Web_Kind_LegInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`a leg of a journey`)
};

export const web_kind_touch = /** @type {(inputs: Web_Kind_TouchInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`a shared detail`)
};

export const web_lane_action = /** @type {(inputs: Web_Lane_ActionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Actions`)
};

export const web_lane_place = /** @type {(inputs: Web_Lane_PlaceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Places`)
};

export const web_lane_review = /** @type {(inputs: Web_Lane_ReviewInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Review`)
};

export const web_lane_touch = /** @type {(inputs: Web_Lane_TouchInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Shared details`)
};

export const web_language = /** @type {(inputs: Web_LanguageInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Language`)
};

export const web_lead_chance = /** @type {(inputs: Web_Lead_ChanceInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.observed} of them shared two or more, where coincidence alone would give about ${i?.expected}.`)
};

export const web_lead_chance_none = /** @type {(inputs: Web_Lead_Chance_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`How many would share two by coincidence alone has not been computed.`)
};

export const web_lead_review = /** @type {(inputs: Web_Lead_ReviewInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.cohort} of the ${i?.persons} persons in the files are under review because they shared a detail with the network or a record names them with it.`)
};

export const web_lead_waits = /** @type {(inputs: Web_Lead_WaitsInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.waiting} wait for a person; ${i?.decided} are decided.`)
};

export const web_leg = /** @type {(inputs: Web_LegInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`journey leg`)
};

export const web_legend_aside = /** @type {(inputs: Web_Legend_AsideInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`set aside, with a reason each`)
};

export const web_legend_chance = /** @type {(inputs: Web_Legend_ChanceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`expected by coincidence`)
};

export const web_legend_evidence = /** @type {(inputs: Web_Legend_EvidenceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`carried by evidence`)
};

export const web_legend_open = /** @type {(inputs: Web_Legend_OpenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`waits for a person`)
};

export const web_legend_settled = /** @type {(inputs: Web_Legend_SettledInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`decided by two people`)
};

export const web_loading = /** @type {(inputs: Web_LoadingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Loading …`)
};

export const web_location = /** @type {(inputs: Web_LocationInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Where now: ${i?.state}`)
};

export const web_location_w11 = /** @type {(inputs: Web_Location_W11Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`in custody`)
};

export const web_location_w21 = /** @type {(inputs: Web_Location_W21Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`located, not in custody`)
};

export const web_location_w31 = /** @type {(inputs: Web_Location_W31Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`departed or removed`)
};

export const web_location_w41 = /** @type {(inputs: Web_Location_W41Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`deceased`)
};

export const web_location_w51 = /** @type {(inputs: Web_Location_W51Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`unknown after search`)
};

export const web_location_w61 = /** @type {(inputs: Web_Location_W61Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`not yet searched`)
};

export const web_location_w6a1 = /** @type {(inputs: Web_Location_W6a1Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`not yet searched`)
};

export const web_location_w6b1 = /** @type {(inputs: Web_Location_W6b1Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`last location expired`)
};

export const web_location_w71 = /** @type {(inputs: Web_Location_W71Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`not sought`)
};

export const web_location_w81 = /** @type {(inputs: Web_Location_W81Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`sources disagree`)
};

export const web_lock = /** @type {(inputs: Web_LockInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Lock`)
};

export const web_look_again = /** @type {(inputs: Web_Look_AgainInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Look again on`)
};

export const web_masked = /** @type {(inputs: Web_MaskedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`hidden`)
};

export const web_masked_why = /** @type {(inputs: Web_Masked_WhyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Kept to tell people apart; weighs nowhere else.`)
};

export const web_meaning_chance = /** @type {(inputs: Web_Meaning_ChanceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`A number found means little without the number that coincidence alone would give beside it.`)
};

export const web_meaning_review = /** @type {(inputs: Web_Meaning_ReviewInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`To be under review says nothing about what a person did. Most people in these files did nothing wrong.`)
};

export const web_meaning_title = /** @type {(inputs: Web_Meaning_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`What this does not mean`)
};

export const web_missing = /** @type {(inputs: Web_MissingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Missing:`)
};

export const web_model_bicm = /** @type {(inputs: Web_Model_BicmInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`everybody as busy and every detail as popular as seen`)
};

export const web_model_hypergeometric = /** @type {(inputs: Web_Model_HypergeometricInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`hypergeometric`)
};

export const web_model_permutation = /** @type {(inputs: Web_Model_PermutationInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`permutation`)
};

export const web_named_rule = /** @type {(inputs: Web_Named_RuleInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`by the charter's rule "${i?.name}"`)
};

export const web_nav = /** @type {(inputs: Web_NavInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Main`)
};

export const web_near = /** @type {(inputs: Web_NearInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`nearly agrees`)
};

export const web_nearest = /** @type {(inputs: Web_NearestInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`The nearest other person is ${i?.label}.`)
};

export const web_nearest_none = /** @type {(inputs: Web_Nearest_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`No other person comes near.`)
};

export const web_needs_legs = /** @type {(inputs: Web_Needs_LegsInputs) => LocalizedString} */ (i) => {const many = registry.plural("en", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} independent way holds it.`);
	return /** @type {LocalizedString} */ (`${i?.n} independent ways hold it.`)
	
};

export const web_needs_none = /** @type {(inputs: Web_Needs_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`No single item carries this link alone.`)
};

export const web_needs_one = /** @type {(inputs: Web_Needs_OneInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`If ${i?.item} is wrong, the person drops out.`)
};

export const web_network_role_facilitator = /** @type {(inputs: Web_Network_Role_FacilitatorInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`facilitator`)
};

export const web_network_role_moved = /** @type {(inputs: Web_Network_Role_MovedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`moved by the network`)
};

export const web_network_role_not_established = /** @type {(inputs: Web_Network_Role_Not_EstablishedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`not established`)
};

export const web_network_role_organiser = /** @type {(inputs: Web_Network_Role_OrganiserInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`organiser`)
};

export const web_network_role_victim = /** @type {(inputs: Web_Network_Role_VictimInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`victim`)
};

export const web_network_role_witness = /** @type {(inputs: Web_Network_Role_WitnessInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`witness`)
};

export const web_next = /** @type {(inputs: Web_NextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`next`)
};

export const web_no_key = /** @type {(inputs: Web_No_KeyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`reading without a key`)
};

export const web_not_found = /** @type {(inputs: Web_Not_FoundInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`There is no such screen.`)
};

export const web_not_given = /** @type {(inputs: Web_Not_GivenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`not given`)
};

export const web_of = /** @type {(inputs: Web_OfInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`of`)
};

export const web_opening = /** @type {(inputs: Web_OpeningInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The workspace is being opened.`)
};

export const web_opening_figures = /** @type {(inputs: Web_Opening_FiguresInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`counting the figures`)
};

export const web_opening_index = /** @type {(inputs: Web_Opening_IndexInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`putting records and persons together`)
};

export const web_opening_ledger = /** @type {(inputs: Web_Opening_LedgerInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`reading the ledger`)
};

export const web_opening_links = /** @type {(inputs: Web_Opening_LinksInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`following the links`)
};

export const web_opening_statements = /** @type {(inputs: Web_Opening_StatementsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`reading what the files say`)
};

export const web_opening_step = /** @type {(inputs: Web_Opening_StepInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Step ${i?.at} of ${i?.of}: ${i?.step}`)
};

export const web_outcome_deceased_or_out_of_scope = /** @type {(inputs: Web_Outcome_Deceased_Or_Out_Of_ScopeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`deceased or out of scope`)
};

export const web_outcome_individual_concern_supported = /** @type {(inputs: Web_Outcome_Individual_Concern_SupportedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`own conduct supported`)
};

export const web_outcome_insufficient_information = /** @type {(inputs: Web_Outcome_Insufficient_InformationInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`not enough information, look again on …`)
};

export const web_outcome_insufficient_short = /** @type {(inputs: Web_Outcome_Insufficient_ShortInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`not enough information`)
};

export const web_outcome_link_chance_compatible = /** @type {(inputs: Web_Outcome_Link_Chance_CompatibleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`link fits coincidence`)
};

export const web_outcome_link_confirmed_no_adverse = /** @type {(inputs: Web_Outcome_Link_Confirmed_No_AdverseInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`link, nothing adverse`)
};

export const web_outcome_no_link = /** @type {(inputs: Web_Outcome_No_LinkInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`no link`)
};

export const web_outcome_not_the_person = /** @type {(inputs: Web_Outcome_Not_The_PersonInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`not the person`)
};

export const web_outcome_protection_referral = /** @type {(inputs: Web_Outcome_Protection_ReferralInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`refer for protection`)
};

export const web_outcome_role_in_network_supported = /** @type {(inputs: Web_Outcome_Role_In_Network_SupportedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`role in network supported`)
};

export const web_overview = /** @type {(inputs: Web_OverviewInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Overview`)
};

export const web_part_already_decided_by_you = /** @type {(inputs: Web_Part_Already_Decided_By_YouInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`You have answered. Another reader is needed.`)
};

export const web_part_already_settled = /** @type {(inputs: Web_Part_Already_SettledInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Settled.`)
};

export const web_part_analyst_may_not_review = /** @type {(inputs: Web_Part_Analyst_May_Not_ReviewInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`You prepared evidence on this person; others decide.`)
};

export const web_part_first_gate_open = /** @type {(inputs: Web_Part_First_Gate_OpenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Gate 1 comes first.`)
};

export const web_part_needs_adjudicator = /** @type {(inputs: Web_Part_Needs_AdjudicatorInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The two readers differ. An adjudicator decides.`)
};

export const web_part_no_key = /** @type {(inputs: Web_Part_No_KeyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Unlock a key to answer.`)
};

export const web_part_paused = /** @type {(inputs: Web_Part_PausedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The review of this person is paused.`)
};

export const web_part_person_not_in_cohort = /** @type {(inputs: Web_Part_Person_Not_In_CohortInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This person is not under review: no evidence carries a link now.`)
};

export const web_part_redress_needs_someone_new = /** @type {(inputs: Web_Part_Redress_Needs_Someone_NewInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The challenge goes to someone who has not decided on this person.`)
};

export const web_part_role_missing = /** @type {(inputs: Web_Part_Role_MissingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The role of your key has no part here now.`)
};

export const web_part_taken_by_other = /** @type {(inputs: Web_Part_Taken_By_OtherInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Another reader has taken this person.`)
};

export const web_part_unknown_key = /** @type {(inputs: Web_Part_Unknown_KeyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Unlock a key to answer.`)
};

export const web_passphrase_of = /** @type {(inputs: Web_Passphrase_OfInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Passphrase of ${i?.name}`)
};

export const web_passphrase_open = /** @type {(inputs: Web_Passphrase_OpenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Open it`)
};

export const web_path_bits = /** @type {(inputs: Web_Path_BitsInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.n} bits`)
};

export const web_path_hub = /** @type {(inputs: Web_Path_HubInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`hub`)
};

export const web_path_item = /** @type {(inputs: Web_Path_ItemInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`item`)
};

export const web_path_possible = /** @type {(inputs: Web_Path_PossibleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`only possible`)
};

export const web_path_sole = /** @type {(inputs: Web_Path_SoleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`everything on this way hangs on this one item`)
};

export const web_path_table = /** @type {(inputs: Web_Path_TableInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`ways to the network`)
};

export const web_path_users = /** @type {(inputs: Web_Path_UsersInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`users`)
};

export const web_path_via = /** @type {(inputs: Web_Path_ViaInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`by`)
};

export const web_path_weight = /** @type {(inputs: Web_Path_WeightInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`weight`)
};

export const web_paths_left = /** @type {(inputs: Web_Paths_LeftInputs) => LocalizedString} */ (i) => {const many = registry.plural("en", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} more way is not shown.`);
	return /** @type {LocalizedString} */ (`${i?.n} more ways are not shown.`)
	
};

export const web_person = /** @type {(inputs: Web_PersonInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Person`)
};

export const web_person_title = /** @type {(inputs: Web_Person_TitleInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Person ${i?.id}`)
};

export const web_probability = /** @type {(inputs: Web_ProbabilityInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`chance that they are one: ${i?.p}`)
};

export const web_problem = /** @type {(inputs: Web_ProblemInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This did not work`)
};

export const web_problem_adverse_needs_two_on_outcome = /** @type {(inputs: Web_Problem_Adverse_Needs_Two_On_OutcomeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`An adverse outcome stands only if two people gave it.`)
};

export const web_problem_already_decided_by_you = /** @type {(inputs: Web_Problem_Already_Decided_By_YouInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`You have already answered this. Nothing was recorded twice.`)
};

export const web_problem_already_settled = /** @type {(inputs: Web_Problem_Already_SettledInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This was settled meanwhile.`)
};

export const web_problem_already_signed = /** @type {(inputs: Web_Problem_Already_SignedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This key has already signed it.`)
};

export const web_problem_already_withdrawn = /** @type {(inputs: Web_Problem_Already_WithdrawnInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This source was withdrawn already.`)
};

export const web_problem_analyst_may_not_review = /** @type {(inputs: Web_Problem_Analyst_May_Not_ReviewInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Whoever proposed evidence on this person cannot answer on it.`)
};

export const web_problem_body_too_large = /** @type {(inputs: Web_Problem_Body_Too_LargeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This is too long. Shorten what was written.`)
};

export const web_problem_bug = /** @type {(inputs: Web_Problem_BugInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This is a bug in Lookback. Nothing was recorded.`)
};

export const web_problem_conduct_missing = /** @type {(inputs: Web_Problem_Conduct_MissingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This choice is closed for this person.`)
};

export const web_problem_confirmation_missing = /** @type {(inputs: Web_Problem_Confirmation_MissingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`An adverse choice must be typed out.`)
};

export const web_problem_cursor_invalid = /** @type {(inputs: Web_Problem_Cursor_InvalidInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The list has changed. Load it again.`)
};

export const web_problem_day_invalid = /** @type {(inputs: Web_Problem_Day_InvalidInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This is not a day.`)
};

export const web_problem_difference_unexplained = /** @type {(inputs: Web_Problem_Difference_UnexplainedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`What was received differs from what the custodian stated; explain it first.`)
};

export const web_problem_digest_changed = /** @type {(inputs: Web_Problem_Digest_ChangedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`What would fall has changed since you read the list. Read it again.`)
};

export const web_problem_disk_failed = /** @type {(inputs: Web_Problem_Disk_FailedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The disk failed. Nothing was recorded.`)
};

export const web_problem_disk_full = /** @type {(inputs: Web_Problem_Disk_FullInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The disk is full. Nothing was recorded; make room and send it again.`)
};

export const web_problem_evidence_changed = /** @type {(inputs: Web_Problem_Evidence_ChangedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The evidence changed after you opened this file. Read it again; what you typed is kept.`)
};

export const web_problem_evidence_missing = /** @type {(inputs: Web_Problem_Evidence_MissingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`An answer needs at least one attached item.`)
};

export const web_problem_evidence_unknown = /** @type {(inputs: Web_Problem_Evidence_UnknownInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`An attached item no longer belongs to this person.`)
};

export const web_problem_exclusion_not_approved = /** @type {(inputs: Web_Problem_Exclusion_Not_ApprovedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nobody has approved this exclusion.`)
};

export const web_problem_exclusion_not_in_charter = /** @type {(inputs: Web_Problem_Exclusion_Not_In_CharterInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The charter has no such rule.`)
};

export const web_problem_export_answer_first = /** @type {(inputs: Web_Problem_Export_Answer_FirstInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`You have still to answer on this person; what is given out would tell you what others did. Answer first.`)
};

export const web_problem_export_needs_protection = /** @type {(inputs: Web_Problem_Export_Needs_ProtectionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This person is under protection: one of the two who give the file must be a protection officer.`)
};

export const web_problem_export_purpose_missing = /** @type {(inputs: Web_Problem_Export_Purpose_MissingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Say who is given the file and what it may be used for.`)
};

export const web_problem_figures_do_not_add_up = /** @type {(inputs: Web_Problem_Figures_Do_Not_Add_UpInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The figures do not add up; a publication is refused until they do.`)
};

export const web_problem_filter_unknown = /** @type {(inputs: Web_Problem_Filter_UnknownInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`There is no such list.`)
};

export const web_problem_identity_fails = /** @type {(inputs: Web_Problem_Identity_FailsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The figures do not add up; a publication is refused until they do.`)
};

export const web_problem_innocent_explanation_missing = /** @type {(inputs: Web_Problem_Innocent_Explanation_MissingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Say what would explain this innocently.`)
};

export const web_problem_item_unknown = /** @type {(inputs: Web_Problem_Item_UnknownInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This person has no such item.`)
};

export const web_problem_key_file = /** @type {(inputs: Web_Problem_Key_FileInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This file is no Lookback key.`)
};

export const web_problem_key_name_taken = /** @type {(inputs: Web_Problem_Key_Name_TakenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Another key has this name.`)
};

export const web_problem_key_needed = /** @type {(inputs: Web_Problem_Key_NeededInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Unlock a key first: answers are signed.`)
};

export const web_problem_key_not_held = /** @type {(inputs: Web_Problem_Key_Not_HeldInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The file of this key is not in the workspace: hand it over.`)
};

export const web_problem_key_unknown = /** @type {(inputs: Web_Problem_Key_UnknownInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This workspace knows no such key.`)
};

export const web_problem_ledger_unwritable = /** @type {(inputs: Web_Problem_Ledger_UnwritableInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The ledger cannot be written to. Nothing was recorded.`)
};

export const web_problem_leg_missing = /** @type {(inputs: Web_Problem_Leg_MissingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`No item shows a leg of the journey.`)
};

export const web_problem_look_again_missing = /** @type {(inputs: Web_Problem_Look_Again_MissingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Say on which day to look again.`)
};

export const web_problem_lost = /** @type {(inputs: Web_Problem_LostInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The server cannot be reached. Nothing was sent twice; what you typed is kept.`)
};

export const web_problem_needs_adjudicator = /** @type {(inputs: Web_Problem_Needs_AdjudicatorInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The two readers differ. An adjudicator decides.`)
};

export const web_problem_no_redress_open = /** @type {(inputs: Web_Problem_No_Redress_OpenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`There is no open challenge on this person.`)
};

export const web_problem_not_a_person_pair = /** @type {(inputs: Web_Problem_Not_A_Person_PairInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`These are not two records of persons.`)
};

export const web_problem_not_held = /** @type {(inputs: Web_Problem_Not_HeldInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`There is no hold on this person.`)
};

export const web_problem_not_paused = /** @type {(inputs: Web_Problem_Not_PausedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This case is not waiting.`)
};

export const web_problem_not_sampled = /** @type {(inputs: Web_Problem_Not_SampledInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This person is in no drawn sample.`)
};

export const web_problem_not_taken_by_you = /** @type {(inputs: Web_Problem_Not_Taken_By_YouInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`You have not taken this person.`)
};

export const web_problem_not_under_protection = /** @type {(inputs: Web_Problem_Not_Under_ProtectionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This person is not under protection.`)
};

export const web_problem_not_writable = /** @type {(inputs: Web_Problem_Not_WritableInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The folder of the workspace cannot be written to. Nothing was recorded.`)
};

export const web_problem_nothing_to_purge = /** @type {(inputs: Web_Problem_Nothing_To_PurgeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nothing was named to be purged.`)
};

export const web_problem_nothing_to_sample = /** @type {(inputs: Web_Problem_Nothing_To_SampleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`There is nobody to draw from.`)
};

export const web_problem_own_work = /** @type {(inputs: Web_Problem_Own_WorkInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nobody checks what he or she decided.`)
};

export const web_problem_passphrase_needed = /** @type {(inputs: Web_Problem_Passphrase_NeededInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This key has a passphrase: give it.`)
};

export const web_problem_passphrase_wrong = /** @type {(inputs: Web_Problem_Passphrase_WrongInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This passphrase does not open the key.`)
};

export const web_problem_paused = /** @type {(inputs: Web_Problem_PausedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The review of this person is paused.`)
};

export const web_problem_person_not_in_cohort = /** @type {(inputs: Web_Problem_Person_Not_In_CohortInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This person is not under review.`)
};

export const web_problem_person_unknown = /** @type {(inputs: Web_Problem_Person_UnknownInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`There is no such person under review.`)
};

export const web_problem_protected_attribute = /** @type {(inputs: Web_Problem_Protected_AttributeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This is protected: it may never filter, sort or rank people.`)
};

export const web_problem_publication_unknown = /** @type {(inputs: Web_Problem_Publication_UnknownInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`There is no such publication.`)
};

export const web_problem_purge_suspended = /** @type {(inputs: Web_Problem_Purge_SuspendedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`A hold, an open challenge or an open case keeps this from being purged.`)
};

export const web_problem_reason_missing = /** @type {(inputs: Web_Problem_Reason_MissingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Give your reasons.`)
};

export const web_problem_record_unknown = /** @type {(inputs: Web_Problem_Record_UnknownInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`There is no such record.`)
};

export const web_problem_redress_needs_someone_new = /** @type {(inputs: Web_Problem_Redress_Needs_Someone_NewInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Whoever decided on this person cannot hear the challenge.`)
};

export const web_problem_reopen_needs_someone_else = /** @type {(inputs: Web_Problem_Reopen_Needs_Someone_ElseInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Whoever answered on this person cannot open again what others answered too.`)
};

export const web_problem_request_invalid = /** @type {(inputs: Web_Problem_Request_InvalidInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Something in this form is missing or wrong.`)
};

export const web_problem_role_missing = /** @type {(inputs: Web_Problem_Role_MissingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The role of this key may not do this.`)
};

export const web_problem_same_person_twice = /** @type {(inputs: Web_Problem_Same_Person_TwiceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`A second person must establish what you proposed.`)
};

export const web_problem_same_record = /** @type {(inputs: Web_Problem_Same_RecordInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`A record and itself are no pair. Choose two records.`)
};

export const web_problem_script_key_outside_simulation = /** @type {(inputs: Web_Problem_Script_Key_Outside_SimulationInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Scripted keys decide only in a simulated review.`)
};

export const web_problem_session_needed = /** @type {(inputs: Web_Problem_Session_NeededInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This session has ended. What you typed is kept; open a fresh address.`)
};

export const web_problem_source_unknown = /** @type {(inputs: Web_Problem_Source_UnknownInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`There is no such source.`)
};

export const web_problem_step_missing = /** @type {(inputs: Web_Problem_Step_MissingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`A step has not been run yet: run it on the command line.`)
};

export const web_problem_system_may_not = /** @type {(inputs: Web_Problem_System_May_NotInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Only a person may do this.`)
};

export const web_problem_taken_by_other = /** @type {(inputs: Web_Problem_Taken_By_OtherInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Another reader has taken this person.`)
};

export const web_problem_trace_stale = /** @type {(inputs: Web_Problem_Trace_StaleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Files or persons have changed since the trace: run lookback round first.`)
};

export const web_problem_unknown = /** @type {(inputs: Web_Problem_UnknownInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`The server answered with the code ${i?.code}.`)
};

export const web_problem_unknown_key = /** @type {(inputs: Web_Problem_Unknown_KeyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The ledger does not know this key.`)
};

export const web_problem_workspace_locked = /** @type {(inputs: Web_Problem_Workspace_LockedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Another step of this workspace is running. Try again when it is done.`)
};

export const web_pub_after = /** @type {(inputs: Web_Pub_AfterInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`now`)
};

export const web_pub_as_of = /** @type {(inputs: Web_Pub_As_OfInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`as of ${i?.date}`)
};

export const web_pub_before = /** @type {(inputs: Web_Pub_BeforeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`before`)
};

export const web_pub_diff = /** @type {(inputs: Web_Pub_DiffInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`What differs from publication ${i?.number}`)
};

export const web_pub_diff_title = /** @type {(inputs: Web_Pub_Diff_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`What differs from the one before`)
};

export const web_pub_draft = /** @type {(inputs: Web_Pub_DraftInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Freeze a draft`)
};

export const web_pub_draft_as_of = /** @type {(inputs: Web_Pub_Draft_As_OfInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Figures as of`)
};

export const web_pub_expected = /** @type {(inputs: Web_Pub_ExpectedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`by coincidence`)
};

export const web_pub_failing = /** @type {(inputs: Web_Pub_FailingInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`These do not add up: ${i?.list}`)
};

export const web_pub_figures = /** @type {(inputs: Web_Pub_FiguresInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Figures`)
};

export const web_pub_first = /** @type {(inputs: Web_Pub_FirstInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`There is no publication before this one.`)
};

export const web_pub_missing = /** @type {(inputs: Web_Pub_MissingInputs) => LocalizedString} */ (i) => {const many = registry.plural("en", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} signature is missing: two keys publish.`);
	return /** @type {LocalizedString} */ (`${i?.n} signatures are missing: two keys publish.`)
	
};

export const web_pub_no_page = /** @type {(inputs: Web_Pub_No_PageInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This draft has no page yet: its figures stand below.`)
};

export const web_pub_no_signature = /** @type {(inputs: Web_Pub_No_SignatureInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nobody has signed.`)
};

export const web_pub_none = /** @type {(inputs: Web_Pub_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nothing has been published yet.`)
};

export const web_pub_number = /** @type {(inputs: Web_Pub_NumberInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Publication ${i?.number}`)
};

export const web_pub_page = /** @type {(inputs: Web_Pub_PageInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`First page as published`)
};

export const web_pub_reasons = /** @type {(inputs: Web_Pub_ReasonsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`because`)
};

export const web_pub_same = /** @type {(inputs: Web_Pub_SameInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`No figure differs.`)
};

export const web_pub_sign = /** @type {(inputs: Web_Pub_SignInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Sign with your key`)
};

export const web_pub_signatures = /** @type {(inputs: Web_Pub_SignaturesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Signatures`)
};

export const web_pub_signed = /** @type {(inputs: Web_Pub_SignedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.name}, ${i?.date}`)
};

export const web_pub_status_draft = /** @type {(inputs: Web_Pub_Status_DraftInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`draft`)
};

export const web_pub_status_final = /** @type {(inputs: Web_Pub_Status_FinalInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`final`)
};

export const web_pub_status_provisional = /** @type {(inputs: Web_Pub_Status_ProvisionalInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`provisional`)
};

export const web_pub_status_superseded = /** @type {(inputs: Web_Pub_Status_SupersededInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`superseded`)
};

export const web_pub_title = /** @type {(inputs: Web_Pub_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Publication`)
};

export const web_publication = /** @type {(inputs: Web_PublicationInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Publication`)
};

export const web_queue = /** @type {(inputs: Web_QueueInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Queue`)
};

export const web_queue_empty = /** @type {(inputs: Web_Queue_EmptyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`No person matches these filters.`)
};

export const web_queue_nothing = /** @type {(inputs: Web_Queue_NothingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nothing waits for you here.`)
};

export const web_queue_title = /** @type {(inputs: Web_Queue_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Queue`)
};

export const web_queue_total = /** @type {(inputs: Web_Queue_TotalInputs) => LocalizedString} */ (i) => {const many = registry.plural("en", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} person`);
	return /** @type {LocalizedString} */ (`${i?.n} persons`)
	
};

export const web_reader = /** @type {(inputs: Web_ReaderInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Reader`)
};

export const web_readers = /** @type {(inputs: Web_ReadersInputs) => LocalizedString} */ (i) => {const many = registry.plural("en", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} reader`);
	return /** @type {LocalizedString} */ (`${i?.n} readers`)
	
};

export const web_reason = /** @type {(inputs: Web_ReasonInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Your reasons`)
};

export const web_reason_changed = /** @type {(inputs: Web_Reason_ChangedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.n} changed`)
};

export const web_reason_from = /** @type {(inputs: Web_Reason_FromInputs) => LocalizedString} */ (i) => {const many = registry.plural("en", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} from: ${i?.name}`);
	return /** @type {LocalizedString} */ (`${i?.n} from: ${i?.name}`)
	
};

export const web_reason_gone = /** @type {(inputs: Web_Reason_GoneInputs) => LocalizedString} */ (i) => {const many = registry.plural("en", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} gone`);
	return /** @type {LocalizedString} */ (`${i?.n} gone`)
	
};

export const web_reason_new = /** @type {(inputs: Web_Reason_NewInputs) => LocalizedString} */ (i) => {const many = registry.plural("en", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} new`);
	return /** @type {LocalizedString} */ (`${i?.n} new`)
	
};

export const web_reason_to = /** @type {(inputs: Web_Reason_ToInputs) => LocalizedString} */ (i) => {const many = registry.plural("en", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} to: ${i?.name}`);
	return /** @type {LocalizedString} */ (`${i?.n} to: ${i?.name}`)
	
};

export const web_recorded = /** @type {(inputs: Web_RecordedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Recorded.`)
};

export const web_recorded_differs = /** @type {(inputs: Web_Recorded_DiffersInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Recorded. The two answers differ: an adjudicator decides.`)
};

export const web_recorded_second = /** @type {(inputs: Web_Recorded_SecondInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Recorded. A second reader is needed.`)
};

export const web_recorded_settled = /** @type {(inputs: Web_Recorded_SettledInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Recorded and settled by two people: ${i?.outcome}.`)
};

export const web_records_after = /** @type {(inputs: Web_Records_AfterInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`further records`)
};

export const web_records_before = /** @type {(inputs: Web_Records_BeforeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`earlier records`)
};

export const web_records_shown = /** @type {(inputs: Web_Records_ShownInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Records ${i?.from} to ${i?.to} of ${i?.total}`)
};

export const web_reopened = /** @type {(inputs: Web_ReopenedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Reopened on ${i?.date}.`)
};

export const web_reopened_was = /** @type {(inputs: Web_Reopened_WasInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Reopened on ${i?.date}; it had been ${i?.outcome}.`)
};

export const web_required = /** @type {(inputs: Web_RequiredInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`required`)
};

export const web_role_adjudicator = /** @type {(inputs: Web_Role_AdjudicatorInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`adjudicator`)
};

export const web_role_analyst = /** @type {(inputs: Web_Role_AnalystInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`analyst`)
};

export const web_role_protection = /** @type {(inputs: Web_Role_ProtectionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`protection officer`)
};

export const web_role_publisher = /** @type {(inputs: Web_Role_PublisherInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`publisher`)
};

export const web_role_quality = /** @type {(inputs: Web_Role_QualityInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`quality assurance`)
};

export const web_role_redress = /** @type {(inputs: Web_Role_RedressInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`redress officer`)
};

export const web_role_reviewer = /** @type {(inputs: Web_Role_ReviewerInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`reviewer`)
};

export const web_role_steward = /** @type {(inputs: Web_Role_StewardInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`steward`)
};

export const web_rolled_back = /** @type {(inputs: Web_Rolled_BackInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`It was not recorded. What you typed is still here.`)
};

export const web_row = /** @type {(inputs: Web_RowInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.source}, row ${i?.row}`)
};

export const web_same = /** @type {(inputs: Web_SameInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`the same person`)
};

export const web_say_action_accepted = /** @type {(inputs: Web_Say_Action_AcceptedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`accepted`)
};

export const web_say_action_account_restricted = /** @type {(inputs: Web_Say_Action_Account_RestrictedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`account restricted`)
};

export const web_say_action_appealed = /** @type {(inputs: Web_Say_Action_AppealedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`appealed`)
};

export const web_say_action_arrested = /** @type {(inputs: Web_Say_Action_ArrestedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`arrested`)
};

export const web_say_action_carried_out = /** @type {(inputs: Web_Say_Action_Carried_OutInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`carried out`)
};

export const web_say_action_charged = /** @type {(inputs: Web_Say_Action_ChargedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`charged`)
};

export const web_say_action_ended = /** @type {(inputs: Web_Say_Action_EndedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`ended`)
};

export const web_say_action_order_made = /** @type {(inputs: Web_Say_Action_Order_MadeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`order made`)
};

export const web_say_action_order_stayed = /** @type {(inputs: Web_Say_Action_Order_StayedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`order stayed`)
};

export const web_say_action_other = /** @type {(inputs: Web_Say_Action_OtherInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`action`)
};

export const web_say_action_proceedings_opened = /** @type {(inputs: Web_Say_Action_Proceedings_OpenedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`proceedings opened`)
};

export const web_say_action_referred = /** @type {(inputs: Web_Say_Action_ReferredInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`referred`)
};

export const web_say_action_released = /** @type {(inputs: Web_Say_Action_ReleasedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`released`)
};

export const web_say_action_relief_granted = /** @type {(inputs: Web_Say_Action_Relief_GrantedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`relief granted`)
};

export const web_say_action_removed = /** @type {(inputs: Web_Say_Action_RemovedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`removed`)
};

export const web_say_action_report_filed = /** @type {(inputs: Web_Say_Action_Report_FiledInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`report filed`)
};

export const web_say_action_stayed = /** @type {(inputs: Web_Say_Action_StayedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`order stayed`)
};

export const web_say_action_stopped = /** @type {(inputs: Web_Say_Action_StoppedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`stopped`)
};

export const web_say_agrees_field = /** @type {(inputs: Web_Say_Agrees_FieldInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.field} agrees: ${i?.a}`)
};

export const web_say_chance_direct = /** @type {(inputs: Web_Say_Chance_DirectInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`A direct record needs no count; what could be wrong is whose record it is.`)
};

export const web_say_chance_not_alone = /** @type {(inputs: Web_Say_Chance_Not_AloneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The count alone supports no link; what carries it is the records above.`)
};

export const web_say_chance_one_touch = /** @type {(inputs: Web_Say_Chance_One_TouchInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`One shared detail cannot be tested by counting: whoever used it, used it.`)
};

export const web_say_chance_survives = /** @type {(inputs: Web_Say_Chance_SurvivesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`More than coincidence explains, over all persons tested.`)
};

export const web_say_differs_field = /** @type {(inputs: Web_Say_Differs_FieldInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.field}: ${i?.a}, not ${i?.b}`)
};

export const web_say_hang_identity = /** @type {(inputs: Web_Say_Hang_IdentityInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`the joining of record ${i?.id} to this person`)
};

export const web_say_hang_memo = /** @type {(inputs: Web_Say_Hang_MemoInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`source ${i?.id} of the memo`)
};

export const web_say_hang_origin = /** @type {(inputs: Web_Say_Hang_OriginInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`origin ${i?.id}`)
};

export const web_say_hang_row = /** @type {(inputs: Web_Say_Hang_RowInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.source}, row ${i?.row}`)
};

export const web_say_hang_source = /** @type {(inputs: Web_Say_Hang_SourceInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`the file ${i?.id}`)
};

export const web_say_hop_anchor = /** @type {(inputs: Web_Say_Hop_AnchorInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.kind}, ${i?.users}`)
};

export const web_say_hop_anchor_users = /** @type {(inputs: Web_Say_Hop_Anchor_UsersInputs) => LocalizedString} */ (i) => {const many = registry.plural("en", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.kind}, ${i?.n} person`);
	return /** @type {LocalizedString} */ (`${i?.kind}, ${i?.n} persons`)
	
};

export const web_say_hop_building = /** @type {(inputs: Web_Say_Hop_BuildingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`building, no unit`)
};

export const web_say_hop_direct = /** @type {(inputs: Web_Say_Hop_DirectInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`direct record`)
};

export const web_say_hop_grade = /** @type {(inputs: Web_Say_Hop_GradeInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`graded ${i?.grade}`)
};

export const web_say_hop_member = /** @type {(inputs: Web_Say_Hop_MemberInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`declared member`)
};

export const web_say_hop_memo = /** @type {(inputs: Web_Say_Hop_MemoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`memo`)
};

export const web_say_hop_network = /** @type {(inputs: Web_Say_Hop_NetworkInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`declared ${i?.kind}`)
};

export const web_say_hop_not_graded = /** @type {(inputs: Web_Say_Hop_Not_GradedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`not graded`)
};

export const web_say_hop_records = /** @type {(inputs: Web_Say_Hop_RecordsInputs) => LocalizedString} */ (i) => {const many = registry.plural("en", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} record`);
	return /** @type {LocalizedString} */ (`${i?.n} records`)
	
};

export const web_say_hop_role_driver = /** @type {(inputs: Web_Say_Hop_Role_DriverInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`declared driver`)
};

export const web_say_hop_role_facilitator = /** @type {(inputs: Web_Say_Hop_Role_FacilitatorInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`declared facilitator`)
};

export const web_say_hop_role_member = /** @type {(inputs: Web_Say_Hop_Role_MemberInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`declared member`)
};

export const web_say_hop_role_organiser = /** @type {(inputs: Web_Say_Hop_Role_OrganiserInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`declared organiser`)
};

export const web_say_hop_role_recruiter = /** @type {(inputs: Web_Say_Hop_Role_RecruiterInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`declared recruiter`)
};

export const web_say_hop_role_starting = /** @type {(inputs: Web_Say_Hop_Role_StartingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`declared starting person`)
};

export const web_say_hop_row = /** @type {(inputs: Web_Say_Hop_RowInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`row ${i?.row}`)
};

export const web_say_hop_row_day = /** @type {(inputs: Web_Say_Hop_Row_DayInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`row ${i?.row}, ${i?.day}`)
};

export const web_say_hop_users = /** @type {(inputs: Web_Say_Hop_UsersInputs) => LocalizedString} */ (i) => {const many = registry.plural("en", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} person`);
	return /** @type {LocalizedString} */ (`${i?.n} persons`)
	
};

export const web_say_judged_different = /** @type {(inputs: Web_Say_Judged_DifferentInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`two readers said that they are different`)
};

export const web_say_missing = /** @type {(inputs: Web_Say_MissingInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`no ${i?.field}`)
};

export const web_say_missing_field = /** @type {(inputs: Web_Say_Missing_FieldInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.field}: given on one side only`)
};

export const web_say_missing_parents = /** @type {(inputs: Web_Say_Missing_ParentsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`no parents' names`)
};

export const web_say_missing_photo = /** @type {(inputs: Web_Say_Missing_PhotoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`no photo`)
};

export const web_say_network = /** @type {(inputs: Web_Say_NetworkInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Network`)
};

export const web_say_path_direct = /** @type {(inputs: Web_Say_Path_DirectInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`A record of the network names this person; no count is needed.`)
};

export const web_say_path_hub = /** @type {(inputs: Web_Say_Path_HubInputs) => LocalizedString} */ (i) => {const many = registry.plural("en", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`Hub: ${i?.n} person used it. Carries no weight of its own.`);
	return /** @type {LocalizedString} */ (`Hub: ${i?.n} persons used it. Carries no weight of its own.`)
	
};

export const web_say_path_possible = /** @type {(inputs: Web_Say_Path_PossibleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`No date says that it was used in the time of the network.`)
};

export const web_say_path_rare = /** @type {(inputs: Web_Say_Path_RareInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`1 in ${i?.n} persons in the files used it.`)
};

export const web_say_path_users = /** @type {(inputs: Web_Say_Path_UsersInputs) => LocalizedString} */ (i) => {const many = registry.plural("en", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`Used by ${i?.n} person in the files.`);
	return /** @type {LocalizedString} */ (`Used by ${i?.n} persons in the files.`)
	
};

export const web_say_path_window = /** @type {(inputs: Web_Say_Path_WindowInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Only ${i?.from} to ${i?.to} counts.`)
};

export const web_say_reason_direct = /** @type {(inputs: Web_Say_Reason_DirectInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`named in a document of the network`)
};

export const web_say_reason_further_hop = /** @type {(inputs: Web_Say_Reason_Further_HopInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`by way of a confirmed person`)
};

export const web_say_reason_hub = /** @type {(inputs: Web_Say_Reason_HubInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`only hubs`)
};

export const web_say_reason_hub_only = /** @type {(inputs: Web_Say_Reason_Hub_OnlyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`only hubs`)
};

export const web_say_reason_identity = /** @type {(inputs: Web_Say_Reason_IdentityInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`gate 1 waits`)
};

export const web_say_reason_independence_not_known = /** @type {(inputs: Web_Say_Reason_Independence_Not_KnownInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`whether they are independent is not known`)
};

export const web_say_reason_independent_legs = /** @type {(inputs: Web_Say_Reason_Independent_LegsInputs) => LocalizedString} */ (i) => {const many = registry.plural("en", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} independent way`);
	return /** @type {LocalizedString} */ (`${i?.n} independent ways`)
	
};

export const web_say_reason_links_of_one_origin = /** @type {(inputs: Web_Say_Reason_Links_Of_One_OriginInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`several links of one origin`)
};

export const web_say_reason_moved = /** @type {(inputs: Web_Say_Reason_MovedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`made a leg of the journey`)
};

export const web_say_reason_one_certain_link = /** @type {(inputs: Web_Say_Reason_One_Certain_LinkInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`several links, one of them surely in time`)
};

export const web_say_reason_one_direct_link = /** @type {(inputs: Web_Say_Reason_One_Direct_LinkInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`one link`)
};

export const web_say_reason_only_possible = /** @type {(inputs: Web_Say_Reason_Only_PossibleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`dates only possible`)
};

export const web_say_reason_place_conflict = /** @type {(inputs: Web_Say_Reason_Place_ConflictInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`two sources disagree on place`)
};

export const web_say_reason_protection = /** @type {(inputs: Web_Say_Reason_ProtectionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`may need protection`)
};

export const web_say_reason_q = /** @type {(inputs: Web_Say_Reason_QInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`q = ${i?.q}`)
};

export const web_say_reason_reopened = /** @type {(inputs: Web_Say_Reason_ReopenedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`reopened`)
};

export const web_say_reason_runs = /** @type {(inputs: Web_Say_Reason_RunsInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`a record says this person ran ${i?.what}`)
};

export const web_say_reason_several_links = /** @type {(inputs: Web_Say_Reason_Several_LinksInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`several links`)
};

export const web_say_reason_sole = /** @type {(inputs: Web_Say_Reason_SoleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`hangs on a single item or source`)
};

export const web_say_reason_under_18_recorded = /** @type {(inputs: Web_Say_Reason_Under_18_RecordedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`under 18 on a record`)
};

export const web_say_reopened_evidence_changed = /** @type {(inputs: Web_Say_Reopened_Evidence_ChangedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The evidence changed.`)
};

export const web_say_reopened_expired = /** @type {(inputs: Web_Say_Reopened_ExpiredInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The answer had an end date.`)
};

export const web_say_reopened_identity = /** @type {(inputs: Web_Say_Reopened_IdentityInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`It was judged anew who this is.`)
};

export const web_say_reopened_merged = /** @type {(inputs: Web_Say_Reopened_MergedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Records of another person were found to be this one's.`)
};

export const web_say_reopened_quality = /** @type {(inputs: Web_Say_Reopened_QualityInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`A quality check differed.`)
};

export const web_say_reopened_redress = /** @type {(inputs: Web_Say_Reopened_RedressInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`A challenge was upheld.`)
};

export const web_say_reopened_source_withdrawn = /** @type {(inputs: Web_Say_Reopened_Source_WithdrawnInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`A source on which it rested was withdrawn.`)
};

export const web_say_reopened_split = /** @type {(inputs: Web_Say_Reopened_SplitInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Records were found to be another person's.`)
};

export const web_say_reopened_taken_back = /** @type {(inputs: Web_Say_Reopened_Taken_BackInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`An answer was taken back.`)
};

export const web_say_time_answered = /** @type {(inputs: Web_Say_Time_AnsweredInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`a reader answered`)
};

export const web_say_time_first_known = /** @type {(inputs: Web_Say_Time_First_KnownInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`first knowledge`)
};

export const web_say_time_place = /** @type {(inputs: Web_Say_Time_PlaceInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.state}, ${i?.source}`)
};

export const web_say_time_place_conflict = /** @type {(inputs: Web_Say_Time_Place_ConflictInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`sources disagree`)
};

export const web_say_time_reopened = /** @type {(inputs: Web_Say_Time_ReopenedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`reopened`)
};

export const web_say_time_seen = /** @type {(inputs: Web_Say_Time_SeenInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`seen in ${i?.source}`)
};

export const web_say_time_settled = /** @type {(inputs: Web_Say_Time_SettledInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`settled`)
};

export const web_say_time_touch = /** @type {(inputs: Web_Say_Time_TouchInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.kind}`)
};

export const web_search = /** @type {(inputs: Web_SearchInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Search`)
};

export const web_search_first = /** @type {(inputs: Web_Search_FirstInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`the first ${i?.n} hits, of more`)
};

export const web_search_hint = /** @type {(inputs: Web_Search_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Names are compared across scripts; numbers must be the same digit for digit.`)
};

export const web_search_hits = /** @type {(inputs: Web_Search_HitsInputs) => LocalizedString} */ (i) => {const many = registry.plural("en", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} hit`);
	return /** @type {LocalizedString} */ (`${i?.n} hits`)
	
};

export const web_search_label = /** @type {(inputs: Web_Search_LabelInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Name in any script, number, record or person`)
};

export const web_search_logged = /** @type {(inputs: Web_Search_LoggedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Searches are logged with your name and the time.`)
};

export const web_search_more = /** @type {(inputs: Web_Search_MoreInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`There are more; say more of the name.`)
};

export const web_search_none = /** @type {(inputs: Web_Search_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nothing was found. Not found means not in what was searched, which is stated below.`)
};

export const web_search_not = /** @type {(inputs: Web_Search_NotInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Not searched: ${i?.systems}.`)
};

export const web_search_read = /** @type {(inputs: Web_Search_ReadInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Read as`)
};

export const web_search_searched = /** @type {(inputs: Web_Search_SearchedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Searched: ${i?.persons} persons, ${i?.records} records, in ${i?.sources}.`)
};

export const web_search_title = /** @type {(inputs: Web_Search_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Search`)
};

export const web_second_browser = /** @type {(inputs: Web_Second_BrowserInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Address for a second reader`)
};

export const web_second_browser_text = /** @type {(inputs: Web_Second_Browser_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Open this address once, in another browser or a private window:`)
};

export const web_seen_logged = /** @type {(inputs: Web_Seen_LoggedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This reading is logged.`)
};

export const web_seen_sent_none = /** @type {(inputs: Web_Seen_Sent_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Sent to nobody.`)
};

export const web_seen_since = /** @type {(inputs: Web_Seen_SinceInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.readers} since ${i?.date}.`)
};

export const web_seen_title = /** @type {(inputs: Web_Seen_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Who has seen this`)
};

export const web_send = /** @type {(inputs: Web_SendInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Give this answer`)
};

export const web_sending = /** @type {(inputs: Web_SendingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Being recorded …`)
};

export const web_settled_as = /** @type {(inputs: Web_Settled_AsInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Settled as ${i?.outcome}, by ${i?.names}, ${i?.date}.`)
};

export const web_simulated = /** @type {(inputs: Web_SimulatedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`SIMULATED DECISIONS: fictional people, scripted readers`)
};

export const web_skip = /** @type {(inputs: Web_SkipInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Skip to content`)
};

export const web_source_file = /** @type {(inputs: Web_Source_FileInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`file`)
};

export const web_source_records = /** @type {(inputs: Web_Source_RecordsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`records`)
};

export const web_sources_title = /** @type {(inputs: Web_Sources_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Sources`)
};

export const web_stage_adjudication = /** @type {(inputs: Web_Stage_AdjudicationInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`adjudication`)
};

export const web_stage_decided = /** @type {(inputs: Web_Stage_DecidedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`decided`)
};

export const web_stage_first_review = /** @type {(inputs: Web_Stage_First_ReviewInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`first review`)
};

export const web_stage_not_started = /** @type {(inputs: Web_Stage_Not_StartedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`not started`)
};

export const web_stage_paused = /** @type {(inputs: Web_Stage_PausedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`paused`)
};

export const web_stage_second_review = /** @type {(inputs: Web_Stage_Second_ReviewInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`second review`)
};

export const web_state_deceased = /** @type {(inputs: Web_State_DeceasedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`deceased`)
};

export const web_state_departed = /** @type {(inputs: Web_State_DepartedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`departed`)
};

export const web_state_in_custody = /** @type {(inputs: Web_State_In_CustodyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`in custody`)
};

export const web_state_located = /** @type {(inputs: Web_State_LocatedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`located`)
};

export const web_surprise_fewer = /** @type {(inputs: Web_Surprise_FewerInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`fewer than 1 in ${i?.per}`)
};

export const web_surprise_label = /** @type {(inputs: Web_Surprise_LabelInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Of ${i?.per} people like this, about ${i?.n} would share as many details by coincidence`)
};

export const web_surprise_q = /** @type {(inputs: Web_Surprise_QInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`q = ${i?.q} after ${i?.tests} tests.`)
};

export const web_surprise_text = /** @type {(inputs: Web_Surprise_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`people as busy as this one would share as many details by coincidence.`)
};

export const web_surprise_title = /** @type {(inputs: Web_Surprise_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`How surprising`)
};

export const web_surprise_untestable = /** @type {(inputs: Web_Surprise_UntestableInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Counting cannot test this`)
};

export const web_table = /** @type {(inputs: Web_TableInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The same as a table`)
};

export const web_take_next = /** @type {(inputs: Web_Take_NextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Take the next`)
};

export const web_taken_by = /** @type {(inputs: Web_Taken_ByInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`taken by ${i?.name}`)
};

export const web_theme = /** @type {(inputs: Web_ThemeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Appearance`)
};

export const web_theme_dark = /** @type {(inputs: Web_Theme_DarkInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`dark`)
};

export const web_theme_light = /** @type {(inputs: Web_Theme_LightInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`light`)
};

export const web_theme_system = /** @type {(inputs: Web_Theme_SystemInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`as the system`)
};

export const web_title = /** @type {(inputs: Web_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Lookback`)
};

export const web_to_overview = /** @type {(inputs: Web_To_OverviewInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Go to the overview`)
};

export const web_today = /** @type {(inputs: Web_TodayInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.done} today, ${i?.left} wait for you`)
};

export const web_too_short = /** @type {(inputs: Web_Too_ShortInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`At least three characters.`)
};

export const web_touch_none = /** @type {(inputs: Web_Touch_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`No evidence is left that this person touched the network.`)
};

export const web_touch_title = /** @type {(inputs: Web_Touch_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`How this person touches the network`)
};

export const web_try = /** @type {(inputs: Web_TryInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`try without an item`)
};

export const web_try_band = /** @type {(inputs: Web_Try_BandInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Band ${i?.before} would become band ${i?.after}: ${i?.why}.`)
};

export const web_try_band_same = /** @type {(inputs: Web_Try_Band_SameInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Still band ${i?.band}: ${i?.why}.`)
};

export const web_try_drops_out = /** @type {(inputs: Web_Try_Drops_OutInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The person drops out.`)
};

export const web_try_hint = /** @type {(inputs: Web_Try_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Mark items to see what would be left. Nothing is changed.`)
};

export const web_try_no_longer_one_person = /** @type {(inputs: Web_Try_No_Longer_One_PersonInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The records would no longer be one person.`)
};

export const web_try_only_hubs = /** @type {(inputs: Web_Try_Only_HubsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`What is left are hubs alone, which carry no weight of their own.`)
};

export const web_try_others = /** @type {(inputs: Web_Try_OthersInputs) => LocalizedString} */ (i) => {const many = registry.plural("en", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} other person drops out too:`);
	return /** @type {LocalizedString} */ (`${i?.n} other persons drop out too:`)
	
};

export const web_try_others_more = /** @type {(inputs: Web_Try_Others_MoreInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`and ${i?.n} more`)
};

export const web_try_others_none = /** @type {(inputs: Web_Try_Others_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nobody else drops out.`)
};

export const web_try_reopens = /** @type {(inputs: Web_Try_ReopensInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`A settled decision would reopen.`)
};

export const web_try_scope = /** @type {(inputs: Web_Try_ScopeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Take away`)
};

export const web_try_scope_item = /** @type {(inputs: Web_Try_Scope_ItemInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`the item alone`)
};

export const web_try_scope_record = /** @type {(inputs: Web_Try_Scope_RecordInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`its whole row`)
};

export const web_try_scope_source = /** @type {(inputs: Web_Try_Scope_SourceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`its whole file`)
};

export const web_try_stays = /** @type {(inputs: Web_Try_StaysInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`The person stays: ${i?.after} of ${i?.before} shared details are left.`)
};

export const web_try_title = /** @type {(inputs: Web_Try_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Try without`)
};

export const web_type_out = /** @type {(inputs: Web_Type_OutInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Type the choice in full: ${i?.words}`)
};

export const web_type_out_wrong = /** @type {(inputs: Web_Type_Out_WrongInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This is not yet the same.`)
};

export const web_unlock = /** @type {(inputs: Web_UnlockInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Unlock a key`)
};

export const web_unlock_file = /** @type {(inputs: Web_Unlock_FileInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Key file`)
};

export const web_unlock_none = /** @type {(inputs: Web_Unlock_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This workspace has no keys yet. Make one with "lookback key new".`)
};

export const web_unlock_text = /** @type {(inputs: Web_Unlock_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Answers are signed with a key. Choose yours, or hand over its file.`)
};

export const web_unlock_title = /** @type {(inputs: Web_Unlock_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Who is reading?`)
};

export const web_unlock_with = /** @type {(inputs: Web_Unlock_WithInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Unlock ${i?.name}`)
};

export const web_unsure = /** @type {(inputs: Web_UnsureInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`cannot be told`)
};

export const web_value = /** @type {(inputs: Web_ValueInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`number`)
};

export const web_waits_count = /** @type {(inputs: Web_Waits_CountInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`persons`)
};

export const web_waits_median = /** @type {(inputs: Web_Waits_MedianInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`half wait longer than`)
};

export const web_waits_oldest = /** @type {(inputs: Web_Waits_OldestInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`oldest`)
};

export const web_waits_stage = /** @type {(inputs: Web_Waits_StageInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`stage`)
};

export const web_waits_title = /** @type {(inputs: Web_Waits_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`What waits`)
};

export const web_was_settled = /** @type {(inputs: Web_Was_SettledInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`settled as`)
};

export const web_weight = /** @type {(inputs: Web_WeightInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`weight`)
};

export const web_when_conflict = /** @type {(inputs: Web_When_ConflictInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`sources disagree`)
};

export const web_when_from = /** @type {(inputs: Web_When_FromInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`from`)
};

export const web_when_none = /** @type {(inputs: Web_When_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nothing here has a date.`)
};

export const web_when_open = /** @type {(inputs: Web_When_OpenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`not known`)
};

export const web_when_title = /** @type {(inputs: Web_When_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`When`)
};

export const web_when_to = /** @type {(inputs: Web_When_ToInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`to`)
};

export const web_when_what = /** @type {(inputs: Web_When_WhatInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`what`)
};

export const web_who_title = /** @type {(inputs: Web_Who_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Who this is`)
};

export const web_why_not = /** @type {(inputs: Web_Why_NotInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`why not`)
};

export const web_why_not_title = /** @type {(inputs: Web_Why_Not_TitleInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Why ${i?.label} is not this person`)
};

export const web_withdraw = /** @type {(inputs: Web_WithdrawInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Withdraw`)
};

export const web_withdraw_do = /** @type {(inputs: Web_Withdraw_DoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Withdraw the source`)
};

export const web_withdraw_done = /** @type {(inputs: Web_Withdraw_DoneInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.file} is withdrawn. What rested on it has reopened.`)
};

export const web_withdraw_of = /** @type {(inputs: Web_Withdraw_OfInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Withdraw ${i?.file}`)
};

export const web_withdraw_reason = /** @type {(inputs: Web_Withdraw_ReasonInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Why is it withdrawn?`)
};

export const web_withdraw_text = /** @type {(inputs: Web_Withdraw_TextInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.records} records and ${i?.persons} persons are touched. ${i?.drop} persons drop out; ${i?.reopen} settled decisions fall or reopen.`)
};

export const web_withdraw_title = /** @type {(inputs: Web_Withdraw_TitleInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`What falls if ${i?.file} is withdrawn`)
};

export const web_withdrawn = /** @type {(inputs: Web_WithdrawnInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`withdrawn`)
};

export const web_yours_adjudicate = /** @type {(inputs: Web_Yours_AdjudicateInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`adjudicate`)
};

export const web_yours_answered = /** @type {(inputs: Web_Yours_AnsweredInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`answered`)
};

export const web_yours_first = /** @type {(inputs: Web_Yours_FirstInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`first reader`)
};

export const web_yours_second = /** @type {(inputs: Web_Yours_SecondInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`second reader`)
};