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


export const amount_administrations = /** @type {(inputs: Amount_AdministrationsInputs) => LocalizedString} */ (i) => {const many = registry.plural("es", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} administración`);
	return /** @type {LocalizedString} */ (`${i?.n} administraciones`)
	
};

export const amount_blank_lines = /** @type {(inputs: Amount_Blank_LinesInputs) => LocalizedString} */ (i) => {const many = registry.plural("es", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} línea en blanco`);
	return /** @type {LocalizedString} */ (`${i?.n} líneas en blanco`)
	
};

export const amount_bytes = /** @type {(inputs: Amount_BytesInputs) => LocalizedString} */ (i) => {const many = registry.plural("es", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} byte`);
	return /** @type {LocalizedString} */ (`${i?.n} bytes`)
	
};

export const amount_candidates = /** @type {(inputs: Amount_CandidatesInputs) => LocalizedString} */ (i) => {const many = registry.plural("es", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} candidato`);
	return /** @type {LocalizedString} */ (`${i?.n} candidatos`)
	
};

export const amount_contacts = /** @type {(inputs: Amount_ContactsInputs) => LocalizedString} */ (i) => {const many = registry.plural("es", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} contacto`);
	return /** @type {LocalizedString} */ (`${i?.n} contactos`)
	
};

export const amount_days = /** @type {(inputs: Amount_DaysInputs) => LocalizedString} */ (i) => {const many = registry.plural("es", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} día`);
	return /** @type {LocalizedString} */ (`${i?.n} días`)
	
};

export const amount_details = /** @type {(inputs: Amount_DetailsInputs) => LocalizedString} */ (i) => {const many = registry.plural("es", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} dato compartido`);
	return /** @type {LocalizedString} */ (`${i?.n} datos compartidos`)
	
};

export const amount_drifts = /** @type {(inputs: Amount_DriftsInputs) => LocalizedString} */ (i) => {const many = registry.plural("es", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} cambio`);
	return /** @type {LocalizedString} */ (`${i?.n} cambios`)
	
};

export const amount_events = /** @type {(inputs: Amount_EventsInputs) => LocalizedString} */ (i) => {const many = registry.plural("es", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} hecho descrito`);
	return /** @type {LocalizedString} */ (`${i?.n} hechos descritos`)
	
};

export const amount_files = /** @type {(inputs: Amount_FilesInputs) => LocalizedString} */ (i) => {const many = registry.plural("es", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} archivo`);
	return /** @type {LocalizedString} */ (`${i?.n} archivos`)
	
};

export const amount_found_first = /** @type {(inputs: Amount_Found_FirstInputs) => LocalizedString} */ (i) => {const many = registry.plural("es", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} persona hallada primero`);
	return /** @type {LocalizedString} */ (`${i?.n} personas halladas primero`)
	
};

export const amount_headers = /** @type {(inputs: Amount_HeadersInputs) => LocalizedString} */ (i) => {const many = registry.plural("es", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} cabecera`);
	return /** @type {LocalizedString} */ (`${i?.n} cabeceras`)
	
};

export const amount_ledger_events = /** @type {(inputs: Amount_Ledger_EventsInputs) => LocalizedString} */ (i) => {const many = registry.plural("es", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} anotación del libro`);
	return /** @type {LocalizedString} */ (`${i?.n} anotaciones del libro`)
	
};

export const amount_linked_persons = /** @type {(inputs: Amount_Linked_PersonsInputs) => LocalizedString} */ (i) => {const many = registry.plural("es", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} persona vinculada`);
	return /** @type {LocalizedString} */ (`${i?.n} personas vinculadas`)
	
};

export const amount_links = /** @type {(inputs: Amount_LinksInputs) => LocalizedString} */ (i) => {const many = registry.plural("es", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} vínculo`);
	return /** @type {LocalizedString} */ (`${i?.n} vínculos`)
	
};

export const amount_listed_names = /** @type {(inputs: Amount_Listed_NamesInputs) => LocalizedString} */ (i) => {const many = registry.plural("es", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} nombre`);
	return /** @type {LocalizedString} */ (`${i?.n} nombres`)
	
};

export const amount_members = /** @type {(inputs: Amount_MembersInputs) => LocalizedString} */ (i) => {const many = registry.plural("es", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} miembro con un papel`);
	return /** @type {LocalizedString} */ (`${i?.n} miembros con un papel`)
	
};

export const amount_months = /** @type {(inputs: Amount_MonthsInputs) => LocalizedString} */ (i) => {const many = registry.plural("es", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} mes más`);
	return /** @type {LocalizedString} */ (`${i?.n} meses más`)
	
};

export const amount_names = /** @type {(inputs: Amount_NamesInputs) => LocalizedString} */ (i) => {const many = registry.plural("es", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} nombre`);
	return /** @type {LocalizedString} */ (`${i?.n} nombres`)
	
};

export const amount_networks = /** @type {(inputs: Amount_NetworksInputs) => LocalizedString} */ (i) => {const many = registry.plural("es", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} red`);
	return /** @type {LocalizedString} */ (`${i?.n} redes`)
	
};

export const amount_pairs = /** @type {(inputs: Amount_PairsInputs) => LocalizedString} */ (i) => {const many = registry.plural("es", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} par`);
	return /** @type {LocalizedString} */ (`${i?.n} pares`)
	
};

export const amount_people = /** @type {(inputs: Amount_PeopleInputs) => LocalizedString} */ (i) => {const many = registry.plural("es", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} persona`);
	return /** @type {LocalizedString} */ (`${i?.n} personas`)
	
};

export const amount_persons = /** @type {(inputs: Amount_PersonsInputs) => LocalizedString} */ (i) => {const many = registry.plural("es", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} persona`);
	return /** @type {LocalizedString} */ (`${i?.n} personas`)
	
};

export const amount_plain_details = /** @type {(inputs: Amount_Plain_DetailsInputs) => LocalizedString} */ (i) => {const many = registry.plural("es", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} dato`);
	return /** @type {LocalizedString} */ (`${i?.n} datos`)
	
};

export const amount_publications = /** @type {(inputs: Amount_PublicationsInputs) => LocalizedString} */ (i) => {const many = registry.plural("es", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} publicación`);
	return /** @type {LocalizedString} */ (`${i?.n} publicaciones`)
	
};

export const amount_records = /** @type {(inputs: Amount_RecordsInputs) => LocalizedString} */ (i) => {const many = registry.plural("es", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} registro`);
	return /** @type {LocalizedString} */ (`${i?.n} registros`)
	
};

export const amount_rows = /** @type {(inputs: Amount_RowsInputs) => LocalizedString} */ (i) => {const many = registry.plural("es", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} fila`);
	return /** @type {LocalizedString} */ (`${i?.n} filas`)
	
};

export const amount_snapshots = /** @type {(inputs: Amount_SnapshotsInputs) => LocalizedString} */ (i) => {const many = registry.plural("es", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} instantánea`);
	return /** @type {LocalizedString} */ (`${i?.n} instantáneas`)
	
};

export const amount_sources = /** @type {(inputs: Amount_SourcesInputs) => LocalizedString} */ (i) => {const many = registry.plural("es", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} fuente`);
	return /** @type {LocalizedString} */ (`${i?.n} fuentes`)
	
};

export const amount_statements = /** @type {(inputs: Amount_StatementsInputs) => LocalizedString} */ (i) => {const many = registry.plural("es", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} afirmación`);
	return /** @type {LocalizedString} */ (`${i?.n} afirmaciones`)
	
};

export const amount_systems = /** @type {(inputs: Amount_SystemsInputs) => LocalizedString} */ (i) => {const many = registry.plural("es", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} sistema`);
	return /** @type {LocalizedString} */ (`${i?.n} sistemas`)
	
};

export const amount_tests = /** @type {(inputs: Amount_TestsInputs) => LocalizedString} */ (i) => {const many = registry.plural("es", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} prueba`);
	return /** @type {LocalizedString} */ (`${i?.n} pruebas`)
	
};

export const amount_texts = /** @type {(inputs: Amount_TextsInputs) => LocalizedString} */ (i) => {const many = registry.plural("es", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} texto`);
	return /** @type {LocalizedString} */ (`${i?.n} textos`)
	
};

export const amount_users = /** @type {(inputs: Amount_UsersInputs) => LocalizedString} */ (i) => {const many = registry.plural("es", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} usuario`);
	return /** @type {LocalizedString} */ (`${i?.n} usuarios`)
	
};

export const amount_uses = /** @type {(inputs: Amount_UsesInputs) => LocalizedString} */ (i) => {const many = registry.plural("es", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} uso de datos`);
	return /** @type {LocalizedString} */ (`${i?.n} usos de datos`)
	
};

export const amount_values = /** @type {(inputs: Amount_ValuesInputs) => LocalizedString} */ (i) => {const many = registry.plural("es", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} valor`);
	return /** @type {LocalizedString} */ (`${i?.n} valores`)
	
};

export const error_answer_empty = /** @type {(inputs: Error_Answer_EmptyInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.name} está vacío.`)
};

export const error_answer_period = /** @type {(inputs: Error_Answer_PeriodInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.name} acaba antes de empezar.`)
};

export const error_bad_answer_todo = /** @type {(inputs: Error_Bad_Answer_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Indíquelo como opción o cuando se le pregunte.`)
};

export const error_bad_band = /** @type {(inputs: Error_Bad_BandInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.text} no es una franja.`)
};

export const error_bad_band_todo = /** @type {(inputs: Error_Bad_Band_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Las franjas van de 1 a 5.`)
};

export const error_bad_day = /** @type {(inputs: Error_Bad_DayInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.text} no es un día.`)
};

export const error_bad_day_todo = /** @type {(inputs: Error_Bad_Day_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Escríbalo así: 2026-11-24.`)
};

export const error_bad_number = /** @type {(inputs: Error_Bad_NumberInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.text} no es un número de personas.`)
};

export const error_bad_number_todo = /** @type {(inputs: Error_Bad_Number_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Escríbalo así: 55.`)
};

export const error_bad_period = /** @type {(inputs: Error_Bad_PeriodInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.period} no es un periodo.`)
};

export const error_bad_period_todo = /** @type {(inputs: Error_Bad_Period_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Escríbalo así: 2023-01-01..2025-12-31.`)
};

export const error_bad_port = /** @type {(inputs: Error_Bad_PortInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.text} no es un puerto.`)
};

export const error_bad_port_todo = /** @type {(inputs: Error_Bad_Port_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Indique un número de 0 a 65535.`)
};

export const error_bad_properties = /** @type {(inputs: Error_Bad_PropertiesInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.file}: las propiedades de la entidad ${i?.row} no son un objeto.`)
};

export const error_bad_properties_todo = /** @type {(inputs: Error_Bad_Properties_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Escriba las propiedades como objeto: propiedad y lista de valores.`)
};

export const error_bad_role = /** @type {(inputs: Error_Bad_RoleInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`--role ${i?.text} no es COLUMNA=PAPEL.`)
};

export const error_bad_role_todo = /** @type {(inputs: Error_Bad_Role_TodoInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Un papel es uno de ${i?.roles}, o none para no leer la columna.`)
};

export const error_bad_share = /** @type {(inputs: Error_Bad_ShareInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.text} no es una proporción.`)
};

export const error_bad_share_todo = /** @type {(inputs: Error_Bad_Share_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Escríbala así: 0.05.`)
};

export const error_bug = /** @type {(inputs: Error_BugInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`esto es un error de Lookback; comuníquelo, por favor.`)
};

export const error_cancelled = /** @type {(inputs: Error_CancelledInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Cancelado; no se anotó nada.`)
};

export const error_claim_undefined_todo = /** @type {(inputs: Error_Claim_Undefined_TodoInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Use uno de: ${i?.known}.`)
};

export const error_column_missing = /** @type {(inputs: Error_Column_MissingInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.file} no tiene la columna ${i?.wanted}; tiene ${i?.names}.`)
};

export const error_column_missing_todo = /** @type {(inputs: Error_Column_Missing_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nombre una de estas columnas.`)
};

export const error_country = /** @type {(inputs: Error_CountryInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.country} no es un código de país.`)
};

export const error_country_todo = /** @type {(inputs: Error_Country_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Escríbalo con dos letras, como ES.`)
};

export const error_curve_needs_truth = /** @type {(inputs: Error_Curve_Needs_TruthInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`--curve necesita --truth o --labels; --errors necesita --truth.`)
};

export const error_date_unreadable = /** @type {(inputs: Error_Date_UnreadableInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`«${i?.text}» no es una fecha`)
};

export const error_date_unreadable_todo = /** @type {(inputs: Error_Date_Unreadable_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Escriba las fechas como AAAA-MM-DD, AAAA-MM o AAAA; deje vacía la celda si no se sabe.`)
};

export const error_dates_backwards = /** @type {(inputs: Error_Dates_BackwardsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`el intervalo acaba antes de empezar`)
};

export const error_dates_backwards_todo = /** @type {(inputs: Error_Dates_Backwards_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Corrija from y to; deje vacía la celda si no se sabe la fecha.`)
};

export const error_day_ahead = /** @type {(inputs: Error_Day_AheadInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.day} está por llegar: nada se elimina antes de vencer.`)
};

export const error_double_id = /** @type {(inputs: Error_Double_IdInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`«${i?.person}» ya está en la fila ${i?.before}`)
};

export const error_double_id_todo = /** @type {(inputs: Error_Double_Id_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Dé una sola fila a cada persona.`)
};

export const error_edges_no_pairs = /** @type {(inputs: Error_Edges_No_PairsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`las aristas unen personas directamente; los pares se cuentan sobre los datos que comparten`)
};

export const error_edges_no_pairs_todo = /** @type {(inputs: Error_Edges_No_Pairs_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Indique una lista person,anchor o una tabla de 0/1.`)
};

export const error_empty_cell = /** @type {(inputs: Error_Empty_CellInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`la celda «${i?.name}» está vacía`)
};

export const error_empty_cell_todo = /** @type {(inputs: Error_Empty_Cell_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Cada fila necesita un identificador.`)
};

export const error_empty_id = /** @type {(inputs: Error_Empty_IdInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`el identificador está vacío`)
};

export const error_empty_id_todo = /** @type {(inputs: Error_Empty_Id_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Escriba el identificador como figura en los usos.`)
};

export const error_entities_id = /** @type {(inputs: Error_Entities_IdInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.file} contiene entidades FollowTheMoney: su id es id, no ${i?.name}.`)
};

export const error_entities_id_todo = /** @type {(inputs: Error_Entities_Id_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Dé --id id.`)
};

export const error_entities_role = /** @type {(inputs: Error_Entities_RoleInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.file} contiene entidades FollowTheMoney: el esquema da a cada propiedad su papel.`)
};

export const error_entities_role_todo = /** @type {(inputs: Error_Entities_Role_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Omita --role; --ignore PROPIEDAD deja fuera una propiedad.`)
};

export const error_entity_ids_todo = /** @type {(inputs: Error_Entity_Ids_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Dé a cada entidad un id propio.`)
};

export const error_entity_twice = /** @type {(inputs: Error_Entity_TwiceInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.file}: el id ${i?.id} aparece dos veces.`)
};

export const error_entity_without_id = /** @type {(inputs: Error_Entity_Without_IdInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.file}: una entidad no tiene id.`)
};

export const error_exclusion_add_todo = /** @type {(inputs: Error_Exclusion_Add_TodoInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Añada antes ${i?.entry} en exclusions de charter.yaml.`)
};

export const error_exclusion_approval = /** @type {(inputs: Error_Exclusion_ApprovalInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`La exclusión ${i?.rule} está aprobada por ${i?.n} de las dos personas que necesita.`)
};

export const error_exclusion_approval_todo = /** @type {(inputs: Error_Exclusion_Approval_TodoInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Que la firmen dos personas con \`lookback review exclusion ${i?.rule} --approve\`, o nombre a ambas en charter.yaml, o quítela.`)
};

export const error_exclusion_rule = /** @type {(inputs: Error_Exclusion_RuleInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.name} no es una regla de exclusión.`)
};

export const error_exclusion_rule_todo = /** @type {(inputs: Error_Exclusion_Rule_TodoInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Las reglas son: ${i?.rules}.`)
};

export const error_explain_difference = /** @type {(inputs: Error_Explain_DifferenceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`--explain-difference admite un archivo y un texto.`)
};

export const error_explain_difference_todo = /** @type {(inputs: Error_Explain_Difference_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Escriba: --explain-difference bookings.csv "junio nunca se envió".`)
};

export const error_export_incomplete = /** @type {(inputs: Error_Export_IncompleteInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Una entrega nombra una persona, un destinatario, un fin, una clave y un archivo que escribir.`)
};

export const error_export_incomplete_todo = /** @type {(inputs: Error_Export_Incomplete_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`lookback export PERSONA --recipient TEXTO --purpose TEXTO --key ARCHIVO --out ARCHIVO, o lookback export --log`)
};

export const error_export_two_files = /** @type {(inputs: Error_Export_Two_FilesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`--export-model escribe el modelo de dos archivos; dé dos.`)
};

export const error_format_unknown = /** @type {(inputs: Error_Format_UnknownInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`«${i?.format}» no es un formato de usos.`)
};

export const error_format_unknown_todo = /** @type {(inputs: Error_Format_Unknown_TodoInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Use uno de ${i?.formats}.`)
};

export const error_in_needs_id = /** @type {(inputs: Error_In_Needs_IdInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`--in necesita --id COLUMNA.`)
};

export const error_judgement = /** @type {(inputs: Error_JudgementInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`«${i?.text}» no es un juicio`)
};

export const error_judgement_todo = /** @type {(inputs: Error_Judgement_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Escriba 1 (una persona), 0 (dos personas) o déjelo vacío.`)
};

export const error_key_file_exists = /** @type {(inputs: Error_Key_File_ExistsInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.path} ya existe; una clave nunca se sobrescribe.`)
};

export const error_key_file_exists_todo = /** @type {(inputs: Error_Key_File_Exists_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Indique otro archivo con --out.`)
};

export const error_key_name = /** @type {(inputs: Error_Key_NameInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`«${i?.text}» no es un nombre de clave.`)
};

export const error_key_name_todo = /** @type {(inputs: Error_Key_Name_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Use letras, números, puntos, guiones y guiones bajos, 64 como máximo.`)
};

export const error_kind_unknown = /** @type {(inputs: Error_Kind_UnknownInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`--kind ${i?.text} no es ninguno de ${i?.kinds}.`)
};

export const error_kind_unknown_todo = /** @type {(inputs: Error_Kind_Unknown_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Indique person, organisation o auto.`)
};

export const error_label_columns_todo = /** @type {(inputs: Error_Label_Columns_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Las etiquetas tienen las columnas left, right, same.`)
};

export const error_language = /** @type {(inputs: Error_LanguageInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.wanted} no es una lengua que hable Lookback.`)
};

export const error_language_todo = /** @type {(inputs: Error_Language_TodoInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Indique con --lang, o en la variable ${i?.variable}, una de estas: ${i?.languages}.`)
};

export const error_ledger_lost = /** @type {(inputs: Error_Ledger_LostInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.file} está vacío, pero la revisión tiene vínculos: se ha perdido lo que se hizo en ella.`)
};

export const error_ledger_lost_todo = /** @type {(inputs: Error_Ledger_Lost_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Devuelva una copia del libro. Para empezar de nuevo sin él, retire antes snapshots/ y publications/.`)
};

export const error_links_option = /** @type {(inputs: Error_Links_OptionInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.wrong} no se conoce`)
};

export const error_links_option_todo = /** @type {(inputs: Error_Links_Option_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Los modelos de azar son bicm, hypergeometric y permutation; las permutaciones, un número entero; --expand admite members.`)
};

export const error_list_empty = /** @type {(inputs: Error_List_EmptyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Las listas no contienen ningún valor.`)
};

export const error_match_ids = /** @type {(inputs: Error_Match_IdsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`los dos archivos necesitan una columna de identificadores`)
};

export const error_match_ids_todo = /** @type {(inputs: Error_Match_Ids_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Indique --id, o --left-id y --right-id.`)
};

export const error_memo_date = /** @type {(inputs: Error_Memo_DateInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`El calendario no tiene ese día.`)
};

export const error_memo_date_todo = /** @type {(inputs: Error_Memo_Date_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Corrija la fecha.`)
};

export const error_memo_kind = /** @type {(inputs: Error_Memo_KindInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.kind} no es un tipo de dato.`)
};

export const error_memo_kind_todo = /** @type {(inputs: Error_Memo_Kind_TodoInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Los tipos son: ${i?.kinds}.`)
};

export const error_memo_reassigned_kind = /** @type {(inputs: Error_Memo_Reassigned_KindInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Un dato de tipo ${i?.kind} no pasa a otra persona.`)
};

export const error_memo_reassigned_twice = /** @type {(inputs: Error_Memo_Reassigned_TwiceInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.value} se reasigna dos veces el ${i?.at}.`)
};

export const error_memo_remove_one_todo = /** @type {(inputs: Error_Memo_Remove_One_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Quite una.`)
};

export const error_memo_remove_todo = /** @type {(inputs: Error_Memo_Remove_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Quítelo.`)
};

export const error_memo_same_once = /** @type {(inputs: Error_Memo_Same_OnceInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.value} figura dos veces.`)
};

export const error_memo_same_once_todo = /** @type {(inputs: Error_Memo_Same_Once_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Indique las dos formas de escribirlo.`)
};

export const error_memo_source = /** @type {(inputs: Error_Memo_SourceInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`La fuente ${i?.source} no está entre las fuentes de la ficha.`)
};

export const error_memo_source_todo = /** @type {(inputs: Error_Memo_Source_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Añádala con su grado.`)
};

export const error_memo_window_empty = /** @type {(inputs: Error_Memo_Window_EmptyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`El intervalo no contiene ningún día: acaba antes de empezar.`)
};

export const error_memory_short = /** @type {(inputs: Error_Memory_ShortInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Saber quién es quién en ${i?.file} requiere unos ${i?.needed} GiB de memoria; esta máquina tiene ${i?.held} GiB.`)
};

export const error_memory_short_todo = /** @type {(inputs: Error_Memory_Short_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Use una máquina con más memoria u omita con --ignore las columnas que no dicen quién es una persona.`)
};

export const error_model_fits_not = /** @type {(inputs: Error_Model_Fits_NotInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`ninguna de las columnas del modelo está en el archivo`)
};

export const error_model_fits_not_todo = /** @type {(inputs: Error_Model_Fits_Not_TodoInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`El modelo lee: ${i?.columns}.`)
};

export const error_model_gone_todo = /** @type {(inputs: Error_Model_Gone_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Devuélvalo a su sitio, o aprenda de nuevo con \`lookback resolve --refit\`, que enumera cada persona que cambia.`)
};

export const error_model_outdated = /** @type {(inputs: Error_Model_OutdatedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`el modelo no conoce la comparación "${i?.name}" como la hace esta versión`)
};

export const error_model_outdated_todo = /** @type {(inputs: Error_Model_Outdated_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Lo aprendió otra versión de Lookback: apréndalo de nuevo con \`lookback resolve --refit\`, o no dé --model.`)
};

export const error_model_roles = /** @type {(inputs: Error_Model_RolesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`--model y --role no van juntos: el modelo dice los papeles.`)
};

export const error_network_empty = /** @type {(inputs: Error_Network_EmptyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`la red no nombra nada`)
};

export const error_network_empty_todo = /** @type {(inputs: Error_Network_Empty_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Escriba una fila por cada dato (kind anchor) o persona (kind member) de ella.`)
};

export const error_network_kind = /** @type {(inputs: Error_Network_KindInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`«${i?.kind}» no es ni anchor ni member`)
};

export const error_network_kind_todo = /** @type {(inputs: Error_Network_Kind_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Escriba anchor para un dato de la red, member para una persona de ella.`)
};

export const error_network_role = /** @type {(inputs: Error_Network_RoleInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.text} no es un papel en una red.`)
};

export const error_no_action = /** @type {(inputs: Error_No_ActionInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.value} no es una actuación definida.`)
};

export const error_no_answer = /** @type {(inputs: Error_No_AnswerInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.value} no es una respuesta definida.`)
};

export const error_no_charter = /** @type {(inputs: Error_No_CharterInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.file} no se puede leer: una revisión necesita su mandato.`)
};

export const error_no_charter_todo = /** @type {(inputs: Error_No_Charter_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Escríbalo, o ejecute \`lookback init\` en una carpeta vacía y copie el que crea.`)
};

export const error_no_claims = /** @type {(inputs: Error_No_ClaimsInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.folder} no contiene ningún archivo YAML.`)
};

export const error_no_claims_todo = /** @type {(inputs: Error_No_Claims_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Escriba orígenes, informes y afirmaciones como en examples/the-report.`)
};

export const error_no_column = /** @type {(inputs: Error_No_ColumnInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`no hay ninguna columna «${i?.name}»`)
};

export const error_no_column_todo = /** @type {(inputs: Error_No_Column_TodoInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Las columnas son ${i?.columns}.`)
};

export const error_no_exclusion = /** @type {(inputs: Error_No_ExclusionInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`El mandato no tiene la exclusión ${i?.rule}.`)
};

export const error_no_file = /** @type {(inputs: Error_No_FileInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`no existe el archivo ${i?.path}`)
};

export const error_no_folder = /** @type {(inputs: Error_No_FolderInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.folder} no es una carpeta que se pueda leer.`)
};

export const error_no_key_file = /** @type {(inputs: Error_No_Key_FileInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.file}: no existe ese archivo de clave.`)
};

export const error_no_key_file_todo = /** @type {(inputs: Error_No_Key_File_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Cree uno con \`lookback key new NOMBRE --role reviewer\`.`)
};

export const error_no_linkage_model = /** @type {(inputs: Error_No_Linkage_ModelInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.file} no es un modelo de enlace de versión 1.`)
};

export const error_no_linkage_model_todo = /** @type {(inputs: Error_No_Linkage_Model_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Escriba uno con lookback dedupe ARCHIVO --export-model MODELO.yaml.`)
};

export const error_no_mapping = /** @type {(inputs: Error_No_MappingInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.path}: no existe esa correspondencia.`)
};

export const error_no_mapping_todo = /** @type {(inputs: Error_No_Mapping_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Compruebe la ruta, o deje que --guess proponga una.`)
};

export const error_no_match = /** @type {(inputs: Error_No_MatchInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.file}:${i?.line}:${i?.column}: ningún archivo coincide con ${i?.globs}.`)
};

export const error_no_match_todo = /** @type {(inputs: Error_No_Match_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nombre también el archivo, o quite la consulta de la correspondencia.`)
};

export const error_no_model_todo = /** @type {(inputs: Error_No_Model_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Escriba uno con --export-model.`)
};

export const error_no_name_column = /** @type {(inputs: Error_No_Name_ColumnInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.file}: ninguna columna parece un nombre.`)
};

export const error_no_name_column_todo = /** @type {(inputs: Error_No_Name_Column_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Llame \`name\` a la columna de nombres, o given_name y surname.`)
};

export const error_no_person = /** @type {(inputs: Error_No_PersonInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.id} no es una persona ni un registro de una en este espacio de trabajo.`)
};

export const error_no_person_column = /** @type {(inputs: Error_No_Person_ColumnInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.file}: ninguna columna parece un nombre o un número de documento de una persona.`)
};

export const error_no_person_column_todo = /** @type {(inputs: Error_No_Person_Column_TodoInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Escriba a mano una correspondencia; las columnas son: ${i?.columns}.`)
};

export const error_no_person_todo = /** @type {(inputs: Error_No_Person_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Indique una persona o un registro como lo muestran \`lookback review list\` y los informes.`)
};

export const error_no_persons = /** @type {(inputs: Error_No_PersonsInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.file} contiene entidades FollowTheMoney, y ninguna es una persona.`)
};

export const error_no_persons_todo = /** @type {(inputs: Error_No_Persons_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Dé un archivo con entidades del esquema Person.`)
};

export const error_no_query = /** @type {(inputs: Error_No_QueryInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.file}: ninguna consulta de la correspondencia es para ${i?.name}; son para ${i?.globs}.`)
};

export const error_no_query_todo = /** @type {(inputs: Error_No_Query_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Añada una consulta para el archivo, cambie su patrón \`file:\`, o use la correspondencia que le toca.`)
};

export const error_no_record = /** @type {(inputs: Error_No_RecordInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`No hay ningún registro ${i?.id} en este espacio de trabajo.`)
};

export const error_no_record_todo = /** @type {(inputs: Error_No_Record_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Los registros se escriben como S1.17; \`lookback person\` muestra los de una persona.`)
};

export const error_no_snapshot = /** @type {(inputs: Error_No_SnapshotInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`No hay ninguna instantánea ${i?.stage} en este espacio de trabajo.`)
};

export const error_no_snapshot_todo = /** @type {(inputs: Error_No_Snapshot_TodoInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Ejecute antes \`lookback ${i?.command}\`.`)
};

export const error_no_state = /** @type {(inputs: Error_No_StateInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.value} no es un estado definido.`)
};

export const error_not_zero_one = /** @type {(inputs: Error_Not_Zero_OneInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`«${i?.cell}» no es ni 0 ni 1`)
};

export const error_not_zero_one_todo = /** @type {(inputs: Error_Not_Zero_One_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Una tabla contiene 0 y 1; una lista de usos tiene las columnas person y anchor; las aristas, a y b.`)
};

export const error_nothing_to_find = /** @type {(inputs: Error_Nothing_To_FindInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`No se indicó nada que buscar.`)
};

export const error_nothing_to_find_todo = /** @type {(inputs: Error_Nothing_To_Find_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Añada --phones ARCHIVO, --accounts ARCHIVO o --addresses ARCHIVO, un valor por línea.`)
};

export const error_one_act = /** @type {(inputs: Error_One_ActInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Indique --approve o --withdraw, solo uno de ellos.`)
};

export const error_one_answer = /** @type {(inputs: Error_One_AnswerInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Indique --upheld o --rejected, solo uno de ellos.`)
};

export const error_one_claim = /** @type {(inputs: Error_One_ClaimInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Indique --place, --action o --search, solo uno de ellos.`)
};

export const error_one_judgement = /** @type {(inputs: Error_One_JudgementInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Indique --same, --different o --unsure, solo uno de ellos.`)
};

export const error_option_number = /** @type {(inputs: Error_Option_NumberInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`--${i?.option} debe ser un número, no «${i?.text}».`)
};

export const error_option_number_todo = /** @type {(inputs: Error_Option_Number_TodoInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Dé un número a --${i?.option}.`)
};

export const error_out_is_input = /** @type {(inputs: Error_Out_Is_InputInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`--out ${i?.file} es el archivo que se lee.`)
};

export const error_out_is_input_todo = /** @type {(inputs: Error_Out_Is_Input_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Indique otro archivo para escribir.`)
};

export const error_outcome_unknown = /** @type {(inputs: Error_Outcome_UnknownInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.outcome} no es un resultado.`)
};

export const error_outcome_unknown_todo = /** @type {(inputs: Error_Outcome_Unknown_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Los resultados son D1 a D8 o sus nombres; \`lookback review decide --help\` los enumera.`)
};

export const error_passphrase_differs = /** @type {(inputs: Error_Passphrase_DiffersInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Las dos contraseñas difieren; no se escribió nada.`)
};

export const error_passphrase_needed = /** @type {(inputs: Error_Passphrase_NeededInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Aquí nadie puede teclear una contraseña.`)
};

export const error_passphrase_needed_todo = /** @type {(inputs: Error_Passphrase_Needed_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Indique con --passphrase-file un archivo que la contenga.`)
};

export const error_profile = /** @type {(inputs: Error_ProfileInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.file}:${i?.line}: ${i?.profile} no es un perfil de revisión.`)
};

export const error_profile_todo = /** @type {(inputs: Error_Profile_TodoInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Los perfiles son: ${i?.profiles}.`)
};

export const error_protected = /** @type {(inputs: Error_ProtectedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.file}:${i?.line}: ${i?.term} es un atributo protegido (${i?.attribute}) y nunca hace un vínculo.`)
};

export const error_protected_todo = /** @type {(inputs: Error_Protected_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Quítelo. Un atributo protegido puede ayudar a decidir quién es quién, y nada más.`)
};

export const error_publication_ahead = /** @type {(inputs: Error_Publication_AheadInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`No se pueden publicar cifras a fecha de ${i?.day}: ese día no ha llegado (hoy es ${i?.today}) y nadie sabe lo que se registrará hasta entonces.`)
};

export const error_publication_ahead_todo = /** @type {(inputs: Error_Publication_Ahead_TodoInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Publique a fecha de ${i?.today} o de un día anterior: --as-of ${i?.today}.`)
};

export const error_publication_key = /** @type {(inputs: Error_Publication_KeyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Una publicación necesita una clave.`)
};

export const error_publication_key_todo = /** @type {(inputs: Error_Publication_Key_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Añada --key ARCHIVO, dos veces.`)
};

export const error_purge_cause = /** @type {(inputs: Error_Purge_CauseInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Una eliminación necesita su --cause.`)
};

export const error_purge_cause_todo = /** @type {(inputs: Error_Purge_Cause_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Diga qué regla u orden.`)
};

export const error_rate_name = /** @type {(inputs: Error_Rate_NameInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`--rate ${i?.text}: no hay ninguna tasa «${i?.name}».`)
};

export const error_rate_number = /** @type {(inputs: Error_Rate_NumberInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`--rate ${i?.text}: «${i?.value}» no es un número.`)
};

export const error_rate_todo = /** @type {(inputs: Error_Rate_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Indique una tasa como twins=0.05; \`lookback simulate --help\` enumera sus nombres.`)
};

export const error_reading_ambiguous = /** @type {(inputs: Error_Reading_AmbiguousInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.file}:${i?.line}: dos consultas leen ${i?.name} de dos maneras, como dos hojas suyas.`)
};

export const error_reading_ambiguous_todo = /** @type {(inputs: Error_Reading_Ambiguous_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Una fuente es una tabla. Guarde la otra hoja como archivo propio e importe las dos.`)
};

export const error_role_unknown = /** @type {(inputs: Error_Role_UnknownInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.text} no es un papel.`)
};

export const error_roles_are = /** @type {(inputs: Error_Roles_AreInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Los papeles son: ${i?.roles}.`)
};

export const error_row_unreadable = /** @type {(inputs: Error_Row_UnreadableInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`la fila ${i?.row} no se puede leer (${i?.reason})`)
};

export const error_row_unreadable_todo = /** @type {(inputs: Error_Row_Unreadable_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Corrija esa línea; no se leyó nada del archivo.`)
};

export const error_sample_needs_out = /** @type {(inputs: Error_Sample_Needs_OutInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`--sample necesita --sample-out ARCHIVO.`)
};

export const error_sample_number = /** @type {(inputs: Error_Sample_NumberInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`--sample ${i?.sample}: no es un número de pares.`)
};

export const error_search_answer = /** @type {(inputs: Error_Search_AnswerInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Una búsqueda necesita su --answer.`)
};

export const error_signature_key = /** @type {(inputs: Error_Signature_KeyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Una firma necesita una clave.`)
};

export const error_signature_key_todo = /** @type {(inputs: Error_Signature_Key_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Añada --key ARCHIVO.`)
};

export const error_stopped = /** @type {(inputs: Error_StoppedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Detenido; no se creó nada.`)
};

export const error_store_disk_failed = /** @type {(inputs: Error_Store_Disk_FailedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.path}: el disco ha fallado.`)
};

export const error_store_disk_full = /** @type {(inputs: Error_Store_Disk_FullInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`El disco está lleno; ${i?.path} no ha cambiado.`)
};

export const error_store_disk_full_todo = /** @type {(inputs: Error_Store_Disk_Full_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Libere espacio y ejecute de nuevo la misma orden.`)
};

export const error_store_file_is_none = /** @type {(inputs: Error_Store_File_Is_NoneInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.path}: no es un archivo.`)
};

export const error_store_file_missing = /** @type {(inputs: Error_Store_File_MissingInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.path}: no existe tal archivo.`)
};

export const error_store_file_missing_todo = /** @type {(inputs: Error_Store_File_Missing_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Revise la ruta.`)
};

export const error_store_ledger_unwritable = /** @type {(inputs: Error_Store_Ledger_UnwritableInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.path}: no se puede abrir el libro para escribir`)
};

export const error_store_ledger_unwritable_todo = /** @type {(inputs: Error_Store_Ledger_Unwritable_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Revise la carpeta y sus permisos.`)
};

export const error_store_locked = /** @type {(inputs: Error_Store_LockedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`El espacio de trabajo está ocupado: ${i?.what} (proceso ${i?.pid} en ${i?.host}).`)
};

export const error_store_locked_by_nobody_known = /** @type {(inputs: Error_Store_Locked_By_Nobody_KnownInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`El espacio de trabajo está ocupado.`)
};

export const error_store_locked_todo = /** @type {(inputs: Error_Store_Locked_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Espere a que termine y ejecute de nuevo la misma orden.`)
};

export const error_store_name_a_source_todo = /** @type {(inputs: Error_Store_Name_A_Source_TodoInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Nombre una de estas: ${i?.sources}.`)
};

export const error_store_no_such_source = /** @type {(inputs: Error_Store_No_Such_SourceInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.name} no nombra ninguna fuente.`)
};

export const error_store_no_workspace = /** @type {(inputs: Error_Store_No_WorkspaceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`No hay ningún espacio de trabajo aquí ni en una carpeta superior.`)
};

export const error_store_no_workspace_todo = /** @type {(inputs: Error_Store_No_Workspace_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Ejecute antes \`lookback init\` o nombre el espacio de trabajo con --dir.`)
};

export const error_store_not_a_workspace = /** @type {(inputs: Error_Store_Not_A_WorkspaceInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.dir} no es un espacio de trabajo.`)
};

export const error_store_not_writable = /** @type {(inputs: Error_Store_Not_WritableInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`No se puede escribir en ${i?.path} (${i?.code}).`)
};

export const error_store_not_writable_path_todo = /** @type {(inputs: Error_Store_Not_Writable_Path_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nombre otro archivo: esta ruta es una carpeta, está dentro de un archivo o es demasiado larga.`)
};

export const error_store_not_writable_place_todo = /** @type {(inputs: Error_Store_Not_Writable_Place_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nombre otro archivo: en este lugar no se pueden guardar archivos.`)
};

export const error_store_not_writable_right_todo = /** @type {(inputs: Error_Store_Not_Writable_Right_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Dese permiso para escribir ahí y ejecute de nuevo la misma orden.`)
};

export const error_store_source_ambiguous = /** @type {(inputs: Error_Store_Source_AmbiguousInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.name} nombra más de una fuente.`)
};

export const error_store_workspace_newer = /** @type {(inputs: Error_Store_Workspace_NewerInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Este espacio de trabajo tiene el formato ${i?.format}; este Lookback conoce formatos hasta el ${i?.known}.`)
};

export const error_store_workspace_newer_todo = /** @type {(inputs: Error_Store_Workspace_Newer_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Use el Lookback más nuevo que lo escribió. No se ha cambiado nada.`)
};

export const error_threads = /** @type {(inputs: Error_ThreadsInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`--threads ${i?.text} no es un número de 1 a 64.`)
};

export const error_trace_stale = /** @type {(inputs: Error_Trace_StaleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Los archivos o las personas han cambiado desde el rastreo: las cifras mezclarían lo rastreado con lo que no lo está.`)
};

export const error_trace_stale_todo = /** @type {(inputs: Error_Trace_Stale_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Ejecute \`lookback round\` y mida de nuevo.`)
};

export const error_unexplained = /** @type {(inputs: Error_UnexplainedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.file}: el custodio dice ${i?.expected} filas, llegaron ${i?.received} (diferencia ${i?.difference}).`)
};

export const error_unexplained_todo = /** @type {(inputs: Error_Unexplained_TodoInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Explíquelo: lookback import --explain-difference ${i?.file} "por qué".`)
};

export const error_unreadable = /** @type {(inputs: Error_UnreadableInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.file} no se puede leer.`)
};

export const error_unwritable = /** @type {(inputs: Error_UnwritableInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.path} no se puede escribir.`)
};

export const error_usage_argument = /** @type {(inputs: Error_Usage_ArgumentInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`falta el argumento '${i?.name}'`)
};

export const error_usage_bare = /** @type {(inputs: Error_Usage_BareInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Falta una orden.`)
};

export const error_usage_command_unknown = /** @type {(inputs: Error_Usage_Command_UnknownInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`orden desconocida '${i?.name}'`)
};

export const error_usage_excess = /** @type {(inputs: Error_Usage_ExcessInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`sobran argumentos: se esperaban ${i?.expected} y se dieron ${i?.received} (${i?.given})`)
};

export const error_usage_option_missing = /** @type {(inputs: Error_Usage_Option_MissingInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`falta la opción '${i?.option}', que es obligatoria`)
};

export const error_usage_option_unknown = /** @type {(inputs: Error_Usage_Option_UnknownInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`opción desconocida '${i?.option}'`)
};

export const error_usage_suggestion = /** @type {(inputs: Error_Usage_SuggestionInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`¿Quería decir ${i?.names}?`)
};

export const error_usage_todo = /** @type {(inputs: Error_Usage_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Vea la misma orden con --help.`)
};

export const error_usage_value = /** @type {(inputs: Error_Usage_ValueInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`la opción '${i?.option}' necesita un valor`)
};

export const error_web_build_failed = /** @type {(inputs: Error_Web_Build_FailedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`No se pudo preparar el puesto de trabajo.`)
};

export const error_web_build_failed_todo = /** @type {(inputs: Error_Web_Build_Failed_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Ejecute npm install y después npm run build:web.`)
};

export const error_weight = /** @type {(inputs: Error_WeightInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`«${i?.text}» no es un peso`)
};

export const error_weight_todo = /** @type {(inputs: Error_Weight_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Los pesos son números desde 0.`)
};

export const error_why_not_two = /** @type {(inputs: Error_Why_Not_TwoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Aquí hacen falta dos registros; uno solo vale con --in ARCHIVO.`)
};

export const error_why_not_two_todo = /** @type {(inputs: Error_Why_Not_Two_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Dé dos ids, o añada --in ARCHIVO --id COLUMNA.`)
};

export const error_window_empty = /** @type {(inputs: Error_Window_EmptyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`el intervalo no contiene ningún día: acaba antes de empezar`)
};

export const error_window_empty_todo = /** @type {(inputs: Error_Window_Empty_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Corrija from y to.`)
};

export const figures_acted_apart = /** @type {(inputs: Figures_Acted_ApartInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Aparte, como actuaciones adversas: ${i?.before} [antes de conocerse la red](A0). ${i?.after} [tras una decisión](A2). ${i?.other} por otros motivos, [tras conocerse, antes de una decisión](A1). ${i?.undated} con [fecha desconocida](AU).`)
};

export const figures_acted_cleared = /** @type {(inputs: Figures_Acted_ClearedInputs) => LocalizedString} */ (i) => {const count = registry.plural("es", i?.n, {});
	if (count === "one") return /** @type {LocalizedString} */ (`${i?.cleared} de ellas se [resolvió después](B2) como *no es la persona*, *sin vínculo* o *vínculo, nada adverso*.`);
	return /** @type {LocalizedString} */ (`${i?.cleared} de ellas se [resolvieron después](B2) como *no es la persona*, *sin vínculo* o *vínculo, nada adverso*.`)
	
};

export const figures_acted_heading = /** @type {(inputs: Figures_Acted_HeadingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Objeto de actuación antes de decidirse`)
};

export const figures_acted_persons = /** @type {(inputs: Figures_Acted_PersonsInputs) => LocalizedString} */ (i) => {const count = registry.plural("es", i?.n, {});
	if (count === "one") return /** @type {LocalizedString} */ (`persona sufrió una actuación adversa tras conocerse la red y antes de que nadie decidiera, a causa de la red o sin motivo indicado.`);
	return /** @type {LocalizedString} */ (`personas sufrieron una actuación adversa tras conocerse la red y antes de que nadie decidiera, a causa de la red o sin motivo indicado.`)
	
};

export const figures_actions_caption = /** @type {(inputs: Figures_Actions_CaptionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Actuaciones adversas: hechos, por momento y fundamento registrado`)
};

export const figures_actions_heading = /** @type {(inputs: Figures_Actions_HeadingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Lo que se hizo a las personas en revisión`)
};

export const figures_actions_note = /** @type {(inputs: Figures_Actions_NoteInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Detrás de «arrestadas al menos una vez» hay ${i?.events} arrestos registrados. Una actuación es un dato fechado sobre lo que hizo una autoridad o institución: nunca un resultado, nunca prueba de un vínculo.`)
};

export const figures_actions_persons_caption = /** @type {(inputs: Figures_Actions_Persons_CaptionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Personas, según lo que les ocurrió`)
};

export const figures_agrees = /** @type {(inputs: Figures_AgreesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`coincide`)
};

export const figures_all = /** @type {(inputs: Figures_AllInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`total`)
};

export const figures_annex_cells = /** @type {(inputs: Figures_Annex_CellsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Celdas de resultado por ubicación`)
};

export const figures_annex_digest = /** @type {(inputs: Figures_Annex_DigestInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`El resumen es el SHA-256 de los identificadores ordenados de la lista, uno por línea.`)
};

export const figures_annex_digest_public = /** @type {(inputs: Figures_Annex_Digest_PublicInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`El resumen es un compromiso: la supervisión puede abrirlo y no delata ninguna lista pequeña.`)
};

export const figures_annex_heading = /** @type {(inputs: Figures_Annex_HeadingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Anexo: cada número y su lista`)
};

export const figures_annex_identities = /** @type {(inputs: Figures_Annex_IdentitiesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Identidades que se cumplen sobre las listas`)
};

export const figures_as_of = /** @type {(inputs: Figures_As_OfInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`a fecha de`)
};

export const figures_audience_internal = /** @type {(inputs: Figures_Audience_InternalInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`interna: números exactos`)
};

export const figures_audience_oversight = /** @type {(inputs: Figures_Audience_OversightInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`para supervisión: números exactos, listas seudónimas`)
};

export const figures_audience_public = /** @type {(inputs: Figures_Audience_PublicInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`pública: números pequeños reservados`)
};

export const figures_basis_network = /** @type {(inputs: Figures_Basis_NetworkInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`a causa de la red`)
};

export const figures_basis_not_stated = /** @type {(inputs: Figures_Basis_Not_StatedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`sin motivo indicado`)
};

export const figures_basis_other = /** @type {(inputs: Figures_Basis_OtherInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`por otros motivos`)
};

export const figures_born = /** @type {(inputs: Figures_BornInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`nacimiento ${i?.date}`)
};

export const figures_carried_arrested = /** @type {(inputs: Figures_Carried_ArrestedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.arrested} personas en revisión fueron arrestadas al menos una vez. ${i?.before} actuaciones adversas fueron antes de conocerse la red. ${i?.early} personas fueron objeto de actuación antes de decidirse, ${i?.cleared} de ellas después descartadas.`)
};

export const figures_carried_by_count = /** @type {(inputs: Figures_Carried_By_CountInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`El recuento supera lo que daría el azar entre tantas pruebas.`)
};

export const figures_carried_by_document = /** @type {(inputs: Figures_Carried_By_DocumentInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`El recuento solo no sustenta ningún vínculo; un registro sí.`)
};

export const figures_carried_by_nothing = /** @type {(inputs: Figures_Carried_By_NothingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`El recuento solo no sustenta ningún vínculo, y ningún registro lo dice directamente.`)
};

export const figures_carried_dangerous = /** @type {(inputs: Figures_Carried_DangerousInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`De ${i?.adverse} personas dos lectores dieron por acreditado un papel en la red o conducta propia; de las demás, no. Lo que se alega de la red no es un hallazgo sobre una persona.`)
};

export const figures_carried_moved = /** @type {(inputs: Figures_Carried_MovedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.moved} personas en revisión tienen prueba de un tramo de viaje. Quien no está en ningún archivo no está en ningún recuento.`)
};

export const figures_carried_rest = /** @type {(inputs: Figures_Carried_RestInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`No se puede derivar: arrestadas y no halladas cuentan cosas distintas, y una persona puede ser ambas o ninguna.`)
};

export const figures_carried_ties = /** @type {(inputs: Figures_Carried_TiesInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.cohort} personas están en revisión. ${i?.two} de ellas comparten dos o más datos con la red, cuando la casualidad sola daría unas ${i?.expected}.`)
};

export const figures_carried_unknown = /** @type {(inputs: Figures_Carried_UnknownInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.unknown} no pudieron ser halladas tras todas las búsquedas exigidas. ${i?.unsearched} están aún sin buscar o con ubicación caducada.`)
};

export const figures_chance_accidental = /** @type {(inputs: Figures_Chance_AccidentalInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Coincidencias accidentales que cabe esperar junto a los usos únicos, por números reciclados o mal escritos: unas ${i?.count}.`)
};

export const figures_chance_heading = /** @type {(inputs: Figures_Chance_HeadingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Lo que daría el azar por sí solo`)
};

export const figures_chance_never_decides = /** @type {(inputs: Figures_Chance_Never_DecidesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Un número de esta tabla ordena la cola; no decide sobre nadie.`)
};

export const figures_chance_null = /** @type {(inputs: Figures_Chance_NullInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Esperado según ${i?.null}, sobre ${i?.tested} personas sometidas a prueba: cada una tan activa y cada dato tan usado como se observó.`)
};

export const figures_chance_single = /** @type {(inputs: Figures_Chance_SingleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Un solo uso no se puede someter a prueba contando.`)
};

export const figures_chance_survive = /** @type {(inputs: Figures_Chance_SurviveInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Personas cuyo recuento destaca tras corregir por las muchas pruebas al 5 por 100: ${i?.count}.`)
};

export const figures_chip_as_of = /** @type {(inputs: Figures_Chip_As_OfInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`a fecha de ${i?.date}`)
};

export const figures_chip_band = /** @type {(inputs: Figures_Chip_BandInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`banda ${i?.band} de la cola`)
};

export const figures_chip_conflict = /** @type {(inputs: Figures_Chip_ConflictInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`dos archivos discrepan`)
};

export const figures_chip_known = /** @type {(inputs: Figures_Chip_KnownInputs) => LocalizedString} */ (i) => {const count = registry.plural("es", i?.n, {});
	if (count === "one") return /** @type {LocalizedString} */ (`conocida desde hace ${i?.days} día`);
	return /** @type {LocalizedString} */ (`conocida desde hace ${i?.days} días`)
	
};

export const figures_chip_sole = /** @type {(inputs: Figures_Chip_SoleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`un camino depende de una sola entrada`)
};

export const figures_closed_first_gate_open = /** @type {(inputs: Figures_Closed_First_Gate_OpenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`la primera puerta está abierta`)
};

export const figures_closed_no_conduct_evidence = /** @type {(inputs: Figures_Closed_No_Conduct_EvidenceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`exige prueba de conducta, no hay ninguna adjunta`)
};

export const figures_closed_no_journey_evidence = /** @type {(inputs: Figures_Closed_No_Journey_EvidenceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`exige prueba de un tramo de viaje, no hay ninguna adjunta`)
};

export const figures_closed_not_your_turn = /** @type {(inputs: Figures_Closed_Not_Your_TurnInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`lo tiene otro lector`)
};

export const figures_column_added = /** @type {(inputs: Figures_Column_AddedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`añadidas`)
};

export const figures_column_after = /** @type {(inputs: Figures_Column_AfterInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`ahora`)
};

export const figures_column_before = /** @type {(inputs: Figures_Column_BeforeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`antes`)
};

export const figures_column_by_reason = /** @type {(inputs: Figures_Column_By_ReasonInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`por motivo`)
};

export const figures_column_carried = /** @type {(inputs: Figures_Column_CarriedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`lo que sostienen los archivos`)
};

export const figures_column_counts = /** @type {(inputs: Figures_Column_CountsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`qué cuenta`)
};

export const figures_column_custodian = /** @type {(inputs: Figures_Column_CustodianInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`custodio`)
};

export const figures_column_definition = /** @type {(inputs: Figures_Column_DefinitionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`definición`)
};

export const figures_column_digest = /** @type {(inputs: Figures_Column_DigestInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`resumen de la lista`)
};

export const figures_column_expected = /** @type {(inputs: Figures_Column_ExpectedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`esperado por azar`)
};

export const figures_column_from = /** @type {(inputs: Figures_Column_FromInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`desde`)
};

export const figures_column_id = /** @type {(inputs: Figures_Column_IdInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`id`)
};

export const figures_column_lane = /** @type {(inputs: Figures_Column_LaneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`clase`)
};

export const figures_column_number = /** @type {(inputs: Figures_Column_NumberInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`número`)
};

export const figures_column_observed = /** @type {(inputs: Figures_Column_ObservedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`observado`)
};

export const figures_column_of_moved = /** @type {(inputs: Figures_Column_Of_MovedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`de ellas, trasladadas`)
};

export const figures_column_removed = /** @type {(inputs: Figures_Column_RemovedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`retiradas`)
};

export const figures_column_same_scale = /** @type {(inputs: Figures_Column_Same_ScaleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`observado (liso) y esperado (rayado), misma escala`)
};

export const figures_column_searched = /** @type {(inputs: Figures_Column_SearchedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`consultado`)
};

export const figures_column_shared = /** @type {(inputs: Figures_Column_SharedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`datos de la red usados`)
};

export const figures_column_source = /** @type {(inputs: Figures_Column_SourceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`fuente`)
};

export const figures_column_system = /** @type {(inputs: Figures_Column_SystemInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`sistema`)
};

export const figures_column_tempted = /** @type {(inputs: Figures_Column_TemptedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`tentador`)
};

export const figures_column_to = /** @type {(inputs: Figures_Column_ToInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`hasta`)
};

export const figures_column_true = /** @type {(inputs: Figures_Column_TrueInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`y en verdad, aquí`)
};

export const figures_column_type = /** @type {(inputs: Figures_Column_TypeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`tipo`)
};

export const figures_column_weight = /** @type {(inputs: Figures_Column_WeightInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`peso`)
};

export const figures_column_what = /** @type {(inputs: Figures_Column_WhatInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`qué`)
};

export const figures_column_when = /** @type {(inputs: Figures_Column_WhenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`cuándo`)
};

export const figures_column_why = /** @type {(inputs: Figures_Column_WhyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`por qué`)
};

export const figures_conflicts = /** @type {(inputs: Figures_ConflictsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`se contradice`)
};

export const figures_counter_fact = /** @type {(inputs: Figures_Counter_FactInputs) => LocalizedString} */ (i) => {const count = registry.plural("es", i?.n, {});
	if (count === "one") return /** @type {LocalizedString} */ (`De ${i?.none} de las ${i?.all} personas en revisión no está acreditado [ni un papel en la red ni conducta propia](CF); ${i?.undecided} de las personas en revisión están [aún sin decidir](U).`);
	return /** @type {LocalizedString} */ (`De ${i?.none} de las ${i?.all} personas en revisión no está acreditado [ni un papel en la red ni conducta propia](CF); ${i?.undecided} de las personas en revisión están [aún sin decidir](U).`)
	
};

export const figures_counter_fact_withheld = /** @type {(inputs: Figures_Counter_Fact_WithheldInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Estar en revisión no dice nada de lo que hizo una persona: de las ${i?.all} personas en revisión, el número de aquellas sin que conste acreditado [ni un papel en la red ni conducta propia](CF) está ${i?.none}, y ${i?.undecided} de las personas en revisión están [aún sin decidir](U).`)
};

export const figures_counts_only = /** @type {(inputs: Figures_Counts_OnlyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`solo recuentos`)
};

export const figures_cross_corner = /** @type {(inputs: Figures_Cross_CornerInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`resultado \\ ubicación`)
};

export const figures_cross_heading = /** @type {(inputs: Figures_Cross_HeadingInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Resultado por ubicación, las mismas ${i?.cohort} personas en revisión`)
};

export const figures_cross_note = /** @type {(inputs: Figures_Cross_NoteInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Filas y columnas suman sobre las listas de personas, no solo en los totales.`)
};

export const figures_date_open = /** @type {(inputs: Figures_Date_OpenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`abierta`)
};

export const figures_define_a = /** @type {(inputs: Figures_Define_AInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Actuaciones adversas registradas sobre personas en revisión: hechos, no personas.`)
};

export const figures_define_a0 = /** @type {(inputs: Figures_Define_A0Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Actuaciones adversas con fecha anterior al primer conocimiento de la red.`)
};

export const figures_define_a1 = /** @type {(inputs: Figures_Define_A1Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Actuaciones adversas desde el primer conocimiento de la red, sin decisión firme sobre la persona hasta entonces.`)
};

export const figures_define_a2 = /** @type {(inputs: Figures_Define_A2Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Actuaciones adversas con fecha igual o posterior a la decisión firme sobre la persona.`)
};

export const figures_define_au = /** @type {(inputs: Figures_Define_AuInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Actuaciones adversas cuya fecha no dice de qué lado de estos puntos caen.`)
};

export const figures_define_b1 = /** @type {(inputs: Figures_Define_B1Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Personas en revisión con al menos una actuación adversa tras el primer conocimiento de la red y antes de una decisión firme, a causa de la red o sin motivo indicado.`)
};

export const figures_define_b2 = /** @type {(inputs: Figures_Define_B2Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`De las personas objeto de actuación antes de decidirse, las resueltas después como no es la persona, sin vínculo, o vínculo sin nada adverso.`)
};

export const figures_define_basis = /** @type {(inputs: Figures_Define_BasisInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`De las ${i?.phase}, las que tienen como fundamento registrado: ${i?.basis}.`)
};

export const figures_define_c = /** @type {(inputs: Figures_Define_CInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Personas con un vínculo por examinar que no fueron excluidas antes de la revisión: la cohorte. Estar en revisión no dice nada de lo que hizo una persona.`)
};

export const figures_define_cell = /** @type {(inputs: Figures_Define_CellInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Personas en revisión que cumplen ambas cosas: ${i?.row}; ${i?.column}.`)
};

export const figures_define_cf = /** @type {(inputs: Figures_Define_CfInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`El contrahecho: personas en revisión de las que dos lectores no han dado por acreditado ni un papel en la red ni conducta propia. Incluye las que están sin decidir.`)
};

export const figures_define_cleared = /** @type {(inputs: Figures_Define_ClearedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Resueltas como no es la persona, sin vínculo, o vínculo sin nada adverso: D1, D2 y D3.`)
};

export const figures_define_d = /** @type {(inputs: Figures_Define_DInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Personas en revisión con un resultado firme.`)
};

export const figures_define_d1 = /** @type {(inputs: Figures_Define_D1Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Los registros que sustentan el vínculo no son de esta persona.`)
};

export const figures_define_d2 = /** @type {(inputs: Figures_Define_D2Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`La prueba fue retirada, o se explica sin la red.`)
};

export const figures_define_d3 = /** @type {(inputs: Figures_Define_D3Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`El uso de un dato está confirmado o es compatible con el azar, y nada adverso de la persona está acreditado.`)
};

export const figures_define_d4 = /** @type {(inputs: Figures_Define_D4Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Derivadas como posible víctima, menor o testigo en riesgo. Mientras dura la protección prevalece sobre cualquier otro resultado.`)
};

export const figures_define_d5 = /** @type {(inputs: Figures_Define_D5Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Consta conducta propia en favor de la red y dos lectores la consideraron acreditada.`)
};

export const figures_define_d6 = /** @type {(inputs: Figures_Define_D6Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Consta conducta de la propia persona, no de su entorno, y dos lectores la consideraron acreditada.`)
};

export const figures_define_d7 = /** @type {(inputs: Figures_Define_D7Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Los archivos no permiten responder; hay una fecha para volver a mirar.`)
};

export const figures_define_d8 = /** @type {(inputs: Figures_Define_D8Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`En la revisión se vio que habían fallecido o quedaban fuera del mandato.`)
};

export const figures_define_e0 = /** @type {(inputs: Figures_Define_E0Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Arrestos registrados de personas en revisión hasta la fecha de referencia, con independencia de lo que siguiera. Una persona puede tener varios.`)
};

export const figures_define_e0m = /** @type {(inputs: Figures_Define_E0mInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Arrestos registrados de personas trasladadas por la red.`)
};

export const figures_define_e1 = /** @type {(inputs: Figures_Define_E1Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Personas en revisión con al menos un arresto registrado hasta la fecha de referencia, por cualquier motivo y con independencia de lo que siguiera. Se cuenta a lo largo del tiempo: no es el número bajo custodia.`)
};

export const figures_define_e1m = /** @type {(inputs: Figures_Define_E1mInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`De las personas trasladadas por la red, las que tienen al menos un arresto registrado.`)
};

export const figures_define_e2 = /** @type {(inputs: Figures_Define_E2Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Personas en revisión con procedimientos abiertos en la fecha de referencia.`)
};

export const figures_define_e2m = /** @type {(inputs: Figures_Define_E2mInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`De las personas trasladadas por la red, las que tienen procedimientos abiertos en la fecha de referencia.`)
};

export const figures_define_e3 = /** @type {(inputs: Figures_Define_E3Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Personas en revisión con al menos una expulsión registrada hasta la fecha de referencia.`)
};

export const figures_define_e3m = /** @type {(inputs: Figures_Define_E3mInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`De las personas trasladadas por la red, las que tienen al menos una expulsión registrada.`)
};

export const figures_define_k0 = /** @type {(inputs: Figures_Define_K0Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Personas de partida y miembros que nombra la ficha de la red. No se someten a prueba ni cuentan como halladas.`)
};

export const figures_define_l0 = /** @type {(inputs: Figures_Define_L0Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Personas no declaradas de las que ningún elemento de las fuentes muestra el uso de lo que usó la red ni una declaración directa.`)
};

export const figures_define_l1 = /** @type {(inputs: Figures_Define_L1Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Personas no declaradas con al menos un elemento de las fuentes que muestra el uso de un dato de la red dentro de su periodo, o una declaración directa con un miembro. Un vínculo es un motivo para mirar, nada más.`)
};

export const figures_define_m0 = /** @type {(inputs: Figures_Define_M0Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Personas en revisión cuyo vínculo no es un tramo de viaje.`)
};

export const figures_define_m1 = /** @type {(inputs: Figures_Define_M1Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Personas en revisión con prueba de un tramo de viaje con la red. Haber sido trasladado nunca es algo adverso.`)
};

export const figures_define_n1 = /** @type {(inputs: Figures_Define_N1Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`De las personas con un vínculo por examinar, las que usaron al menos un dato de la red. Un solo uso no se puede someter a prueba contando.`)
};

export const figures_define_n1c = /** @type {(inputs: Figures_Define_N1cInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`De las personas en revisión, las que usaron al menos un dato de la red. Un solo uso no se puede someter a prueba contando.`)
};

export const figures_define_n2 = /** @type {(inputs: Figures_Define_N2Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`De las personas con un vínculo por examinar, las que usaron al menos dos datos de la red.`)
};

export const figures_define_n2c = /** @type {(inputs: Figures_Define_N2cInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`De las personas en revisión, las que usaron al menos dos datos de la red.`)
};

export const figures_define_n3 = /** @type {(inputs: Figures_Define_N3Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`De las personas con un vínculo por examinar, las que usaron al menos tres datos de la red.`)
};

export const figures_define_n3c = /** @type {(inputs: Figures_Define_N3cInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`De las personas en revisión, las que usaron al menos tres datos de la red.`)
};

export const figures_define_p0 = /** @type {(inputs: Figures_Define_P0Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Personas, una vez reunidos los registros de cada una.`)
};

export const figures_define_r0 = /** @type {(inputs: Figures_Define_R0Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Todos los registros de personas recibidos de los sistemas consultados.`)
};

export const figures_define_r1 = /** @type {(inputs: Figures_Define_R1Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Registros con datos suficientes para decir de quién son.`)
};

export const figures_define_r2 = /** @type {(inputs: Figures_Define_R2Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Registros legibles que solo tienen un nombre, o demasiado poco: no forman ninguna persona.`)
};

export const figures_define_r3 = /** @type {(inputs: Figures_Define_R3Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Registros recibidos que no se pudieron leer o consultar.`)
};

export const figures_define_r4 = /** @type {(inputs: Figures_Define_R4Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Registros atribuidos, aparte del primero de cada persona: R1 menos P0.`)
};

export const figures_define_rule = /** @type {(inputs: Figures_Define_RuleInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Un recuento con nombre del mandato, no una condición de ninguna persona: ${i?.definition}. Cuenta los resultados ${i?.outcomes}.`)
};

export const figures_define_s0 = /** @type {(inputs: Figures_Define_S0Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Personas en revisión que ningún lector ha tomado todavía.`)
};

export const figures_define_s1 = /** @type {(inputs: Figures_Define_S1Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Un primer lector ha tomado a la persona y no ha respondido.`)
};

export const figures_define_s2 = /** @type {(inputs: Figures_Define_S2Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`La primera respuesta está dada; el segundo lector, que no la ve, no ha respondido.`)
};

export const figures_define_s3 = /** @type {(inputs: Figures_Define_S3Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Las dos respuestas difieren y decide un tercer lector.`)
};

export const figures_define_s4 = /** @type {(inputs: Figures_Define_S4Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`La revisión está en pausa por un motivo indicado.`)
};

export const figures_define_t1 = /** @type {(inputs: Figures_Define_T1Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Personas no declaradas que usaron al menos un teléfono, lugar, cuenta, documento o viaje que nombra la ficha, dentro de su periodo.`)
};

export const figures_define_u = /** @type {(inputs: Figures_Define_UInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Personas en revisión sin resultado firme: de S0 a S4 juntas.`)
};

export const figures_define_w1 = /** @type {(inputs: Figures_Define_W1Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Retenidas en la fecha de referencia, según un dato fechado. La custodia puede empezar en otro lugar y terminar: no es parte ni límite de los arrestos.`)
};

export const figures_define_w2 = /** @type {(inputs: Figures_Define_W2Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Un dato fechado y no caducado dice dónde está la persona.`)
};

export const figures_define_w3 = /** @type {(inputs: Figures_Define_W3Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Salió o fue expulsada, según un dato fechado.`)
};

export const figures_define_w4 = /** @type {(inputs: Figures_Define_W4Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Fallecida, según un dato fechado.`)
};

export const figures_define_w5 = /** @type {(inputs: Figures_Define_W5Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Todas las búsquedas que exige el mandato se hicieron y contestaron: sin resultado.`)
};

export const figures_define_w6 = /** @type {(inputs: Figures_Define_W6Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`No todas las búsquedas exigidas se hicieron o contestaron, o la última ubicación conocida ha caducado.`)
};

export const figures_define_w6a = /** @type {(inputs: Figures_Define_W6aInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Al menos una búsqueda que exige el mandato no se hizo o no se contestó.`)
};

export const figures_define_w6b = /** @type {(inputs: Figures_Define_W6bInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`La última ubicación conocida es más antigua de lo que permite el mandato, y las búsquedas no están completas.`)
};

export const figures_define_w7 = /** @type {(inputs: Figures_Define_W7Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nadie puede o necesita buscar a esta persona.`)
};

export const figures_define_w8 = /** @type {(inputs: Figures_Define_W8Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Dos datos válidos indican estados distintos. No se resuelve tomando el más reciente.`)
};

export const figures_define_x = /** @type {(inputs: Figures_Define_XInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Personas con un vínculo por examinar que salieron antes de la revisión, cada una por un motivo indicado.`)
};

export const figures_define_x1 = /** @type {(inputs: Figures_Define_X1Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Los registros que sustentan el vínculo resultaron ser de otra persona.`)
};

export const figures_define_x2 = /** @type {(inputs: Figures_Define_X2Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Toda la prueba del vínculo fue retirada o está impugnada.`)
};

export const figures_define_x3 = /** @type {(inputs: Figures_Define_X3Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`El uso queda fuera del periodo o de la población del mandato.`)
};

export const figures_define_x4 = /** @type {(inputs: Figures_Define_X4Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Solo lugar muy concurrido y compatible con el azar, juntos.`)
};

export const figures_define_x4a = /** @type {(inputs: Figures_Define_X4aInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Todos los datos de la red de la persona son lugares o números que usa mucha gente sin relación, y no hay registro directo. Por una regla del mandato aprobada por dos personas; se muestrean con los descartados.`)
};

export const figures_define_x4b = /** @type {(inputs: Figures_Define_X4bInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Lo que la persona comparte no supera lo que daría el azar. Por una regla del mandato aprobada por dos personas; se muestrean con los descartados.`)
};

export const figures_define_x5 = /** @type {(inputs: Figures_Define_X5Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Durante la preparación se vio que ya estaban contadas.`)
};

export const figures_difference_heading = /** @type {(inputs: Figures_Difference_HeadingInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Diferencia con la publicación ${i?.number} del ${i?.date}`)
};

export const figures_difference_none = /** @type {(inputs: Figures_Difference_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Ningún número cambió.`)
};

export const figures_difference_note = /** @type {(inputs: Figures_Difference_NoteInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Posterior = anterior + añadidas − retiradas, sobre las listas.`)
};

export const figures_difference_public = /** @type {(inputs: Figures_Difference_PublicInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Los movimientos detrás de los cambios quedan para la supervisión: un paso pequeño podría nombrar a una persona.`)
};

export const figures_export_by = /** @type {(inputs: Figures_Export_ByInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Pedido por ${i?.asked}, entregado por ${i?.given}, el ${i?.date}. La entrega consta en el registro de la revisión.`)
};

export const figures_export_by_one = /** @type {(inputs: Figures_Export_By_OneInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.outcome}: decidido por una persona, ${i?.date}; provisional.`)
};

export const figures_export_by_two = /** @type {(inputs: Figures_Export_By_TwoInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.outcome}: decidido por dos personas, ${i?.date}.`)
};

export const figures_export_caveat_act = /** @type {(inputs: Figures_Export_Caveat_ActInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`A nadie se le puede detener, rechazar o acusar solo por este expediente: pregunte qué dicen las fuentes.`)
};

export const figures_export_caveat_correct = /** @type {(inputs: Figures_Export_Caveat_CorrectInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Puede estar equivocado y puede retirarse. Antes de usarlo, pregunte a quien lo entregó si sigue siendo válido.`)
};

export const figures_export_caveat_link = /** @type {(inputs: Figures_Export_Caveat_LinkInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Un vínculo dice que una persona usó un dato de la red. No dice por qué, y no es una conducta.`)
};

export const figures_export_caveat_network = /** @type {(inputs: Figures_Export_Caveat_NetworkInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Lo que se alega de la red se queda en la red. Nada de ello se dice de esta persona.`)
};

export const figures_export_caveat_purpose = /** @type {(inputs: Figures_Export_Caveat_PurposeInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Es para ${i?.recipient} y para el fin indicado arriba. No puede pasarse a otros ni usarse para nada más.`)
};

export const figures_export_caveats = /** @type {(inputs: Figures_Export_CaveatsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Lea esto primero`)
};

export const figures_export_chance_row = /** @type {(inputs: Figures_Export_Chance_RowInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.least} o más datos de la red: ${i?.observed} personas; la sola coincidencia daría ${i?.expected}.`)
};

export const figures_export_doubt_challenged = /** @type {(inputs: Figures_Export_Doubt_ChallengedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`La persona lo impugna, y eso aún no está decidido.`)
};

export const figures_export_doubt_hub = /** @type {(inputs: Figures_Export_Doubt_HubInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Los datos compartidos los usan muchas personas que nada tienen que ver con la red.`)
};

export const figures_export_doubt_none = /** @type {(inputs: Figures_Export_Doubt_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nada de lo que sepa la revisión. Eso no lo hace seguro.`)
};

export const figures_export_doubt_possible = /** @type {(inputs: Figures_Export_Doubt_PossibleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`De algunos usos solo es posible que caigan en el tiempo de la red: sus fechas no se conocen bastante.`)
};

export const figures_export_doubt_records = /** @type {(inputs: Figures_Export_Doubt_RecordsInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`El expediente une ${i?.records} registros como una sola persona. Alguno puede ser de otra.`)
};

export const figures_export_doubt_reopened = /** @type {(inputs: Figures_Export_Doubt_ReopenedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Lo que se decidió antes se volvió a abrir.`)
};

export const figures_export_doubt_sole = /** @type {(inputs: Figures_Export_Doubt_SoleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Todo pende de un solo elemento: si es erróneo, no queda ningún vínculo.`)
};

export const figures_export_doubt_undecided = /** @type {(inputs: Figures_Export_Doubt_UndecidedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nadie ha decidido todavía.`)
};

export const figures_export_doubts = /** @type {(inputs: Figures_Export_DoubtsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Lo que es dudoso`)
};

export const figures_export_everybody = /** @type {(inputs: Figures_Export_EverybodyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Lo que da la coincidencia`)
};

export const figures_export_for = /** @type {(inputs: Figures_Export_ForInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Entregado a ${i?.recipient}, para esto y nada más: ${i?.purpose}.`)
};

export const figures_export_left_out = /** @type {(inputs: Figures_Export_Left_OutInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Consta en los archivos y se omite, porque nunca puede entrar en un vínculo ni en una decisión: ${i?.attributes}.`)
};

export const figures_export_one_detail = /** @type {(inputs: Figures_Export_One_DetailInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Un solo dato compartido no se puede comprobar así: quien usó el teléfono lo usó.`)
};

export const figures_export_records = /** @type {(inputs: Figures_Export_RecordsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Los registros en que se apoya`)
};

export const figures_export_review = /** @type {(inputs: Figures_Export_ReviewInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`La revisión pregunta: ${i?.question} Autoridad: ${i?.authority}.`)
};

export const figures_export_row = /** @type {(inputs: Figures_Export_RowInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`fila ${i?.row}`)
};

export const figures_export_settled = /** @type {(inputs: Figures_Export_SettledInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Lo que decidieron las personas`)
};

export const figures_export_title = /** @type {(inputs: Figures_Export_TitleInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Persona ${i?.id}: expediente entregado`)
};

export const figures_export_undecided = /** @type {(inputs: Figures_Export_UndecidedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nada. La revisión de esta persona no ha terminado, y nadie ha establecido nada sobre ella.`)
};

export const figures_files_closed = /** @type {(inputs: Figures_Files_ClosedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`archivos cerrados el ${i?.date}`)
};

export const figures_first_heading = /** @type {(inputs: Figures_First_HeadingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Los números de esta página, definidos`)
};

export const figures_first_note = /** @type {(inputs: Figures_First_NoteInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`No son partes de un todo: una persona puede contarse en varias filas.`)
};

export const figures_flow_chance_1 = /** @type {(inputs: Figures_Flow_Chance_1Inputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`unas ${i?.expected} de las ${i?.observed}`)
};

export const figures_flow_chance_2 = /** @type {(inputs: Figures_Flow_Chance_2Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`con dos o más surgirían`)
};

export const figures_flow_chance_3 = /** @type {(inputs: Figures_Flow_Chance_3Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`por casualidad`)
};

export const figures_flow_cohort = /** @type {(inputs: Figures_Flow_CohortInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`en revisión`)
};

export const figures_flow_cohort_caption = /** @type {(inputs: Figures_Flow_Cohort_CaptionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`lo que decidieron dos lectores`)
};

export const figures_flow_description = /** @type {(inputs: Figures_Flow_DescriptionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Cada columna suma la parte de la columna anterior que amplía. La tabla de abajo da los mismos números.`)
};

export const figures_flow_heading = /** @type {(inputs: Figures_Flow_HeadingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`De los registros a las decisiones`)
};

export const figures_flow_links = /** @type {(inputs: Figures_Flow_LinksInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`con un vínculo`)
};

export const figures_flow_links_caption = /** @type {(inputs: Figures_Flow_Links_CaptionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`usaron lo que usó la red`)
};

export const figures_flow_persons = /** @type {(inputs: Figures_Flow_PersonsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`personas`)
};

export const figures_flow_persons_caption = /** @type {(inputs: Figures_Flow_Persons_CaptionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`quiénes son`)
};

export const figures_flow_records = /** @type {(inputs: Figures_Flow_RecordsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`registros`)
};

export const figures_flow_records_caption = /** @type {(inputs: Figures_Flow_Records_CaptionInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`en ${i?.searched} de ${i?.all} sistemas`)
};

export const figures_flow_title = /** @type {(inputs: Figures_Flow_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Recorrido de la cohorte`)
};

export const figures_gate_conduct = /** @type {(inputs: Figures_Gate_ConductInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`2  ¿Qué hizo esta persona?`)
};

export const figures_gate_identity = /** @type {(inputs: Figures_Gate_IdentityInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`1  ¿Es esta persona?`)
};

export const figures_gate_state_not_open = /** @type {(inputs: Figures_Gate_State_Not_OpenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`No se abre hasta resolver la primera puerta.`)
};

export const figures_gate_state_settled = /** @type {(inputs: Figures_Gate_State_SettledInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Resuelto por dos personas.`)
};

export const figures_gate_state_waits = /** @type {(inputs: Figures_Gate_State_WaitsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Espera a una persona.`)
};

export const figures_how_to_decide = /** @type {(inputs: Figures_How_To_DecideInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Esta página solo muestra. Para responder: lookback review decide ${i?.id} --outcome CÓDIGO --reason TEXTO --evidence ID --key ARCHIVO`)
};

export const figures_innocent_question = /** @type {(inputs: Figures_Innocent_QuestionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Antes de responder: ¿qué lo explicaría de forma inocente?`)
};

export const figures_lane_actions = /** @type {(inputs: Figures_Lane_ActionsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Actuaciones`)
};

export const figures_lane_places = /** @type {(inputs: Figures_Lane_PlacesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Lugares`)
};

export const figures_lane_review = /** @type {(inputs: Figures_Lane_ReviewInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Revisión`)
};

export const figures_lane_touches = /** @type {(inputs: Figures_Lane_TouchesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Usos`)
};

export const figures_lede_arrested = /** @type {(inputs: Figures_Lede_ArrestedInputs) => LocalizedString} */ (i) => {const count = registry.plural("es", i?.n, {});
	if (count === "one") return /** @type {LocalizedString} */ (`${i?.shown} fue [arrestada al menos una vez](E1).`);
	return /** @type {LocalizedString} */ (`${i?.shown} fueron [arrestadas al menos una vez](E1).`)
	
};

export const figures_lede_chance = /** @type {(inputs: Figures_Lede_ChanceInputs) => LocalizedString} */ (i) => {const count = registry.plural("es", i?.n, {});
	if (count === "one") return /** @type {LocalizedString} */ (`${i?.two} de ellas comparte [dos o más](N2C) datos con ella, cuando la casualidad sola daría unas ${i?.expected}.`);
	return /** @type {LocalizedString} */ (`${i?.two} de ellas comparten [dos o más](N2C) datos con ella, cuando la casualidad sola daría unas ${i?.expected}.`)
	
};

export const figures_lede_early = /** @type {(inputs: Figures_Lede_EarlyInputs) => LocalizedString} */ (i) => {const count = registry.plural("es", i?.n, {});
	if (count === "one") return /** @type {LocalizedString} */ (`${i?.shown} fue [objeto de actuación antes de decidirse](B1).`);
	return /** @type {LocalizedString} */ (`${i?.shown} fueron [objeto de actuación antes de decidirse](B1).`)
	
};

export const figures_lede_moved = /** @type {(inputs: Figures_Lede_MovedInputs) => LocalizedString} */ (i) => {const count = registry.plural("es", i?.n, {});
	if (count === "one") return /** @type {LocalizedString} */ (`${i?.shown} persona fue [trasladada por la red](M1).`);
	return /** @type {LocalizedString} */ (`${i?.shown} personas fueron [trasladadas por la red](M1).`)
	
};

export const figures_lede_proceedings = /** @type {(inputs: Figures_Lede_ProceedingsInputs) => LocalizedString} */ (i) => {const count = registry.plural("es", i?.n, {});
	if (count === "one") return /** @type {LocalizedString} */ (`${i?.shown} está [con procedimientos abiertos](E2) a esta fecha.`);
	return /** @type {LocalizedString} */ (`${i?.shown} están [con procedimientos abiertos](E2) a esta fecha.`)
	
};

export const figures_lede_removed = /** @type {(inputs: Figures_Lede_RemovedInputs) => LocalizedString} */ (i) => {const count = registry.plural("es", i?.n, {});
	if (count === "one") return /** @type {LocalizedString} */ (`${i?.shown} fue de las [expulsadas](E3).`);
	return /** @type {LocalizedString} */ (`${i?.shown} fueron [expulsadas](E3).`)
	
};

export const figures_lede_review = /** @type {(inputs: Figures_Lede_ReviewInputs) => LocalizedString} */ (i) => {const count = registry.plural("es", i?.n, {});
	if (count === "one") return /** @type {LocalizedString} */ (`${i?.shown} de las ${i?.persons} personas [en los archivos](P0) está [en revisión](C) por un dato compartido con ella o un registro que la nombra.`);
	return /** @type {LocalizedString} */ (`${i?.shown} de las ${i?.persons} personas [en los archivos](P0) están [en revisión](C) por un dato compartido con ella o un registro que la nombra.`)
	
};

export const figures_lede_unknown = /** @type {(inputs: Figures_Lede_UnknownInputs) => LocalizedString} */ (i) => {const count = registry.plural("es", i?.n, {});
	if (count === "one") return /** @type {LocalizedString} */ (`${i?.shown} es de las que [no pudieron ser halladas](W5) tras todas las búsquedas exigidas.`);
	return /** @type {LocalizedString} */ (`${i?.shown} [no pudieron ser halladas](W5) tras todas las búsquedas exigidas.`)
	
};

export const figures_lede_withheld = /** @type {(inputs: Figures_Lede_WithheldInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`El número de ${i?.noun} está ${i?.shown}.`)
};

export const figures_legend_aside = /** @type {(inputs: Figures_Legend_AsideInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`apartado, cada uno con su motivo`)
};

export const figures_legend_chance = /** @type {(inputs: Figures_Legend_ChanceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`esperado por azar`)
};

export const figures_legend_declared = /** @type {(inputs: Figures_Legend_DeclaredInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`nombrado en la ficha`)
};

export const figures_legend_evidence = /** @type {(inputs: Figures_Legend_EvidenceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`sustentado por prueba`)
};

export const figures_legend_open = /** @type {(inputs: Figures_Legend_OpenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`espera a una persona`)
};

export const figures_legend_settled = /** @type {(inputs: Figures_Legend_SettledInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`decidido por dos personas`)
};

export const figures_method_authority = /** @type {(inputs: Figures_Method_AuthorityInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`autoridad`)
};

export const figures_method_checked = /** @type {(inputs: Figures_Method_CheckedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Cada identidad del anexo se comprobó sobre las listas de personas antes de publicar.`)
};

export const figures_method_heading = /** @type {(inputs: Figures_Method_HeadingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Método y valor`)
};

export const figures_method_how = /** @type {(inputs: Figures_Method_HowInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Los registros se reunieron en personas, las personas se compararon con lo que declara la ficha, y cada vínculo se mostró a dos lectores que no veían la respuesta del otro. Nada adverso lo resuelve una sola persona ni un programa.`)
};

export const figures_method_known_since = /** @type {(inputs: Figures_Method_Known_SinceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`red conocida desde`)
};

export const figures_method_suppression = /** @type {(inputs: Figures_Method_SuppressionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`números pequeños`)
};

export const figures_method_suppression_value = /** @type {(inputs: Figures_Method_Suppression_ValueInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`de 1 a menos de ${i?.k} se reservan en la versión pública, y cuanto los delataría`)
};

export const figures_method_window = /** @type {(inputs: Figures_Method_WindowInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`periodo de la red`)
};

export const figures_method_window_value = /** @type {(inputs: Figures_Method_Window_ValueInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`del ${i?.from} al ${i?.to}`)
};

export const figures_missing = /** @type {(inputs: Figures_MissingInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Falta en todos los registros: ${i?.fields}.`)
};

export const figures_nearest = /** @type {(inputs: Figures_NearestInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`La otra persona más próxima (${i?.id}) no es esta: ${i?.differs}.`)
};

export const figures_nearest_none = /** @type {(inputs: Figures_Nearest_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Ninguna otra persona se le acerca.`)
};

export const figures_none_received = /** @type {(inputs: Figures_None_ReceivedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`ninguno`)
};

export const figures_not_arrested = /** @type {(inputs: Figures_Not_ArrestedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`«Arrestada» significa al menos un arresto registrado, sea lo que sea lo que siguiera; no es «bajo custodia», que hoy son ${i?.custody}.`)
};

export const figures_not_everyone = /** @type {(inputs: Figures_Not_EveryoneInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.moved} trasladadas no son todas las que trasladó la red. Sistemas sin consultar: ${i?.out} de ${i?.all}, consultados solo en parte: ${i?.partly}. Quien no está en ningún archivo no está en ningún recuento.`)
};

export const figures_not_given = /** @type {(inputs: Figures_Not_GivenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`no consta`)
};

export const figures_not_heading = /** @type {(inputs: Figures_Not_HeadingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Lo que esto no significa`)
};

export const figures_not_remainder = /** @type {(inputs: Figures_Not_RemainderInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.moved} trasladadas, ${i?.arrested} arrestadas y ${i?.unknown} en paradero desconocido tras búsqueda cuentan cosas distintas; de restar una a otra no se sigue nada.`)
};

export const figures_not_searched = /** @type {(inputs: Figures_Not_SearchedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Sin consultar para esta persona: ${i?.systems}.`)
};

export const figures_not_single = /** @type {(inputs: Figures_Not_SingleInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Entre las ${i?.one} con uno o más datos, un solo dato compartido no prueba que se conozcan: quien usó un teléfono o una casa, lo usó.`)
};

export const figures_not_unknown = /** @type {(inputs: Figures_Not_UnknownInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`«Desconocido tras búsqueda» no es «sin buscar»: ${i?.unsearched} están aún no buscadas o con ubicación caducada. ${i?.unsought} figuran como no buscadas por mandato.`)
};

export const figures_noun_a = /** @type {(inputs: Figures_Noun_AInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`actuaciones adversas`)
};

export const figures_noun_a0 = /** @type {(inputs: Figures_Noun_A0Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`actuaciones adversas antes de conocerse la red|antes de conocerse la red`)
};

export const figures_noun_a1 = /** @type {(inputs: Figures_Noun_A1Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`actuaciones adversas tras conocerse la red y antes de una decisión|tras conocerse, antes de una decisión`)
};

export const figures_noun_a2 = /** @type {(inputs: Figures_Noun_A2Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`actuaciones adversas tras una decisión|tras una decisión`)
};

export const figures_noun_au = /** @type {(inputs: Figures_Noun_AuInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`actuaciones adversas sin fecha utilizable|fecha desconocida`)
};

export const figures_noun_b1 = /** @type {(inputs: Figures_Noun_B1Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`personas objeto de actuación antes de decidirse|objeto de actuación antes de decidirse`)
};

export const figures_noun_b2 = /** @type {(inputs: Figures_Noun_B2Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`personas objeto de actuación antes de decidirse y después descartadas|después descartadas|resolvieron después|resolvió después`)
};

export const figures_noun_basis = /** @type {(inputs: Figures_Noun_BasisInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.phase}: ${i?.basis}`)
};

export const figures_noun_c = /** @type {(inputs: Figures_Noun_CInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`personas en revisión|en revisión|de las`)
};

export const figures_noun_cell = /** @type {(inputs: Figures_Noun_CellInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`personas ${i?.row} / ${i?.column}`)
};

export const figures_noun_cf = /** @type {(inputs: Figures_Noun_CfInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`personas sin papel en la red ni conducta propia acreditados|ni un papel en la red ni conducta propia`)
};

export const figures_noun_cleared = /** @type {(inputs: Figures_Noun_ClearedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`personas descartadas|descartadas`)
};

export const figures_noun_d = /** @type {(inputs: Figures_Noun_DInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`personas decididas|decididas`)
};

export const figures_noun_d1 = /** @type {(inputs: Figures_Noun_D1Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`personas resueltas como no es la persona|no es la persona`)
};

export const figures_noun_d2 = /** @type {(inputs: Figures_Noun_D2Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`personas resueltas como sin vínculo|sin vínculo`)
};

export const figures_noun_d3 = /** @type {(inputs: Figures_Noun_D3Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`personas resueltas como vínculo, nada adverso|vínculo, nada adverso`)
};

export const figures_noun_d4 = /** @type {(inputs: Figures_Noun_D4Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`personas derivadas a protección|derivadas a protección`)
};

export const figures_noun_d5 = /** @type {(inputs: Figures_Noun_D5Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`personas con un papel en la red acreditado|papel en la red acreditado`)
};

export const figures_noun_d6 = /** @type {(inputs: Figures_Noun_D6Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`personas con conducta propia acreditada|conducta propia acreditada`)
};

export const figures_noun_d7 = /** @type {(inputs: Figures_Noun_D7Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`personas resueltas como información insuficiente|información insuficiente`)
};

export const figures_noun_d8 = /** @type {(inputs: Figures_Noun_D8Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`personas fallecidas o fuera del alcance|fallecidas o fuera del alcance`)
};

export const figures_noun_e0 = /** @type {(inputs: Figures_Noun_E0Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`arrestos registrados|arrestos`)
};

export const figures_noun_e0m = /** @type {(inputs: Figures_Noun_E0mInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`arrestos de personas trasladadas`)
};

export const figures_noun_e1 = /** @type {(inputs: Figures_Noun_E1Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`personas arrestadas al menos una vez|arrestadas al menos una vez|arrestadas|arrestada al menos una vez`)
};

export const figures_noun_e1m = /** @type {(inputs: Figures_Noun_E1mInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`personas trasladadas arrestadas al menos una vez|arrestadas al menos una vez|arrestadas`)
};

export const figures_noun_e2 = /** @type {(inputs: Figures_Noun_E2Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`personas con procedimientos abiertos|con procedimientos abiertos`)
};

export const figures_noun_e2m = /** @type {(inputs: Figures_Noun_E2mInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`personas trasladadas con procedimientos abiertos|con procedimientos abiertos`)
};

export const figures_noun_e3 = /** @type {(inputs: Figures_Noun_E3Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`personas expulsadas|expulsadas`)
};

export const figures_noun_e3m = /** @type {(inputs: Figures_Noun_E3mInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`personas trasladadas que fueron expulsadas|expulsadas`)
};

export const figures_noun_k0 = /** @type {(inputs: Figures_Noun_K0Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`personas declaradas en la ficha|nombradas en la ficha`)
};

export const figures_noun_l0 = /** @type {(inputs: Figures_Noun_L0Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`personas sin vínculo|sin dato compartido`)
};

export const figures_noun_l1 = /** @type {(inputs: Figures_Noun_L1Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`personas con un vínculo por examinar|vínculo por examinar|compartieron un dato`)
};

export const figures_noun_m0 = /** @type {(inputs: Figures_Noun_M0Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`personas en revisión sin prueba de un tramo de viaje|sin tramo de viaje en archivo`)
};

export const figures_noun_m1 = /** @type {(inputs: Figures_Noun_M1Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`personas trasladadas por la red|trasladadas por la red|trasladadas|trasladada por la red`)
};

export const figures_noun_n1 = /** @type {(inputs: Figures_Noun_N1Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`personas con uno o más datos de la red|uno o más`)
};

export const figures_noun_n1c = /** @type {(inputs: Figures_Noun_N1cInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`personas en revisión con uno o más datos de la red|uno o más`)
};

export const figures_noun_n2 = /** @type {(inputs: Figures_Noun_N2Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`personas con dos o más datos de la red|dos o más`)
};

export const figures_noun_n2c = /** @type {(inputs: Figures_Noun_N2cInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`personas en revisión con dos o más datos de la red|dos o más`)
};

export const figures_noun_n3 = /** @type {(inputs: Figures_Noun_N3Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`personas con tres o más datos de la red|tres o más`)
};

export const figures_noun_n3c = /** @type {(inputs: Figures_Noun_N3cInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`personas en revisión con tres o más datos de la red|tres o más`)
};

export const figures_noun_p0 = /** @type {(inputs: Figures_Noun_P0Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`personas en los archivos|en los archivos`)
};

export const figures_noun_r0 = /** @type {(inputs: Figures_Noun_R0Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`registros examinados`)
};

export const figures_noun_r1 = /** @type {(inputs: Figures_Noun_R1Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`registros atribuidos a una persona|atribuidos a una persona`)
};

export const figures_noun_r2 = /** @type {(inputs: Figures_Noun_R2Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`registros que no se pueden atribuir|no atribuibles`)
};

export const figures_noun_r3 = /** @type {(inputs: Figures_Noun_R3Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`registros ilegibles o no consultables|ilegibles`)
};

export const figures_noun_r4 = /** @type {(inputs: Figures_Noun_R4Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`otros registros de las mismas personas|otros registros`)
};

export const figures_noun_rule = /** @type {(inputs: Figures_Noun_RuleInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`personas contadas por la regla «${i?.name}»|${i?.name}`)
};

export const figures_noun_s0 = /** @type {(inputs: Figures_Noun_S0Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`personas sin empezar|sin empezar`)
};

export const figures_noun_s1 = /** @type {(inputs: Figures_Noun_S1Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`personas en primera revisión|primera revisión`)
};

export const figures_noun_s2 = /** @type {(inputs: Figures_Noun_S2Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`personas en segunda revisión|segunda revisión`)
};

export const figures_noun_s3 = /** @type {(inputs: Figures_Noun_S3Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`personas en dirimencia|dirimencia`)
};

export const figures_noun_s4 = /** @type {(inputs: Figures_Noun_S4Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`personas en pausa|en pausa`)
};

export const figures_noun_t1 = /** @type {(inputs: Figures_Noun_T1Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`personas que usaron un dato declarado|usaron un dato declarado`)
};

export const figures_noun_u = /** @type {(inputs: Figures_Noun_UInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`personas aún sin decidir|aún sin decidir`)
};

export const figures_noun_w1 = /** @type {(inputs: Figures_Noun_W1Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`personas bajo custodia|bajo custodia`)
};

export const figures_noun_w2 = /** @type {(inputs: Figures_Noun_W2Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`personas localizadas, no bajo custodia|localizadas`)
};

export const figures_noun_w3 = /** @type {(inputs: Figures_Noun_W3Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`personas que salieron o fueron expulsadas|salieron`)
};

export const figures_noun_w4 = /** @type {(inputs: Figures_Noun_W4Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`personas fallecidas|fallecidas`)
};

export const figures_noun_w5 = /** @type {(inputs: Figures_Noun_W5Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`personas en paradero desconocido tras búsqueda|desconocido tras búsqueda|no pudieron ser halladas`)
};

export const figures_noun_w6 = /** @type {(inputs: Figures_Noun_W6Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`personas aún no buscadas o con ubicación caducada|aún no buscadas`)
};

export const figures_noun_w6a = /** @type {(inputs: Figures_Noun_W6aInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`personas aún no buscadas|aún no buscadas`)
};

export const figures_noun_w6b = /** @type {(inputs: Figures_Noun_W6bInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`personas con ubicación caducada|ubicación caducada`)
};

export const figures_noun_w7 = /** @type {(inputs: Figures_Noun_W7Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`personas cuya búsqueda no está autorizada o no se pidió|no buscadas por mandato`)
};

export const figures_noun_w8 = /** @type {(inputs: Figures_Noun_W8Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`personas sobre cuyo lugar discrepan las fuentes|las fuentes discrepan`)
};

export const figures_noun_x = /** @type {(inputs: Figures_Noun_XInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`personas excluidas antes de la revisión|apartadas antes de la revisión`)
};

export const figures_noun_x1 = /** @type {(inputs: Figures_Noun_X1Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`personas excluidas por identificación errónea|no es esta persona`)
};

export const figures_noun_x2 = /** @type {(inputs: Figures_Noun_X2Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`personas excluidas por prueba retirada o impugnada|prueba retirada`)
};

export const figures_noun_x3 = /** @type {(inputs: Figures_Noun_X3Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`personas excluidas por estar fuera del periodo o del alcance|fuera del periodo`)
};

export const figures_noun_x4 = /** @type {(inputs: Figures_Noun_X4Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`personas excluidas por una regla del mandato|por una regla del mandato`)
};

export const figures_noun_x4a = /** @type {(inputs: Figures_Noun_X4aInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`personas excluidas por tener solo lugares muy concurridos|solo un lugar muy concurrido`)
};

export const figures_noun_x4b = /** @type {(inputs: Figures_Noun_X4bInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`personas excluidas por ser compatibles con el azar|compatible con el azar`)
};

export const figures_noun_x5 = /** @type {(inputs: Figures_Noun_X5Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`personas excluidas por resultar duplicadas|resultaron duplicadas`)
};

export const figures_only_possible = /** @type {(inputs: Figures_Only_PossibleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`solo posible`)
};

export const figures_person_title = /** @type {(inputs: Figures_Person_TitleInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Persona ${i?.id}`)
};

export const figures_phases_apart = /** @type {(inputs: Figures_Phases_ApartInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`antes de conocerse, o por otros motivos`)
};

export const figures_phases_aria = /** @type {(inputs: Figures_Phases_AriaInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Actuaciones adversas en orden de tiempo; la tabla de actuaciones da los números`)
};

export const figures_publication_number = /** @type {(inputs: Figures_Publication_NumberInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`publicación ${i?.number}`)
};

export const figures_quality = /** @type {(inputs: Figures_QualityInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Muestra de calidad: ${i?.sampled} releídas, entre ellas descartadas y nunca señaladas; ${i?.overturned} revocadas.`)
};

export const figures_quality_none = /** @type {(inputs: Figures_Quality_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`No consta muestra de calidad.`)
};

export const figures_reading = /** @type {(inputs: Figures_ReadingInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.answer}: ${i?.actor}, ${i?.date}`)
};

export const figures_reading_hidden = /** @type {(inputs: Figures_Reading_HiddenInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.actor}, ${i?.date}: oculto hasta que responda el otro lector`)
};

export const figures_reason_changed = /** @type {(inputs: Figures_Reason_ChangedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`registros nuevos o cambiados`)
};

export const figures_reason_from = /** @type {(inputs: Figures_Reason_FromInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`desde «${i?.box}»`)
};

export const figures_reason_gone = /** @type {(inputs: Figures_Reason_GoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`ya no son una persona aparte`)
};

export const figures_reason_new = /** @type {(inputs: Figures_Reason_NewInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`nuevas en los archivos`)
};

export const figures_reason_to = /** @type {(inputs: Figures_Reason_ToInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`a «${i?.box}»`)
};

export const figures_records_more = /** @type {(inputs: Figures_Records_MoreInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Otros ${i?.n} registros de esta persona no se muestran aquí; \`review show\` los enumera todos.`)
};

export const figures_records_weighed = /** @type {(inputs: Figures_Records_WeighedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Los pesos son los de los dos primeros registros: el par que menos sostiene a esta persona.`)
};

export const figures_redress = /** @type {(inputs: Figures_RedressInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Solicitudes de rectificación: ${i?.received} recibidas, ${i?.upheld} estimadas.`)
};

export const figures_redress_none = /** @type {(inputs: Figures_Redress_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`No constan solicitudes de rectificación.`)
};

export const figures_ribbon_direct = /** @type {(inputs: Figures_Ribbon_DirectInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Un registro lo dice directamente; lo que podría estar mal es si se trata de esta persona.`)
};

export const figures_ribbon_hub = /** @type {(inputs: Figures_Ribbon_HubInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Lugar muy concurrido: lo usaron ${i?.users} de las ${i?.persons} personas en los archivos, la mayoría sin otro uso de la red. No tiene peso propio.`)
};

export const figures_ribbon_possible = /** @type {(inputs: Figures_Ribbon_PossibleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Las fechas o el valor no se conocen lo bastante: solo es posible.`)
};

export const figures_ribbon_sole = /** @type {(inputs: Figures_Ribbon_SoleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Todo en este camino depende del elemento marcado 1.`)
};

export const figures_ribbon_users = /** @type {(inputs: Figures_Ribbon_UsersInputs) => LocalizedString} */ (i) => {const count = registry.plural("es", i?.n, {});
	if (count === "one") return /** @type {LocalizedString} */ (`Lo usó ${i?.users} de las ${i?.persons} personas en los archivos.`);
	return /** @type {LocalizedString} */ (`Lo usaron ${i?.users} de las ${i?.persons} personas en los archivos.`)
	
};

export const figures_ribbons_heading = /** @type {(inputs: Figures_Ribbons_HeadingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Cómo toca esta persona la red`)
};

export const figures_ribbons_none = /** @type {(inputs: Figures_Ribbons_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Ningún elemento de las fuentes muestra que esta persona usara algo de la red.`)
};

export const figures_rows_total = /** @type {(inputs: Figures_Rows_TotalInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Filas leídas: ${i?.rows}. Entidades que no son personas: ${i?.entities}. Ninguna se suma a los registros.`)
};

export const figures_rules_heading = /** @type {(inputs: Figures_Rules_HeadingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Recuentos con nombre del mandato`)
};

export const figures_rules_note = /** @type {(inputs: Figures_Rules_NoteInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Un recuento de una regla sobre resultados. No es una condición de ninguna persona, ni nunca lo que sobra.`)
};

export const figures_same_numbers = /** @type {(inputs: Figures_Same_NumbersInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Lo mismo en una tabla`)
};

export const figures_searched_no = /** @type {(inputs: Figures_Searched_NoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`no consultado`)
};

export const figures_searched_partly = /** @type {(inputs: Figures_Searched_PartlyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`en parte`)
};

export const figures_searched_yes = /** @type {(inputs: Figures_Searched_YesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`sí`)
};

export const figures_seen_by = /** @type {(inputs: Figures_Seen_ByInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.actor}, ${i?.date}: ${i?.purpose}`)
};

export const figures_seen_heading = /** @type {(inputs: Figures_Seen_HeadingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Quién lo ha visto`)
};

export const figures_seen_nobody = /** @type {(inputs: Figures_Seen_NobodyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nadie lo ha abierto hasta ahora.`)
};

export const figures_sent_nobody = /** @type {(inputs: Figures_Sent_NobodyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`No enviado a nadie.`)
};

export const figures_sent_to = /** @type {(inputs: Figures_Sent_ToInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Enviado a: ${i?.names}.`)
};

export const figures_sheets_not_read = /** @type {(inputs: Figures_Sheets_Not_ReadInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`hojas sin leer: ${i?.sheets}`)
};

export const figures_signed_many = /** @type {(inputs: Figures_Signed_ManyInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`autorizada con las claves ${i?.keys}`)
};

export const figures_signed_one = /** @type {(inputs: Figures_Signed_OneInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`autorizada con una clave: ${i?.keys}`)
};

export const figures_simulated_banner = /** @type {(inputs: Figures_Simulated_BannerInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`DECISIONES SIMULADAS`)
};

export const figures_simulated_note = /** @type {(inputs: Figures_Simulated_NoteInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Las personas, los archivos y las decisiones de esta página son inventados; decidieron claves automáticas.`)
};

export const figures_sources_heading = /** @type {(inputs: Figures_Sources_HeadingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Registros por fuente`)
};

export const figures_status_final = /** @type {(inputs: Figures_Status_FinalInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`definitiva`)
};

export const figures_status_provisional = /** @type {(inputs: Figures_Status_ProvisionalInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`provisional`)
};

export const figures_status_provisional_single_reader = /** @type {(inputs: Figures_Status_Provisional_Single_ReaderInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`provisional, un solo lector`)
};

export const figures_supersedes = /** @type {(inputs: Figures_SupersedesInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`sustituye a la ${i?.number}`)
};

export const figures_surprise_heading = /** @type {(inputs: Figures_Surprise_HeadingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Cuánto sorprende`)
};

export const figures_surprise_hits = /** @type {(inputs: Figures_Surprise_HitsInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.hits} de cada ${i?.outOf}`)
};

export const figures_surprise_none = /** @type {(inputs: Figures_Surprise_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Para esta persona no hay recuento de datos compartidos que se pueda someter a prueba.`)
};

export const figures_surprise_people = /** @type {(inputs: Figures_Surprise_PeopleInputs) => LocalizedString} */ (i) => {const count = registry.plural("es", i?.n, {});
	if (count === "one") return /** @type {LocalizedString} */ (`personas tan activas como esta compartirían un dato por azar.`);
	return /** @type {LocalizedString} */ (`personas tan activas como esta compartirían ${i?.observed} o más datos por azar.`)
	
};

export const figures_surprise_tests = /** @type {(inputs: Figures_Surprise_TestsInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`p ${i?.p}, q ${i?.q} tras ${i?.tests} pruebas, según ${i?.null}. Ordena la cola y no decide nada.`)
};

export const figures_surprise_under_one = /** @type {(inputs: Figures_Surprise_Under_OneInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`menos de 1 de cada ${i?.outOf}`)
};

export const figures_systems_heading = /** @type {(inputs: Figures_Systems_HeadingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Sistemas consultados y no consultados`)
};

export const figures_systems_note = /** @type {(inputs: Figures_Systems_NoteInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Quien solo aparece en un sistema no consultado no está en ningún número de esta página.`)
};

export const figures_tempted_arrested = /** @type {(inputs: Figures_Tempted_ArrestedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.arrested} miembros de la red han sido arrestados.`)
};

export const figures_tempted_dangerous = /** @type {(inputs: Figures_Tempted_DangerousInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Son una amenaza.`)
};

export const figures_tempted_heading = /** @type {(inputs: Figures_Tempted_HeadingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Lo que uno estaría tentado de anunciar, y lo que los archivos sostienen`)
};

export const figures_tempted_moved = /** @type {(inputs: Figures_Tempted_MovedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.moved} personas: esas son las que trasladó la red.`)
};

export const figures_tempted_rest = /** @type {(inputs: Figures_Tempted_RestInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Las ${i?.rest} restantes se han instalado en el país.`)
};

export const figures_tempted_ties = /** @type {(inputs: Figures_Tempted_TiesInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Se identificó a ${i?.cohort} personas con lazos con la red.`)
};

export const figures_tempted_unknown = /** @type {(inputs: Figures_Tempted_UnknownInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.unknown} de ellas andan sueltas.`)
};

export const figures_true_arrested = /** @type {(inputs: Figures_True_ArrestedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.earlyInnocent} de las que fueron objeto de actuación antes de decidirse no tenían papel ni conducta propia.`)
};

export const figures_true_dangerous = /** @type {(inputs: Figures_True_DangerousInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.adverseWrong} de estas ${i?.adverse} no tenían ni lo uno ni lo otro.`)
};

export const figures_true_moved = /** @type {(inputs: Figures_True_MovedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Trasladó a ${i?.truth}; ${i?.none} de ellas no dejaron nada en estos archivos.`)
};

export const figures_true_rest = /** @type {(inputs: Figures_True_RestInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.rest} no es el número de nada.`)
};

export const figures_true_ties = /** @type {(inputs: Figures_True_TiesInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.innocent} de ellas no tenían nada que ver.`)
};

export const figures_true_unknown = /** @type {(inputs: Figures_True_UnknownInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`No ser hallado no es esconderse: los archivos terminan, la gente sigue su camino.`)
};

export const figures_truth_adverse_wrong = /** @type {(inputs: Figures_Truth_Adverse_WrongInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`resultados adversos firmes sobre personas sin papel ni conducta`)
};

export const figures_truth_bar_moved = /** @type {(inputs: Figures_Truth_Bar_MovedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.count} trasladadas, en verdad`)
};

export const figures_truth_bar_review = /** @type {(inputs: Figures_Truth_Bar_ReviewInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.count} en revisión`)
};

export const figures_truth_chance = /** @type {(inputs: Figures_Truth_ChanceInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`unas ${i?.expected} con dos o más datos compartidos, esperadas solo por azar`)
};

export const figures_truth_early_innocent = /** @type {(inputs: Figures_Truth_Early_InnocentInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`objeto de actuación antes de decidirse, sin papel ni conducta propia`)
};

export const figures_truth_errors = /** @type {(inputs: Figures_Truth_ErrorsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Dónde se equivocó la revisión`)
};

export const figures_truth_expected = /** @type {(inputs: Figures_Truth_ExpectedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`con dos o más datos compartidos, esperadas solo por azar`)
};

export const figures_truth_found = /** @type {(inputs: Figures_Truth_FoundInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`halladas`)
};

export const figures_truth_heading = /** @type {(inputs: Figures_Truth_HeadingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Los números junto a la verdad`)
};

export const figures_truth_in_no_file = /** @type {(inputs: Figures_Truth_In_No_FileInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`en ningún archivo que pudiera mostrarlo`)
};

export const figures_truth_innocent = /** @type {(inputs: Figures_Truth_InnocentInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`sin nada que ver`)
};

export const figures_truth_lede = /** @type {(inputs: Figures_Truth_LedeInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`En verdad la red trasladó a ${i?.truth} personas. La revisión halló a ${i?.found}, pasó por alto a ${i?.missed} que dejaron rastro, y no pudo hallar a ${i?.none} que no están en ningún archivo que pudiera mostrarlo. De las ${i?.cohort} personas en revisión, ${i?.innocent} no tenían nada que ver con la red.`)
};

export const figures_truth_merged = /** @type {(inputs: Figures_Truth_MergedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`personas en revisión formadas con registros de más de un ser humano`)
};

export const figures_truth_missed = /** @type {(inputs: Figures_Truth_MissedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`no halladas, aunque dejaron rastro`)
};

export const figures_truth_never_published = /** @type {(inputs: Figures_Truth_Never_PublishedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Estos números vienen de la verdad de la propia simulación. Una revisión real nunca los tiene: solo tiene los archivos y lo que daría el azar.`)
};

export const figures_truth_note = /** @type {(inputs: Figures_Truth_NoteInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Solo una simulación conoce la verdad. Nada de esta pantalla forma parte de una publicación.`)
};

export const figures_truth_other_role = /** @type {(inputs: Figures_Truth_Other_RoleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`otro papel, en verdad`)
};

export const figures_truth_pictures = /** @type {(inputs: Figures_Truth_PicturesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Halladas, no halladas, vinculadas por error`)
};

export const figures_truth_really_moved = /** @type {(inputs: Figures_Truth_Really_MovedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`trasladadas, en verdad`)
};

export const figures_truth_split = /** @type {(inputs: Figures_Truth_SplitInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`seres humanos que figuran en revisión como más de una persona`)
};

export const figures_truth_wrongly_linked = /** @type {(inputs: Figures_Truth_Wrongly_LinkedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`personas en revisión que no tenían nada que ver con la red`)
};

export const figures_types_caption = /** @type {(inputs: Figures_Types_CaptionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Tipos registrados`)
};

export const figures_unit_event = /** @type {(inputs: Figures_Unit_EventInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`hechos`)
};

export const figures_unit_person = /** @type {(inputs: Figures_Unit_PersonInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`personas`)
};

export const figures_unit_record = /** @type {(inputs: Figures_Unit_RecordInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`registros`)
};

export const figures_unsigned = /** @type {(inputs: Figures_UnsignedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`sin firmar`)
};

export const figures_uttered_allegation = /** @type {(inputs: Figures_Uttered_AllegationInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Se alega: ${i?.text}`)
};

export const figures_uttered_counter_fact = /** @type {(inputs: Figures_Uttered_Counter_FactInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`En contra: ${i?.text}`)
};

export const figures_uttered_grade = /** @type {(inputs: Figures_Uttered_GradeInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`calificada ${i?.grade}`)
};

export const figures_uttered_heading = /** @type {(inputs: Figures_Uttered_HeadingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Dicho de la red, no de ninguna persona de aquí:`)
};

export const figures_uttered_hedge = /** @type {(inputs: Figures_Uttered_HedgeInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`reserva «${i?.hedge}»`)
};

export const figures_uttered_no_hedge = /** @type {(inputs: Figures_Uttered_No_HedgeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`dicho sin reserva`)
};

export const figures_uttered_origin_one = /** @type {(inputs: Figures_Uttered_Origin_OneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`un origen`)
};

export const figures_uttered_origins = /** @type {(inputs: Figures_Uttered_OriginsInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.count} orígenes`)
};

export const figures_uttered_origins_not_counted = /** @type {(inputs: Figures_Uttered_Origins_Not_CountedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`orígenes sin contar`)
};

export const figures_uttered_origins_range = /** @type {(inputs: Figures_Uttered_Origins_RangeInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`entre ${i?.least} y ${i?.most} orígenes`)
};

export const figures_uttered_purpose = /** @type {(inputs: Figures_Uttered_PurposeInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Su propósito, según se dijo: ${i?.text}`)
};

export const figures_uttered_same_network = /** @type {(inputs: Figures_Uttered_Same_NetworkInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Sobre un caso anterior: ${i?.text}`)
};

export const figures_uttered_source = /** @type {(inputs: Figures_Uttered_SourceInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`fuente ${i?.source}`)
};

export const figures_uttered_ungraded = /** @type {(inputs: Figures_Uttered_UngradedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`sin calificar`)
};

export const figures_when_aria = /** @type {(inputs: Figures_When_AriaInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Línea de tiempo; la tabla de abajo dice lo mismo`)
};

export const figures_when_heading = /** @type {(inputs: Figures_When_HeadingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Cuándo`)
};

export const figures_when_none = /** @type {(inputs: Figures_When_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nada de esta persona tiene fecha.`)
};

export const figures_who_heading = /** @type {(inputs: Figures_Who_HeadingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Quién es`)
};

export const figures_withheld = /** @type {(inputs: Figures_WithheldInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`reservado`)
};

export const figures_without_drops_out = /** @type {(inputs: Figures_Without_Drops_OutInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Sin ${i?.item}, **la persona sale de la revisión**.`)
};

export const figures_without_heading = /** @type {(inputs: Figures_Without_HeadingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Si un elemento está mal`)
};

export const figures_without_stays = /** @type {(inputs: Figures_Without_StaysInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Sin ${i?.item}, la persona permanece.`)
};

export const figures_without_stays_by = /** @type {(inputs: Figures_Without_Stays_ByInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Sin ${i?.item}, la persona permanece por ${i?.by}.`)
};

export const finding_compared_address = /** @type {(inputs: Finding_Compared_AddressInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`dirección`)
};

export const finding_compared_birth_date = /** @type {(inputs: Finding_Compared_Birth_DateInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`fecha de nacimiento`)
};

export const finding_compared_birthplace = /** @type {(inputs: Finding_Compared_BirthplaceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`lugar de nacimiento`)
};

export const finding_compared_document = /** @type {(inputs: Finding_Compared_DocumentInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`documento`)
};

export const finding_compared_email = /** @type {(inputs: Finding_Compared_EmailInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`correo`)
};

export const finding_compared_gender = /** @type {(inputs: Finding_Compared_GenderInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`sexo`)
};

export const finding_compared_name = /** @type {(inputs: Finding_Compared_NameInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`nombre`)
};

export const finding_compared_nationality = /** @type {(inputs: Finding_Compared_NationalityInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`nacionalidad`)
};

export const finding_compared_phone = /** @type {(inputs: Finding_Compared_PhoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`teléfono`)
};

export const finding_compared_place = /** @type {(inputs: Finding_Compared_PlaceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`lugar`)
};

export const finding_compared_postcode = /** @type {(inputs: Finding_Compared_PostcodeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`código postal`)
};

export const finding_compared_with = /** @type {(inputs: Finding_Compared_WithInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.a} con ${i?.b}`)
};

export const finding_explain_apart = /** @type {(inputs: Finding_Explain_ApartInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.a} y ${i?.b} no se tienen por una misma persona.`)
};

export const finding_explain_field = /** @type {(inputs: Finding_Explain_FieldInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.field}: «${i?.left}» / «${i?.right}»: ${i?.level}, ${i?.bits} bits.`)
};

export const finding_explain_held_contradicted = /** @type {(inputs: Finding_Explain_Held_ContradictedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Separados pese a la suma: las fechas de nacimiento o los números hablan en contra y los parientes comparten lo demás.`)
};

export const finding_explain_held_household = /** @type {(inputs: Finding_Explain_Held_HouseholdInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Siguen separados pese a la suma: lo que coincide aparte del nombre es de un hogar, no de una persona.`)
};

export const finding_explain_held_judgement = /** @type {(inputs: Finding_Explain_Held_JudgementInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Siguen separados: alguien juzgó que son dos personas.`)
};

export const finding_explain_held_name_only = /** @type {(inputs: Finding_Explain_Held_Name_OnlyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Siguen separados pese a la suma: coincide demasiado poco aparte del nombre.`)
};

export const finding_explain_held_nameless = /** @type {(inputs: Finding_Explain_Held_NamelessInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Separados pese a la suma: sin nombres, solo un número igual distingue a una persona de unos gemelos.`)
};

export const finding_explain_held_namesakes = /** @type {(inputs: Finding_Explain_Held_NamesakesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Separados pese a la suma: otro número, y nada en común salvo el nombre y la fecha de nacimiento.`)
};

export const finding_explain_held_others = /** @type {(inputs: Finding_Explain_Held_OthersInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Siguen separados pese a la suma: sus demás registros no encajan entre sí.`)
};

export const finding_explain_held_twins = /** @type {(inputs: Finding_Explain_Held_TwinsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Siguen separados pese a la suma: nombres de pila distintos o cercanos y ningún número igual que unos gemelos no compartirían.`)
};

export const finding_explain_held_unseen = /** @type {(inputs: Finding_Explain_Held_UnseenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Separados pese a la suma: nada en este archivo parece una misma persona, así que solo une un número igual.`)
};

export const finding_explain_lost = /** @type {(inputs: Finding_Explain_LostInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`No es mayor porque ${i?.field} concuerda solo hasta ahí (${i?.level}): ${i?.bits} bits perdidos.`)
};

export const finding_explain_missing = /** @type {(inputs: Finding_Explain_MissingInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.field}: «${i?.left}» / «${i?.right}»: ausente, no dice nada.`)
};

export const finding_explain_nothing_near = /** @type {(inputs: Finding_Explain_Nothing_NearInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Nada se acercó a ${i?.a}: ningún registro comparado con él, o con su persona, quedó como candidato.`)
};

export const finding_explain_prior = /** @type {(inputs: Finding_Explain_PriorInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Antes de comparar: ${i?.bits} bits.`)
};

export const finding_explain_rivals = /** @type {(inputs: Finding_Explain_RivalsInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Explicaciones rivales: ${i?.bits} bits (la más fuerte: ${i?.rival}, ${i?.percent} % de ellas).`)
};

export const finding_explain_same = /** @type {(inputs: Finding_Explain_SameInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.a} y ${i?.b} se tienen por una misma persona.`)
};

export const finding_explain_sum = /** @type {(inputs: Finding_Explain_SumInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Suma: ${i?.bits} bits, probabilidad ${i?.percent} %; dos registros se unen a partir de ${i?.threshold} bits.`)
};

export const finding_left_first_given = /** @type {(inputs: Finding_Left_First_GivenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`el primer nombre de pila`)
};

export const finding_left_form_given = /** @type {(inputs: Finding_Left_Form_GivenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`otra forma de un nombre de pila`)
};

export const finding_left_more = /** @type {(inputs: Finding_Left_MoreInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`más`)
};

export const finding_left_near_given = /** @type {(inputs: Finding_Left_Near_GivenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`un nombre de pila cercano`)
};

export const finding_left_none = /** @type {(inputs: Finding_Left_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`nada`)
};

export const finding_left_one_each = /** @type {(inputs: Finding_Left_One_EachInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`uno de cada lado`)
};

export const finding_left_one_sided = /** @type {(inputs: Finding_Left_One_SidedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`de un solo lado`)
};

export const finding_left_other_given = /** @type {(inputs: Finding_Left_Other_GivenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`otro nombre de pila`)
};

export const finding_level_day_and_month_swapped = /** @type {(inputs: Finding_Level_Day_And_Month_SwappedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`día y mes cambiados`)
};

export const finding_level_different = /** @type {(inputs: Finding_Level_DifferentInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`distintos`)
};

export const finding_level_equal = /** @type {(inputs: Finding_Level_EqualInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`iguales`)
};

export const finding_level_equal_common = /** @type {(inputs: Finding_Level_Equal_CommonInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`iguales, valor frecuente`)
};

export const finding_level_equal_rare = /** @type {(inputs: Finding_Level_Equal_RareInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`iguales, valor raro`)
};

export const finding_level_few_words = /** @type {(inputs: Finding_Level_Few_WordsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`pocas palabras`)
};

export const finding_level_guessed_within_2 = /** @type {(inputs: Finding_Level_Guessed_Within_2Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`supuesta, a 2 años o menos`)
};

export const finding_level_half_of_the_words = /** @type {(inputs: Finding_Level_Half_Of_The_WordsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`la mitad de las palabras`)
};

export const finding_level_missing = /** @type {(inputs: Finding_Level_MissingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`ausente`)
};

export const finding_level_month_and_day = /** @type {(inputs: Finding_Level_Month_And_DayInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`mes y día`)
};

export const finding_level_month_and_day_gap = /** @type {(inputs: Finding_Level_Month_And_Day_GapInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`mes y día, a una generación`)
};

export const finding_level_most_words = /** @type {(inputs: Finding_Level_Most_WordsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`la mayoría de las palabras`)
};

export const finding_level_names_between = /** @type {(inputs: Finding_Level_Names_BetweenInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`los nombres concuerdan por ${i?.least} a ${i?.most} bits, sobra: ${i?.left}`)
};

export const finding_level_names_less = /** @type {(inputs: Finding_Level_Names_LessInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`los nombres concuerdan por menos de ${i?.most} bits, sobra: ${i?.left}`)
};

export const finding_level_names_more = /** @type {(inputs: Finding_Level_Names_MoreInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`los nombres concuerdan por ${i?.least} bits o más, sobra: ${i?.left}`)
};

export const finding_level_nearly_all_words = /** @type {(inputs: Finding_Level_Nearly_All_WordsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`casi todas las palabras`)
};

export const finding_level_one_apart = /** @type {(inputs: Finding_Level_One_ApartInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`a uno de distancia`)
};

export const finding_level_one_digit = /** @type {(inputs: Finding_Level_One_DigitInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`una cifra distinta`)
};

export const finding_level_one_digit_gap = /** @type {(inputs: Finding_Level_One_Digit_GapInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`una cifra distinta, a una generación`)
};

export const finding_level_one_edit = /** @type {(inputs: Finding_Level_One_EditInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`un error de escritura`)
};

export const finding_level_other_day_of_the_year = /** @type {(inputs: Finding_Level_Other_Day_Of_The_YearInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`otro día del año`)
};

export const finding_level_same_area = /** @type {(inputs: Finding_Level_Same_AreaInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`misma zona`)
};

export const finding_level_same_domain = /** @type {(inputs: Finding_Level_Same_DomainInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`mismo dominio`)
};

export const finding_level_same_local_part = /** @type {(inputs: Finding_Level_Same_Local_PartInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`igual delante de la arroba`)
};

export const finding_level_same_outward_part = /** @type {(inputs: Finding_Level_Same_Outward_PartInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`mismo distrito`)
};

export const finding_level_same_sector = /** @type {(inputs: Finding_Level_Same_SectorInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`mismo sector`)
};

export const finding_level_shared_word = /** @type {(inputs: Finding_Level_Shared_WordInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`una palabra en común`)
};

export const finding_level_similar = /** @type {(inputs: Finding_Level_SimilarInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`parecidos`)
};

export const finding_level_some_words = /** @type {(inputs: Finding_Level_Some_WordsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`algunas palabras`)
};

export const finding_level_two_digits = /** @type {(inputs: Finding_Level_Two_DigitsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`dos cifras distintas`)
};

export const finding_level_two_digits_gap = /** @type {(inputs: Finding_Level_Two_Digits_GapInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`dos cifras distintas, a una generación`)
};

export const finding_level_two_or_three_edits = /** @type {(inputs: Finding_Level_Two_Or_Three_EditsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`dos o tres errores de escritura`)
};

export const finding_level_year_and_one_part = /** @type {(inputs: Finding_Level_Year_And_One_PartInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`el año y una parte`)
};

export const finding_level_year_only = /** @type {(inputs: Finding_Level_Year_OnlyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`solo el año`)
};

export const finding_level_year_within_10 = /** @type {(inputs: Finding_Level_Year_Within_10Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`el año, a 10 o menos`)
};

export const finding_level_year_within_2 = /** @type {(inputs: Finding_Level_Year_Within_2Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`el año, a 2 o menos`)
};

export const finding_links_cannot = /** @type {(inputs: Finding_Links_CannotInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Estos datos no pueden sostener ningún vínculo por recuento: la p más pequeña alcanzable es ${i?.reachable}, con ${i?.tests}.`)
};

export const finding_links_dragnet = /** @type {(inputs: Finding_Links_DragnetInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Red de arrastre: ${i?.anchor} tiene ${i?.users} entre ${i?.persons}; más de ${i?.limit} no dicen nada de nadie.`)
};

export const finding_links_edges_undated = /** @type {(inputs: Finding_Links_Edges_UndatedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Las fechas del archivo de la red no se han usado: las aristas no llevan fecha, así que cuenta un contacto de cualquier momento.`)
};

export const finding_links_hub = /** @type {(inputs: Finding_Links_HubInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Lugar concurrido: ${i?.anchor} tiene ${i?.users}, el ${i?.seen} % toca otro dato de la red, el ${i?.expected} % lo haría por azar; cuota de red ${i?.share}.`)
};

export const finding_links_members_only = /** @type {(inputs: Finding_Links_Members_OnlyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`La red nombra solo miembros; añada --expand members para ver los datos que usaron los miembros.`)
};

export const finding_links_none = /** @type {(inputs: Finding_Links_NoneInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Estos datos no sostienen ningún vínculo por recuento: la p más pequeña es ${i?.smallest}, con ${i?.tests}; ninguna resiste.`)
};

export const finding_links_not_guilt = /** @type {(inputs: Finding_Links_Not_GuiltInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Un vínculo dice lo que dice un registro. No dice qué hizo nadie, y p ordena una cola; no decide nada.`)
};

export const finding_links_nothing = /** @type {(inputs: Finding_Links_NothingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Ninguna de las personas examinadas tocó la red.`)
};

export const finding_links_null_bicm = /** @type {(inputs: Finding_Links_Null_BicmInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Azar: cada persona tan activa y cada dato tan usado como se ve (modelo de configuración bipartito).`)
};

export const finding_links_null_bicm_edges = /** @type {(inputs: Finding_Links_Null_Bicm_EdgesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Azar: cada persona con tantos contactos como se ven (modelo de configuración).`)
};

export const finding_links_null_hypergeometric = /** @type {(inputs: Finding_Links_Null_HypergeometricInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Azar: los datos de cada persona, sacados de todos los datos con igual probabilidad (hipergeométrica).`)
};

export const finding_links_null_permutation = /** @type {(inputs: Finding_Links_Null_PermutationInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Azar: ${i?.permutations} intercambios al azar de quién usó qué, cada persona tan activa y cada dato tan usado como se ve, semilla ${i?.seed}.`)
};

export const finding_links_row = /** @type {(inputs: Finding_Links_RowInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Al menos ${i?.least}: ${i?.observed}, por azar ${i?.expected}.`)
};

export const finding_links_single = /** @type {(inputs: Finding_Links_SingleInputs) => LocalizedString} */ (i) => {const many = registry.plural("es", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`Un solo dato compartido no se puede examinar contando: quien usó el teléfono lo usó. ${i?.n} persona tiene uno solo.`);
	return /** @type {LocalizedString} */ (`Un solo dato compartido no se puede examinar contando: quien usó el teléfono lo usó. ${i?.n} personas tienen uno solo.`)
	
};

export const finding_links_supported = /** @type {(inputs: Finding_Links_SupportedInputs) => LocalizedString} */ (i) => {const many = registry.plural("es", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} persona comparte más datos de la red de lo que explica el azar (tasa de falsos hallazgos ${i?.level} %).`);
	return /** @type {LocalizedString} */ (`${i?.n} personas comparten más datos de la red de lo que explica el azar (tasa de falsos hallazgos ${i?.level} %).`)
	
};

export const finding_links_tested = /** @type {(inputs: Finding_Links_TestedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Se examinó a ${i?.tested}; declaradas y sin examinar: ${i?.declared}. Con dos usuarios o más: ${i?.anchors}, de la red ${i?.network}.`)
};

export const finding_links_tested_edges = /** @type {(inputs: Finding_Links_Tested_EdgesInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Se examinó a ${i?.tested} frente a ${i?.members}; en total ${i?.edges}.`)
};

export const finding_links_unused = /** @type {(inputs: Finding_Links_UnusedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`No está entre los usos: ${i?.ids}.`)
};

export const finding_links_written = /** @type {(inputs: Finding_Links_WrittenInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`En ${i?.file} se escribió lo siguiente: ${i?.rows}.`)
};

export const finding_match_found = /** @type {(inputs: Finding_Match_FoundInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.matches} coincidencias de ${i?.compared} pares comparados; se espera que ${i?.wrong} sean erróneas.`)
};

export const finding_match_homes_only = /** @type {(inputs: Finding_Match_Homes_OnlyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Los archivos no tienen en común fechas de nacimiento ni números de personas, y sí familias: padre e hijo del mismo nombre en un mismo hogar no se distinguen de una sola persona. Solo coinciden registros cuyo teléfono siguió a la persona a otro hogar; los demás son candidatos (motivo household_evidence_only).`)
};

export const finding_match_names_only = /** @type {(inputs: Finding_Match_Names_OnlyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Los archivos tienen en común nombres y nada más: los nombres solos dan candidatos, nunca coincidencias.`)
};

export const finding_names_candidate = /** @type {(inputs: Finding_Names_CandidateInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Dos nombres que coinciden son un candidato que una persona debe comprobar; por sí solos no hacen una persona, un vínculo ni un recuento.`)
};

export const finding_names_compared = /** @type {(inputs: Finding_Names_ComparedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.rows} filas comparadas, ${i?.matches} coinciden con ${i?.threshold} o más, ${i?.unreadable} no se pudieron leer.`)
};

export const finding_pairs_cannot = /** @type {(inputs: Finding_Pairs_CannotInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Estos datos no pueden sostener ningún vínculo entre dos personas: compartir es aquí lo normal.`)
};

export const finding_pairs_smallest = /** @type {(inputs: Finding_Pairs_SmallestInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`p más pequeña: ${i?.hypergeometric} (hipergeométrica), ${i?.bicm} (modelo de configuración). Pares que resisten al ${i?.level} %: ${i?.survivingHypergeometric} y ${i?.survivingBicm}.`)
};

export const finding_pairs_summary = /** @type {(inputs: Finding_Pairs_SummaryInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Comparten al menos un dato ${i?.sharing} de ${i?.tests}; ${i?.hypergeometric} lo harían con datos igual de probables, ${i?.bicm} con datos tan usados como se ve.`)
};

export const finding_path_building = /** @type {(inputs: Finding_Path_BuildingInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.kind}, edificio, sin vivienda`)
};

export const finding_path_identity = /** @type {(inputs: Finding_Path_IdentityInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`identidad del registro ${i?.id}`)
};

export const finding_path_kind_account = /** @type {(inputs: Finding_Path_Kind_AccountInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`cuenta`)
};

export const finding_path_kind_address = /** @type {(inputs: Finding_Path_Kind_AddressInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`dirección`)
};

export const finding_path_kind_device = /** @type {(inputs: Finding_Path_Kind_DeviceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`dispositivo`)
};

export const finding_path_kind_document = /** @type {(inputs: Finding_Path_Kind_DocumentInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`documento`)
};

export const finding_path_kind_email = /** @type {(inputs: Finding_Path_Kind_EmailInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`correo`)
};

export const finding_path_kind_event = /** @type {(inputs: Finding_Path_Kind_EventInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`suceso`)
};

export const finding_path_kind_journey = /** @type {(inputs: Finding_Path_Kind_JourneyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`viaje`)
};

export const finding_path_kind_organisation = /** @type {(inputs: Finding_Path_Kind_OrganisationInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`organización`)
};

export const finding_path_kind_phone = /** @type {(inputs: Finding_Path_Kind_PhoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`teléfono`)
};

export const finding_path_kind_vehicle = /** @type {(inputs: Finding_Path_Kind_VehicleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`vehículo`)
};

export const finding_path_memo = /** @type {(inputs: Finding_Path_MemoInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`ficha ${i?.source}`)
};

export const finding_path_memo_source = /** @type {(inputs: Finding_Path_Memo_SourceInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`fuente de la ficha ${i?.id}`)
};

export const finding_path_place = /** @type {(inputs: Finding_Path_PlaceInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.file} fila ${i?.row}`)
};

export const finding_path_records = /** @type {(inputs: Finding_Path_RecordsInputs) => LocalizedString} */ (i) => {const many = registry.plural("es", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} registro`);
	return /** @type {LocalizedString} */ (`${i?.n} registros`)
	
};

export const finding_path_row = /** @type {(inputs: Finding_Path_RowInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`fila ${i?.row}`)
};

export const finding_path_row_day = /** @type {(inputs: Finding_Path_Row_DayInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`fila ${i?.row}, ${i?.day}`)
};

export const finding_people_attached = /** @type {(inputs: Finding_People_AttachedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.records} registros se adjuntaron solo por el nombre: no aportan vínculo, recuento ni lugar.`)
};

export const finding_people_blocking = /** @type {(inputs: Finding_People_BlockingInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Las reglas juntas llevan a comparación cerca del ${i?.percent} % de los pares verdaderos (estimación por captura y recaptura a partir de ${i?.pairs} pares unidos, medida hasta 1,5 puntos demasiado alta; al menos ${i?.least} %).`)
};

export const finding_people_blocks = /** @type {(inputs: Finding_People_BlocksInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Regla ${i?.rule}: ${i?.unsplit} de ${i?.split} bloques divididos siguen siendo demasiado grandes; sus pares se hallan por otras reglas o no se hallan.`)
};

export const finding_people_candidates = /** @type {(inputs: Finding_People_CandidatesInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.candidates} pares no se unieron y pueden ser una misma persona: decide una persona (candidates.csv).`)
};

export const finding_people_columns = /** @type {(inputs: Finding_People_ColumnsInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Columnas usadas: ${i?.columns}.`)
};

export const finding_people_columns_missing = /** @type {(inputs: Finding_People_Columns_MissingInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`El modelo lee columnas que aquí ningún registro llena: ${i?.columns}. Cuentan como valores que faltan.`)
};

export const finding_people_curve_judged = /** @type {(inputs: Finding_People_Curve_JudgedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`La curva de ${i?.file} se dibujó con ${i?.pairs} pares juzgados, que también mandan y afinan los pesos: es algo optimista.`)
};

export const finding_people_drift = /** @type {(inputs: Finding_People_DriftInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`El modelo se aprendió con ${i?.learnt} registros y ahora lee ${i?.records}: lo que es frecuente puede haber cambiado. Aprenda de nuevo con \`lookback resolve --refit\` si los archivos nuevos son de otra clase.`)
};

export const finding_people_errors = /** @type {(inputs: Finding_People_ErrorsInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Pares perdidos: ${i?.notBlocked} nunca comparados, ${i?.scoredLow} con puntuación baja, ${i?.cut} cortados al agrupar. Pares erróneos: ${i?.scoredHigh} por su propia puntuación, ${i?.throughOthers} a través de otros registros.`)
};

export const finding_people_estimate = /** @type {(inputs: Finding_People_EstimateInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`De ${i?.judged} pares juzgados: precisión ${i?.p} (${i?.pLow} a ${i?.pHigh}), exhaustividad entre los pares comparados ${i?.r} (${i?.rLow} a ${i?.rHigh}), 95 % de confianza.`)
};

export const finding_people_failed = /** @type {(inputs: Finding_People_FailedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`El modelo falló con este archivo (espera ${i?.expected} coincidencias entre ${i?.pairs} pares comparados): no se unió nada.`)
};

export const finding_people_found = /** @type {(inputs: Finding_People_FoundInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.records} registros, ${i?.persons} personas; ${i?.joined} de ellas con dos o más registros.`)
};

export const finding_people_homes_only = /** @type {(inputs: Finding_People_Homes_OnlyInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Este archivo no contiene fechas de nacimiento ni números de personas, y sí familias: padre e hijo del mismo nombre en un mismo hogar no se distinguen de una sola persona. Solo se unen registros cuyo teléfono siguió a la persona a otro hogar. ${i?.pairs} pares de un mismo nombre en un mismo hogar son candidatos (motivo household_evidence_only): ${i?.records} registros que serían ${i?.groups} personas si se unieran todos.`)
};

export const finding_people_judgements = /** @type {(inputs: Finding_People_JudgementsInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Los juicios sobre ${i?.a} y ${i?.b} se contradicen.`)
};

export const finding_people_measured = /** @type {(inputs: Finding_People_MeasuredInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Frente a la verdad: precisión ${i?.p}, exhaustividad ${i?.r}, F1 ${i?.f1}; F1 B-cúbica ${i?.bcubed}.`)
};

export const finding_people_names_only = /** @type {(inputs: Finding_People_Names_OnlyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Este archivo solo contiene nombres: un nombre da candidatos, nunca personas. --names-only agrupa nombres iguales.`)
};

export const finding_people_no_field = /** @type {(inputs: Finding_People_No_FieldInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Ninguna columna de este archivo dice quién es cada registro: no se comparó nada.`)
};

export const finding_people_no_match = /** @type {(inputs: Finding_People_No_MatchInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Ningún grupo de pares parece de una misma persona: se usó un modelo fijado en lugar de uno aprendido, y solo une un número igual.`)
};

export const finding_people_organisations = /** @type {(inputs: Finding_People_OrganisationsInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Ninguna entidad del archivo es una persona: se compararon sus ${i?.records} organizaciones, por nombres, números y direcciones. Léase organización donde dice persona.`)
};

export const finding_people_passed_over = /** @type {(inputs: Finding_People_Passed_OverInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Se pasaron por alto ${i?.others} entidades que no son personas.`)
};

export const finding_people_placeholders = /** @type {(inputs: Finding_People_PlaceholdersInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.column}: ${i?.values} valores los tienen demasiadas personas distintas y cuentan como ausentes.`)
};

export const finding_people_precision = /** @type {(inputs: Finding_People_PrecisionInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`De los pares de registros unidos se espera que sea correcto cerca del ${i?.percent} % (estimación del propio modelo, algo optimista según lo medido).`)
};

export const finding_people_rejected = /** @type {(inputs: Finding_People_RejectedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.lines} líneas no se pudieron leer y quedaron fuera.`)
};

export const finding_people_rule_alone = /** @type {(inputs: Finding_People_Rule_AloneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`% que solo ella halla`)
};

export const finding_people_rule_expected = /** @type {(inputs: Finding_People_Rule_ExpectedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`por azar`)
};

export const finding_people_rule_left = /** @type {(inputs: Finding_People_Rule_LeftInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`pares que quedan a otras reglas`)
};

export const finding_people_rule_name = /** @type {(inputs: Finding_People_Rule_NameInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`comparados por`)
};

export const finding_people_rule_pairs = /** @type {(inputs: Finding_People_Rule_PairsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`pares`)
};

export const finding_people_rule_recall = /** @type {(inputs: Finding_People_Rule_RecallInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`halla % de los pares verdaderos`)
};

export const finding_people_rule_split = /** @type {(inputs: Finding_People_Rule_SplitInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`bloques divididos`)
};

export const finding_people_rule_unsplit = /** @type {(inputs: Finding_People_Rule_UnsplitInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`demasiado grandes`)
};

export const finding_people_sample = /** @type {(inputs: Finding_People_SampleInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.pairs} pares por juzgar están en ${i?.file}: rellene la columna same con 1 o 0 y devuelva el archivo con --labels.`)
};

export const finding_people_small = /** @type {(inputs: Finding_People_SmallInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Solo ${i?.records} registros: demasiado pocos para aprender con confianza. Revise cada persona antes de usarla.`)
};

export const finding_people_warning = /** @type {(inputs: Finding_People_WarningInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.code}: ${i?.detail}.`)
};

export const finding_protected_birthplace = /** @type {(inputs: Finding_Protected_BirthplaceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`lugar de nacimiento`)
};

export const finding_protected_ethnicity = /** @type {(inputs: Finding_Protected_EthnicityInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`etnia`)
};

export const finding_protected_health = /** @type {(inputs: Finding_Protected_HealthInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`salud`)
};

export const finding_protected_nationality = /** @type {(inputs: Finding_Protected_NationalityInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`nacionalidad`)
};

export const finding_protected_politics = /** @type {(inputs: Finding_Protected_PoliticsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`política`)
};

export const finding_protected_religion = /** @type {(inputs: Finding_Protected_ReligionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`religión`)
};

export const finding_refused_adverse_needs_two_on_outcome = /** @type {(inputs: Finding_Refused_Adverse_Needs_Two_On_OutcomeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nada adverso se sostiene en una sola persona: ninguno de los dos lectores dio este resultado.`)
};

export const finding_refused_adverse_needs_two_on_outcome_todo = /** @type {(inputs: Finding_Refused_Adverse_Needs_Two_On_Outcome_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Elija un resultado que haya dado uno de ellos, o uno que no sea adverso.`)
};

export const finding_refused_already_decided_by_you = /** @type {(inputs: Finding_Refused_Already_Decided_By_YouInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Usted ya respondió sobre esta persona; la otra respuesta corresponde a otra.`)
};

export const finding_refused_already_decided_by_you_todo = /** @type {(inputs: Finding_Refused_Already_Decided_By_You_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Que responda otro lector, con su propia clave.`)
};

export const finding_refused_already_settled = /** @type {(inputs: Finding_Refused_Already_SettledInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Este caso está resuelto.`)
};

export const finding_refused_already_settled_todo = /** @type {(inputs: Finding_Refused_Already_Settled_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Se reabre si cambian las pruebas, por control de calidad o por reclamación.`)
};

export const finding_refused_analyst_may_not_review = /** @type {(inputs: Finding_Refused_Analyst_May_Not_ReviewInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Usted aportó pruebas aquí como analista: nadie aprueba lo que propuso.`)
};

export const finding_refused_analyst_may_not_review_todo = /** @type {(inputs: Finding_Refused_Analyst_May_Not_Review_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Que responda otro lector.`)
};

export const finding_refused_conduct_missing = /** @type {(inputs: Finding_Refused_Conduct_MissingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`D5 y D6 exigen pruebas de la conducta propia de la persona, y no se citó ninguna. Una relación no es una conducta.`)
};

export const finding_refused_conduct_missing_todo = /** @type {(inputs: Finding_Refused_Conduct_Missing_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Cite un elemento de tipo conduct o adjunte uno con lookback review attach.`)
};

export const finding_refused_confirmation_missing = /** @type {(inputs: Finding_Refused_Confirmation_MissingInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Un resultado adverso se escribe por segunda vez: ${i?.detail}.`)
};

export const finding_refused_confirmation_missing_todo = /** @type {(inputs: Finding_Refused_Confirmation_Missing_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Escríbalo con --confirm.`)
};

export const finding_refused_evidence_changed = /** @type {(inputs: Finding_Refused_Evidence_ChangedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Las pruebas han cambiado desde que se leyó este expediente.`)
};

export const finding_refused_evidence_changed_todo = /** @type {(inputs: Finding_Refused_Evidence_Changed_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Léalo de nuevo: lookback review show PERSONA`)
};

export const finding_refused_evidence_missing = /** @type {(inputs: Finding_Refused_Evidence_MissingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nada sin pruebas: no se citó ningún elemento.`)
};

export const finding_refused_evidence_missing_todo = /** @type {(inputs: Finding_Refused_Evidence_Missing_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Cite elementos o registros con --evidence; lookback review show los enumera.`)
};

export const finding_refused_evidence_unknown = /** @type {(inputs: Finding_Refused_Evidence_UnknownInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.detail} no es un elemento ni un registro de esta persona.`)
};

export const finding_refused_evidence_unknown_todo = /** @type {(inputs: Finding_Refused_Evidence_Unknown_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Cite lo que enumera lookback review show.`)
};

export const finding_refused_exclusion_not_approved = /** @type {(inputs: Finding_Refused_Exclusion_Not_ApprovedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Nadie firmó la exclusión ${i?.detail}.`)
};

export const finding_refused_exclusion_not_approved_todo = /** @type {(inputs: Finding_Refused_Exclusion_Not_Approved_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nada que hacer; una regla que la propia carta nombra se quita en ella.`)
};

export const finding_refused_export_answer_first = /** @type {(inputs: Finding_Refused_Export_Answer_FirstInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Aún debe responder sobre esta persona sin saber qué hicieron otros; lo que se entrega se lo diría.`)
};

export const finding_refused_export_answer_first_todo = /** @type {(inputs: Finding_Refused_Export_Answer_First_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Responda primero, o deje que lo entregue otra persona.`)
};

export const finding_refused_export_needs_protection = /** @type {(inputs: Finding_Refused_Export_Needs_ProtectionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Esta persona está bajo protección: uno de los dos que entregan el expediente debe ser responsable de protección.`)
};

export const finding_refused_export_needs_protection_todo = /** @type {(inputs: Finding_Refused_Export_Needs_Protection_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Pídalo a un responsable de protección.`)
};

export const finding_refused_export_purpose_missing = /** @type {(inputs: Finding_Refused_Export_Purpose_MissingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Un expediente se entrega a alguien y para algo: falta el destinatario o el fin.`)
};

export const finding_refused_export_purpose_missing_todo = /** @type {(inputs: Finding_Refused_Export_Purpose_Missing_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Diga a quién se entrega y para qué puede usarse.`)
};

export const finding_refused_innocent_explanation_missing = /** @type {(inputs: Finding_Refused_Innocent_Explanation_MissingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Escriba qué lo explicaría inocentemente, aunque no lo crea.`)
};

export const finding_refused_innocent_explanation_missing_todo = /** @type {(inputs: Finding_Refused_Innocent_Explanation_Missing_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Indíquelo con --innocent.`)
};

export const finding_refused_key_name_taken = /** @type {(inputs: Finding_Refused_Key_Name_TakenInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Ya hay alguien registrado como ${i?.detail}; dos claves con un mismo nombre serían una sola persona.`)
};

export const finding_refused_key_name_taken_todo = /** @type {(inputs: Finding_Refused_Key_Name_Taken_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Elija otro nombre.`)
};

export const finding_refused_leg_missing = /** @type {(inputs: Finding_Refused_Leg_MissingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`«Trasladada» exige la prueba de un tramo del viaje.`)
};

export const finding_refused_leg_missing_todo = /** @type {(inputs: Finding_Refused_Leg_Missing_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Cite el tramo.`)
};

export const finding_refused_needs_adjudicator = /** @type {(inputs: Finding_Refused_Needs_AdjudicatorInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Dos lectores respondieron distinto: el tercero tiene que ser adjudicador.`)
};

export const finding_refused_needs_adjudicator_todo = /** @type {(inputs: Finding_Refused_Needs_Adjudicator_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`lookback key new NOMBRE --role adjudicator`)
};

export const finding_refused_no_redress_open = /** @type {(inputs: Finding_Refused_No_Redress_OpenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`No hay ninguna reclamación abierta para esta persona.`)
};

export const finding_refused_no_redress_open_todo = /** @type {(inputs: Finding_Refused_No_Redress_Open_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Abra una primero.`)
};

export const finding_refused_not_a_person_pair = /** @type {(inputs: Finding_Refused_Not_A_Person_PairInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Un par necesita dos registros distintos.`)
};

export const finding_refused_not_a_person_pair_todo = /** @type {(inputs: Finding_Refused_Not_A_Person_Pair_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Indique dos registros.`)
};

export const finding_refused_not_held = /** @type {(inputs: Finding_Refused_Not_HeldInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`No hay retención legal sobre esta persona.`)
};

export const finding_refused_not_held_todo = /** @type {(inputs: Finding_Refused_Not_Held_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nada que hacer.`)
};

export const finding_refused_not_paused = /** @type {(inputs: Finding_Refused_Not_PausedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Este caso no está en pausa.`)
};

export const finding_refused_not_paused_todo = /** @type {(inputs: Finding_Refused_Not_Paused_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`No hay nada que hacer.`)
};

export const finding_refused_not_sampled = /** @type {(inputs: Finding_Refused_Not_SampledInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Esta persona no está en ninguna muestra.`)
};

export const finding_refused_not_sampled_todo = /** @type {(inputs: Finding_Refused_Not_Sampled_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Extraiga primero la muestra.`)
};

export const finding_refused_not_taken_by_you = /** @type {(inputs: Finding_Refused_Not_Taken_By_YouInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Usted no ha tomado este caso.`)
};

export const finding_refused_not_taken_by_you_todo = /** @type {(inputs: Finding_Refused_Not_Taken_By_You_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`lookback review list --key FICHERO muestra los suyos.`)
};

export const finding_refused_not_under_protection = /** @type {(inputs: Finding_Refused_Not_Under_ProtectionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Esta persona no está bajo protección.`)
};

export const finding_refused_not_under_protection_todo = /** @type {(inputs: Finding_Refused_Not_Under_Protection_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`No hay nada que hacer.`)
};

export const finding_refused_nothing_to_purge = /** @type {(inputs: Finding_Refused_Nothing_To_PurgeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`No se indicó nada que borrar.`)
};

export const finding_refused_nothing_to_purge_todo = /** @type {(inputs: Finding_Refused_Nothing_To_Purge_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Indique los sucesos y sus campos.`)
};

export const finding_refused_nothing_to_sample = /** @type {(inputs: Finding_Refused_Nothing_To_SampleInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`No hay nadie en el estrato ${i?.detail}.`)
};

export const finding_refused_nothing_to_sample_todo = /** @type {(inputs: Finding_Refused_Nothing_To_Sample_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Elija otro estrato o espere a que haya alguien.`)
};

export const finding_refused_own_work = /** @type {(inputs: Finding_Refused_Own_WorkInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nadie controla su propio trabajo.`)
};

export const finding_refused_own_work_todo = /** @type {(inputs: Finding_Refused_Own_Work_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Que lo controle otra persona.`)
};

export const finding_refused_paused = /** @type {(inputs: Finding_Refused_PausedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Este caso está en pausa.`)
};

export const finding_refused_paused_todo = /** @type {(inputs: Finding_Refused_Paused_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Reanúdelo primero.`)
};

export const finding_refused_person_not_in_cohort = /** @type {(inputs: Finding_Refused_Person_Not_In_CohortInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.detail} no está en revisión.`)
};

export const finding_refused_person_not_in_cohort_todo = /** @type {(inputs: Finding_Refused_Person_Not_In_Cohort_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`lookback review list muestra quién lo está.`)
};

export const finding_refused_protected_attribute = /** @type {(inputs: Finding_Refused_Protected_AttributeInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.detail} es un atributo protegido: nunca puede filtrar, ordenar ni clasificar a personas.`)
};

export const finding_refused_protected_attribute_todo = /** @type {(inputs: Finding_Refused_Protected_Attribute_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Filtre u ordene por pruebas: banda, antigüedad, etapa.`)
};

export const finding_refused_purge_suspended = /** @type {(inputs: Finding_Refused_Purge_SuspendedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.detail} está bajo retención legal, recurrida o sin decidir: no se borra nada de esta persona.`)
};

export const finding_refused_purge_suspended_todo = /** @type {(inputs: Finding_Refused_Purge_Suspended_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Espere a que se levante la retención, se resuelva el recurso o se decida el caso.`)
};

export const finding_refused_reason_missing = /** @type {(inputs: Finding_Refused_Reason_MissingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Hay que escribir un motivo.`)
};

export const finding_refused_reason_missing_todo = /** @type {(inputs: Finding_Refused_Reason_Missing_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Explíquelo con --reason.`)
};

export const finding_refused_redress_needs_someone_new = /** @type {(inputs: Finding_Refused_Redress_Needs_Someone_NewInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Una reclamación la atiende quien nunca decidió sobre esta persona.`)
};

export const finding_refused_redress_needs_someone_new_todo = /** @type {(inputs: Finding_Refused_Redress_Needs_Someone_New_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Que la atienda alguien nuevo.`)
};

export const finding_refused_reopen_needs_someone_else = /** @type {(inputs: Finding_Refused_Reopen_Needs_Someone_ElseInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Quien respondió sobre esta persona no puede reabrir lo que también respondieron otros.`)
};

export const finding_refused_reopen_needs_someone_else_todo = /** @type {(inputs: Finding_Refused_Reopen_Needs_Someone_Else_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Pídalo a quien dirime, controla la calidad, atiende reclamaciones o protege y no haya respondido aquí.`)
};

export const finding_refused_role_missing = /** @type {(inputs: Finding_Refused_Role_MissingInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Hace falta una clave con otro papel: ${i?.detail}.`)
};

export const finding_refused_role_missing_todo = /** @type {(inputs: Finding_Refused_Role_Missing_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Use una clave que lo tenga.`)
};

export const finding_refused_same_person_twice = /** @type {(inputs: Finding_Refused_Same_Person_TwiceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Hacen falta dos personas distintas.`)
};

export const finding_refused_same_person_twice_todo = /** @type {(inputs: Finding_Refused_Same_Person_Twice_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Que lo haga una segunda persona, con su propia clave.`)
};

export const finding_refused_script_key_outside_simulation = /** @type {(inputs: Finding_Refused_Script_Key_Outside_SimulationInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`La clave ${i?.detail} es de un programa; un programa solo decide en un espacio simulado.`)
};

export const finding_refused_script_key_outside_simulation_todo = /** @type {(inputs: Finding_Refused_Script_Key_Outside_Simulation_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Que decida una persona, con su propia clave.`)
};

export const finding_refused_system_may_not = /** @type {(inputs: Finding_Refused_System_May_NotInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`El sistema no puede hacer esto por sí solo (${i?.detail}).`)
};

export const finding_refused_system_may_not_todo = /** @type {(inputs: Finding_Refused_System_May_Not_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Indique una clave con --key.`)
};

export const finding_refused_taken_by_other = /** @type {(inputs: Finding_Refused_Taken_By_OtherInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Otra persona ha tomado este caso.`)
};

export const finding_refused_taken_by_other_todo = /** @type {(inputs: Finding_Refused_Taken_By_Other_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Tome otro o vuelva mañana.`)
};

export const finding_refused_unknown_key = /** @type {(inputs: Finding_Refused_Unknown_KeyInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`El registro no conoce la clave ${i?.detail}.`)
};

export const finding_refused_unknown_key_todo = /** @type {(inputs: Finding_Refused_Unknown_Key_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Cree una con: lookback key new NOMBRE --role reviewer`)
};

export const finding_ribbon_building = /** @type {(inputs: Finding_Ribbon_BuildingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`edificio, sin piso`)
};

export const finding_ribbon_date_unknown = /** @type {(inputs: Finding_Ribbon_Date_UnknownInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`fecha desconocida`)
};

export const finding_ribbon_hub = /** @type {(inputs: Finding_Ribbon_HubInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Nodo muy usado: ${i?.count} personas. No tiene peso propio.`)
};

export const finding_ribbon_memo = /** @type {(inputs: Finding_Ribbon_MemoInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`memoria, fuente ${i?.source}`)
};

export const finding_ribbon_network = /** @type {(inputs: Finding_Ribbon_NetworkInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Red`)
};

export const finding_ribbon_possible = /** @type {(inputs: Finding_Ribbon_PossibleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`solo posible`)
};

export const finding_ribbon_record = /** @type {(inputs: Finding_Ribbon_RecordInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`1 registro`)
};

export const finding_ribbon_records = /** @type {(inputs: Finding_Ribbon_RecordsInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.count} registros`)
};

export const finding_ribbon_row = /** @type {(inputs: Finding_Ribbon_RowInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`fila ${i?.row}`)
};

export const finding_ribbon_sole = /** @type {(inputs: Finding_Ribbon_SoleInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Marca ${i?.mark}: todo depende de esto. Sin ello la persona sale (${i?.items}).`)
};

export const finding_ribbon_title = /** @type {(inputs: Finding_Ribbon_TitleInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Caminos de indicios de la persona ${i?.person}`)
};

export const finding_ribbon_users = /** @type {(inputs: Finding_Ribbon_UsersInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Lo usaron ${i?.count} personas de los ficheros.`)
};

export const finding_rival_birth_dates_a_generation_apart = /** @type {(inputs: Finding_Rival_Birth_Dates_A_Generation_ApartInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`fechas de nacimiento a una generación`)
};

export const finding_rival_birth_dates_of_siblings = /** @type {(inputs: Finding_Rival_Birth_Dates_Of_SiblingsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`fechas de nacimiento de hermanos`)
};

export const finding_rival_same = /** @type {(inputs: Finding_Rival_SameInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`igual en: ${i?.what}`)
};

export const finding_rival_same_birth_date = /** @type {(inputs: Finding_Rival_Same_Birth_DateInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`misma fecha de nacimiento`)
};

export const finding_rival_same_full_name = /** @type {(inputs: Finding_Rival_Same_Full_NameInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`mismo nombre completo`)
};

export const finding_rival_same_surname = /** @type {(inputs: Finding_Rival_Same_SurnameInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`mismo apellido`)
};

export const finding_rival_unrelated = /** @type {(inputs: Finding_Rival_UnrelatedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`sin relación`)
};

export const finding_screen_caveat = /** @type {(inputs: Finding_Screen_CaveatInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Un candidato es un nombre que concuerda, no una persona identificada. No tiene efecto hasta que una persona lo juzgue. La probabilidad dice qué parte de los candidatos con tal puntuación no explica el azar; sin fecha de nacimiento es a menudo 0.`)
};

export const finding_screen_chance = /** @type {(inputs: Finding_Screen_ChanceInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Candidatos que son de esperar solo por azar: ${i?.expected}. Tantos dieron nombres que nadie lleva, hechos con los nombres y apellidos de este archivo y buscados del mismo modo.`)
};

export const finding_screen_columns = /** @type {(inputs: Finding_Screen_ColumnsInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Buscado en ${i?.file}: ${i?.columns}.`)
};

export const finding_screen_date = /** @type {(inputs: Finding_Screen_DateInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`El archivo de la lista se modificó por última vez el ${i?.date}.`)
};

export const finding_screen_list = /** @type {(inputs: Finding_Screen_ListInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Lista ${i?.file}: ${i?.names} en ${i?.rows}, ${i?.nameless} sin nombre; sha256 ${i?.digest}.`)
};

export const finding_screen_none = /** @type {(inputs: Finding_Screen_NoneInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`No se halló a nadie. ${i?.searched} dice de cada nombre bajo qué formas se buscó y con cuántos nombres de la lista se comparó.`)
};

export const finding_screen_searched = /** @type {(inputs: Finding_Screen_SearchedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Búsqueda de ${i?.records} en una lista de ${i?.rows}: ${i?.hits} para ${i?.found}; ${i?.nameless} sin nombre: no se pudo buscar.`)
};

export const finding_unknown = /** @type {(inputs: Finding_UnknownInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`hallazgo desconocido ${i?.code}`)
};

export const step_declare_earlier = /** @type {(inputs: Step_Declare_EarlierInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`La ficha anterior se conserva en ${i?.file}; declárela otra vez para deshacer esto.`)
};

export const step_declare_network = /** @type {(inputs: Step_Declare_NetworkInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Red ${i?.id}: ${i?.details}, viajes entre ellos, ${i?.events},`)
};

export const step_declare_persons = /** @type {(inputs: Step_Declare_PersonsInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.members}, ${i?.first}.`)
};

export const step_declare_reassigned = /** @type {(inputs: Step_Declare_ReassignedInputs) => LocalizedString} */ (i) => {const many = registry.plural("es", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} dato pasó a otra persona y se divide por fechas.`);
	return /** @type {LocalizedString} */ (`${i?.n} datos pasaron a otra persona y se dividen por fechas.`)
	
};

export const step_declare_said = /** @type {(inputs: Step_Declare_SaidInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Dicho de la red y de ninguna persona: «${i?.text}», fuente ${i?.source}.`)
};

export const step_declare_said_hedged = /** @type {(inputs: Step_Declare_Said_HedgedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Dicho de la red y de ninguna persona: «${i?.text}» (reserva: ${i?.hedge}), fuente ${i?.source}.`)
};

export const step_declare_same = /** @type {(inputs: Step_Declare_SameInputs) => LocalizedString} */ (i) => {const many = registry.plural("es", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} par de datos se toma como uno solo.`);
	return /** @type {LocalizedString} */ (`${i?.n} pares de datos se toman como uno solo.`)
	
};

export const step_exclusion_approved = /** @type {(inputs: Step_Exclusion_ApprovedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Aprobada por ${i?.names} (${i?.approval}); vale a partir del próximo trace.`)
};

export const step_exclusion_loss = /** @type {(inputs: Step_Exclusion_LossInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.rule} dejaría fuera a ${i?.persons}; a nadie con una declaración directa o un tramo de viaje.`)
};

export const step_exclusion_none = /** @type {(inputs: Step_Exclusion_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`El mandato no tiene tal exclusión: no deja fuera a nadie.`)
};

export const step_exclusion_one = /** @type {(inputs: Step_Exclusion_OneInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Con uno: ${i?.n}; la coincidencia no se puede examinar con uno solo. Se comprueba una muestra de ellos.`)
};

export const step_exclusion_two = /** @type {(inputs: Step_Exclusion_TwoInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Con dos o más datos compartidos: ${i?.two}; por coincidencia ${i?.expected}; se perderían, pues, unos ${i?.real} vínculos reales.`)
};

export const step_exclusion_waiting = /** @type {(inputs: Step_Exclusion_WaitingInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Firmada por ${i?.n} de las dos personas que necesita: todavía no deja fuera a nadie.`)
};

export const step_export_asked = /** @type {(inputs: Step_Export_AskedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Pedido: ${i?.person}, para ${i?.recipient}. No se ha escrito nada. Sale cuando una segunda persona da el mismo destinatario y fin con otra clave.`)
};

export const step_export_given = /** @type {(inputs: Step_Export_GivenInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Entregado: ${i?.person}, a ${i?.recipient}: ${i?.file}. Consta en el registro; avise al destinatario cuando cambie (lookback export --log).`)
};

export const step_export_line = /** @type {(inputs: Step_Export_LineInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.day}  ${i?.person}  a ${i?.recipient}, por ${i?.by}`)
};

export const step_export_line_changed = /** @type {(inputs: Step_Export_Line_ChangedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.day}  ${i?.person}  a ${i?.recipient}, por ${i?.by}  HA CAMBIADO: avise al destinatario`)
};

export const step_export_total = /** @type {(inputs: Step_Export_TotalInputs) => LocalizedString} */ (i) => {const many = registry.plural("es", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`Se ha entregado ${i?.n} expediente.`);
	return /** @type {LocalizedString} */ (`Se han entregado ${i?.n} expedientes.`)
	
};

export const step_import_balance = /** @type {(inputs: Step_Import_BalanceInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.rows} = ${i?.records} + ${i?.rejected} rechazadas + ${i?.blank} en blanco + ${i?.header} de cabecera; se da cuenta de todo: ${i?.bytes}.`)
};

export const step_import_balance_sheet = /** @type {(inputs: Step_Import_Balance_SheetInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.rows} = ${i?.records} + ${i?.rejected} rechazadas + ${i?.blank} en blanco + ${i?.header} de cabecera; se da cuenta de todo lo de esta hoja y de lo que comparte con las demás: ${i?.bytes}.`)
};

export const step_import_balance_text = /** @type {(inputs: Step_Import_Balance_TextInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.rows} = ${i?.records} + ${i?.rejected} rechazadas + ${i?.blank} en blanco + ${i?.header} de cabecera; se da cuenta de todo su texto: ${i?.bytes}.`)
};

export const step_import_check = /** @type {(inputs: Step_Import_CheckInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.system}, ${i?.what}: se esperaba ${i?.expected}, se recibió ${i?.received}; ${i?.verdict}.`)
};

export const step_import_check_agrees = /** @type {(inputs: Step_Import_Check_AgreesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`según lo esperado`)
};

export const step_import_check_amount = /** @type {(inputs: Step_Import_Check_AmountInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`importe`)
};

export const step_import_check_difference = /** @type {(inputs: Step_Import_Check_DifferenceInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`diferencia ${i?.n}`)
};

export const step_import_check_differs = /** @type {(inputs: Step_Import_Check_DiffersInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`difiere`)
};

export const step_import_check_from = /** @type {(inputs: Step_Import_Check_FromInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`desde`)
};

export const step_import_check_nothing = /** @type {(inputs: Step_Import_Check_NothingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`nada`)
};

export const step_import_check_persons = /** @type {(inputs: Step_Import_Check_PersonsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`personas`)
};

export const step_import_check_rows = /** @type {(inputs: Step_Import_Check_RowsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`filas`)
};

export const step_import_check_to = /** @type {(inputs: Step_Import_Check_ToInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`hasta`)
};

export const step_import_columns_unused = /** @type {(inputs: Step_Import_Columns_UnusedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Columnas que la correspondencia no usa: ${i?.columns}.`)
};

export const step_import_delimiter_bars = /** @type {(inputs: Step_Import_Delimiter_BarsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`barras`)
};

export const step_import_delimiter_commas = /** @type {(inputs: Step_Import_Delimiter_CommasInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`comas`)
};

export const step_import_delimiter_one_column = /** @type {(inputs: Step_Import_Delimiter_One_ColumnInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`una columna`)
};

export const step_import_delimiter_semicolons = /** @type {(inputs: Step_Import_Delimiter_SemicolonsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`puntos y coma`)
};

export const step_import_delimiter_tabs = /** @type {(inputs: Step_Import_Delimiter_TabsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`tabuladores`)
};

export const step_import_empty = /** @type {(inputs: Step_Import_EmptyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`El archivo llegó vacío. Se conserva como llegó; pida que lo envíen de nuevo.`)
};

export const step_import_explained = /** @type {(inputs: Step_Import_ExplainedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Explicado: ${i?.text}`)
};

export const step_import_file = /** @type {(inputs: Step_Import_FileInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.name} es la fuente ${i?.source}; ${i?.format}.`)
};

export const step_import_file_again = /** @type {(inputs: Step_Import_File_AgainInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.name} es la fuente ${i?.source} (ya se había importado); ${i?.format}.`)
};

export const step_import_flag_ambiguous_date = /** @type {(inputs: Step_Import_Flag_Ambiguous_DateInputs) => LocalizedString} */ (i) => {const many = registry.plural("es", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} valor es una fecha cuyo día y mes podrían estar cambiados; el texto se conservó.`);
	return /** @type {LocalizedString} */ (`${i?.n} valores son fechas cuyo día y mes podrían estar cambiados; el texto se conservó.`)
	
};

export const step_import_flag_first_of_january = /** @type {(inputs: Step_Import_Flag_First_Of_JanuaryInputs) => LocalizedString} */ (i) => {const many = registry.plural("es", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} valor es un nacimiento el 1 de enero, que suele anotarse cuando solo se sabe el año; el texto se conservó.`);
	return /** @type {LocalizedString} */ (`${i?.n} valores son nacimientos el 1 de enero, que suele anotarse cuando solo se sabe el año; el texto se conservó.`)
	
};

export const step_import_flag_implausible = /** @type {(inputs: Step_Import_Flag_ImplausibleInputs) => LocalizedString} */ (i) => {const many = registry.plural("es", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} valor es una fecha que ninguna persona registrada puede tener; el texto se conservó.`);
	return /** @type {LocalizedString} */ (`${i?.n} valores son fechas que ninguna persona registrada puede tener; el texto se conservó.`)
	
};

export const step_import_flag_imprecise_date = /** @type {(inputs: Step_Import_Flag_Imprecise_DateInputs) => LocalizedString} */ (i) => {const many = registry.plural("es", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} valor es una fecha más amplia que un año; el texto se conservó.`);
	return /** @type {LocalizedString} */ (`${i?.n} valores son fechas más amplias que un año; el texto se conservó.`)
	
};

export const step_import_flag_not_in_file = /** @type {(inputs: Step_Import_Flag_Not_In_FileInputs) => LocalizedString} */ (i) => {const many = registry.plural("es", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} valor remite a una entidad que no está en el archivo; el texto se conservó.`);
	return /** @type {LocalizedString} */ (`${i?.n} valores remiten a una entidad que no está en el archivo; el texto se conservó.`)
	
};

export const step_import_flag_other = /** @type {(inputs: Step_Import_Flag_OtherInputs) => LocalizedString} */ (i) => {const many = registry.plural("es", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} valor: ${i?.flag}; el texto se conservó.`);
	return /** @type {LocalizedString} */ (`${i?.n} valores: ${i?.flag}; el texto se conservó.`)
	
};

export const step_import_flag_placeholder = /** @type {(inputs: Step_Import_Flag_PlaceholderInputs) => LocalizedString} */ (i) => {const many = registry.plural("es", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} valor significa «no se sabe» (unknown, 000000 ...); el texto se conservó.`);
	return /** @type {LocalizedString} */ (`${i?.n} valores significan «no se sabe» (unknown, 000000 ...); el texto se conservó.`)
	
};

export const step_import_flag_unparsable_date = /** @type {(inputs: Step_Import_Flag_Unparsable_DateInputs) => LocalizedString} */ (i) => {const many = registry.plural("es", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} valor ocupa el lugar de una fecha y no se puede leer como tal; el texto se conservó.`);
	return /** @type {LocalizedString} */ (`${i?.n} valores ocupan el lugar de una fecha y no se pueden leer como tal; el texto se conservó.`)
	
};

export const step_import_flag_unreadable_email = /** @type {(inputs: Step_Import_Flag_Unreadable_EmailInputs) => LocalizedString} */ (i) => {const many = registry.plural("es", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} valor ocupa el lugar de un correo electrónico y no lo es; el texto se conservó.`);
	return /** @type {LocalizedString} */ (`${i?.n} valores ocupan el lugar de un correo electrónico y no lo son; el texto se conservó.`)
	
};

export const step_import_flag_unreadable_phone = /** @type {(inputs: Step_Import_Flag_Unreadable_PhoneInputs) => LocalizedString} */ (i) => {const many = registry.plural("es", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} valor ocupa el lugar de un teléfono y no se puede leer como tal; el texto se conservó. Un número sin su país necesita \`country:\` en la correspondencia o \`default_country\` en el mandato.`);
	return /** @type {LocalizedString} */ (`${i?.n} valores ocupan el lugar de un teléfono y no se pueden leer como tal; el texto se conservó. Un número sin su país necesita \`country:\` en la correspondencia o \`default_country\` en el mandato.`)
	
};

export const step_import_format_entities = /** @type {(inputs: Step_Import_Format_EntitiesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`entidades FollowTheMoney`)
};

export const step_import_format_json = /** @type {(inputs: Step_Import_Format_JsonInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`líneas JSON`)
};

export const step_import_format_sheet = /** @type {(inputs: Step_Import_Format_SheetInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`hoja ${i?.sheet}`)
};

export const step_import_format_sheet_others = /** @type {(inputs: Step_Import_Format_Sheet_OthersInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`hoja ${i?.sheet} (sin leer: ${i?.others})`)
};

export const step_import_format_text = /** @type {(inputs: Step_Import_Format_TextInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`texto en ${i?.encoding} (${i?.how}), ${i?.delimiter}`)
};

export const step_import_format_text_gzip = /** @type {(inputs: Step_Import_Format_Text_GzipInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`texto en ${i?.encoding} (${i?.how}), ${i?.delimiter}, gzip`)
};

export const step_import_guessed = /** @type {(inputs: Step_Import_GuessedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Se propuso una correspondencia: ${i?.file}. Léala, corríjala e importe otra vez con --mapping.`)
};

export const step_import_kind_action = /** @type {(inputs: Step_Import_Kind_ActionInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`actuaciones: ${i?.n}`)
};

export const step_import_kind_interval = /** @type {(inputs: Step_Import_Kind_IntervalInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`relaciones entre ellas: ${i?.n}`)
};

export const step_import_kind_location = /** @type {(inputs: Step_Import_Kind_LocationInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`lugares de personas: ${i?.n}`)
};

export const step_import_kind_organisation = /** @type {(inputs: Step_Import_Kind_OrganisationInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`organizaciones: ${i?.n}`)
};

export const step_import_kind_search = /** @type {(inputs: Step_Import_Kind_SearchInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`búsquedas: ${i?.n}`)
};

export const step_import_kind_thing = /** @type {(inputs: Step_Import_Kind_ThingInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`cosas como viajes, cuentas o vehículos: ${i?.n}`)
};

export const step_import_months_more = /** @type {(inputs: Step_Import_Months_MoreInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.months} y ${i?.more}`)
};

export const step_import_needs_explanation = /** @type {(inputs: Step_Import_Needs_ExplanationInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Necesita una explicación escrita antes de \`measure\`: --explain-difference ARCHIVO TEXTO.`)
};

export const step_import_no_row_in_days = /** @type {(inputs: Step_Import_No_Row_In_DaysInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Ninguna fila lleva fecha entre el ${i?.from} y el ${i?.to} (${i?.days}).`)
};

export const step_import_no_row_in_months = /** @type {(inputs: Step_Import_No_Row_In_MonthsInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Ninguna fila lleva fecha de ${i?.months}.`)
};

export const step_import_no_row_on_day = /** @type {(inputs: Step_Import_No_Row_On_DayInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Ninguna fila lleva fecha del ${i?.day} (${i?.days}).`)
};

export const step_import_rejected = /** @type {(inputs: Step_Import_RejectedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.n} rechazadas: ${i?.reason}.`)
};

export const step_import_rejects_kept = /** @type {(inputs: Step_Import_Rejects_KeptInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Se conservan con su texto en ${i?.file}.`)
};

export const step_import_same_bytes = /** @type {(inputs: Step_Import_Same_BytesInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.name} tiene los mismos bytes que ${i?.kept}: se conserva una vez, como ${i?.kept}, y ${i?.name} queda anotado como otro nombre suyo.`)
};

export const step_import_sheets_not_read = /** @type {(inputs: Step_Import_Sheets_Not_ReadInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Sin leer y en ningún número: ${i?.bytes} de ${i?.all}, las hojas ${i?.sheets}. Una fuente es una tabla: guarde cada una de ellas como archivo propio e impórtela.`)
};

export const step_import_total = /** @type {(inputs: Step_Import_TotalInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Todas las fuentes juntas: ${i?.records} de personas, ${i?.statements}.`)
};

export const step_import_total_besides = /** @type {(inputs: Step_Import_Total_BesidesInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Además: ${i?.amounts}.`)
};

export const step_import_undefined_codes = /** @type {(inputs: Step_Import_Undefined_CodesInputs) => LocalizedString} */ (i) => {const many = registry.plural("es", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} valor de una actuación, un lugar o una búsqueda es una palabra que ninguna cifra cuenta: ${i?.values}. El texto se conservó; \`queries\` con \`filters\` y \`literal\` pueden decir qué palabra conocida es.`);
	return /** @type {LocalizedString} */ (`${i?.n} valores de actuaciones, lugares o búsquedas son palabras que ninguna cifra cuenta: ${i?.values}. El texto se conservó; \`queries\` con \`filters\` y \`literal\` pueden decir qué palabras conocidas son.`)
	
};

export const step_import_warning_bare_quotes = /** @type {(inputs: Step_Import_Warning_Bare_QuotesInputs) => LocalizedString} */ (i) => {const many = registry.plural("es", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} registro tiene comillas dentro de una celda sin entrecomillar; se conservaron.`);
	return /** @type {LocalizedString} */ (`${i?.n} registros tienen comillas dentro de una celda sin entrecomillar; se conservaron.`)
	
};

export const step_import_warning_nuls = /** @type {(inputs: Step_Import_Warning_NulsInputs) => LocalizedString} */ (i) => {const many = registry.plural("es", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} registro tiene caracteres NUL dentro de una celda; se conservaron.`);
	return /** @type {LocalizedString} */ (`${i?.n} registros tienen caracteres NUL dentro de una celda; se conservaron.`)
	
};

export const step_import_warning_other = /** @type {(inputs: Step_Import_Warning_OtherInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.n} ${i?.warning}.`)
};

export const step_import_withdrawn = /** @type {(inputs: Step_Import_WithdrawnInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Se retiró (${i?.reason}), de modo que no se hace nada con ella.`)
};

export const step_import_without_entity = /** @type {(inputs: Step_Import_Without_EntityInputs) => LocalizedString} */ (i) => {const many = registry.plural("es", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} registro no dio ninguna entidad.`);
	return /** @type {LocalizedString} */ (`${i?.n} registros no dieron ninguna entidad.`)
	
};

export const step_import_without_mapping = /** @type {(inputs: Step_Import_Without_MappingInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Sin correspondencia, de modo que no se hizo nada con ellas: ${i?.sources}.`)
};

export const step_key_keep = /** @type {(inputs: Step_Key_KeepInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Quien tenga este archivo decide en su nombre: guárdelo para sí y haga una copia que pueda encontrar.`)
};

export const step_key_made = /** @type {(inputs: Step_Key_MadeInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`La clave ${i?.id} de ${i?.name} (${i?.roles}) está en ${i?.file}; solo usted puede leerla.`)
};

export const step_key_passphrase_again = /** @type {(inputs: Step_Key_Passphrase_AgainInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`La misma otra vez`)
};

export const step_key_passphrase_new = /** @type {(inputs: Step_Key_Passphrase_NewInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nueva contraseña`)
};

export const step_key_passphrase_of = /** @type {(inputs: Step_Key_Passphrase_OfInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Contraseña de ${i?.file}`)
};

export const step_key_sealed = /** @type {(inputs: Step_Key_SealedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Solo se abre con la contraseña; nadie puede abrirla por usted si la pierde.`)
};

export const step_key_sealed_now = /** @type {(inputs: Step_Key_Sealed_NowInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.file} se abre con la nueva contraseña.`)
};

export const step_key_unsealed_now = /** @type {(inputs: Step_Key_Unsealed_NowInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.file} ya no tiene contraseña.`)
};

export const step_kinds_account = /** @type {(inputs: Step_Kinds_AccountInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`cuentas`)
};

export const step_kinds_address = /** @type {(inputs: Step_Kinds_AddressInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`direcciones`)
};

export const step_kinds_device = /** @type {(inputs: Step_Kinds_DeviceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`dispositivos`)
};

export const step_kinds_document = /** @type {(inputs: Step_Kinds_DocumentInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`documentos`)
};

export const step_kinds_email = /** @type {(inputs: Step_Kinds_EmailInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`correos electrónicos`)
};

export const step_kinds_event = /** @type {(inputs: Step_Kinds_EventInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`hechos`)
};

export const step_kinds_journey = /** @type {(inputs: Step_Kinds_JourneyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`viajes`)
};

export const step_kinds_organisation = /** @type {(inputs: Step_Kinds_OrganisationInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`organizaciones`)
};

export const step_kinds_phone = /** @type {(inputs: Step_Kinds_PhoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`teléfonos`)
};

export const step_kinds_vehicle = /** @type {(inputs: Step_Kinds_VehicleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`vehículos`)
};

export const step_loosening_in_force = /** @type {(inputs: Step_Loosening_In_ForceInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.rule}: ${i?.keys}. Por ello, ${i?.links} más y ${i?.lost} menos.`)
};

export const step_loosening_next_day = /** @type {(inputs: Step_Loosening_Next_DayInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`ser el mismo viaje con un día de diferencia`)
};

export const step_loosening_none = /** @type {(inputs: Step_Loosening_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Ninguno de estos se unió. Para unir dos, añádalos en same_detail en la ficha; al quitar la entrada se deshace.`)
};

export const step_loosening_possible = /** @type {(inputs: Step_Loosening_PossibleInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.details} pueden coincidir con uno de la red por ${i?.rule}: al unirlos todos, ${i?.links} más y ${i?.lost} menos.`)
};

export const step_loosening_reassigned = /** @type {(inputs: Step_Loosening_ReassignedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`La ficha dice que esto pasó a otra persona`)
};

export const step_loosening_same_building = /** @type {(inputs: Step_Loosening_Same_BuildingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`ser el mismo edificio, con y sin vivienda`)
};

export const step_loosening_same_detail = /** @type {(inputs: Step_Loosening_Same_DetailInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`La ficha dice que estos son un solo dato`)
};

export const step_loosening_same_last_digits = /** @type {(inputs: Step_Loosening_Same_Last_DigitsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`tener las mismas últimas cifras, con y sin prefijo de país`)
};

export const step_loosening_same_mailbox = /** @type {(inputs: Step_Loosening_Same_MailboxInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`ser el mismo buzón, escrito de otro modo`)
};

export const step_loosening_same_number = /** @type {(inputs: Step_Loosening_Same_NumberInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`ser el mismo número de otro emisor o país, o de ninguno`)
};

export const step_measure_as_of = /** @type {(inputs: Step_Measure_As_OfInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`A ${i?.day}; todas las igualdades se cumplen en las listas.`)
};

export const step_measure_by_coincidence = /** @type {(inputs: Step_Measure_By_CoincidenceInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`por coincidencia ${i?.expected}`)
};

export const step_nothing_changed = /** @type {(inputs: Step_Nothing_ChangedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nada ha cambiado; no hay nada que hacer.`)
};

export const step_priority_line = /** @type {(inputs: Step_Priority_LineInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.person}  ${i?.outcome}, resuelto el ${i?.day} por dos personas`)
};

export const step_priority_total = /** @type {(inputs: Step_Priority_TotalInputs) => LocalizedString} */ (i) => {const many = registry.plural("es", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} persona. Nadie más puede entrar en esta lista.`);
	return /** @type {LocalizedString} */ (`${i?.n} personas. Nadie más puede entrar en esta lista.`)
	
};

export const step_publish_made = /** @type {(inputs: Step_Publish_MadeInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Publicación ${i?.number} (${i?.status}), a ${i?.day}: ${i?.file}`)
};

export const step_publish_public = /** @type {(inputs: Step_Publish_PublicInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Lo que puede salir de la organización está en su carpeta public/.`)
};

export const step_purge_done = /** @type {(inputs: Step_Purge_DoneInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Eliminado: ${i?.texts} sobre ${i?.persons}. Las decisiones, las pruebas citadas y la cadena se conservan.`)
};

export const step_purge_nothing = /** @type {(inputs: Step_Purge_NothingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nada ha vencido.`)
};

export const step_purge_suspended = /** @type {(inputs: Step_Purge_SuspendedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.person} ha vencido y espera: ${i?.why}`)
};

export const step_purge_would = /** @type {(inputs: Step_Purge_WouldInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Se eliminaría: ${i?.texts} sobre ${i?.persons}. No se cambió nada; añada --perform.`)
};

export const step_redress_open_again = /** @type {(inputs: Step_Redress_Open_AgainInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`El caso está abierto de nuevo, para otros lectores.`)
};

export const step_resolve_candidates = /** @type {(inputs: Step_Resolve_CandidatesInputs) => LocalizedString} */ (i) => {const many = registry.plural("es", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} par puede ser una sola persona y espera a que alguien lo juzgue; no se unió.`);
	return /** @type {LocalizedString} */ (`${i?.n} pares pueden ser una sola persona y esperan a que alguien los juzgue; no se unieron.`)
	
};

export const step_resolve_changes = /** @type {(inputs: Step_Resolve_ChangesInputs) => LocalizedString} */ (i) => {const many = registry.plural("es", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`Frente a la resolución anterior: ${i?.n} persona nueva, ${i?.merged} con más registros, ${i?.split} divididas, ${i?.gone} desaparecidas.`);
	return /** @type {LocalizedString} */ (`Frente a la resolución anterior: ${i?.n} personas nuevas, ${i?.merged} con más registros, ${i?.split} divididas, ${i?.gone} desaparecidas.`)
	
};

export const step_resolve_found = /** @type {(inputs: Step_Resolve_FoundInputs) => LocalizedString} */ (i) => {const many = registry.plural("es", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.records} es ${i?.persons}.`);
	return /** @type {LocalizedString} */ (`${i?.records} son ${i?.persons}.`)
	
};

export const step_resolve_lost = /** @type {(inputs: Step_Resolve_LostInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.person} perdió ${i?.records}`)
};

export const step_resolve_precision = /** @type {(inputs: Step_Resolve_PrecisionInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`De cada 100 pares unidos, unos ${i?.right} son correctos (estimación).`)
};

export const step_resolve_unresolvable = /** @type {(inputs: Step_Resolve_UnresolvableInputs) => LocalizedString} */ (i) => {const many = registry.plural("es", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} registro no tiene más que un nombre y no hace persona.`);
	return /** @type {LocalizedString} */ (`${i?.n} registros no tienen más que un nombre y no hacen persona.`)
	
};

export const step_resolve_warning = /** @type {(inputs: Step_Resolve_WarningInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`aviso: ${i?.sentence}`)
};

export const step_retention_line = /** @type {(inputs: Step_Retention_LineInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.person} ${i?.outcome}  decidida ${i?.day}  vence ${i?.due}  ${i?.texts}`)
};

export const step_retention_line_waits = /** @type {(inputs: Step_Retention_Line_WaitsInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.person} ${i?.outcome}  decidida ${i?.day}  vence ${i?.due}  ${i?.texts}  espera: ${i?.why}`)
};

export const step_retention_total = /** @type {(inputs: Step_Retention_TotalInputs) => LocalizedString} */ (i) => {const many = registry.plural("es", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} persona decidida.`);
	return /** @type {LocalizedString} */ (`${i?.n} personas decididas.`)
	
};

export const step_review_action = /** @type {(inputs: Step_Review_ActionInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.type} ${i?.from} (${i?.basis})`)
};

export const step_review_attached = /** @type {(inputs: Step_Review_AttachedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.id} adjuntado.`)
};

export const step_review_band = /** @type {(inputs: Step_Review_BandInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Franja ${i?.band}: ${i?.reasons}.`)
};

export const step_review_closed = /** @type {(inputs: Step_Review_ClosedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`cerrada: no hay pruebas de conducta adjuntas`)
};

export const step_review_confirm = /** @type {(inputs: Step_Review_ConfirmInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Escriba ${i?.outcome} para confirmar.`)
};

export const step_review_gate_1 = /** @type {(inputs: Step_Review_Gate_1Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Puerta 1. ¿Son estos registros una sola persona?`)
};

export const step_review_gate_1_no = /** @type {(inputs: Step_Review_Gate_1_NoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Dígalo con \`lookback review identity A B --different\` y ejecute después \`lookback round\`.`)
};

export const step_review_gate_2 = /** @type {(inputs: Step_Review_Gate_2Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Puerta 2. ¿Qué hizo esta persona?`)
};

export const step_review_innocent = /** @type {(inputs: Step_Review_InnocentInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`¿Qué lo explicaría de forma inocente?`)
};

export const step_review_item = /** @type {(inputs: Step_Review_ItemInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.kind} ${i?.id}  ${i?.file} fila ${i?.row}: ${i?.prop} ${i?.value}`)
};

export const step_review_line = /** @type {(inputs: Step_Review_LineInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.person} franja ${i?.band}  ${i?.stage}  ${i?.details} (por coincidencia ${i?.expected})`)
};

export const step_review_line_hub = /** @type {(inputs: Step_Review_Line_HubInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`solo un nodo común`)
};

export const step_review_line_journey = /** @type {(inputs: Step_Review_Line_JourneyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`tramo de viaje`)
};

export const step_review_line_sole = /** @type {(inputs: Step_Review_Line_SoleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`depende de un solo elemento`)
};

export const step_review_next_first = /** @type {(inputs: Step_Review_Next_FirstInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`primera decisión`)
};

export const step_review_next_other = /** @type {(inputs: Step_Review_Next_OtherInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`ninguno, usted ya respondió; ahora responde otra persona`)
};

export const step_review_next_second = /** @type {(inputs: Step_Review_Next_SecondInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`segunda decisión`)
};

export const step_review_next_third = /** @type {(inputs: Step_Review_Next_ThirdInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`arbitraje`)
};

export const step_review_no_date = /** @type {(inputs: Step_Review_No_DateInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`sin fecha`)
};

export const step_review_no_link = /** @type {(inputs: Step_Review_No_LinkInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Ningún vínculo con la red.`)
};

export const step_review_nobody = /** @type {(inputs: Step_Review_NobodyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nadie le espera.`)
};

export const step_review_not_in = /** @type {(inputs: Step_Review_Not_InInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`no está en revisión`)
};

export const step_review_person = /** @type {(inputs: Step_Review_PersonInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Persona ${i?.id}: ${i?.names}`)
};

export const step_review_person_born = /** @type {(inputs: Step_Review_Person_BornInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Persona ${i?.id}: ${i?.names}, nacimiento ${i?.born}`)
};

export const step_review_persons = /** @type {(inputs: Step_Review_PersonsInputs) => LocalizedString} */ (i) => {const many = registry.plural("es", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} persona.`);
	return /** @type {LocalizedString} */ (`${i?.n} personas.`)
	
};

export const step_review_place = /** @type {(inputs: Step_Review_PlaceInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Lugar: ${i?.code}, ${i?.place}.`)
};

export const step_review_record = /** @type {(inputs: Step_Review_RecordInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`registro ${i?.id}  ${i?.file} fila ${i?.row}`)
};

export const step_review_recorded = /** @type {(inputs: Step_Review_RecordedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Anotado.`)
};

export const step_review_recorded_kinds = /** @type {(inputs: Step_Review_Recorded_KindsInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Anotado: ${i?.kinds}.`)
};

export const step_review_recorded_round = /** @type {(inputs: Step_Review_Recorded_RoundInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Anotado. Ejecute \`lookback round\` para aplicarlo.`)
};

export const step_review_shared = /** @type {(inputs: Step_Review_SharedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Datos compartidos: ${i?.observed}; una persona igual de activa mostraría ${i?.expected} por coincidencia; q = ${i?.q} tras ${i?.tests}.`)
};

export const step_review_sole = /** @type {(inputs: Step_Review_SoleInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Todo depende de un solo elemento (${i?.level}): ${i?.id}. Sin él, la persona sale.`)
};

export const step_review_state = /** @type {(inputs: Step_Review_StateInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Revisión: ${i?.stage}.`)
};

export const step_review_state_next = /** @type {(inputs: Step_Review_State_NextInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Revisión: ${i?.stage}; su siguiente paso: ${i?.next}.`)
};

export const step_review_state_settled = /** @type {(inputs: Step_Review_State_SettledInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Revisión: ${i?.stage}, resuelta como ${i?.outcome}.`)
};

export const step_review_state_settled_next = /** @type {(inputs: Step_Review_State_Settled_NextInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Revisión: ${i?.stage}, resuelta como ${i?.outcome}; su siguiente paso: ${i?.next}.`)
};

export const step_review_weakest = /** @type {(inputs: Step_Review_WeakestInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.n} registros. El par que menos los sostiene: ${i?.a} y ${i?.b}; \`lookback explain ${i?.a} ${i?.b}\` dice por qué. Pregunte por estos dos.`)
};

export const step_review_why = /** @type {(inputs: Step_Review_WhyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`¿Por qué?`)
};

export const step_review_write_out = /** @type {(inputs: Step_Review_Write_OutInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Escríbalo, por favor.`)
};

export const step_review_written = /** @type {(inputs: Step_Review_WrittenInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Escrito: ${i?.file}`)
};

export const step_round_change_changed = /** @type {(inputs: Step_Round_Change_ChangedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`cambia`)
};

export const step_round_change_gone = /** @type {(inputs: Step_Round_Change_GoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`fuera`)
};

export const step_round_change_new = /** @type {(inputs: Step_Round_Change_NewInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`nueva`)
};

export const step_round_change_unchanged = /** @type {(inputs: Step_Round_Change_UnchangedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`igual`)
};

export const step_round_counts = /** @type {(inputs: Step_Round_CountsInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.new} nuevas, ${i?.gone} fuera, ${i?.changed} con cambios, ${i?.unchanged} sin cambios.`)
};

export const step_round_expired = /** @type {(inputs: Step_Round_ExpiredInputs) => LocalizedString} */ (i) => {const many = registry.plural("es", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} decisión era demasiado antigua para valer y se reabrió: ${i?.persons}`);
	return /** @type {LocalizedString} */ (`${i?.n} decisiones eran demasiado antiguas para valer y se reabrieron: ${i?.persons}`)
	
};

export const step_round_more = /** @type {(inputs: Step_Round_MoreInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`... y ${i?.n} más (vea --json).`)
};

export const step_round_read_again = /** @type {(inputs: Step_Round_Read_AgainInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Leídos de nuevo: ${i?.read}; conservados: ${i?.kept} usos y las pruebas de ${i?.findings} de ${i?.links}.`)
};

export const step_round_reopened = /** @type {(inputs: Step_Round_ReopenedInputs) => LocalizedString} */ (i) => {const many = registry.plural("es", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} decisión reabierta. En revisión: ${i?.cohort}.`);
	return /** @type {LocalizedString} */ (`${i?.n} decisiones reabiertas. En revisión: ${i?.cohort}.`)
	
};

export const step_round_settled = /** @type {(inputs: Step_Round_SettledInputs) => LocalizedString} */ (i) => {const many = registry.plural("es", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} resuelta antes con las mismas pruebas: no se plantea otra vez.`);
	return /** @type {LocalizedString} */ (`${i?.n} resueltas antes con las mismas pruebas: no se plantean otra vez.`)
	
};

export const step_round_why_band_changed = /** @type {(inputs: Step_Round_Why_Band_ChangedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`cambia la franja`)
};

export const step_round_why_certainty_changed = /** @type {(inputs: Step_Round_Why_Certainty_ChangedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`cambia la certeza`)
};

export const step_round_why_evidence_added = /** @type {(inputs: Step_Round_Why_Evidence_AddedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`pruebas añadidas`)
};

export const step_round_why_evidence_removed = /** @type {(inputs: Step_Round_Why_Evidence_RemovedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`pruebas quitadas`)
};

export const step_round_why_hub_changed = /** @type {(inputs: Step_Round_Why_Hub_ChangedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`cambia el nodo común`)
};

export const step_round_why_identity_changed = /** @type {(inputs: Step_Round_Why_Identity_ChangedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`cambia la identidad`)
};

export const step_sample_agrees = /** @type {(inputs: Step_Sample_AgreesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Anotado: la comprobación coincide.`)
};

export const step_sample_differs = /** @type {(inputs: Step_Sample_DiffersInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Anotado: la comprobación difiere.`)
};

export const step_sample_drawn = /** @type {(inputs: Step_Sample_DrawnInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.n} de ${i?.frame} extraídas de ${i?.stratum}:`)
};

export const step_sample_drawn_before = /** @type {(inputs: Step_Sample_Drawn_BeforeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Ya extraída; no hay nada que hacer.`)
};

export const step_sample_kappa = /** @type {(inputs: Step_Sample_KappaInputs) => LocalizedString} */ (i) => {const many = registry.plural("es", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} caso con dos respuestas; kappa de Cohen ${i?.kappa}.`);
	return /** @type {LocalizedString} */ (`${i?.n} casos con dos respuestas; kappa de Cohen ${i?.kappa}.`)
	
};

export const step_sample_kappa_undefined = /** @type {(inputs: Step_Sample_Kappa_UndefinedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`sin definir`)
};

export const step_sample_line = /** @type {(inputs: Step_Sample_LineInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.stratum}, semilla ${i?.seed}: ${i?.drawn} extraídas, ${i?.checked} comprobadas, ${i?.overturned} revocadas.`)
};

export const step_sample_open_again = /** @type {(inputs: Step_Sample_Open_AgainInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`El caso está abierto de nuevo.`)
};

export const step_trace_accidental = /** @type {(inputs: Step_Trace_AccidentalInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Igualdades accidentales que cabe esperar entre ${i?.kinds}: ${i?.expected}`)
};

export const step_trace_at_least = /** @type {(inputs: Step_Trace_At_LeastInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.least} o más datos compartidos: ${i?.persons}; mostrarían lo mismo por coincidencia: ${i?.expected}`)
};

export const step_trace_cohort = /** @type {(inputs: Step_Trace_CohortInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`En revisión: ${i?.cohort}. Fuera por una regla del mandato: ${i?.excluded}.`)
};

export const step_trace_control = /** @type {(inputs: Step_Trace_ControlInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Lo mismo con ${i?.runs} redes que no existen: ${i?.linked} vinculadas, ${i?.two} con dos o más, de media.`)
};

export const step_trace_hub = /** @type {(inputs: Step_Trace_HubInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Nodo común: ${i?.label}, ${i?.users}; el ${i?.seen} % usó otro dato, el ${i?.expected} % lo haría por coincidencia; cuota de la red ${i?.share}`)
};

export const step_trace_linked = /** @type {(inputs: Step_Trace_LinkedInputs) => LocalizedString} */ (i) => {const many = registry.plural("es", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} tiene un vínculo por revisar; ${i?.moved} de ellas hicieron con la red un tramo de viaje.`);
	return /** @type {LocalizedString} */ (`${i?.n} tienen un vínculo por revisar; ${i?.moved} de ellas hicieron con la red un tramo de viaje.`)
	
};

export const step_trace_one_detail = /** @type {(inputs: Step_Trace_One_DetailInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Un solo dato compartido no se puede examinar así: quien usó el teléfono lo usó.`)
};

export const step_trace_proxy = /** @type {(inputs: Step_Trace_ProxyInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`El uso de ${i?.kind} va unido a ${i?.attribute} (V de Cramér ${i?.v}): lea estos vínculos teniéndolo en cuenta.`)
};

export const step_trace_reopened = /** @type {(inputs: Step_Trace_ReopenedInputs) => LocalizedString} */ (i) => {const many = registry.plural("es", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`Se reabrió ${i?.n} decisión.`);
	return /** @type {LocalizedString} */ (`Se reabrieron ${i?.n} decisiones.`)
	
};

export const step_trace_rule_named = /** @type {(inputs: Step_Trace_Rule_NamedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.rule}: aprobada por dos personas que nombra el mandato; nadie la firmó en el libro.`)
};

export const step_trace_rule_waiting = /** @type {(inputs: Step_Trace_Rule_WaitingInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.rule}: no deja fuera a nadie hasta que la firmen dos personas: lookback review exclusion ${i?.rule} --approve`)
};

export const step_trace_tested = /** @type {(inputs: Step_Trace_TestedInputs) => LocalizedString} */ (i) => {const many = registry.plural("es", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} persona examinada, ${i?.declared} declaradas en la ficha y no examinadas.`);
	return /** @type {LocalizedString} */ (`${i?.n} personas examinadas, ${i?.declared} declaradas en la ficha y no examinadas.`)
	
};

export const step_trace_unsupported = /** @type {(inputs: Step_Trace_UnsupportedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Solo con recuentos, estos datos no sostienen ningún vínculo.`)
};

export const step_trace_unused = /** @type {(inputs: Step_Trace_UnusedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`En ningún registro de ningún fichero: ${i?.labels}. Si un número debería estar, mire cómo lo escribe la ficha.`)
};

export const step_verify_differs = /** @type {(inputs: Step_Verify_DiffersInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`difiere: ${i?.path} (${i?.place})`)
};

export const step_verify_edited = /** @type {(inputs: Step_Verify_EditedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`modificado: ${i?.path} (${i?.why})`)
};

export const step_verify_not_recomputable = /** @type {(inputs: Step_Verify_Not_RecomputableInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`no se puede recalcular, los bytes están intactos: ${i?.path} (${i?.why})`)
};

export const step_verify_not_recomputable_names = /** @type {(inputs: Step_Verify_Not_Recomputable_NamesInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`no se puede recalcular, los bytes están intactos: ${i?.path} (${i?.why}: ${i?.names})`)
};

export const step_verify_nothing = /** @type {(inputs: Step_Verify_NothingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nada difiere. Esto prueba que los archivos no han cambiado, no que los hechos sean ciertos.`)
};

export const step_verify_totals = /** @type {(inputs: Step_Verify_TotalsInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.sources}, ${i?.snapshots} (${i?.again} rehechas), ${i?.events}, ${i?.publications}.`)
};

export const step_verify_why_changed = /** @type {(inputs: Step_Verify_Why_ChangedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`aquello de lo que se hizo no es lo que hay ahora`)
};

export const step_verify_why_edited = /** @type {(inputs: Step_Verify_Why_EditedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`no es con lo que se hicieron las instantáneas en vigor; ejecute de nuevo los pasos o restáurelo`)
};

export const step_verify_why_superseded = /** @type {(inputs: Step_Verify_Why_SupersededInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`se hizo antes de lo que ahora vale; ejecute de nuevo los pasos siguientes`)
};

export const step_verify_why_version = /** @type {(inputs: Step_Verify_Why_VersionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`lo hizo otra versión de Lookback`)
};

export const step_why_not_judged = /** @type {(inputs: Step_Why_Not_JudgedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Alguien los juzgó: ${i?.judged}. Eso vale digan lo que digan los pesos.`)
};

export const step_why_not_nearest = /** @type {(inputs: Step_Why_Not_NearestInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`El par más cercano no se unió: ${i?.reason}.`)
};

export const step_why_not_same = /** @type {(inputs: Step_Why_Not_SameInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Ya son una sola persona.`)
};

export const step_withdraw_already = /** @type {(inputs: Step_Withdraw_AlreadyInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.source} (${i?.name}) ya se había retirado. Lo que quedó por hacer se hace ahora.`)
};

export const step_withdraw_drop_out = /** @type {(inputs: Step_Withdraw_Drop_OutInputs) => LocalizedString} */ (i) => {const many = registry.plural("es", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} persona sale: nada más sostiene su vínculo.`);
	return /** @type {LocalizedString} */ (`${i?.n} personas salen: nada más sostiene su vínculo.`)
	
};

export const step_withdraw_lost = /** @type {(inputs: Step_Withdraw_LostInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Ya no está declarada, el registro no existe: ${i?.person}`)
};

export const step_withdraw_next = /** @type {(inputs: Step_Withdraw_NextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Mida y publique de nuevo para mostrar la diferencia.`)
};

export const step_withdraw_others = /** @type {(inputs: Step_Withdraw_OthersInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.changed} se quedan con menos pruebas, ${i?.new} son nuevas, ${i?.unchanged} no cambian.`)
};

export const step_withdraw_reopen = /** @type {(inputs: Step_Withdraw_ReopenInputs) => LocalizedString} */ (i) => {const many = registry.plural("es", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`Se reabre ${i?.n} decisión:`);
	return /** @type {LocalizedString} */ (`Se reabren ${i?.n} decisiones:`)
	
};

export const step_withdraw_source = /** @type {(inputs: Step_Withdraw_SourceInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Retirada: ${i?.source} ${i?.name}. Su archivo y los identificadores de sus registros se conservan.`)
};

export const tool_claims_ambiguous = /** @type {(inputs: Tool_Claims_AmbiguousInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Ambiguo, sin adivinar (${i?.claim}, ${i?.slot}): ${i?.readings}`)
};

export const tool_claims_answered = /** @type {(inputs: Tool_Claims_AnsweredInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Qué se respondió`)
};

export const tool_claims_beside = /** @type {(inputs: Tool_Claims_BesideInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Debe figurar dondequiera que figure la cifra`)
};

export const tool_claims_cannot = /** @type {(inputs: Tool_Claims_CannotInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Qué no se puede sacar de ello`)
};

export const tool_claims_caption = /** @type {(inputs: Tool_Claims_CaptionInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.report}, «${i?.said}»: figura en un pie y en ningún otro sitio`)
};

export const tool_claims_changed = /** @type {(inputs: Tool_Claims_ChangedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Qué cambió por el camino`)
};

export const tool_claims_dated = /** @type {(inputs: Tool_Claims_DatedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.report} lleva fecha ${i?.dated}; su página muestra ${i?.shown}`)
};

export const tool_claims_denies = /** @type {(inputs: Tool_Claims_DeniesInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.report} niega (${i?.slot}) «${i?.of}»`)
};

export const tool_claims_denies_label = /** @type {(inputs: Tool_Claims_Denies_LabelInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.report} niega la etiqueta de «${i?.of}»; la cifra no se toca`)
};

export const tool_claims_derivation = /** @type {(inputs: Tool_Claims_DerivationInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.says}: ${i?.result}`)
};

export const tool_claims_drift = /** @type {(inputs: Tool_Claims_DriftInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.slot}: ${i?.from} ${i?.before} -> ${i?.to} ${i?.after} (${i?.claim})`)
};

export const tool_claims_general = /** @type {(inputs: Tool_Claims_GeneralInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.report}: «${i?.text}» no es una afirmación sobre estas personas`)
};

export const tool_claims_headline = /** @type {(inputs: Tool_Claims_HeadlineInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Titular de ${i?.report}, «${i?.said}»: ninguna afirmación de su propio texto lo sostiene`)
};

export const tool_claims_intention = /** @type {(inputs: Tool_Claims_IntentionInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.report}: «${i?.text}» es una intención; no dice nada de nadie`)
};

export const tool_claims_label_and_count = /** @type {(inputs: Tool_Claims_Label_And_CountInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`la etiqueta «${i?.label}» y la cifra (${i?.said}) son dos afirmaciones`)
};

export const tool_claims_labels = /** @type {(inputs: Tool_Claims_LabelsInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.report} llama ${i?.labels} a ${i?.subject}: dos actos distintos, conservados como se dijeron`)
};

export const tool_claims_persons = /** @type {(inputs: Tool_Claims_PersonsInputs) => LocalizedString} */ (i) => {const many = registry.plural("es", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} persona`);
	return /** @type {LocalizedString} */ (`${i?.n} personas`)
	
};

export const tool_claims_possible = /** @type {(inputs: Tool_Claims_PossibleInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.said} (dicho como posibilidad)`)
};

export const tool_claims_range = /** @type {(inputs: Tool_Claims_RangeInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.low} a ${i?.high}`)
};

export const tool_claims_repeats = /** @type {(inputs: Tool_Claims_RepeatsInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`repeticiones que no añaden origen: ${i?.reports}`)
};

export const tool_claims_repeats_none = /** @type {(inputs: Tool_Claims_Repeats_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`nadie lo repitió`)
};

export const tool_claims_support = /** @type {(inputs: Tool_Claims_SupportInputs) => LocalizedString} */ (i) => {const many = registry.plural("es", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.administrations}, ${i?.persons}, ${i?.n} vía independiente; ${i?.repeats}`);
	return /** @type {LocalizedString} */ (`${i?.administrations}, ${i?.persons}, ${i?.n} vías independientes; ${i?.repeats}`)
	
};

export const tool_claims_unconfirmed = /** @type {(inputs: Tool_Claims_UnconfirmedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.report} no confirmó «${i?.claim}»: ni apoyo ni negación`)
};

export const tool_claims_underivable = /** @type {(inputs: Tool_Claims_UnderivableInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`no se puede derivar (${i?.why})`)
};

export const tool_claims_who = /** @type {(inputs: Tool_Claims_WhoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Quién sostiene qué: cada origen se cuenta una vez`)
};

export const tool_claims_why_impossible = /** @type {(inputs: Tool_Claims_Why_ImpossibleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`más que el total`)
};

export const tool_claims_why_not_a_partition = /** @type {(inputs: Tool_Claims_Why_Not_A_PartitionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`los grupos no son una partición`)
};

export const tool_claims_why_unbounded = /** @type {(inputs: Tool_Claims_Why_UnboundedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`cotas inferiores`)
};

export const tool_demo_at_least = /** @type {(inputs: Tool_Demo_At_LeastInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.least} o más datos: ${i?.observed}; solo por coincidencia, unas ${i?.expected}.`)
};

export const tool_demo_cohort = /** @type {(inputs: Tool_Demo_CohortInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.excluded} fuera por el mandato (un nodo común y nada más); en revisión: ${i?.cohort}.`)
};

export const tool_demo_declare = /** @type {(inputs: Tool_Demo_DeclareInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.details}, ${i?.members}, ${i?.first}.`)
};

export const tool_demo_done = /** @type {(inputs: Tool_Demo_DoneInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Hecho en ${i?.seconds} s. Tres líneas para probar:`)
};

export const tool_demo_figure_b11 = /** @type {(inputs: Tool_Demo_Figure_B11Inputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.n} objeto de actuaciones antes de decidir`)
};

export const tool_demo_figure_b21 = /** @type {(inputs: Tool_Demo_Figure_B21Inputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.n} de ellas resueltas después sin nada adverso`)
};

export const tool_demo_figure_c1 = /** @type {(inputs: Tool_Demo_Figure_C1Inputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.n} en revisión`)
};

export const tool_demo_figure_d1 = /** @type {(inputs: Tool_Demo_Figure_D1Inputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.n} decididas`)
};

export const tool_demo_figure_e11 = /** @type {(inputs: Tool_Demo_Figure_E11Inputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.n} detenidas al menos una vez`)
};

export const tool_demo_figure_e21 = /** @type {(inputs: Tool_Demo_Figure_E21Inputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.n} en procedimientos`)
};

export const tool_demo_figure_m11 = /** @type {(inputs: Tool_Demo_Figure_M11Inputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.n} trasladadas`)
};

export const tool_demo_figure_w51 = /** @type {(inputs: Tool_Demo_Figure_W51Inputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.n} sin hallar tras todas las búsquedas`)
};

export const tool_demo_import = /** @type {(inputs: Tool_Demo_ImportInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.rows} = ${i?.records} + ${i?.rejected} ilegibles + ${i?.headers} + ${i?.blank}. Los bytes también cuadran.`)
};

export const tool_demo_measure = /** @type {(inputs: Tool_Demo_MeasureInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`a ${i?.day}: ${i?.figures}.`)
};

export const tool_demo_publish = /** @type {(inputs: Tool_Demo_PublishInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.number}, firmada con dos claves: ${i?.file}`)
};

export const tool_demo_report = /** @type {(inputs: Tool_Demo_ReportInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`El informe cuya forma tiene este caso, leído como datos:`)
};

export const tool_demo_report_drifts = /** @type {(inputs: Tool_Demo_Report_DriftsInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.drifts} de reserva, etiqueta, fecha y número de fuentes: lookback claims show examples/the-report`)
};

export const tool_demo_resolve = /** @type {(inputs: Tool_Demo_ResolveInputs) => LocalizedString} */ (i) => {const many = registry.plural("es", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.records} es ${i?.persons}; ${i?.names} solo tienen un nombre y no son nadie.`);
	return /** @type {LocalizedString} */ (`${i?.records} son ${i?.persons}; ${i?.names} solo tienen un nombre y no son nadie.`)
	
};

export const tool_demo_review = /** @type {(inputs: Tool_Demo_ReviewInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`DECISIONES SIMULADAS: ${i?.first} primeras lecturas, ${i?.second} segundas, ${i?.third} resueltas por un tercero.`)
};

export const tool_demo_round = /** @type {(inputs: Tool_Demo_RoundInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Una ronda con un extracto telefónico tardío: ${i?.new} nuevas, ${i?.gone} fuera, ${i?.changed} con cambios, ${i?.unchanged} sin cambios y no planteadas otra vez;`)
};

export const tool_demo_round_reopened = /** @type {(inputs: Tool_Demo_Round_ReopenedInputs) => LocalizedString} */ (i) => {const many = registry.plural("es", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} decisión reabierta. La publicación ${i?.number} muestra la diferencia.`);
	return /** @type {LocalizedString} */ (`${i?.n} decisiones reabiertas. La publicación ${i?.number} muestra la diferencia.`)
	
};

export const tool_demo_said = /** @type {(inputs: Tool_Demo_SaidInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Dicho de la red, nunca de una persona: «${i?.text}» (${i?.hedge}).`)
};

export const tool_demo_simulate = /** @type {(inputs: Tool_Demo_SimulateInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.people} en ${i?.rows} de ${i?.files}.`)
};

export const tool_demo_simulated = /** @type {(inputs: Tool_Demo_SimulatedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`SIMULADO: las personas, los archivos y las decisiones que siguen son inventados; nadie de ellos existe.`)
};

export const tool_demo_statements = /** @type {(inputs: Tool_Demo_StatementsInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.statements}; ${i?.systems}, de ellos sin consultar: ${i?.unsearched}.`)
};

export const tool_demo_trace = /** @type {(inputs: Tool_Demo_TraceInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.linked} de ${i?.persons} usaron un dato; ${i?.moved} hicieron un tramo de viaje.`)
};

export const tool_demo_truth = /** @type {(inputs: Tool_Demo_TruthInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Frente a la verdad (solo una simulación la tiene): de ${i?.moved} trasladadas, ${i?.declared} estaban declaradas, ${i?.found} halladas,`)
};

export const tool_demo_truth_missed = /** @type {(inputs: Tool_Demo_Truth_MissedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.missed} sin hallar aunque un archivo las muestra, ${i?.invisible} en ningún archivo; ${i?.wrong} en revisión no tuvieron parte en ella.`)
};

export const tool_init_already = /** @type {(inputs: Tool_Init_AlreadyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Ya hay un mandato; no se cambió nada.`)
};

export const tool_init_authority = /** @type {(inputs: Tool_Init_AuthorityInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`¿Con la autoridad de quién se hace?`)
};

export const tool_init_cancelled = /** @type {(inputs: Tool_Init_CancelledInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`No se creó nada.`)
};

export const tool_init_deleteon1 = /** @type {(inputs: Tool_Init_Deleteon1Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`¿Qué día se borra todo?`)
};

export const tool_init_intro = /** @type {(inputs: Tool_Init_IntroInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Cinco preguntas; Intro acepta lo que se muestra.`)
};

export const tool_init_made = /** @type {(inputs: Tool_Init_MadeInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Se creó un espacio de trabajo en ${i?.folder}.`)
};

export const tool_init_period = /** @type {(inputs: Tool_Init_PeriodInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`¿Qué periodo? (DESDE..HASTA)`)
};

export const tool_init_population = /** @type {(inputs: Tool_Init_PopulationInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`¿A quién abarca?`)
};

export const tool_init_question = /** @type {(inputs: Tool_Init_QuestionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`¿A qué pregunta ha de responder la revisión?`)
};

export const tool_init_read = /** @type {(inputs: Tool_Init_ReadInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Lea primero charter.yaml: dice a quién abarca, qué no puede contar nunca y cuándo se borra todo.`)
};

export const tool_init_then = /** @type {(inputs: Tool_Init_ThenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Después: lookback inspect ARCHIVO y lookback import ARCHIVO --guess`)
};

export const tool_inspect_balance = /** @type {(inputs: Tool_Inspect_BalanceInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.rows} = ${i?.records} + ${i?.rejected} rechazadas + ${i?.blank} en blanco + ${i?.header} de cabecera; ${i?.bytes}.`)
};

export const tool_inspect_column = /** @type {(inputs: Tool_Inspect_ColumnInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`columna`)
};

export const tool_inspect_distinct = /** @type {(inputs: Tool_Inspect_DistinctInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`distintos`)
};

export const tool_inspect_filled = /** @type {(inputs: Tool_Inspect_FilledInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`rellena`)
};

export const tool_inspect_implausible = /** @type {(inputs: Tool_Inspect_ImplausibleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`inverosímiles`)
};

export const tool_inspect_over = /** @type {(inputs: Tool_Inspect_OverInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`más de ${i?.n}`)
};

export const tool_inspect_placeholders = /** @type {(inputs: Tool_Inspect_PlaceholdersInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`comodines`)
};

export const tool_inspect_read_as = /** @type {(inputs: Tool_Inspect_Read_AsInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Leído como ${i?.format}.`)
};

export const tool_inspect_rejected = /** @type {(inputs: Tool_Inspect_RejectedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.n} rechazadas: ${i?.reason}`)
};

export const tool_inspect_remark_codes = /** @type {(inputs: Tool_Inspect_Remark_CodesInputs) => LocalizedString} */ (i) => {const many = registry.plural("es", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.column}: ${i?.n} código distinto de los demás, como ${i?.examples}`);
	return /** @type {LocalizedString} */ (`${i?.column}: ${i?.n} códigos distintos de los demás, como ${i?.examples}`)
	
};

export const tool_inspect_remark_implausible = /** @type {(inputs: Tool_Inspect_Remark_ImplausibleInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.column}: ${i?.n} inverosímiles, como ${i?.examples}`)
};

export const tool_inspect_remark_placeholders = /** @type {(inputs: Tool_Inspect_Remark_PlaceholdersInputs) => LocalizedString} */ (i) => {const many = registry.plural("es", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.column}: ${i?.n} comodín, como ${i?.examples}`);
	return /** @type {LocalizedString} */ (`${i?.column}: ${i?.n} comodines, como ${i?.examples}`)
	
};

export const tool_inspect_role = /** @type {(inputs: Tool_Inspect_RoleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`parece ser`)
};

export const tool_inspect_top = /** @type {(inputs: Tool_Inspect_TopInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`más frecuente`)
};

export const tool_model_head = /** @type {(inputs: Tool_Model_HeadInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Un modelo de enlace de Lookback: todo lo que usa una ejecución. Edítelo y ejecute de nuevo con --model.
Se puede editar: un papel o una columna (si la quita, no se lee), una regla de bloqueo (quítela), m y u de un nivel
(bits = log2(m/u)), umbrales, alias, valores de relleno, matchPairs. En blocking, pairs y recall dicen lo que se midió; no cambian nada.
El número de niveles es fijo. Si un papel cambia la clase de una comparación, aprenda de nuevo: dedupe --role COLUMNA=PAPEL.`)
};

export const tool_quick_accidental = /** @type {(inputs: Tool_Quick_AccidentalInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Igualdades accidentales que cabe esperar entre ${i?.kinds} (reutilizados o mal escritos): ${i?.expected}`)
};

export const tool_quick_at_least = /** @type {(inputs: Tool_Quick_At_LeastInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.least} o más datos: ${i?.persons}; mostrarían lo mismo por coincidencia: ${i?.expected}`)
};

export const tool_quick_candidates = /** @type {(inputs: Tool_Quick_CandidatesInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Candidatos, no personas: ${i?.pairs} en candidates.csv. Los nombres solos no hacen de nadie una misma persona.`)
};

export const tool_quick_found = /** @type {(inputs: Tool_Quick_FoundInputs) => LocalizedString} */ (i) => {const many = registry.plural("es", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.records} es ${i?.persons}; ${i?.names} solo tienen un nombre.`);
	return /** @type {LocalizedString} */ (`${i?.records} son ${i?.persons}; ${i?.names} solo tienen un nombre.`)
	
};

export const tool_quick_hub = /** @type {(inputs: Tool_Quick_HubInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Nodo común: ${i?.label} tiene ${i?.users}; dice poco de cualquiera de ellos.`)
};

export const tool_quick_hub_only = /** @type {(inputs: Tool_Quick_Hub_OnlyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`(solo un nodo común: no tiene peso)`)
};

export const tool_quick_more = /** @type {(inputs: Tool_Quick_MoreInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`... y ${i?.n} más en links.csv`)
};

export const tool_quick_next = /** @type {(inputs: Tool_Quick_NextInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Las columnas se dedujeron: ${i?.mapping}. Siga con: lookback review list --dir ${i?.dir}`)
};

export const tool_quick_nobody = /** @type {(inputs: Tool_Quick_NobodyInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Nadie usó: ${i?.value}`)
};

export const tool_quick_placeholders = /** @type {(inputs: Tool_Quick_PlaceholdersInputs) => LocalizedString} */ (i) => {const many = registry.plural("es", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} valor parece un comodín y no tiene peso.`);
	return /** @type {LocalizedString} */ (`${i?.n} valores parecen comodines y no tienen peso.`)
	
};

export const tool_quick_row = /** @type {(inputs: Tool_Quick_RowInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`fila ${i?.row}: ${i?.value}`)
};

export const tool_quick_skipped = /** @type {(inputs: Tool_Quick_SkippedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`omitida en ${i?.file} la línea ${i?.line}: ${i?.text}`)
};

export const tool_quick_used = /** @type {(inputs: Tool_Quick_UsedInputs) => LocalizedString} */ (i) => {const many = registry.plural("es", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} persona usó un dato de la lista:`);
	return /** @type {LocalizedString} */ (`${i?.n} personas usaron un dato de la lista:`)
	
};

export const tool_serve_building = /** @type {(inputs: Tool_Serve_BuildingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`lookback: preparando el puesto de trabajo (primer uso, o tras una actualización) ...`)
};

export const tool_serve_once = /** @type {(inputs: Tool_Serve_OnceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`La dirección sirve una sola vez; para un segundo lector, pida otra en «Desbloquear una clave». Ctrl+C lo termina.`)
};

export const tool_serve_open = /** @type {(inputs: Tool_Serve_OpenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`El puesto de trabajo está abierto en`)
};

export const tool_serve_opening = /** @type {(inputs: Tool_Serve_OpeningInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`lookback: abriendo el espacio de trabajo ...`)
};

export const tool_simulate_examples_heading = /** @type {(inputs: Tool_Simulate_Examples_HeadingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Ejemplos:`)
};

export const tool_simulate_moved = /** @type {(inputs: Tool_Simulate_MovedInputs) => LocalizedString} */ (i) => {const many = registry.plural("es", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} red trasladó a ${i?.people}; lo cierto está en ${i?.folder}.`);
	return /** @type {LocalizedString} */ (`${i?.n} redes trasladaron a ${i?.people}; lo cierto está en ${i?.folder}.`)
	
};

export const tool_simulate_rate_childrenshare1 = /** @type {(inputs: Tool_Simulate_Rate_Childrenshare1Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`personas menores de 18 años`)
};

export const tool_simulate_rate_couplesshare1 = /** @type {(inputs: Tool_Simulate_Rate_Couplesshare1Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`personas en pareja`)
};

export const tool_simulate_rate_dummydocumentsshare2 = /** @type {(inputs: Tool_Simulate_Rate_Dummydocumentsshare2Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`números de documento ficticios (000000000, UNKNOWN)`)
};

export const tool_simulate_rate_dummyphonesshare2 = /** @type {(inputs: Tool_Simulate_Rate_Dummyphonesshare2Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`números de teléfono ficticios`)
};

export const tool_simulate_rate_familiesscale1 = /** @type {(inputs: Tool_Simulate_Rate_Familiesscale1Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`todas las familias, de 0 (ninguna) a 4 (lo mismo que --families)`)
};

export const tool_simulate_rate_householdsshare1 = /** @type {(inputs: Tool_Simulate_Rate_Householdsshare1Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`personas en un hogar de una pareja con dos hijos`)
};

export const tool_simulate_rate_hubusersshare2 = /** @type {(inputs: Tool_Simulate_Rate_Hubusersshare2Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`personas que usan un nodo común: hostal, locutorio, agencia de viajes, abogado`)
};

export const tool_simulate_rate_missingshare1 = /** @type {(inputs: Tool_Simulate_Rate_Missingshare1Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`valores omitidos`)
};

export const tool_simulate_rate_movedarrestedshare2 = /** @type {(inputs: Tool_Simulate_Rate_Movedarrestedshare2Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`de las trasladadas, detenidas`)
};

export const tool_simulate_rate_movedinvisibleshare2 = /** @type {(inputs: Tool_Simulate_Rate_Movedinvisibleshare2Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`de las trasladadas, en ningún archivo que pudiera mostrarlo`)
};

export const tool_simulate_rate_movednotfoundshare3 = /** @type {(inputs: Tool_Simulate_Rate_Movednotfoundshare3Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`de las trasladadas, sin hallar`)
};

export const tool_simulate_rate_movedonetouchshare3 = /** @type {(inputs: Tool_Simulate_Rate_Movedonetouchshare3Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`de las trasladadas, con un solo uso que muestra un archivo`)
};

export const tool_simulate_rate_movedshare1 = /** @type {(inputs: Tool_Simulate_Rate_Movedshare1Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`personas trasladadas por cada red`)
};

export const tool_simulate_rate_namesakesshare1 = /** @type {(inputs: Tool_Simulate_Rate_Namesakesshare1Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`personas que son padre o hijo con un mismo nombre completo`)
};

export const tool_simulate_rate_othersarrestedshare2 = /** @type {(inputs: Tool_Simulate_Rate_Othersarrestedshare2Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`otros adultos detenidos`)
};

export const tool_simulate_rate_partialdateshare2 = /** @type {(inputs: Tool_Simulate_Rate_Partialdateshare2Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`nacimientos con solo el año o el mes`)
};

export const tool_simulate_rate_placeholderdateshare2 = /** @type {(inputs: Tool_Simulate_Rate_Placeholderdateshare2Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`nacimientos sustituidos por el 1 de enero`)
};

export const tool_simulate_rate_protectionshare1 = /** @type {(inputs: Tool_Simulate_Rate_Protectionshare1Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`personas con una nota de que necesitan protección`)
};

export const tool_simulate_rate_recycledphonesshare2 = /** @type {(inputs: Tool_Simulate_Rate_Recycledphonesshare2Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`teléfonos asignados después a otra persona`)
};

export const tool_simulate_rate_roommatesshare1 = /** @type {(inputs: Tool_Simulate_Rate_Roommatesshare1Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`personas entre tres compañeros de piso sin parentesco`)
};

export const tool_simulate_rate_secondhubshare2 = /** @type {(inputs: Tool_Simulate_Rate_Secondhubshare2Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`usuarios de un nodo común que usan otro más`)
};

export const tool_simulate_rate_shelterphonesshare2 = /** @type {(inputs: Tool_Simulate_Rate_Shelterphonesshare2Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`personas que dan el número de un albergue, cuarenta por número`)
};

export const tool_simulate_rate_siblingsshare1 = /** @type {(inputs: Tool_Simulate_Rate_Siblingsshare1Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`personas entre tres hermanos`)
};

export const tool_simulate_rate_swapshare1 = /** @type {(inputs: Tool_Simulate_Rate_Swapshare1Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`nombres con nombre y apellido cambiados`)
};

export const tool_simulate_rate_twinsshare1 = /** @type {(inputs: Tool_Simulate_Rate_Twinsshare1Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`personas que tienen un gemelo`)
};

export const tool_simulate_rate_typoshare1 = /** @type {(inputs: Tool_Simulate_Rate_Typoshare1Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`nombres con un error de tecleo`)
};

export const tool_simulate_rates_heading = /** @type {(inputs: Tool_Simulate_Rates_HeadingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Tasas (--rate NOMBRE=VALOR, se puede repetir; proporciones de 0 a 1), cada una con su valor por defecto:`)
};

export const tool_simulate_wrote = /** @type {(inputs: Tool_Simulate_WroteInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.people}, ${i?.rows} en ${i?.folder}:`)
};

export const web_act_action = /** @type {(inputs: Web_Act_ActionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`registrar lo que hizo una autoridad`)
};

export const web_act_attach = /** @type {(inputs: Web_Act_AttachInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`adjuntar una página`)
};

export const web_act_band = /** @type {(inputs: Web_Act_BandInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`cambiar de franja`)
};

export const web_act_end_protection = /** @type {(inputs: Web_Act_End_ProtectionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`poner fin a la protección`)
};

export const web_act_note = /** @type {(inputs: Web_Act_NoteInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`escribir una nota`)
};

export const web_act_pause = /** @type {(inputs: Web_Act_PauseInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`dejar el caso en espera`)
};

export const web_act_place = /** @type {(inputs: Web_Act_PlaceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`registrar dónde está la persona`)
};

export const web_act_refer = /** @type {(inputs: Web_Act_ReferInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`derivar a protección`)
};

export const web_act_reopen = /** @type {(inputs: Web_Act_ReopenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`retirar una respuesta`)
};

export const web_act_resume = /** @type {(inputs: Web_Act_ResumeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`reanudar el caso`)
};

export const web_act_role = /** @type {(inputs: Web_Act_RoleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`papel en la red`)
};

export const web_act_search = /** @type {(inputs: Web_Act_SearchInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`registrar una búsqueda`)
};

export const web_acted_apart = /** @type {(inputs: Web_Acted_ApartInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Aparte de estas: ${i?.a0} antes de saberse nada de la red y ${i?.a2} después de una decisión.`)
};

export const web_acted_text = /** @type {(inputs: Web_Acted_TextInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`personas sufrieron alguna actuación después de conocerse la red y antes de que nadie hubiera decidido sobre ellas, a causa de la red o sin motivo declarado; de ellas, ${i?.since} se han resuelto después como: no es la persona, sin vínculo o vínculo sin nada adverso.`)
};

export const web_acted_title = /** @type {(inputs: Web_Acted_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Actuaciones antes de decidir`)
};

export const web_again = /** @type {(inputs: Web_AgainInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Reintentar`)
};

export const web_agrees = /** @type {(inputs: Web_AgreesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`coincide`)
};

export const web_anchor_account = /** @type {(inputs: Web_Anchor_AccountInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`cuenta`)
};

export const web_anchor_address = /** @type {(inputs: Web_Anchor_AddressInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`dirección`)
};

export const web_anchor_device = /** @type {(inputs: Web_Anchor_DeviceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`dispositivo`)
};

export const web_anchor_direct = /** @type {(inputs: Web_Anchor_DirectInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`registro directo`)
};

export const web_anchor_document = /** @type {(inputs: Web_Anchor_DocumentInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`documento`)
};

export const web_anchor_email = /** @type {(inputs: Web_Anchor_EmailInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`correo`)
};

export const web_anchor_event = /** @type {(inputs: Web_Anchor_EventInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`suceso`)
};

export const web_anchor_journey = /** @type {(inputs: Web_Anchor_JourneyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`viaje`)
};

export const web_anchor_organisation = /** @type {(inputs: Web_Anchor_OrganisationInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`organización`)
};

export const web_anchor_person = /** @type {(inputs: Web_Anchor_PersonInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`persona`)
};

export const web_anchor_phone = /** @type {(inputs: Web_Anchor_PhoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`teléfono`)
};

export const web_anchor_vehicle = /** @type {(inputs: Web_Anchor_VehicleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`vehículo`)
};

export const web_answer_by = /** @type {(inputs: Web_Answer_ByInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.part}, ${i?.name}, ${i?.date}`)
};

export const web_answer_innocent = /** @type {(inputs: Web_Answer_InnocentInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Explicación inocente: ${i?.text}`)
};

export const web_answered_hit = /** @type {(inputs: Web_Answered_HitInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`hallada`)
};

export const web_answered_no_answer = /** @type {(inputs: Web_Answered_No_AnswerInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`sin respuesta`)
};

export const web_answered_no_hit = /** @type {(inputs: Web_Answered_No_HitInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`buscada, no hallada`)
};

export const web_answered_not_searched = /** @type {(inputs: Web_Answered_Not_SearchedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`no buscada`)
};

export const web_attach = /** @type {(inputs: Web_AttachInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Se apoya en`)
};

export const web_attach_none = /** @type {(inputs: Web_Attach_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`nada adjunto`)
};

export const web_band_1 = /** @type {(inputs: Web_Band_1Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`necesita protección o hay daño inminente`)
};

export const web_band_2 = /** @type {(inputs: Web_Band_2Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`un registro dice lo que hizo esta persona`)
};

export const web_band_3 = /** @type {(inputs: Web_Band_3Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`varios vínculos independientes`)
};

export const web_band_4 = /** @type {(inputs: Web_Band_4Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`un solo vínculo`)
};

export const web_band_5 = /** @type {(inputs: Web_Band_5Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`compatible con la coincidencia`)
};

export const web_band_n = /** @type {(inputs: Web_Band_NInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`franja ${i?.band}: ${i?.name}`)
};

export const web_basis_network = /** @type {(inputs: Web_Basis_NetworkInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`la red`)
};

export const web_basis_not_stated = /** @type {(inputs: Web_Basis_Not_StatedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`no consta`)
};

export const web_basis_other = /** @type {(inputs: Web_Basis_OtherInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`otra cosa`)
};

export const web_born = /** @type {(inputs: Web_BornInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`n. ${i?.year}`)
};

export const web_by_name = /** @type {(inputs: Web_By_NameInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`nombre`)
};

export const web_by_number = /** @type {(inputs: Web_By_NumberInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`número`)
};

export const web_by_person = /** @type {(inputs: Web_By_PersonInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`persona`)
};

export const web_by_record = /** @type {(inputs: Web_By_RecordInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`registro`)
};

export const web_cancel = /** @type {(inputs: Web_CancelInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Cancelar`)
};

export const web_care_attached = /** @type {(inputs: Web_Care_AttachedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Adjuntado por personas`)
};

export const web_care_innocent = /** @type {(inputs: Web_Care_InnocentInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`lo explica de forma inocente`)
};

export const web_care_known = /** @type {(inputs: Web_Care_KnownInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Ya constaba; no se ha registrado nada.`)
};

export const web_care_none = /** @type {(inputs: Web_Care_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`No se ha anotado nada además de las respuestas.`)
};

export const web_care_notes = /** @type {(inputs: Web_Care_NotesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Notas`)
};

export const web_care_paused = /** @type {(inputs: Web_Care_PausedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`En espera desde el ${i?.date}.`)
};

export const web_care_paused_until = /** @type {(inputs: Web_Care_Paused_UntilInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`En espera desde el ${i?.date} hasta el ${i?.until}.`)
};

export const web_care_protected = /** @type {(inputs: Web_Care_ProtectedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`bajo protección`)
};

export const web_care_recorded = /** @type {(inputs: Web_Care_RecordedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Registrado.`)
};

export const web_care_role = /** @type {(inputs: Web_Care_RoleInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Papel en la red: ${i?.role}.`)
};

export const web_care_role_proposed = /** @type {(inputs: Web_Care_Role_ProposedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Una persona propone: ${i?.role}. Una segunda debe establecerlo.`)
};

export const web_care_send = /** @type {(inputs: Web_Care_SendInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Registrar`)
};

export const web_care_text = /** @type {(inputs: Web_Care_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Basta una persona para dejar un caso en espera, proteger o anotar. Nada de esto es un resultado.`)
};

export const web_care_title = /** @type {(inputs: Web_Care_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Además de la respuesta`)
};

export const web_chance_accidental = /** @type {(inputs: Web_Chance_AccidentalInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Entre los datos compartidos una sola vez, unas ${i?.n} igualdades serían accidentales (números reutilizados o mal escritos).`)
};

export const web_chance_expected = /** @type {(inputs: Web_Chance_ExpectedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`por coincidencia`)
};

export const web_chance_model = /** @type {(inputs: Web_Chance_ModelInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Modelo nulo: ${i?.model}.`)
};

export const web_chance_not_testable = /** @type {(inputs: Web_Chance_Not_TestableInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`no se puede contrastar contando`)
};

export const web_chance_observed = /** @type {(inputs: Web_Chance_ObservedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`halladas`)
};

export const web_chance_title = /** @type {(inputs: Web_Chance_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Frente a la coincidencia`)
};

export const web_chance_touches = /** @type {(inputs: Web_Chance_TouchesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`datos compartidos`)
};

export const web_change_answered = /** @type {(inputs: Web_Change_AnsweredInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`ha respondido un lector`)
};

export const web_change_care = /** @type {(inputs: Web_Change_CareInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`se anotó algo además de las respuestas`)
};

export const web_change_cohort = /** @type {(inputs: Web_Change_CohortInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`se ha formado la cohorte`)
};

export const web_change_identity = /** @type {(inputs: Web_Change_IdentityInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`una respuesta en la puerta 1`)
};

export const web_change_paused = /** @type {(inputs: Web_Change_PausedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`en pausa`)
};

export const web_change_publication = /** @type {(inputs: Web_Change_PublicationInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`ha cambiado una publicación`)
};

export const web_change_recorded = /** @type {(inputs: Web_Change_RecordedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`se ha registrado algo`)
};

export const web_change_released = /** @type {(inputs: Web_Change_ReleasedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`devuelta a la cola`)
};

export const web_change_reopened = /** @type {(inputs: Web_Change_ReopenedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`reabierta`)
};

export const web_change_settled = /** @type {(inputs: Web_Change_SettledInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`resuelta`)
};

export const web_change_snapshot = /** @type {(inputs: Web_Change_SnapshotInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`se han adoptado resultados nuevos`)
};

export const web_change_taken = /** @type {(inputs: Web_Change_TakenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`tomada de la cola`)
};

export const web_change_withdrawn = /** @type {(inputs: Web_Change_WithdrawnInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`se ha retirado una fuente`)
};

export const web_changes_none = /** @type {(inputs: Web_Changes_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`No ha cambiado nada.`)
};

export const web_changes_title = /** @type {(inputs: Web_Changes_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Desde su última visita`)
};

export const web_choose = /** @type {(inputs: Web_ChooseInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Elija antes una respuesta.`)
};

export const web_choose_one = /** @type {(inputs: Web_Choose_OneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`elija …`)
};

export const web_close = /** @type {(inputs: Web_CloseInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Cerrar`)
};

export const web_closed_needs_conduct_evidence = /** @type {(inputs: Web_Closed_Needs_Conduct_EvidenceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`requiere pruebas de conducta y no hay ninguna`)
};

export const web_closed_needs_death_record = /** @type {(inputs: Web_Closed_Needs_Death_RecordInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`requiere un registro que lo acredite`)
};

export const web_closed_needs_identity_settled = /** @type {(inputs: Web_Closed_Needs_Identity_SettledInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`requiere que dos lectores resuelvan la puerta 1`)
};

export const web_closed_needs_role = /** @type {(inputs: Web_Closed_Needs_RoleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`requiere un papel respaldado`)
};

export const web_closed_no_evidence = /** @type {(inputs: Web_Closed_No_EvidenceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`esta persona no tiene ningún elemento de prueba`)
};

export const web_closed_no_part = /** @type {(inputs: Web_Closed_No_PartInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`ahora no le corresponde`)
};

export const web_closed_role_missing = /** @type {(inputs: Web_Closed_Role_MissingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`el cargo de su clave no permite elegirla`)
};

export const web_col_age = /** @type {(inputs: Web_Col_AgeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`conocida hace`)
};

export const web_col_cohort = /** @type {(inputs: Web_Col_CohortInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`en revisión`)
};

export const web_col_cohort_cap = /** @type {(inputs: Web_Col_Cohort_CapInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`en qué punto está cada revisión`)
};

export const web_col_linked = /** @type {(inputs: Web_Col_LinkedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`vínculo por revisar`)
};

export const web_col_linked_cap = /** @type {(inputs: Web_Col_Linked_CapInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`quién usó lo que usó la red o figura junto a ella`)
};

export const web_col_person = /** @type {(inputs: Web_Col_PersonInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`persona`)
};

export const web_col_persons = /** @type {(inputs: Web_Col_PersonsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`personas`)
};

export const web_col_persons_cap = /** @type {(inputs: Web_Col_Persons_CapInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`quiénes son`)
};

export const web_col_records = /** @type {(inputs: Web_Col_RecordsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`registros`)
};

export const web_col_records_cap = /** @type {(inputs: Web_Col_Records_CapInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`lo que se ha buscado`)
};

export const web_col_stage = /** @type {(inputs: Web_Col_StageInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`fase`)
};

export const web_col_touches = /** @type {(inputs: Web_Col_TouchesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`comparte`)
};

export const web_col_why = /** @type {(inputs: Web_Col_WhyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`por qué está aquí`)
};

export const web_col_yours = /** @type {(inputs: Web_Col_YoursInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`le toca`)
};

export const web_conduct = /** @type {(inputs: Web_ConductInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`conducta`)
};

export const web_conflicts = /** @type {(inputs: Web_ConflictsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`se contradice`)
};

export const web_connected = /** @type {(inputs: Web_ConnectedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`conectado`)
};

export const web_cross_all = /** @type {(inputs: Web_Cross_AllInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`total`)
};

export const web_cross_corner = /** @type {(inputs: Web_Cross_CornerInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`resultado / ubicación`)
};

export const web_cross_open = /** @type {(inputs: Web_Cross_OpenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`aún sin decidir`)
};

export const web_cross_title = /** @type {(inputs: Web_Cross_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Resultado por ubicación, las mismas personas`)
};

export const web_days = /** @type {(inputs: Web_DaysInputs) => LocalizedString} */ (i) => {const many = registry.plural("es", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} día`);
	return /** @type {LocalizedString} */ (`${i?.n} días`)
	
};

export const web_different = /** @type {(inputs: Web_DifferentInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`dos personas`)
};

export const web_direct_associate = /** @type {(inputs: Web_Direct_AssociateInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`allegado`)
};

export const web_direct_call = /** @type {(inputs: Web_Direct_CallInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`llamada`)
};

export const web_direct_family = /** @type {(inputs: Web_Direct_FamilyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`familia`)
};

export const web_direct_message = /** @type {(inputs: Web_Direct_MessageInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`mensaje`)
};

export const web_direct_payment = /** @type {(inputs: Web_Direct_PaymentInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`pago`)
};

export const web_direct_travelled = /** @type {(inputs: Web_Direct_TravelledInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`viaje en común`)
};

export const web_disconnected = /** @type {(inputs: Web_DisconnectedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Se ha perdido la conexión. Lo que escriba se guarda en este equipo; no se envía nada hasta que vuelva la conexión.`)
};

export const web_door_text = /** @type {(inputs: Web_Door_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`La dirección ya se ha usado o ha caducado. En el terminal, vuelva a ejecutar «lookback serve» y abra la dirección que aparezca; o pida una dirección nueva en un navegador que ya esté abierto.`)
};

export const web_door_title = /** @type {(inputs: Web_Door_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Este puesto de trabajo se abre con una dirección nueva`)
};

export const web_draft_kept = /** @type {(inputs: Web_Draft_KeptInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Borrador guardado en este equipo.`)
};

export const web_effect = /** @type {(inputs: Web_EffectInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`efecto`)
};

export const web_effect_drops_out = /** @type {(inputs: Web_Effect_Drops_OutInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`sale`)
};

export const web_effect_reopens = /** @type {(inputs: Web_Effect_ReopensInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`se queda, se reabre la decisión`)
};

export const web_effect_stays = /** @type {(inputs: Web_Effect_StaysInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`se queda`)
};

export const web_exclusion_approve = /** @type {(inputs: Web_Exclusion_ApproveInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Aprobar con su clave`)
};

export const web_exclusion_chance_compatible = /** @type {(inputs: Web_Exclusion_Chance_CompatibleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`encaja con la coincidencia`)
};

export const web_exclusion_charter = /** @type {(inputs: Web_Exclusion_CharterInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`La nombran en la carta ${i?.names}.`)
};

export const web_exclusion_hub_only = /** @type {(inputs: Web_Exclusion_Hub_OnlyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`solo un nodo común`)
};

export const web_exclusion_one = /** @type {(inputs: Web_Exclusion_OneInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Firmada por ${i?.names}; falta una firma.`)
};

export const web_exclusion_out_of_period = /** @type {(inputs: Web_Exclusion_Out_Of_PeriodInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`fuera del período`)
};

export const web_exclusion_persons = /** @type {(inputs: Web_Exclusion_PersonsInputs) => LocalizedString} */ (i) => {const many = registry.plural("es", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`Queda fuera ${i?.n} persona.`);
	return /** @type {LocalizedString} */ (`Quedan fuera ${i?.n} personas.`)
	
};

export const web_exclusion_signed = /** @type {(inputs: Web_Exclusion_SignedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Firmada por ${i?.names}.`)
};

export const web_exclusion_two = /** @type {(inputs: Web_Exclusion_TwoInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`De ellas, ${i?.n} compartían dos o más datos; la coincidencia daría unas ${i?.expected}.`)
};

export const web_exclusion_unsigned = /** @type {(inputs: Web_Exclusion_UnsignedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Espera dos firmas; aún no se excluye a nadie.`)
};

export const web_exclusions_text = /** @type {(inputs: Web_Exclusions_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Una regla solo puede excluir a personas vinculadas si la carta la nombra y dos personas la aprobaron. No se excluye a nadie con un registro directo.`)
};

export const web_exclusions_title = /** @type {(inputs: Web_Exclusions_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Excluidas antes de la revisión`)
};

export const web_export_ask = /** @type {(inputs: Web_Export_AskInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Pedir, o entregar lo pedido`)
};

export const web_export_asked = /** @type {(inputs: Web_Export_AskedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.by} lo pide, ${i?.date}: para ${i?.recipient}`)
};

export const web_export_give = /** @type {(inputs: Web_Export_GiveInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Entregarlo`)
};

export const web_export_given = /** @type {(inputs: Web_Export_GivenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Entregado. Guarde el archivo y envíelo.`)
};

export const web_export_purpose = /** @type {(inputs: Web_Export_PurposeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Para qué puede usarse, y nada más`)
};

export const web_export_recipient = /** @type {(inputs: Web_Export_RecipientInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`A quién se entrega`)
};

export const web_export_save = /** @type {(inputs: Web_Export_SaveInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Guardar el archivo`)
};

export const web_export_sent = /** @type {(inputs: Web_Export_SentInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.date}: a ${i?.recipient}`)
};

export const web_export_text = /** @type {(inputs: Web_Export_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`El expediente de una persona, a un destinatario, para un fin. Lo entregan dos personas; lleva sus advertencias y consta en el registro.`)
};

export const web_export_title = /** @type {(inputs: Web_Export_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Entregar`)
};

export const web_export_waits = /** @type {(inputs: Web_Export_WaitsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Pedido. Lo entrega una segunda persona.`)
};

export const web_field_account = /** @type {(inputs: Web_Field_AccountInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`cuenta`)
};

export const web_field_accountnumber1 = /** @type {(inputs: Web_Field_Accountnumber1Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`cuenta`)
};

export const web_field_act_answer = /** @type {(inputs: Web_Field_Act_AnswerInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Respuesta`)
};

export const web_field_act_authority = /** @type {(inputs: Web_Field_Act_AuthorityInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Qué autoridad`)
};

export const web_field_act_band = /** @type {(inputs: Web_Field_Act_BandInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Franja`)
};

export const web_field_act_basis = /** @type {(inputs: Web_Field_Act_BasisInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`A causa de`)
};

export const web_field_act_date = /** @type {(inputs: Web_Field_Act_DateInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Día`)
};

export const web_field_act_evidence = /** @type {(inputs: Web_Field_Act_EvidenceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Se apoya en`)
};

export const web_field_act_from = /** @type {(inputs: Web_Field_Act_FromInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Desde`)
};

export const web_field_act_innocent = /** @type {(inputs: Web_Field_Act_InnocentInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Lo explica de forma inocente`)
};

export const web_field_act_kind = /** @type {(inputs: Web_Field_Act_KindInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Qué muestra`)
};

export const web_field_act_note = /** @type {(inputs: Web_Field_Act_NoteInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Qué se anota`)
};

export const web_field_act_reason = /** @type {(inputs: Web_Field_Act_ReasonInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`¿Por qué?`)
};

export const web_field_act_role = /** @type {(inputs: Web_Field_Act_RoleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Papel`)
};

export const web_field_act_says = /** @type {(inputs: Web_Field_Act_SaysInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Qué dice`)
};

export const web_field_act_source = /** @type {(inputs: Web_Field_Act_SourceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Quién lo dice`)
};

export const web_field_act_stands = /** @type {(inputs: Web_Field_Act_StandsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Dónde consta: archivo y página o fila`)
};

export const web_field_act_state = /** @type {(inputs: Web_Field_Act_StateInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Dónde`)
};

export const web_field_act_system = /** @type {(inputs: Web_Field_Act_SystemInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Sistema consultado`)
};

export const web_field_act_to = /** @type {(inputs: Web_Field_Act_ToInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Hasta (vacío: nadie afirma un final)`)
};

export const web_field_act_type = /** @type {(inputs: Web_Field_Act_TypeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Qué se hizo`)
};

export const web_field_act_until = /** @type {(inputs: Web_Field_Act_UntilInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Hasta (opcional)`)
};

export const web_field_address = /** @type {(inputs: Web_Field_AddressInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`dirección`)
};

export const web_field_alias = /** @type {(inputs: Web_Field_AliasInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`también llamada`)
};

export const web_field_birthdate1 = /** @type {(inputs: Web_Field_Birthdate1Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`nacimiento`)
};

export const web_field_birthplace1 = /** @type {(inputs: Web_Field_Birthplace1Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`lugar de nacimiento`)
};

export const web_field_country = /** @type {(inputs: Web_Field_CountryInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`país`)
};

export const web_field_deathdate1 = /** @type {(inputs: Web_Field_Deathdate1Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`fallecimiento`)
};

export const web_field_document = /** @type {(inputs: Web_Field_DocumentInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`documento`)
};

export const web_field_email = /** @type {(inputs: Web_Field_EmailInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`correo`)
};

export const web_field_ethnicity = /** @type {(inputs: Web_Field_EthnicityInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`etnia`)
};

export const web_field_fathername1 = /** @type {(inputs: Web_Field_Fathername1Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`nombre del padre`)
};

export const web_field_firstname1 = /** @type {(inputs: Web_Field_Firstname1Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`nombre de pila`)
};

export const web_field_gender = /** @type {(inputs: Web_Field_GenderInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`sexo`)
};

export const web_field_idnumber1 = /** @type {(inputs: Web_Field_Idnumber1Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`documento`)
};

export const web_field_inncode1 = /** @type {(inputs: Web_Field_Inncode1Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`número fiscal`)
};

export const web_field_lastname1 = /** @type {(inputs: Web_Field_Lastname1Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`apellido`)
};

export const web_field_licensenumber1 = /** @type {(inputs: Web_Field_Licensenumber1Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`licencia`)
};

export const web_field_middlename1 = /** @type {(inputs: Web_Field_Middlename1Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`segundo nombre`)
};

export const web_field_mothername1 = /** @type {(inputs: Web_Field_Mothername1Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`nombre de la madre`)
};

export const web_field_name = /** @type {(inputs: Web_Field_NameInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`nombre`)
};

export const web_field_nationality = /** @type {(inputs: Web_Field_NationalityInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`nacionalidad`)
};

export const web_field_parents = /** @type {(inputs: Web_Field_ParentsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`nombres de los padres`)
};

export const web_field_passportnumber1 = /** @type {(inputs: Web_Field_Passportnumber1Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`pasaporte`)
};

export const web_field_phone = /** @type {(inputs: Web_Field_PhoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`teléfono`)
};

export const web_field_photo = /** @type {(inputs: Web_Field_PhotoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`foto`)
};

export const web_field_registrationnumber1 = /** @type {(inputs: Web_Field_Registrationnumber1Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`número de registro`)
};

export const web_field_religion = /** @type {(inputs: Web_Field_ReligionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`religión`)
};

export const web_field_socialsecuritynumber2 = /** @type {(inputs: Web_Field_Socialsecuritynumber2Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`número de seguridad social`)
};

export const web_field_taxnumber1 = /** @type {(inputs: Web_Field_Taxnumber1Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`número fiscal`)
};

export const web_field_weakalias1 = /** @type {(inputs: Web_Field_Weakalias1Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`apodo`)
};

export const web_figure = /** @type {(inputs: Web_FigureInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`cifra`)
};

export const web_filter_age = /** @type {(inputs: Web_Filter_AgeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`conocida hace al menos … días`)
};

export const web_filter_all = /** @type {(inputs: Web_Filter_AllInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`todas`)
};

export const web_filter_band = /** @type {(inputs: Web_Filter_BandInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Franja`)
};

export const web_filter_clear = /** @type {(inputs: Web_Filter_ClearInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`quitar`)
};

export const web_filter_list = /** @type {(inputs: Web_Filter_ListInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`lista: ${i?.name}`)
};

export const web_filter_mine = /** @type {(inputs: Web_Filter_MineInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`solo lo que me espera`)
};

export const web_filter_stage = /** @type {(inputs: Web_Filter_StageInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Fase`)
};

export const web_first_known = /** @type {(inputs: Web_First_KnownInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`se conoce desde hace ${i?.days}`)
};

export const web_flow_title = /** @type {(inputs: Web_Flow_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`De los registros a las decisiones`)
};

export const web_gate1 = /** @type {(inputs: Web_Gate1Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`¿Es esta persona?`)
};

export const web_gate1_asked = /** @type {(inputs: Web_Gate1_AskedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`se pregunta por él`)
};

export const web_gate1_cause = /** @type {(inputs: Web_Gate1_CauseInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`¿Por qué? (detalle opcional)`)
};

export const web_gate1_contradicted = /** @type {(inputs: Web_Gate1_ContradictedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Los lectores discrepan o los registros se contradicen.`)
};

export const web_gate1_given = /** @type {(inputs: Web_Gate1_GivenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Ya ha respondido. Hace falta un segundo lector.`)
};

export const web_gate1_missing = /** @type {(inputs: Web_Gate1_MissingInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Consta en un solo lado o en ninguno: ${i?.fields}.`)
};

export const web_gate1_odds = /** @type {(inputs: Web_Gate1_OddsInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Probabilidad de que sean la misma: ${i?.p}.`)
};

export const web_gate1_outdated = /** @type {(inputs: Web_Gate1_OutdatedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Estos registros los unió otra versión de Lookback. Vuelva a resolver para ver qué los une.`)
};

export const web_gate1_pair = /** @type {(inputs: Web_Gate1_PairInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Este par es el que menos une los ${i?.n} registros: si es erróneo, son dos personas.`)
};

export const web_gate1_pair_two = /** @type {(inputs: Web_Gate1_Pair_TwoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Estos son los dos registros que se unieron.`)
};

export const web_gate1_reason_different = /** @type {(inputs: Web_Gate1_Reason_DifferentInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Los campos mostrados se contradicen.`)
};

export const web_gate1_reason_same = /** @type {(inputs: Web_Gate1_Reason_SameInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Los campos mostrados coinciden.`)
};

export const web_gate1_reason_unsure = /** @type {(inputs: Web_Gate1_Reason_UnsureInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Los campos mostrados no bastan.`)
};

export const web_gate1_rivals = /** @type {(inputs: Web_Gate1_RivalsInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Que dos personas compartan todo esto resta ${i?.bits} bits.`)
};

export const web_gate1_settled = /** @type {(inputs: Web_Gate1_SettledInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Una misma persona, según ${i?.names}.`)
};

export const web_gate1_single = /** @type {(inputs: Web_Gate1_SingleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Un solo registro: no se ha unido nada.`)
};

export const web_gate1_waits = /** @type {(inputs: Web_Gate1_WaitsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`¿Hablan estos dos registros de una misma persona?`)
};

export const web_gate2 = /** @type {(inputs: Web_Gate2Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`¿Qué hizo esta persona?`)
};

export const web_gate2_adjudicator = /** @type {(inputs: Web_Gate2_AdjudicatorInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Los dos lectores discrepan. Decide usted, con motivos; abajo constan ambas respuestas.`)
};

export const web_gate2_first = /** @type {(inputs: Web_Gate2_FirstInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Es usted el primer lector.`)
};

export const web_gate2_second = /** @type {(inputs: Web_Gate2_SecondInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Es usted el segundo lector. La primera respuesta permanece oculta hasta que dé la suya.`)
};

export const web_hidden = /** @type {(inputs: Web_HiddenInputs) => LocalizedString} */ (i) => {const many = registry.plural("es", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`Hay ${i?.n} respuesta que no puede ver.`);
	return /** @type {LocalizedString} */ (`Hay ${i?.n} respuestas que no puede ver.`)
	
};

export const web_history = /** @type {(inputs: Web_HistoryInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`historial`)
};

export const web_hit_value = /** @type {(inputs: Web_Hit_ValueInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`hallado`)
};

export const web_hit_where = /** @type {(inputs: Web_Hit_WhereInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`dónde`)
};

export const web_household = /** @type {(inputs: Web_HouseholdInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`lo comparten quienes viven juntos`)
};

export const web_in_hundred = /** @type {(inputs: Web_In_HundredInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.n} de cada ${i?.per}`)
};

export const web_innocent = /** @type {(inputs: Web_InnocentInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`¿Qué explicación inocente tendría esto?`)
};

export const web_key_answer = /** @type {(inputs: Web_Key_AnswerInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`pulse ${i?.key} para elegir`)
};

export const web_key_care = /** @type {(inputs: Web_Key_CareInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`además de la respuesta: esperar, proteger, anotar, adjuntar`)
};

export const web_key_elsewhere = /** @type {(inputs: Web_Key_ElsewhereInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`su archivo lo tiene su titular`)
};

export const web_key_escape = /** @type {(inputs: Web_Key_EscapeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`cerrar o salir del campo`)
};

export const web_key_gate = /** @type {(inputs: Web_Key_GateInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`elegir una respuesta en la puerta 2`)
};

export const web_key_identity = /** @type {(inputs: Web_Key_IdentityInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`responder en la puerta 1: misma, distinta, dudosa`)
};

export const web_key_map = /** @type {(inputs: Web_Key_MapInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`mostrar este mapa de teclas`)
};

export const web_key_next = /** @type {(inputs: Web_Key_NextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`tomar la siguiente persona`)
};

export const web_key_open = /** @type {(inputs: Web_Key_OpenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`abrir la persona`)
};

export const web_key_overview = /** @type {(inputs: Web_Key_OverviewInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`ir al panorama`)
};

export const web_key_publication = /** @type {(inputs: Web_Key_PublicationInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`ir a la publicación`)
};

export const web_key_queue = /** @type {(inputs: Web_Key_QueueInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`ir a la cola`)
};

export const web_key_rows = /** @type {(inputs: Web_Key_RowsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`moverse por la lista`)
};

export const web_key_sealed = /** @type {(inputs: Web_Key_SealedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`con frase de acceso`)
};

export const web_key_search = /** @type {(inputs: Web_Key_SearchInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`buscar`)
};

export const web_key_send = /** @type {(inputs: Web_Key_SendInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`enviar la respuesta`)
};

export const web_key_try = /** @type {(inputs: Web_Key_TryInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`probar sin un elemento`)
};

export const web_key_why = /** @type {(inputs: Web_Key_WhyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`por qué la persona más cercana no es esta`)
};

export const web_keys = /** @type {(inputs: Web_KeysInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Teclas`)
};

export const web_keys_all = /** @type {(inputs: Web_Keys_AllInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`todas las teclas`)
};

export const web_keys_on = /** @type {(inputs: Web_Keys_OnInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Las teclas sueltas actúan`)
};

export const web_keys_text = /** @type {(inputs: Web_Keys_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Las teclas sueltas actúan cuando no se está escribiendo. Aquí se pueden desactivar.`)
};

export const web_kind_conduct = /** @type {(inputs: Web_Kind_ConductInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`algo que hizo esta persona`)
};

export const web_kind_direct = /** @type {(inputs: Web_Kind_DirectInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`un registro que nombra la red`)
};

export const web_kind_identity = /** @type {(inputs: Web_Kind_IdentityInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`quién es`)
};

export const web_kind_leg = /** @type {(inputs: Web_Kind_LegInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`un tramo de un viaje`)
};

export const web_kind_touch = /** @type {(inputs: Web_Kind_TouchInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`un dato compartido`)
};

export const web_lane_action = /** @type {(inputs: Web_Lane_ActionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Actuaciones`)
};

export const web_lane_place = /** @type {(inputs: Web_Lane_PlaceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Lugares`)
};

export const web_lane_review = /** @type {(inputs: Web_Lane_ReviewInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Revisión`)
};

export const web_lane_touch = /** @type {(inputs: Web_Lane_TouchInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Datos compartidos`)
};

export const web_language = /** @type {(inputs: Web_LanguageInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Idioma`)
};

export const web_lead_chance = /** @type {(inputs: Web_Lead_ChanceInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.observed} de ellas comparten dos o más; solo por coincidencia serían unas ${i?.expected}.`)
};

export const web_lead_chance_none = /** @type {(inputs: Web_Lead_Chance_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`No se ha calculado cuántas compartirían dos solo por coincidencia.`)
};

export const web_lead_review = /** @type {(inputs: Web_Lead_ReviewInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.cohort} de las ${i?.persons} personas que figuran en los archivos están en revisión porque comparten algún dato con la red o porque un registro las nombra con ella.`)
};

export const web_lead_waits = /** @type {(inputs: Web_Lead_WaitsInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.waiting} esperan a una persona; ${i?.decided} están decididas.`)
};

export const web_leg = /** @type {(inputs: Web_LegInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`tramo de viaje`)
};

export const web_legend_aside = /** @type {(inputs: Web_Legend_AsideInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`apartado, cada caso con su motivo`)
};

export const web_legend_chance = /** @type {(inputs: Web_Legend_ChanceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`esperable por coincidencia`)
};

export const web_legend_evidence = /** @type {(inputs: Web_Legend_EvidenceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`sustentado en pruebas`)
};

export const web_legend_open = /** @type {(inputs: Web_Legend_OpenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`espera a una persona`)
};

export const web_legend_settled = /** @type {(inputs: Web_Legend_SettledInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`decidido por dos personas`)
};

export const web_loading = /** @type {(inputs: Web_LoadingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Cargando …`)
};

export const web_location = /** @type {(inputs: Web_LocationInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Dónde está ahora: ${i?.state}`)
};

export const web_location_w11 = /** @type {(inputs: Web_Location_W11Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`bajo custodia`)
};

export const web_location_w21 = /** @type {(inputs: Web_Location_W21Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`localizada, no bajo custodia`)
};

export const web_location_w31 = /** @type {(inputs: Web_Location_W31Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`salió o fue expulsada`)
};

export const web_location_w41 = /** @type {(inputs: Web_Location_W41Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`fallecida`)
};

export const web_location_w51 = /** @type {(inputs: Web_Location_W51Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`en paradero desconocido tras buscarla`)
};

export const web_location_w61 = /** @type {(inputs: Web_Location_W61Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`aún sin buscar`)
};

export const web_location_w6a1 = /** @type {(inputs: Web_Location_W6a1Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`aún sin buscar`)
};

export const web_location_w6b1 = /** @type {(inputs: Web_Location_W6b1Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`última ubicación caducada`)
};

export const web_location_w71 = /** @type {(inputs: Web_Location_W71Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`no se busca`)
};

export const web_location_w81 = /** @type {(inputs: Web_Location_W81Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`las fuentes discrepan`)
};

export const web_lock = /** @type {(inputs: Web_LockInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Bloquear`)
};

export const web_look_again = /** @type {(inputs: Web_Look_AgainInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Volver a mirar el`)
};

export const web_masked = /** @type {(inputs: Web_MaskedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`oculto`)
};

export const web_masked_why = /** @type {(inputs: Web_Masked_WhyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Se guarda para distinguir personas; no pesa en nada más.`)
};

export const web_meaning_chance = /** @type {(inputs: Web_Meaning_ChanceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Una cifra hallada significa poco sin tener al lado la que daría la mera coincidencia.`)
};

export const web_meaning_review = /** @type {(inputs: Web_Meaning_ReviewInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Estar en revisión no dice nada de lo que hizo una persona. La mayoría de quienes figuran en estos archivos no hizo nada malo.`)
};

export const web_meaning_title = /** @type {(inputs: Web_Meaning_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Lo que esto no significa`)
};

export const web_missing = /** @type {(inputs: Web_MissingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Falta:`)
};

export const web_model_bicm = /** @type {(inputs: Web_Model_BicmInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`cada persona tan activa y cada dato tan frecuente como se observa`)
};

export const web_model_hypergeometric = /** @type {(inputs: Web_Model_HypergeometricInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`hipergeométrico`)
};

export const web_model_permutation = /** @type {(inputs: Web_Model_PermutationInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`permutación`)
};

export const web_named_rule = /** @type {(inputs: Web_Named_RuleInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`según la regla «${i?.name}» de la carta`)
};

export const web_nav = /** @type {(inputs: Web_NavInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Principal`)
};

export const web_near = /** @type {(inputs: Web_NearInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`casi coincide`)
};

export const web_nearest = /** @type {(inputs: Web_NearestInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`La otra persona más cercana es ${i?.label}.`)
};

export const web_nearest_none = /** @type {(inputs: Web_Nearest_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Ninguna otra persona se le acerca.`)
};

export const web_needs_legs = /** @type {(inputs: Web_Needs_LegsInputs) => LocalizedString} */ (i) => {const many = registry.plural("es", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`Lo sostiene ${i?.n} camino independiente.`);
	return /** @type {LocalizedString} */ (`Lo sostienen ${i?.n} caminos independientes.`)
	
};

export const web_needs_none = /** @type {(inputs: Web_Needs_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Ningún elemento sostiene por sí solo este vínculo.`)
};

export const web_needs_one = /** @type {(inputs: Web_Needs_OneInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Si falla ${i?.item}, la persona sale.`)
};

export const web_network_role_facilitator = /** @type {(inputs: Web_Network_Role_FacilitatorInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`facilitadora`)
};

export const web_network_role_moved = /** @type {(inputs: Web_Network_Role_MovedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`trasladada por la red`)
};

export const web_network_role_not_established = /** @type {(inputs: Web_Network_Role_Not_EstablishedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`no establecido`)
};

export const web_network_role_organiser = /** @type {(inputs: Web_Network_Role_OrganiserInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`organizadora`)
};

export const web_network_role_victim = /** @type {(inputs: Web_Network_Role_VictimInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`víctima`)
};

export const web_network_role_witness = /** @type {(inputs: Web_Network_Role_WitnessInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`testigo`)
};

export const web_next = /** @type {(inputs: Web_NextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`siguiente`)
};

export const web_no_key = /** @type {(inputs: Web_No_KeyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`lectura sin clave`)
};

export const web_not_found = /** @type {(inputs: Web_Not_FoundInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Esta pantalla no existe.`)
};

export const web_not_given = /** @type {(inputs: Web_Not_GivenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`no consta`)
};

export const web_of = /** @type {(inputs: Web_OfInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`de`)
};

export const web_opening = /** @type {(inputs: Web_OpeningInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Se está abriendo el espacio de trabajo.`)
};

export const web_opening_figures = /** @type {(inputs: Web_Opening_FiguresInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`contando las cifras`)
};

export const web_opening_index = /** @type {(inputs: Web_Opening_IndexInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`reuniendo registros y personas`)
};

export const web_opening_ledger = /** @type {(inputs: Web_Opening_LedgerInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`leyendo el registro de actos`)
};

export const web_opening_links = /** @type {(inputs: Web_Opening_LinksInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`siguiendo los vínculos`)
};

export const web_opening_statements = /** @type {(inputs: Web_Opening_StatementsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`leyendo lo que dicen los archivos`)
};

export const web_opening_step = /** @type {(inputs: Web_Opening_StepInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Paso ${i?.at} de ${i?.of}: ${i?.step}`)
};

export const web_outcome_deceased_or_out_of_scope = /** @type {(inputs: Web_Outcome_Deceased_Or_Out_Of_ScopeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`fallecida o fuera del ámbito`)
};

export const web_outcome_individual_concern_supported = /** @type {(inputs: Web_Outcome_Individual_Concern_SupportedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`conducta propia respaldada`)
};

export const web_outcome_insufficient_information = /** @type {(inputs: Web_Outcome_Insufficient_InformationInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`información insuficiente, volver a mirar el …`)
};

export const web_outcome_insufficient_short = /** @type {(inputs: Web_Outcome_Insufficient_ShortInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`información insuficiente`)
};

export const web_outcome_link_chance_compatible = /** @type {(inputs: Web_Outcome_Link_Chance_CompatibleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`vínculo compatible con la coincidencia`)
};

export const web_outcome_link_confirmed_no_adverse = /** @type {(inputs: Web_Outcome_Link_Confirmed_No_AdverseInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`vínculo, nada adverso`)
};

export const web_outcome_no_link = /** @type {(inputs: Web_Outcome_No_LinkInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`sin vínculo`)
};

export const web_outcome_not_the_person = /** @type {(inputs: Web_Outcome_Not_The_PersonInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`no es la persona`)
};

export const web_outcome_protection_referral = /** @type {(inputs: Web_Outcome_Protection_ReferralInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`derivar a protección`)
};

export const web_outcome_role_in_network_supported = /** @type {(inputs: Web_Outcome_Role_In_Network_SupportedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`papel en la red respaldado`)
};

export const web_overview = /** @type {(inputs: Web_OverviewInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Panorama`)
};

export const web_part_already_decided_by_you = /** @type {(inputs: Web_Part_Already_Decided_By_YouInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Ya ha respondido. Hace falta otro lector.`)
};

export const web_part_already_settled = /** @type {(inputs: Web_Part_Already_SettledInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Resuelto.`)
};

export const web_part_analyst_may_not_review = /** @type {(inputs: Web_Part_Analyst_May_Not_ReviewInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Usted preparó pruebas sobre esta persona; deciden otros.`)
};

export const web_part_first_gate_open = /** @type {(inputs: Web_Part_First_Gate_OpenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Primero, la puerta 1.`)
};

export const web_part_needs_adjudicator = /** @type {(inputs: Web_Part_Needs_AdjudicatorInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Los dos lectores discrepan. Decide un dirimente.`)
};

export const web_part_no_key = /** @type {(inputs: Web_Part_No_KeyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Desbloquee una clave para responder.`)
};

export const web_part_paused = /** @type {(inputs: Web_Part_PausedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`La revisión de esta persona está en pausa.`)
};

export const web_part_person_not_in_cohort = /** @type {(inputs: Web_Part_Person_Not_In_CohortInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Esta persona no está en revisión: ninguna prueba sostiene ahora un vínculo.`)
};

export const web_part_redress_needs_someone_new = /** @type {(inputs: Web_Part_Redress_Needs_Someone_NewInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`La reclamación corresponde a quien no haya decidido sobre esta persona.`)
};

export const web_part_role_missing = /** @type {(inputs: Web_Part_Role_MissingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`El cargo de su clave no interviene aquí ahora.`)
};

export const web_part_taken_by_other = /** @type {(inputs: Web_Part_Taken_By_OtherInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Otro lector ha tomado a esta persona.`)
};

export const web_part_unknown_key = /** @type {(inputs: Web_Part_Unknown_KeyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Desbloquee una clave para responder.`)
};

export const web_passphrase_of = /** @type {(inputs: Web_Passphrase_OfInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Frase de acceso de ${i?.name}`)
};

export const web_passphrase_open = /** @type {(inputs: Web_Passphrase_OpenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Abrir`)
};

export const web_path_bits = /** @type {(inputs: Web_Path_BitsInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.n} bits`)
};

export const web_path_hub = /** @type {(inputs: Web_Path_HubInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`nodo común`)
};

export const web_path_item = /** @type {(inputs: Web_Path_ItemInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`elemento`)
};

export const web_path_possible = /** @type {(inputs: Web_Path_PossibleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`solo posible`)
};

export const web_path_sole = /** @type {(inputs: Web_Path_SoleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`todo este camino depende de este único elemento`)
};

export const web_path_table = /** @type {(inputs: Web_Path_TableInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`caminos hasta la red`)
};

export const web_path_users = /** @type {(inputs: Web_Path_UsersInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`usuarios`)
};

export const web_path_via = /** @type {(inputs: Web_Path_ViaInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`a través de`)
};

export const web_path_weight = /** @type {(inputs: Web_Path_WeightInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`peso`)
};

export const web_paths_left = /** @type {(inputs: Web_Paths_LeftInputs) => LocalizedString} */ (i) => {const many = registry.plural("es", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`Hay ${i?.n} camino más que no se muestra.`);
	return /** @type {LocalizedString} */ (`Hay ${i?.n} caminos más que no se muestran.`)
	
};

export const web_person = /** @type {(inputs: Web_PersonInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Persona`)
};

export const web_person_title = /** @type {(inputs: Web_Person_TitleInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Persona ${i?.id}`)
};

export const web_probability = /** @type {(inputs: Web_ProbabilityInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`probabilidad de que sean la misma: ${i?.p}`)
};

export const web_problem = /** @type {(inputs: Web_ProblemInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`No se ha podido hacer`)
};

export const web_problem_adverse_needs_two_on_outcome = /** @type {(inputs: Web_Problem_Adverse_Needs_Two_On_OutcomeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Un resultado adverso solo se mantiene si lo dieron dos personas.`)
};

export const web_problem_already_decided_by_you = /** @type {(inputs: Web_Problem_Already_Decided_By_YouInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Ya ha respondido a esto. No se ha registrado nada dos veces.`)
};

export const web_problem_already_settled = /** @type {(inputs: Web_Problem_Already_SettledInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Entretanto ha quedado resuelto.`)
};

export const web_problem_already_signed = /** @type {(inputs: Web_Problem_Already_SignedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Esta clave ya lo ha firmado.`)
};

export const web_problem_already_withdrawn = /** @type {(inputs: Web_Problem_Already_WithdrawnInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Esta fuente ya se había retirado.`)
};

export const web_problem_analyst_may_not_review = /** @type {(inputs: Web_Problem_Analyst_May_Not_ReviewInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Quien propuso pruebas sobre esta persona no puede responder sobre ella.`)
};

export const web_problem_body_too_large = /** @type {(inputs: Web_Problem_Body_Too_LargeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Es demasiado largo. Acorte lo escrito.`)
};

export const web_problem_bug = /** @type {(inputs: Web_Problem_BugInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Es un error de Lookback. No se ha registrado nada.`)
};

export const web_problem_conduct_missing = /** @type {(inputs: Web_Problem_Conduct_MissingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Esta opción está cerrada para esta persona.`)
};

export const web_problem_confirmation_missing = /** @type {(inputs: Web_Problem_Confirmation_MissingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Una opción adversa debe escribirse entera.`)
};

export const web_problem_cursor_invalid = /** @type {(inputs: Web_Problem_Cursor_InvalidInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`La lista ha cambiado. Cárguela de nuevo.`)
};

export const web_problem_day_invalid = /** @type {(inputs: Web_Problem_Day_InvalidInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`No es un día.`)
};

export const web_problem_difference_unexplained = /** @type {(inputs: Web_Problem_Difference_UnexplainedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Lo recibido difiere de lo declarado por el custodio; explíquelo antes.`)
};

export const web_problem_digest_changed = /** @type {(inputs: Web_Problem_Digest_ChangedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Lo que caería ha cambiado desde que leyó la lista. Vuelva a leerla.`)
};

export const web_problem_disk_failed = /** @type {(inputs: Web_Problem_Disk_FailedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Falló el disco. No se registró nada.`)
};

export const web_problem_disk_full = /** @type {(inputs: Web_Problem_Disk_FullInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`El disco está lleno. No se ha registrado nada; libere espacio y vuelva a enviarlo.`)
};

export const web_problem_evidence_changed = /** @type {(inputs: Web_Problem_Evidence_ChangedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Las pruebas han cambiado desde que abrió este expediente. Vuelva a leerlo; lo escrito se conserva.`)
};

export const web_problem_evidence_missing = /** @type {(inputs: Web_Problem_Evidence_MissingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Una respuesta necesita al menos un elemento adjunto.`)
};

export const web_problem_evidence_unknown = /** @type {(inputs: Web_Problem_Evidence_UnknownInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Un elemento adjunto ya no pertenece a esta persona.`)
};

export const web_problem_exclusion_not_approved = /** @type {(inputs: Web_Problem_Exclusion_Not_ApprovedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nadie ha aprobado esta exclusión.`)
};

export const web_problem_exclusion_not_in_charter = /** @type {(inputs: Web_Problem_Exclusion_Not_In_CharterInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`La carta no tiene esa regla.`)
};

export const web_problem_export_answer_first = /** @type {(inputs: Web_Problem_Export_Answer_FirstInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Aún debe responder sobre esta persona; lo que se entrega le diría qué hicieron otros. Responda primero.`)
};

export const web_problem_export_needs_protection = /** @type {(inputs: Web_Problem_Export_Needs_ProtectionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Esta persona está bajo protección: uno de los dos que entregan el expediente debe ser responsable de protección.`)
};

export const web_problem_export_purpose_missing = /** @type {(inputs: Web_Problem_Export_Purpose_MissingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Diga a quién se entrega el expediente y para qué puede usarse.`)
};

export const web_problem_figures_do_not_add_up = /** @type {(inputs: Web_Problem_Figures_Do_Not_Add_UpInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Las cifras no cuadran; no se publica hasta que cuadren.`)
};

export const web_problem_filter_unknown = /** @type {(inputs: Web_Problem_Filter_UnknownInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`No existe esa lista.`)
};

export const web_problem_identity_fails = /** @type {(inputs: Web_Problem_Identity_FailsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Las cifras no cuadran; no se publica hasta que cuadren.`)
};

export const web_problem_innocent_explanation_missing = /** @type {(inputs: Web_Problem_Innocent_Explanation_MissingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Indique qué explicación inocente tendría esto.`)
};

export const web_problem_item_unknown = /** @type {(inputs: Web_Problem_Item_UnknownInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Esta persona no tiene ese elemento.`)
};

export const web_problem_key_file = /** @type {(inputs: Web_Problem_Key_FileInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Este archivo no es una clave de Lookback.`)
};

export const web_problem_key_name_taken = /** @type {(inputs: Web_Problem_Key_Name_TakenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Otra clave tiene este nombre.`)
};

export const web_problem_key_needed = /** @type {(inputs: Web_Problem_Key_NeededInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Desbloquee antes una clave: las respuestas se firman.`)
};

export const web_problem_key_not_held = /** @type {(inputs: Web_Problem_Key_Not_HeldInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`El archivo de esta clave no está en el espacio de trabajo: entréguelo.`)
};

export const web_problem_key_unknown = /** @type {(inputs: Web_Problem_Key_UnknownInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Este espacio de trabajo no conoce esa clave.`)
};

export const web_problem_ledger_unwritable = /** @type {(inputs: Web_Problem_Ledger_UnwritableInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`No se puede escribir en el libro. No se registró nada.`)
};

export const web_problem_leg_missing = /** @type {(inputs: Web_Problem_Leg_MissingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Ningún elemento acredita un tramo del viaje.`)
};

export const web_problem_look_again_missing = /** @type {(inputs: Web_Problem_Look_Again_MissingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Indique qué día debe volver a mirarse.`)
};

export const web_problem_lost = /** @type {(inputs: Web_Problem_LostInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`No se puede contactar con el servidor. No se ha enviado nada dos veces; lo escrito se conserva.`)
};

export const web_problem_needs_adjudicator = /** @type {(inputs: Web_Problem_Needs_AdjudicatorInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Los dos lectores discrepan. Decide un dirimente.`)
};

export const web_problem_no_redress_open = /** @type {(inputs: Web_Problem_No_Redress_OpenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`No hay ninguna reclamación abierta sobre esta persona.`)
};

export const web_problem_not_a_person_pair = /** @type {(inputs: Web_Problem_Not_A_Person_PairInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`No son dos registros de personas.`)
};

export const web_problem_not_held = /** @type {(inputs: Web_Problem_Not_HeldInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`No hay retención legal sobre esta persona.`)
};

export const web_problem_not_paused = /** @type {(inputs: Web_Problem_Not_PausedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Este caso no está en espera.`)
};

export const web_problem_not_sampled = /** @type {(inputs: Web_Problem_Not_SampledInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Esta persona no está en ninguna muestra.`)
};

export const web_problem_not_taken_by_you = /** @type {(inputs: Web_Problem_Not_Taken_By_YouInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Usted no ha tomado a esta persona.`)
};

export const web_problem_not_under_protection = /** @type {(inputs: Web_Problem_Not_Under_ProtectionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Esta persona no está bajo protección.`)
};

export const web_problem_not_writable = /** @type {(inputs: Web_Problem_Not_WritableInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`No se puede escribir en la carpeta del espacio de trabajo. No se registró nada.`)
};

export const web_problem_nothing_to_purge = /** @type {(inputs: Web_Problem_Nothing_To_PurgeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`No se nombró nada que purgar.`)
};

export const web_problem_nothing_to_sample = /** @type {(inputs: Web_Problem_Nothing_To_SampleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`No hay nadie de quien sacar una muestra.`)
};

export const web_problem_own_work = /** @type {(inputs: Web_Problem_Own_WorkInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nadie controla lo que decidió.`)
};

export const web_problem_passphrase_needed = /** @type {(inputs: Web_Problem_Passphrase_NeededInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Esta clave tiene frase de acceso: indíquela.`)
};

export const web_problem_passphrase_wrong = /** @type {(inputs: Web_Problem_Passphrase_WrongInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Esta contraseña no abre la clave.`)
};

export const web_problem_paused = /** @type {(inputs: Web_Problem_PausedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`La revisión de esta persona está en pausa.`)
};

export const web_problem_person_not_in_cohort = /** @type {(inputs: Web_Problem_Person_Not_In_CohortInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Esta persona no está en revisión.`)
};

export const web_problem_person_unknown = /** @type {(inputs: Web_Problem_Person_UnknownInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`No hay tal persona en revisión.`)
};

export const web_problem_protected_attribute = /** @type {(inputs: Web_Problem_Protected_AttributeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Está protegido: nunca puede filtrar, ordenar ni clasificar personas.`)
};

export const web_problem_publication_unknown = /** @type {(inputs: Web_Problem_Publication_UnknownInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`No existe esa publicación.`)
};

export const web_problem_purge_suspended = /** @type {(inputs: Web_Problem_Purge_SuspendedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Una retención legal, una reclamación o un caso abierto impiden purgarlo.`)
};

export const web_problem_reason_missing = /** @type {(inputs: Web_Problem_Reason_MissingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Indique sus motivos.`)
};

export const web_problem_record_unknown = /** @type {(inputs: Web_Problem_Record_UnknownInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`No existe tal registro.`)
};

export const web_problem_redress_needs_someone_new = /** @type {(inputs: Web_Problem_Redress_Needs_Someone_NewInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Quien decidió sobre esta persona no puede oír la reclamación.`)
};

export const web_problem_reopen_needs_someone_else = /** @type {(inputs: Web_Problem_Reopen_Needs_Someone_ElseInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Quien respondió sobre esta persona no puede reabrir lo que también respondieron otros.`)
};

export const web_problem_request_invalid = /** @type {(inputs: Web_Problem_Request_InvalidInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Falta algo en este formulario o hay un error.`)
};

export const web_problem_role_missing = /** @type {(inputs: Web_Problem_Role_MissingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`El cargo de esta clave no permite hacer esto.`)
};

export const web_problem_same_person_twice = /** @type {(inputs: Web_Problem_Same_Person_TwiceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Una segunda persona debe establecer lo que usted propuso.`)
};

export const web_problem_same_record = /** @type {(inputs: Web_Problem_Same_RecordInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Un registro y él mismo no son una pareja. Elija dos registros.`)
};

export const web_problem_script_key_outside_simulation = /** @type {(inputs: Web_Problem_Script_Key_Outside_SimulationInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Las claves automáticas solo deciden en una revisión simulada.`)
};

export const web_problem_session_needed = /** @type {(inputs: Web_Problem_Session_NeededInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Esta sesión ha terminado. Lo escrito se conserva; abra una dirección nueva.`)
};

export const web_problem_source_unknown = /** @type {(inputs: Web_Problem_Source_UnknownInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`No existe esa fuente.`)
};

export const web_problem_step_missing = /** @type {(inputs: Web_Problem_Step_MissingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Falta ejecutar un paso: ejecútelo en la línea de órdenes.`)
};

export const web_problem_system_may_not = /** @type {(inputs: Web_Problem_System_May_NotInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Solo una persona puede hacerlo.`)
};

export const web_problem_taken_by_other = /** @type {(inputs: Web_Problem_Taken_By_OtherInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Otro lector ha tomado a esta persona.`)
};

export const web_problem_trace_stale = /** @type {(inputs: Web_Problem_Trace_StaleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Los archivos o las personas han cambiado desde el rastreo: ejecute antes lookback round.`)
};

export const web_problem_unknown = /** @type {(inputs: Web_Problem_UnknownInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`El servidor ha respondido con el código ${i?.code}.`)
};

export const web_problem_unknown_key = /** @type {(inputs: Web_Problem_Unknown_KeyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`El libro no conoce esta clave.`)
};

export const web_problem_workspace_locked = /** @type {(inputs: Web_Problem_Workspace_LockedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Se está ejecutando otro paso de este espacio de trabajo. Reinténtelo cuando acabe.`)
};

export const web_pub_after = /** @type {(inputs: Web_Pub_AfterInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`ahora`)
};

export const web_pub_as_of = /** @type {(inputs: Web_Pub_As_OfInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`a fecha de ${i?.date}`)
};

export const web_pub_before = /** @type {(inputs: Web_Pub_BeforeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`antes`)
};

export const web_pub_diff = /** @type {(inputs: Web_Pub_DiffInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Diferencias con la publicación ${i?.number}`)
};

export const web_pub_diff_title = /** @type {(inputs: Web_Pub_Diff_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Diferencias con la anterior`)
};

export const web_pub_draft = /** @type {(inputs: Web_Pub_DraftInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Congelar un borrador`)
};

export const web_pub_draft_as_of = /** @type {(inputs: Web_Pub_Draft_As_OfInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Cifras a fecha de`)
};

export const web_pub_expected = /** @type {(inputs: Web_Pub_ExpectedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`por coincidencia`)
};

export const web_pub_failing = /** @type {(inputs: Web_Pub_FailingInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`No cuadran: ${i?.list}`)
};

export const web_pub_figures = /** @type {(inputs: Web_Pub_FiguresInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Cifras`)
};

export const web_pub_first = /** @type {(inputs: Web_Pub_FirstInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`No hay ninguna publicación anterior.`)
};

export const web_pub_missing = /** @type {(inputs: Web_Pub_MissingInputs) => LocalizedString} */ (i) => {const many = registry.plural("es", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`Falta ${i?.n} firma: se publica con dos claves.`);
	return /** @type {LocalizedString} */ (`Faltan ${i?.n} firmas: se publica con dos claves.`)
	
};

export const web_pub_no_page = /** @type {(inputs: Web_Pub_No_PageInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Este borrador aún no tiene página: abajo están sus cifras.`)
};

export const web_pub_no_signature = /** @type {(inputs: Web_Pub_No_SignatureInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`No ha firmado nadie.`)
};

export const web_pub_none = /** @type {(inputs: Web_Pub_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Todavía no se ha publicado nada.`)
};

export const web_pub_number = /** @type {(inputs: Web_Pub_NumberInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Publicación ${i?.number}`)
};

export const web_pub_page = /** @type {(inputs: Web_Pub_PageInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Primera página tal como se publicó`)
};

export const web_pub_reasons = /** @type {(inputs: Web_Pub_ReasonsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`porque`)
};

export const web_pub_same = /** @type {(inputs: Web_Pub_SameInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`No difiere ninguna cifra.`)
};

export const web_pub_sign = /** @type {(inputs: Web_Pub_SignInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Firmar con su clave`)
};

export const web_pub_signatures = /** @type {(inputs: Web_Pub_SignaturesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Firmas`)
};

export const web_pub_signed = /** @type {(inputs: Web_Pub_SignedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.name}, ${i?.date}`)
};

export const web_pub_status_draft = /** @type {(inputs: Web_Pub_Status_DraftInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`borrador`)
};

export const web_pub_status_final = /** @type {(inputs: Web_Pub_Status_FinalInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`definitiva`)
};

export const web_pub_status_provisional = /** @type {(inputs: Web_Pub_Status_ProvisionalInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`provisional`)
};

export const web_pub_status_superseded = /** @type {(inputs: Web_Pub_Status_SupersededInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`sustituida`)
};

export const web_pub_title = /** @type {(inputs: Web_Pub_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Publicación`)
};

export const web_publication = /** @type {(inputs: Web_PublicationInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Publicación`)
};

export const web_queue = /** @type {(inputs: Web_QueueInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Cola`)
};

export const web_queue_empty = /** @type {(inputs: Web_Queue_EmptyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Ninguna persona cumple estos filtros.`)
};

export const web_queue_nothing = /** @type {(inputs: Web_Queue_NothingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Aquí no hay nada que le espere.`)
};

export const web_queue_title = /** @type {(inputs: Web_Queue_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Cola`)
};

export const web_queue_total = /** @type {(inputs: Web_Queue_TotalInputs) => LocalizedString} */ (i) => {const many = registry.plural("es", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} persona`);
	return /** @type {LocalizedString} */ (`${i?.n} personas`)
	
};

export const web_reader = /** @type {(inputs: Web_ReaderInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Lector`)
};

export const web_readers = /** @type {(inputs: Web_ReadersInputs) => LocalizedString} */ (i) => {const many = registry.plural("es", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} lector`);
	return /** @type {LocalizedString} */ (`${i?.n} lectores`)
	
};

export const web_reason = /** @type {(inputs: Web_ReasonInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Sus motivos`)
};

export const web_reason_changed = /** @type {(inputs: Web_Reason_ChangedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.n} modificadas`)
};

export const web_reason_from = /** @type {(inputs: Web_Reason_FromInputs) => LocalizedString} */ (i) => {const many = registry.plural("es", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} desde: ${i?.name}`);
	return /** @type {LocalizedString} */ (`${i?.n} desde: ${i?.name}`)
	
};

export const web_reason_gone = /** @type {(inputs: Web_Reason_GoneInputs) => LocalizedString} */ (i) => {const many = registry.plural("es", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} baja`);
	return /** @type {LocalizedString} */ (`${i?.n} bajas`)
	
};

export const web_reason_new = /** @type {(inputs: Web_Reason_NewInputs) => LocalizedString} */ (i) => {const many = registry.plural("es", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} alta`);
	return /** @type {LocalizedString} */ (`${i?.n} altas`)
	
};

export const web_reason_to = /** @type {(inputs: Web_Reason_ToInputs) => LocalizedString} */ (i) => {const many = registry.plural("es", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} hacia: ${i?.name}`);
	return /** @type {LocalizedString} */ (`${i?.n} hacia: ${i?.name}`)
	
};

export const web_recorded = /** @type {(inputs: Web_RecordedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Registrado.`)
};

export const web_recorded_differs = /** @type {(inputs: Web_Recorded_DiffersInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Registrado. Las dos respuestas difieren: decide un dirimente.`)
};

export const web_recorded_second = /** @type {(inputs: Web_Recorded_SecondInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Registrado. Hace falta un segundo lector.`)
};

export const web_recorded_settled = /** @type {(inputs: Web_Recorded_SettledInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Registrado y resuelto por dos personas: ${i?.outcome}.`)
};

export const web_records_after = /** @type {(inputs: Web_Records_AfterInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`registros siguientes`)
};

export const web_records_before = /** @type {(inputs: Web_Records_BeforeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`registros anteriores`)
};

export const web_records_shown = /** @type {(inputs: Web_Records_ShownInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Registros ${i?.from} a ${i?.to} de ${i?.total}`)
};

export const web_reopened = /** @type {(inputs: Web_ReopenedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Reabierta el ${i?.date}.`)
};

export const web_reopened_was = /** @type {(inputs: Web_Reopened_WasInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Reabierta el ${i?.date}; antes: ${i?.outcome}.`)
};

export const web_required = /** @type {(inputs: Web_RequiredInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`obligatorio`)
};

export const web_role_adjudicator = /** @type {(inputs: Web_Role_AdjudicatorInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`dirimente`)
};

export const web_role_analyst = /** @type {(inputs: Web_Role_AnalystInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`analista`)
};

export const web_role_protection = /** @type {(inputs: Web_Role_ProtectionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`responsable de protección`)
};

export const web_role_publisher = /** @type {(inputs: Web_Role_PublisherInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`publicador`)
};

export const web_role_quality = /** @type {(inputs: Web_Role_QualityInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`control de calidad`)
};

export const web_role_redress = /** @type {(inputs: Web_Role_RedressInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`responsable de reclamaciones`)
};

export const web_role_reviewer = /** @type {(inputs: Web_Role_ReviewerInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`revisor`)
};

export const web_role_steward = /** @type {(inputs: Web_Role_StewardInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`responsable de datos`)
};

export const web_rolled_back = /** @type {(inputs: Web_Rolled_BackInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`No se ha registrado. Lo que escribió sigue aquí.`)
};

export const web_row = /** @type {(inputs: Web_RowInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.source}, fila ${i?.row}`)
};

export const web_same = /** @type {(inputs: Web_SameInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`la misma persona`)
};

export const web_say_action_accepted = /** @type {(inputs: Web_Say_Action_AcceptedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`aceptada`)
};

export const web_say_action_account_restricted = /** @type {(inputs: Web_Say_Action_Account_RestrictedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`cuenta restringida`)
};

export const web_say_action_appealed = /** @type {(inputs: Web_Say_Action_AppealedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`recurrida`)
};

export const web_say_action_arrested = /** @type {(inputs: Web_Say_Action_ArrestedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`detenida`)
};

export const web_say_action_carried_out = /** @type {(inputs: Web_Say_Action_Carried_OutInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`ejecutada`)
};

export const web_say_action_charged = /** @type {(inputs: Web_Say_Action_ChargedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`acusada`)
};

export const web_say_action_ended = /** @type {(inputs: Web_Say_Action_EndedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`terminada`)
};

export const web_say_action_order_made = /** @type {(inputs: Web_Say_Action_Order_MadeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`orden dictada`)
};

export const web_say_action_order_stayed = /** @type {(inputs: Web_Say_Action_Order_StayedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`orden suspendida`)
};

export const web_say_action_other = /** @type {(inputs: Web_Say_Action_OtherInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`actuación`)
};

export const web_say_action_proceedings_opened = /** @type {(inputs: Web_Say_Action_Proceedings_OpenedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`procedimiento abierto`)
};

export const web_say_action_referred = /** @type {(inputs: Web_Say_Action_ReferredInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`derivada`)
};

export const web_say_action_released = /** @type {(inputs: Web_Say_Action_ReleasedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`puesta en libertad`)
};

export const web_say_action_relief_granted = /** @type {(inputs: Web_Say_Action_Relief_GrantedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`medida favorable`)
};

export const web_say_action_removed = /** @type {(inputs: Web_Say_Action_RemovedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`expulsada`)
};

export const web_say_action_report_filed = /** @type {(inputs: Web_Say_Action_Report_FiledInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`comunicación presentada`)
};

export const web_say_action_stayed = /** @type {(inputs: Web_Say_Action_StayedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`orden suspendida`)
};

export const web_say_action_stopped = /** @type {(inputs: Web_Say_Action_StoppedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`parada e identificada`)
};

export const web_say_agrees_field = /** @type {(inputs: Web_Say_Agrees_FieldInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.field} coincide: ${i?.a}`)
};

export const web_say_chance_direct = /** @type {(inputs: Web_Say_Chance_DirectInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Un registro directo no requiere recuento; lo que podría fallar es de quién es el registro.`)
};

export const web_say_chance_not_alone = /** @type {(inputs: Web_Say_Chance_Not_AloneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`El recuento por sí solo no respalda ningún vínculo; lo sostienen los registros de arriba.`)
};

export const web_say_chance_one_touch = /** @type {(inputs: Web_Say_Chance_One_TouchInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Un solo dato compartido no se puede contrastar contando: quien lo usó, lo usó.`)
};

export const web_say_chance_survives = /** @type {(inputs: Web_Say_Chance_SurvivesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Más de lo que explica la coincidencia entre todas las personas contrastadas.`)
};

export const web_say_differs_field = /** @type {(inputs: Web_Say_Differs_FieldInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.field}: ${i?.a}, no ${i?.b}`)
};

export const web_say_hang_identity = /** @type {(inputs: Web_Say_Hang_IdentityInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`la unión del registro ${i?.id} a esta persona`)
};

export const web_say_hang_memo = /** @type {(inputs: Web_Say_Hang_MemoInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`la fuente ${i?.id} de la ficha`)
};

export const web_say_hang_origin = /** @type {(inputs: Web_Say_Hang_OriginInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`origen ${i?.id}`)
};

export const web_say_hang_row = /** @type {(inputs: Web_Say_Hang_RowInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.source}, fila ${i?.row}`)
};

export const web_say_hang_source = /** @type {(inputs: Web_Say_Hang_SourceInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`el archivo ${i?.id}`)
};

export const web_say_hop_anchor = /** @type {(inputs: Web_Say_Hop_AnchorInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.kind}, ${i?.users}`)
};

export const web_say_hop_anchor_users = /** @type {(inputs: Web_Say_Hop_Anchor_UsersInputs) => LocalizedString} */ (i) => {const many = registry.plural("es", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.kind}, ${i?.n} persona`);
	return /** @type {LocalizedString} */ (`${i?.kind}, ${i?.n} personas`)
	
};

export const web_say_hop_building = /** @type {(inputs: Web_Say_Hop_BuildingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`edificio, sin vivienda`)
};

export const web_say_hop_direct = /** @type {(inputs: Web_Say_Hop_DirectInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`registro directo`)
};

export const web_say_hop_grade = /** @type {(inputs: Web_Say_Hop_GradeInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`con calificación ${i?.grade}`)
};

export const web_say_hop_member = /** @type {(inputs: Web_Say_Hop_MemberInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`miembro declarado`)
};

export const web_say_hop_memo = /** @type {(inputs: Web_Say_Hop_MemoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`memorando`)
};

export const web_say_hop_network = /** @type {(inputs: Web_Say_Hop_NetworkInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.kind}: declarado`)
};

export const web_say_hop_not_graded = /** @type {(inputs: Web_Say_Hop_Not_GradedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`sin calificar`)
};

export const web_say_hop_records = /** @type {(inputs: Web_Say_Hop_RecordsInputs) => LocalizedString} */ (i) => {const many = registry.plural("es", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} registro`);
	return /** @type {LocalizedString} */ (`${i?.n} registros`)
	
};

export const web_say_hop_role_driver = /** @type {(inputs: Web_Say_Hop_Role_DriverInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`declarado: conductor`)
};

export const web_say_hop_role_facilitator = /** @type {(inputs: Web_Say_Hop_Role_FacilitatorInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`declarado: facilitador`)
};

export const web_say_hop_role_member = /** @type {(inputs: Web_Say_Hop_Role_MemberInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`declarado: miembro`)
};

export const web_say_hop_role_organiser = /** @type {(inputs: Web_Say_Hop_Role_OrganiserInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`declarado: organizador`)
};

export const web_say_hop_role_recruiter = /** @type {(inputs: Web_Say_Hop_Role_RecruiterInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`declarado: captador`)
};

export const web_say_hop_role_starting = /** @type {(inputs: Web_Say_Hop_Role_StartingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`declarado: persona inicial`)
};

export const web_say_hop_row = /** @type {(inputs: Web_Say_Hop_RowInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`fila ${i?.row}`)
};

export const web_say_hop_row_day = /** @type {(inputs: Web_Say_Hop_Row_DayInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`fila ${i?.row}, ${i?.day}`)
};

export const web_say_hop_users = /** @type {(inputs: Web_Say_Hop_UsersInputs) => LocalizedString} */ (i) => {const many = registry.plural("es", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} persona`);
	return /** @type {LocalizedString} */ (`${i?.n} personas`)
	
};

export const web_say_judged_different = /** @type {(inputs: Web_Say_Judged_DifferentInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`dos lectores dijeron que son distintas`)
};

export const web_say_missing = /** @type {(inputs: Web_Say_MissingInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`no consta ${i?.field}`)
};

export const web_say_missing_field = /** @type {(inputs: Web_Say_Missing_FieldInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.field}: solo consta en un lado`)
};

export const web_say_missing_parents = /** @type {(inputs: Web_Say_Missing_ParentsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`sin nombres de los padres`)
};

export const web_say_missing_photo = /** @type {(inputs: Web_Say_Missing_PhotoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`sin foto`)
};

export const web_say_network = /** @type {(inputs: Web_Say_NetworkInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Red`)
};

export const web_say_path_direct = /** @type {(inputs: Web_Say_Path_DirectInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Un registro de la red nombra a esta persona; no hace falta contar.`)
};

export const web_say_path_hub = /** @type {(inputs: Web_Say_Path_HubInputs) => LocalizedString} */ (i) => {const many = registry.plural("es", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`Nodo común: lo usó ${i?.n} persona. No tiene peso por sí solo.`);
	return /** @type {LocalizedString} */ (`Nodo común: lo usaron ${i?.n} personas. No tiene peso por sí solo.`)
	
};

export const web_say_path_possible = /** @type {(inputs: Web_Say_Path_PossibleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Ninguna fecha dice que se usara en la época de la red.`)
};

export const web_say_path_rare = /** @type {(inputs: Web_Say_Path_RareInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Lo usó 1 de cada ${i?.n} personas de los archivos.`)
};

export const web_say_path_users = /** @type {(inputs: Web_Say_Path_UsersInputs) => LocalizedString} */ (i) => {const many = registry.plural("es", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`Lo usó ${i?.n} persona de los archivos.`);
	return /** @type {LocalizedString} */ (`Lo usaron ${i?.n} personas de los archivos.`)
	
};

export const web_say_path_window = /** @type {(inputs: Web_Say_Path_WindowInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Solo cuenta del ${i?.from} al ${i?.to}.`)
};

export const web_say_reason_direct = /** @type {(inputs: Web_Say_Reason_DirectInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`figura en un documento de la red`)
};

export const web_say_reason_further_hop = /** @type {(inputs: Web_Say_Reason_Further_HopInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`a través de una persona confirmada`)
};

export const web_say_reason_hub = /** @type {(inputs: Web_Say_Reason_HubInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`solo nodos comunes`)
};

export const web_say_reason_hub_only = /** @type {(inputs: Web_Say_Reason_Hub_OnlyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`solo nodos comunes`)
};

export const web_say_reason_identity = /** @type {(inputs: Web_Say_Reason_IdentityInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`la puerta 1 está pendiente`)
};

export const web_say_reason_independence_not_known = /** @type {(inputs: Web_Say_Reason_Independence_Not_KnownInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`no se sabe si son independientes`)
};

export const web_say_reason_independent_legs = /** @type {(inputs: Web_Say_Reason_Independent_LegsInputs) => LocalizedString} */ (i) => {const many = registry.plural("es", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} camino independiente`);
	return /** @type {LocalizedString} */ (`${i?.n} caminos independientes`)
	
};

export const web_say_reason_links_of_one_origin = /** @type {(inputs: Web_Say_Reason_Links_Of_One_OriginInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`varios vínculos de un mismo origen`)
};

export const web_say_reason_moved = /** @type {(inputs: Web_Say_Reason_MovedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`hizo un tramo del viaje`)
};

export const web_say_reason_one_certain_link = /** @type {(inputs: Web_Say_Reason_One_Certain_LinkInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`varios vínculos, solo uno de fecha segura`)
};

export const web_say_reason_one_direct_link = /** @type {(inputs: Web_Say_Reason_One_Direct_LinkInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`un vínculo`)
};

export const web_say_reason_only_possible = /** @type {(inputs: Web_Say_Reason_Only_PossibleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`fechas solo posibles`)
};

export const web_say_reason_place_conflict = /** @type {(inputs: Web_Say_Reason_Place_ConflictInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`dos fuentes discrepan sobre el lugar`)
};

export const web_say_reason_protection = /** @type {(inputs: Web_Say_Reason_ProtectionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`puede necesitar protección`)
};

export const web_say_reason_q = /** @type {(inputs: Web_Say_Reason_QInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`q = ${i?.q}`)
};

export const web_say_reason_reopened = /** @type {(inputs: Web_Say_Reason_ReopenedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`reabierta`)
};

export const web_say_reason_runs = /** @type {(inputs: Web_Say_Reason_RunsInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`un registro dice que esta persona dirigió ${i?.what}`)
};

export const web_say_reason_several_links = /** @type {(inputs: Web_Say_Reason_Several_LinksInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`varios vínculos`)
};

export const web_say_reason_sole = /** @type {(inputs: Web_Say_Reason_SoleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`depende de un solo elemento o fuente`)
};

export const web_say_reason_under_18_recorded = /** @type {(inputs: Web_Say_Reason_Under_18_RecordedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`menor de 18 según un registro`)
};

export const web_say_reopened_evidence_changed = /** @type {(inputs: Web_Say_Reopened_Evidence_ChangedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Cambiaron las pruebas.`)
};

export const web_say_reopened_expired = /** @type {(inputs: Web_Say_Reopened_ExpiredInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`La respuesta tenía fecha de caducidad.`)
};

export const web_say_reopened_identity = /** @type {(inputs: Web_Say_Reopened_IdentityInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Se volvió a juzgar quién es.`)
};

export const web_say_reopened_merged = /** @type {(inputs: Web_Say_Reopened_MergedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Registros de otra persona resultaron ser de esta.`)
};

export const web_say_reopened_quality = /** @type {(inputs: Web_Say_Reopened_QualityInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Un control de calidad discrepó.`)
};

export const web_say_reopened_redress = /** @type {(inputs: Web_Say_Reopened_RedressInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Se estimó una reclamación.`)
};

export const web_say_reopened_source_withdrawn = /** @type {(inputs: Web_Say_Reopened_Source_WithdrawnInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Se retiró una fuente en la que se apoyaba.`)
};

export const web_say_reopened_split = /** @type {(inputs: Web_Say_Reopened_SplitInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Unos registros resultaron ser de otra persona.`)
};

export const web_say_reopened_taken_back = /** @type {(inputs: Web_Say_Reopened_Taken_BackInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Se retiró una respuesta.`)
};

export const web_say_time_answered = /** @type {(inputs: Web_Say_Time_AnsweredInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`respondió un lector`)
};

export const web_say_time_first_known = /** @type {(inputs: Web_Say_Time_First_KnownInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`primera noticia`)
};

export const web_say_time_place = /** @type {(inputs: Web_Say_Time_PlaceInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.state}, ${i?.source}`)
};

export const web_say_time_place_conflict = /** @type {(inputs: Web_Say_Time_Place_ConflictInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`las fuentes discrepan`)
};

export const web_say_time_reopened = /** @type {(inputs: Web_Say_Time_ReopenedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`reabierta`)
};

export const web_say_time_seen = /** @type {(inputs: Web_Say_Time_SeenInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`figura en ${i?.source}`)
};

export const web_say_time_settled = /** @type {(inputs: Web_Say_Time_SettledInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`resuelta`)
};

export const web_say_time_touch = /** @type {(inputs: Web_Say_Time_TouchInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.kind}`)
};

export const web_search = /** @type {(inputs: Web_SearchInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Búsqueda`)
};

export const web_search_first = /** @type {(inputs: Web_Search_FirstInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`los primeros ${i?.n} resultados; hay más`)
};

export const web_search_hint = /** @type {(inputs: Web_Search_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Los nombres se comparan entre escrituras; los números deben coincidir cifra a cifra.`)
};

export const web_search_hits = /** @type {(inputs: Web_Search_HitsInputs) => LocalizedString} */ (i) => {const many = registry.plural("es", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} resultado`);
	return /** @type {LocalizedString} */ (`${i?.n} resultados`)
	
};

export const web_search_label = /** @type {(inputs: Web_Search_LabelInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nombre en cualquier escritura, número, registro o persona`)
};

export const web_search_logged = /** @type {(inputs: Web_Search_LoggedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Las búsquedas quedan registradas con su nombre y la hora.`)
};

export const web_search_more = /** @type {(inputs: Web_Search_MoreInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Hay más; precise el nombre.`)
};

export const web_search_none = /** @type {(inputs: Web_Search_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`No se ha encontrado nada. Que no se encuentre significa que no está en lo buscado, que se indica abajo.`)
};

export const web_search_not = /** @type {(inputs: Web_Search_NotInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`No se ha buscado en: ${i?.systems}.`)
};

export const web_search_read = /** @type {(inputs: Web_Search_ReadInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Leído como`)
};

export const web_search_searched = /** @type {(inputs: Web_Search_SearchedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Se ha buscado en ${i?.persons} personas y ${i?.records} registros, de ${i?.sources}.`)
};

export const web_search_title = /** @type {(inputs: Web_Search_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Búsqueda`)
};

export const web_second_browser = /** @type {(inputs: Web_Second_BrowserInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Dirección para un segundo lector`)
};

export const web_second_browser_text = /** @type {(inputs: Web_Second_Browser_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Abra esta dirección una sola vez, en otro navegador o en una ventana privada:`)
};

export const web_seen_logged = /** @type {(inputs: Web_Seen_LoggedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Esta lectura queda registrada.`)
};

export const web_seen_sent_none = /** @type {(inputs: Web_Seen_Sent_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`No se ha enviado a nadie.`)
};

export const web_seen_since = /** @type {(inputs: Web_Seen_SinceInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.readers} desde el ${i?.date}.`)
};

export const web_seen_title = /** @type {(inputs: Web_Seen_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Quién lo ha visto`)
};

export const web_send = /** @type {(inputs: Web_SendInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Dar esta respuesta`)
};

export const web_sending = /** @type {(inputs: Web_SendingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Registrando …`)
};

export const web_settled_as = /** @type {(inputs: Web_Settled_AsInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Resuelto como: ${i?.outcome}; por ${i?.names}, ${i?.date}.`)
};

export const web_simulated = /** @type {(inputs: Web_SimulatedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`DECISIONES SIMULADAS: personas ficticias, lectores automáticos`)
};

export const web_skip = /** @type {(inputs: Web_SkipInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Ir al contenido`)
};

export const web_source_file = /** @type {(inputs: Web_Source_FileInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`archivo`)
};

export const web_source_records = /** @type {(inputs: Web_Source_RecordsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`registros`)
};

export const web_sources_title = /** @type {(inputs: Web_Sources_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Fuentes`)
};

export const web_stage_adjudication = /** @type {(inputs: Web_Stage_AdjudicationInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`en manos del dirimente`)
};

export const web_stage_decided = /** @type {(inputs: Web_Stage_DecidedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`decidida`)
};

export const web_stage_first_review = /** @type {(inputs: Web_Stage_First_ReviewInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`primera revisión`)
};

export const web_stage_not_started = /** @type {(inputs: Web_Stage_Not_StartedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`sin empezar`)
};

export const web_stage_paused = /** @type {(inputs: Web_Stage_PausedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`en pausa`)
};

export const web_stage_second_review = /** @type {(inputs: Web_Stage_Second_ReviewInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`segunda revisión`)
};

export const web_state_deceased = /** @type {(inputs: Web_State_DeceasedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`fallecida`)
};

export const web_state_departed = /** @type {(inputs: Web_State_DepartedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`salió`)
};

export const web_state_in_custody = /** @type {(inputs: Web_State_In_CustodyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`bajo custodia`)
};

export const web_state_located = /** @type {(inputs: Web_State_LocatedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`localizada`)
};

export const web_surprise_fewer = /** @type {(inputs: Web_Surprise_FewerInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`menos de 1 de cada ${i?.per}`)
};

export const web_surprise_label = /** @type {(inputs: Web_Surprise_LabelInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`De ${i?.per} personas como esta, unas ${i?.n} compartirían otros tantos datos por coincidencia`)
};

export const web_surprise_q = /** @type {(inputs: Web_Surprise_QInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`q = ${i?.q} tras ${i?.tests} contrastes.`)
};

export const web_surprise_text = /** @type {(inputs: Web_Surprise_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`personas tan activas como esta compartirían otros tantos datos por coincidencia.`)
};

export const web_surprise_title = /** @type {(inputs: Web_Surprise_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Cómo de sorprendente`)
};

export const web_surprise_untestable = /** @type {(inputs: Web_Surprise_UntestableInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Contando no se puede contrastar`)
};

export const web_table = /** @type {(inputs: Web_TableInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Lo mismo en una tabla`)
};

export const web_take_next = /** @type {(inputs: Web_Take_NextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Tomar la siguiente`)
};

export const web_taken_by = /** @type {(inputs: Web_Taken_ByInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`tomada por ${i?.name}`)
};

export const web_theme = /** @type {(inputs: Web_ThemeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Aspecto`)
};

export const web_theme_dark = /** @type {(inputs: Web_Theme_DarkInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`oscuro`)
};

export const web_theme_light = /** @type {(inputs: Web_Theme_LightInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`claro`)
};

export const web_theme_system = /** @type {(inputs: Web_Theme_SystemInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`como el sistema`)
};

export const web_title = /** @type {(inputs: Web_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Lookback`)
};

export const web_to_overview = /** @type {(inputs: Web_To_OverviewInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Ir al panorama`)
};

export const web_today = /** @type {(inputs: Web_TodayInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.done} hoy, le esperan ${i?.left}`)
};

export const web_too_short = /** @type {(inputs: Web_Too_ShortInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Al menos tres caracteres.`)
};

export const web_touch_none = /** @type {(inputs: Web_Touch_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`No queda ninguna prueba de que esta persona tuviera relación con la red.`)
};

export const web_touch_title = /** @type {(inputs: Web_Touch_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Cómo se relaciona esta persona con la red`)
};

export const web_try = /** @type {(inputs: Web_TryInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`probar sin un elemento`)
};

export const web_try_band = /** @type {(inputs: Web_Try_BandInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`La franja ${i?.before} pasaría a ser la ${i?.after}: ${i?.why}.`)
};

export const web_try_band_same = /** @type {(inputs: Web_Try_Band_SameInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Sigue en la franja ${i?.band}: ${i?.why}.`)
};

export const web_try_drops_out = /** @type {(inputs: Web_Try_Drops_OutInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`La persona sale.`)
};

export const web_try_hint = /** @type {(inputs: Web_Try_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Marque elementos para ver qué quedaría. No se cambia nada.`)
};

export const web_try_no_longer_one_person = /** @type {(inputs: Web_Try_No_Longer_One_PersonInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Los registros dejarían de ser una sola persona.`)
};

export const web_try_only_hubs = /** @type {(inputs: Web_Try_Only_HubsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Solo quedan nodos comunes, que no tienen peso por sí solos.`)
};

export const web_try_others = /** @type {(inputs: Web_Try_OthersInputs) => LocalizedString} */ (i) => {const many = registry.plural("es", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`También sale otra persona:`);
	return /** @type {LocalizedString} */ (`También salen otras ${i?.n} personas:`)
	
};

export const web_try_others_more = /** @type {(inputs: Web_Try_Others_MoreInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`y ${i?.n} más`)
};

export const web_try_others_none = /** @type {(inputs: Web_Try_Others_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nadie más sale.`)
};

export const web_try_reopens = /** @type {(inputs: Web_Try_ReopensInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Se reabriría una decisión ya resuelta.`)
};

export const web_try_scope = /** @type {(inputs: Web_Try_ScopeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Quitar`)
};

export const web_try_scope_item = /** @type {(inputs: Web_Try_Scope_ItemInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`solo el elemento`)
};

export const web_try_scope_record = /** @type {(inputs: Web_Try_Scope_RecordInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`toda su fila`)
};

export const web_try_scope_source = /** @type {(inputs: Web_Try_Scope_SourceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`todo su archivo`)
};

export const web_try_stays = /** @type {(inputs: Web_Try_StaysInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`La persona se queda: se conservan ${i?.after} de ${i?.before} datos compartidos.`)
};

export const web_try_title = /** @type {(inputs: Web_Try_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Probar sin`)
};

export const web_type_out = /** @type {(inputs: Web_Type_OutInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Escriba la opción completa: ${i?.words}`)
};

export const web_type_out_wrong = /** @type {(inputs: Web_Type_Out_WrongInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Todavía no es igual.`)
};

export const web_unlock = /** @type {(inputs: Web_UnlockInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Desbloquear una clave`)
};

export const web_unlock_file = /** @type {(inputs: Web_Unlock_FileInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Archivo de la clave`)
};

export const web_unlock_none = /** @type {(inputs: Web_Unlock_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Este espacio de trabajo aún no tiene claves. Cree una con «lookback key new».`)
};

export const web_unlock_text = /** @type {(inputs: Web_Unlock_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Las respuestas se firman con una clave. Elija la suya o entregue su archivo.`)
};

export const web_unlock_title = /** @type {(inputs: Web_Unlock_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`¿Quién lee?`)
};

export const web_unlock_with = /** @type {(inputs: Web_Unlock_WithInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Desbloquear ${i?.name}`)
};

export const web_unsure = /** @type {(inputs: Web_UnsureInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`no se puede saber`)
};

export const web_value = /** @type {(inputs: Web_ValueInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`número`)
};

export const web_waits_count = /** @type {(inputs: Web_Waits_CountInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`personas`)
};

export const web_waits_median = /** @type {(inputs: Web_Waits_MedianInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`la mitad espera más de`)
};

export const web_waits_oldest = /** @type {(inputs: Web_Waits_OldestInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`la más antigua`)
};

export const web_waits_stage = /** @type {(inputs: Web_Waits_StageInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`fase`)
};

export const web_waits_title = /** @type {(inputs: Web_Waits_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Lo que espera`)
};

export const web_was_settled = /** @type {(inputs: Web_Was_SettledInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`resuelta como`)
};

export const web_weight = /** @type {(inputs: Web_WeightInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`peso`)
};

export const web_when_conflict = /** @type {(inputs: Web_When_ConflictInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`las fuentes discrepan`)
};

export const web_when_from = /** @type {(inputs: Web_When_FromInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`desde`)
};

export const web_when_none = /** @type {(inputs: Web_When_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nada de esto tiene fecha.`)
};

export const web_when_open = /** @type {(inputs: Web_When_OpenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`no se sabe`)
};

export const web_when_title = /** @type {(inputs: Web_When_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Cuándo`)
};

export const web_when_to = /** @type {(inputs: Web_When_ToInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`hasta`)
};

export const web_when_what = /** @type {(inputs: Web_When_WhatInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`qué`)
};

export const web_who_title = /** @type {(inputs: Web_Who_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Quién es`)
};

export const web_why_not = /** @type {(inputs: Web_Why_NotInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`por qué no`)
};

export const web_why_not_title = /** @type {(inputs: Web_Why_Not_TitleInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Por qué ${i?.label} no es esta persona`)
};

export const web_withdraw = /** @type {(inputs: Web_WithdrawInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Retirar`)
};

export const web_withdraw_do = /** @type {(inputs: Web_Withdraw_DoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Retirar la fuente`)
};

export const web_withdraw_done = /** @type {(inputs: Web_Withdraw_DoneInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Se ha retirado ${i?.file}. Lo que se apoyaba en ella se ha reabierto.`)
};

export const web_withdraw_of = /** @type {(inputs: Web_Withdraw_OfInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Retirar ${i?.file}`)
};

export const web_withdraw_reason = /** @type {(inputs: Web_Withdraw_ReasonInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`¿Por qué se retira?`)
};

export const web_withdraw_text = /** @type {(inputs: Web_Withdraw_TextInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Afecta a ${i?.records} registros y a ${i?.persons} personas. Salen ${i?.drop} personas; caen o se reabren ${i?.reopen} decisiones resueltas.`)
};

export const web_withdraw_title = /** @type {(inputs: Web_Withdraw_TitleInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Qué cae si se retira ${i?.file}`)
};

export const web_withdrawn = /** @type {(inputs: Web_WithdrawnInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`retirado`)
};

export const web_yours_adjudicate = /** @type {(inputs: Web_Yours_AdjudicateInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`dirimir`)
};

export const web_yours_answered = /** @type {(inputs: Web_Yours_AnsweredInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`respondida`)
};

export const web_yours_first = /** @type {(inputs: Web_Yours_FirstInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`primer lector`)
};

export const web_yours_second = /** @type {(inputs: Web_Yours_SecondInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`segundo lector`)
};