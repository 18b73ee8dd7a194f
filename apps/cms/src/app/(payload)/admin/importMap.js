import { TitleCell as TitleCell_c514c33ff6db08726bb79d930e728b08 } from '../../../../src/admin/lists/title-cell'
import { SourceText as SourceText_6b65bf4b48ddf0406d63d21807ae055b } from '../../../../src/admin/languages/source-text'
import { InBinNote as InBinNote_1db96bc82f58bfe03ce543e1ea096dee } from '../../../../src/admin/bin/in-bin-note'
import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { PasteFeatureClient as PasteFeatureClient_3812cf58770cb8ab2ec16ee16e8a6329 } from '../../../../src/admin/editor/paste/paste-feature'
import { InlineToolbarFeatureClient as InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HorizontalRuleFeatureClient as HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UploadFeatureClient as UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { TableFeatureClient as TableFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlockquoteFeatureClient as BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { IndentFeatureClient as IndentFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SuperscriptFeatureClient as SuperscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SubscriptFeatureClient as SubscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { StrikethroughFeatureClient as StrikethroughFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlockLabel as BlockLabel_c1361fb4df31cf61349948d6a3f02f6a } from '../../../../src/admin/blocks/block-label'
import { AddedBlocks as AddedBlocks_0e3fa81e0b94695d244e4e65551affbd } from '../../../../src/admin/blocks/added-blocks'
import { KeptUntilCell as KeptUntilCell_96a626bb6f2794ffa8877a4c3984cce8 } from '../../../../src/admin/bin/kept-until-cell'
import { NoDiff as NoDiff_200b2fc871565f8d146c245fa9cbc089 } from '../../../../src/admin/versions/no-diff'
import { SavedAsDiff as SavedAsDiff_04396072596041322cb702f5e0f6034c } from '../../../../src/admin/versions/saved-as-diff'
import { SiteTimeCell as SiteTimeCell_2e0c1493bab8a7f4233a714687381691 } from '../../../../src/admin/site-time/site-time-cell'
import { StatusCell as StatusCell_7069a1c3de66d085fa3514eb56ad0ae5 } from '../../../../src/admin/status/status-cell'
import { ViewsLine as ViewsLine_6a40518162df677eb757f220de61bbf3 } from '../../../../src/admin/lists/views-line'
import { MovedToBin as MovedToBin_2bc327737a44b334722eddbc78e0b478 } from '../../../../src/admin/bin/moved-to-bin'
import { RefusedList as RefusedList_fa982e1438e7784e70b585eb57895d19 } from '../../../../src/admin/lists/refused-list'
import { ChosenNames as ChosenNames_afce32204d2340b01839e5965c2d64cd } from '../../../../src/admin/lists/chosen-names'
import { Receipt as Receipt_be571e179cf37f299f229647679a1e93 } from '../../../../src/admin/delivery/receipt'
import { DocumentPreview as DocumentPreview_8df512cfc1bfde02f1db79303a4c7467 } from '../../../../src/admin/as-of/document-preview'
import { ScheduleButton as ScheduleButton_4de76062d846bdd7cd7b0c77a9968e2d } from '../../../../src/admin/releases/schedule/schedule-button'
import { BeforeAct as BeforeAct_7df072504dc6142887b73f3e6fced445 } from '../../../../src/admin/releases/before-act/before-act'
import { PublishButton as PublishButton_c67fc37c36c9fd26478d403ae91ce37c } from '../../../../src/admin/saving/publish-button'
import { DocumentStatus as DocumentStatus_222aae2d8194e5c65ada2a90a16b3e3b } from '../../../../src/admin/status/document-status'
import { VersionsList as VersionsList_02d6ccfc970cd805c736d9a30a6736b5 } from '../../../../src/admin/versions/versions-list'
import { SiteTimeField as SiteTimeField_033589e18a1e19c32f05488af44fe1a0 } from '../../../../src/admin/site-time/site-time-field'
import { SiteTimeDiff as SiteTimeDiff_cc1ab09ed7214450577d98a71987852c } from '../../../../src/admin/site-time/site-time-diff'
import { ExpectedDateField as ExpectedDateField_dcf27af8df02c6068166e174f0f454e3 } from '../../../../src/admin/site-time/expected-date-field'
import { EarlierDateLabel as EarlierDateLabel_fd42db047c1f31802d1e72c003e5c988 } from '../../../../src/admin/site-time/earlier-date-label'
import { ExpectedDiff as ExpectedDiff_42e8a008d1f7e9d9920312b176fc1eb4 } from '../../../../src/admin/site-time/expected-diff'
import { PlainDocumentTimes as PlainDocumentTimes_6c9703bcd6a7ab7c1f90d06da0b1a181 } from '../../../../src/admin/status/plain-document-times'
import { ReleaseDocument as ReleaseDocument_7b1008bc8188a91cc2d10fd2bc9a89d8 } from '../../../../src/admin/releases/view/release-document'
import { ReleasesList as ReleasesList_ed8ec3f90286bcb7ad28ddeb819140b1 } from '../../../../src/admin/releases/list/releases-list'
import { RefusedFile as RefusedFile_e805e2b96f5d85ae3029153d7aabddc0 } from '../../../../src/admin/uploads/refused-file'
import { PlainSaving as PlainSaving_6c53aa0a54f453f87462a542e75ad0d8 } from '../../../../src/admin/saving/plain-saving'
import { UsedLine as UsedLine_bc9d98d6c0007ce154c32f73f1d8df50 } from '../../../../src/admin/used/used-line'
import { NeededLabel as NeededLabel_cac14f487a99733029cb05b23305aca1 } from '../../../../src/admin/uploads/needed-label'
import { ChoicesDiff as ChoicesDiff_c0cf49a2fc018b283faac43e4d75ed6d } from '../../../../src/admin/versions/choices-diff'
import { Icon as Icon_27faae840d35b3d2338aca2b5ac81778 } from '../../../../src/admin/brand/icon'
import { Logo as Logo_f554c1f6c438a9597e8f51c50b7f1bbc } from '../../../../src/admin/brand/logo'
import { SearchButton as SearchButton_bb09af5af3e5860f4401281efed2deb3 } from '../../../../src/admin/search/search-button'
import { GuideLink as GuideLink_db7ccf8482a1826f85a1ae803af48df1 } from '../../../../src/admin/guide/guide-link'
import { Welcome as Welcome_68227def44d707e2ec3121e8670666c9 } from '../../../../src/admin/login/welcome'
import { CalendarNavLink as CalendarNavLink_fc2824f422d153f93228f7ec35a8459a } from '../../../../src/admin/calendar/nav-link'
import { KeepHistory as KeepHistory_905ba8557d2a62daf11ee1e42c159f3a } from '../../../../src/admin/keep-history'
import { FixedWords as FixedWords_6f91c160bef8daf4b50477b55c5edd0e } from '../../../../src/admin/translations/fixed-words'
import { VersionCrumb as VersionCrumb_023cc104b18d336c0e57df66d416e954 } from '../../../../src/admin/versions/version-crumb'
import { MarkedForms as MarkedForms_963d4939af57c075a820be52979a3954 } from '../../../../src/admin/saving/marked-forms'
import { NamesInBin as NamesInBin_372716edd5fa8abeb29ec338a127416e } from '../../../../src/admin/bin/names-in-bin'
import { LeftOutFiles as LeftOutFiles_8e17d3aca0317f4344c99be582c3c393 } from '../../../../src/admin/uploads/left-out-files'
import { Dashboard as Dashboard_ecc61d0b080486946580146d0a6933ae } from '../../../../src/admin/dashboard/dashboard'
import { CalendarView as CalendarView_959a964b638e639a48b88bcad413ed59 } from '../../../../src/admin/calendar/calendar-view'
import { GuideView as GuideView_302021ff6b480f5ddf7370e8e6277a2c } from '../../../../src/admin/guide/guide-view'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "/src/admin/lists/title-cell#TitleCell": TitleCell_c514c33ff6db08726bb79d930e728b08,
  "/src/admin/languages/source-text#SourceText": SourceText_6b65bf4b48ddf0406d63d21807ae055b,
  "/src/admin/bin/in-bin-note#InBinNote": InBinNote_1db96bc82f58bfe03ce543e1ea096dee,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "/src/admin/editor/paste/paste-feature#PasteFeatureClient": PasteFeatureClient_3812cf58770cb8ab2ec16ee16e8a6329,
  "@payloadcms/richtext-lexical/client#InlineToolbarFeatureClient": InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HorizontalRuleFeatureClient": HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UploadFeatureClient": UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#TableFeatureClient": TableFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlockquoteFeatureClient": BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#IndentFeatureClient": IndentFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#SuperscriptFeatureClient": SuperscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#SubscriptFeatureClient": SubscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#StrikethroughFeatureClient": StrikethroughFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ItalicFeatureClient": ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/src/admin/blocks/block-label#BlockLabel": BlockLabel_c1361fb4df31cf61349948d6a3f02f6a,
  "/src/admin/blocks/added-blocks#AddedBlocks": AddedBlocks_0e3fa81e0b94695d244e4e65551affbd,
  "/src/admin/bin/kept-until-cell#KeptUntilCell": KeptUntilCell_96a626bb6f2794ffa8877a4c3984cce8,
  "/src/admin/versions/no-diff#NoDiff": NoDiff_200b2fc871565f8d146c245fa9cbc089,
  "/src/admin/versions/saved-as-diff#SavedAsDiff": SavedAsDiff_04396072596041322cb702f5e0f6034c,
  "/src/admin/site-time/site-time-cell#SiteTimeCell": SiteTimeCell_2e0c1493bab8a7f4233a714687381691,
  "/src/admin/status/status-cell#StatusCell": StatusCell_7069a1c3de66d085fa3514eb56ad0ae5,
  "/src/admin/lists/views-line#ViewsLine": ViewsLine_6a40518162df677eb757f220de61bbf3,
  "/src/admin/bin/moved-to-bin#MovedToBin": MovedToBin_2bc327737a44b334722eddbc78e0b478,
  "/src/admin/lists/refused-list#RefusedList": RefusedList_fa982e1438e7784e70b585eb57895d19,
  "/src/admin/lists/chosen-names#ChosenNames": ChosenNames_afce32204d2340b01839e5965c2d64cd,
  "/src/admin/delivery/receipt#Receipt": Receipt_be571e179cf37f299f229647679a1e93,
  "/src/admin/as-of/document-preview#DocumentPreview": DocumentPreview_8df512cfc1bfde02f1db79303a4c7467,
  "/src/admin/releases/schedule/schedule-button#ScheduleButton": ScheduleButton_4de76062d846bdd7cd7b0c77a9968e2d,
  "/src/admin/releases/before-act/before-act#BeforeAct": BeforeAct_7df072504dc6142887b73f3e6fced445,
  "/src/admin/saving/publish-button#PublishButton": PublishButton_c67fc37c36c9fd26478d403ae91ce37c,
  "/src/admin/status/document-status#DocumentStatus": DocumentStatus_222aae2d8194e5c65ada2a90a16b3e3b,
  "/src/admin/versions/versions-list#VersionsList": VersionsList_02d6ccfc970cd805c736d9a30a6736b5,
  "/src/admin/site-time/site-time-field#SiteTimeField": SiteTimeField_033589e18a1e19c32f05488af44fe1a0,
  "/src/admin/site-time/site-time-diff#SiteTimeDiff": SiteTimeDiff_cc1ab09ed7214450577d98a71987852c,
  "/src/admin/site-time/expected-date-field#ExpectedDateField": ExpectedDateField_dcf27af8df02c6068166e174f0f454e3,
  "/src/admin/site-time/earlier-date-label#EarlierDateLabel": EarlierDateLabel_fd42db047c1f31802d1e72c003e5c988,
  "/src/admin/site-time/expected-diff#ExpectedDiff": ExpectedDiff_42e8a008d1f7e9d9920312b176fc1eb4,
  "/src/admin/status/plain-document-times#PlainDocumentTimes": PlainDocumentTimes_6c9703bcd6a7ab7c1f90d06da0b1a181,
  "/src/admin/releases/view/release-document#ReleaseDocument": ReleaseDocument_7b1008bc8188a91cc2d10fd2bc9a89d8,
  "/src/admin/releases/list/releases-list#ReleasesList": ReleasesList_ed8ec3f90286bcb7ad28ddeb819140b1,
  "/src/admin/uploads/refused-file#RefusedFile": RefusedFile_e805e2b96f5d85ae3029153d7aabddc0,
  "/src/admin/saving/plain-saving#PlainSaving": PlainSaving_6c53aa0a54f453f87462a542e75ad0d8,
  "/src/admin/used/used-line#UsedLine": UsedLine_bc9d98d6c0007ce154c32f73f1d8df50,
  "/src/admin/uploads/needed-label#NeededLabel": NeededLabel_cac14f487a99733029cb05b23305aca1,
  "/src/admin/versions/choices-diff#ChoicesDiff": ChoicesDiff_c0cf49a2fc018b283faac43e4d75ed6d,
  "/src/admin/brand/icon#Icon": Icon_27faae840d35b3d2338aca2b5ac81778,
  "/src/admin/brand/logo#Logo": Logo_f554c1f6c438a9597e8f51c50b7f1bbc,
  "/src/admin/search/search-button#SearchButton": SearchButton_bb09af5af3e5860f4401281efed2deb3,
  "/src/admin/guide/guide-link#GuideLink": GuideLink_db7ccf8482a1826f85a1ae803af48df1,
  "/src/admin/login/welcome#Welcome": Welcome_68227def44d707e2ec3121e8670666c9,
  "/src/admin/calendar/nav-link#CalendarNavLink": CalendarNavLink_fc2824f422d153f93228f7ec35a8459a,
  "/src/admin/keep-history#KeepHistory": KeepHistory_905ba8557d2a62daf11ee1e42c159f3a,
  "/src/admin/translations/fixed-words#FixedWords": FixedWords_6f91c160bef8daf4b50477b55c5edd0e,
  "/src/admin/versions/version-crumb#VersionCrumb": VersionCrumb_023cc104b18d336c0e57df66d416e954,
  "/src/admin/saving/marked-forms#MarkedForms": MarkedForms_963d4939af57c075a820be52979a3954,
  "/src/admin/bin/names-in-bin#NamesInBin": NamesInBin_372716edd5fa8abeb29ec338a127416e,
  "/src/admin/uploads/left-out-files#LeftOutFiles": LeftOutFiles_8e17d3aca0317f4344c99be582c3c393,
  "/src/admin/dashboard/dashboard#Dashboard": Dashboard_ecc61d0b080486946580146d0a6933ae,
  "/src/admin/calendar/calendar-view#CalendarView": CalendarView_959a964b638e639a48b88bcad413ed59,
  "/src/admin/guide/guide-view#GuideView": GuideView_302021ff6b480f5ddf7370e8e6277a2c,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
