//! frankenstein 0.52.1, with the names that its clients had before 0.39.

#[derive(Debug)] pub enum Error {}
impl std::fmt::Display for Error {}
impl std::error::Error for Error {}
pub use client_reqwest::Bot as AsyncApi;
pub use client_ureq::Bot as Api;
pub trait TelegramApi {
    type Error;
    fn request<Params, Output>(&self, method: &str, params: Option<Params>) -> Result<Output, Self::Error>;
    fn request_with_form_data<Params, Output>(&self, method: &str, params: Params, files: Vec<(&str, std::path::PathBuf)>) -> Result<Output, Self::Error>;
    fn add_sticker_to_set(&self, params: &methods::AddStickerToSetParams) -> Result<response::MethodResponse<bool>, Self::Error> { self.request("", Some(params)) }
    fn answer_callback_query(&self, params: &methods::AnswerCallbackQueryParams) -> Result<response::MethodResponse<bool>, Self::Error> { self.request("", Some(params)) }
    fn answer_chat_join_request_query(&self, params: &methods::AnswerChatJoinRequestQueryParams) -> Result<response::MethodResponse<bool>, Self::Error> { self.request("", Some(params)) }
    fn answer_guest_query(&self, params: &methods::AnswerGuestQueryParams) -> Result<response::MethodResponse<SentGuestMessage>, Self::Error> { self.request("", Some(params)) }
    fn answer_inline_query(&self, params: &methods::AnswerInlineQueryParams) -> Result<response::MethodResponse<bool>, Self::Error> { self.request("", Some(params)) }
    fn answer_pre_checkout_query(&self, params: &methods::AnswerPreCheckoutQueryParams) -> Result<response::MethodResponse<bool>, Self::Error> { self.request("", Some(params)) }
    fn answer_shipping_query(&self, params: &methods::AnswerShippingQueryParams) -> Result<response::MethodResponse<bool>, Self::Error> { self.request("", Some(params)) }
    fn answer_web_app_query(&self, params: &methods::AnswerWebAppQueryParams) -> Result<response::MethodResponse<SentWebAppMessage>, Self::Error> { self.request("", Some(params)) }
    fn approve_chat_join_request(&self, params: &methods::ApproveChatJoinRequestParams) -> Result<response::MethodResponse<bool>, Self::Error> { self.request("", Some(params)) }
    fn approve_suggested_post(&self, params: &methods::ApproveSuggestedPostParams) -> Result<response::MethodResponse<bool>, Self::Error> { self.request("", Some(params)) }
    fn ban_chat_member(&self, params: &methods::BanChatMemberParams) -> Result<response::MethodResponse<bool>, Self::Error> { self.request("", Some(params)) }
    fn ban_chat_sender_chat(&self, params: &methods::BanChatSenderChatParams) -> Result<response::MethodResponse<bool>, Self::Error> { self.request("", Some(params)) }
    fn close(&self) -> Result<response::MethodResponse<bool>, Self::Error> { self.request("", None) }
    fn close_forum_topic(&self, params: &methods::CloseForumTopicParams) -> Result<response::MethodResponse<bool>, Self::Error> { self.request("", Some(params)) }
    fn close_general_forum_topic(&self, params: &methods::CloseGeneralForumTopicParams) -> Result<response::MethodResponse<bool>, Self::Error> { self.request("", Some(params)) }
    fn convert_gift_to_stars(&self, params: &methods::ConvertGiftToStarsParams) -> Result<response::MethodResponse<bool>, Self::Error> { self.request("", Some(params)) }
    fn copy_message(&self, params: &methods::CopyMessageParams) -> Result<response::MethodResponse<MessageId>, Self::Error> { self.request("", Some(params)) }
    fn copy_messages(&self, params: &methods::CopyMessagesParams) -> Result<response::MethodResponse<Vec<MessageId>>, Self::Error> { self.request("", Some(params)) }
    fn create_chat_invite_link(&self, params: &methods::CreateChatInviteLinkParams) -> Result<response::MethodResponse<ChatInviteLink>, Self::Error> { self.request("", Some(params)) }
    fn create_chat_subscription_invite_link(&self, params: &methods::CreateChatSubscriptionInviteLinkParams) -> Result<response::MethodResponse<ChatInviteLink>, Self::Error> { self.request("", Some(params)) }
    fn create_forum_topic(&self, params: &methods::CreateForumTopicParams) -> Result<response::MethodResponse<ForumTopic>, Self::Error> { self.request("", Some(params)) }
    fn create_invoice_link(&self, params: &methods::CreateInvoiceLinkParams) -> Result<response::MethodResponse<String>, Self::Error> { self.request("", Some(params)) }
    fn create_new_sticker_set(&self, params: &methods::CreateNewStickerSetParams) -> Result<response::MethodResponse<bool>, Self::Error> { self.request("", Some(params)) }
    fn decline_chat_join_request(&self, params: &methods::DeclineChatJoinRequestParams) -> Result<response::MethodResponse<bool>, Self::Error> { self.request("", Some(params)) }
    fn decline_suggested_post(&self, params: &methods::DeclineSuggestedPostParams) -> Result<response::MethodResponse<bool>, Self::Error> { self.request("", Some(params)) }
    fn delete_all_message_reactions(&self, params: &methods::DeleteAllMessageReactionsParams) -> Result<response::MethodResponse<bool>, Self::Error> { self.request("", Some(params)) }
    fn delete_business_messages(&self, params: &methods::DeleteBusinessMessagesParams) -> Result<response::MethodResponse<bool>, Self::Error> { self.request("", Some(params)) }
    fn delete_chat_photo(&self, params: &methods::DeleteChatPhotoParams) -> Result<response::MethodResponse<bool>, Self::Error> { self.request("", Some(params)) }
    fn delete_chat_sticker_set(&self, params: &methods::DeleteChatStickerSetParams) -> Result<response::MethodResponse<bool>, Self::Error> { self.request("", Some(params)) }
    fn delete_ephemeral_message(&self, params: &methods::DeleteEphemeralMessageParams) -> Result<response::MethodResponse<bool>, Self::Error> { self.request("", Some(params)) }
    fn delete_forum_topic(&self, params: &methods::DeleteForumTopicParams) -> Result<response::MethodResponse<bool>, Self::Error> { self.request("", Some(params)) }
    fn delete_message(&self, params: &methods::DeleteMessageParams) -> Result<response::MethodResponse<bool>, Self::Error> { self.request("", Some(params)) }
    fn delete_message_reaction(&self, params: &methods::DeleteMessageReactionParams) -> Result<response::MethodResponse<bool>, Self::Error> { self.request("", Some(params)) }
    fn delete_messages(&self, params: &methods::DeleteMessagesParams) -> Result<response::MethodResponse<bool>, Self::Error> { self.request("", Some(params)) }
    fn delete_my_commands(&self, params: &methods::DeleteMyCommandsParams) -> Result<response::MethodResponse<bool>, Self::Error> { self.request("", Some(params)) }
    fn delete_sticker_from_set(&self, params: &methods::DeleteStickerFromSetParams) -> Result<response::MethodResponse<bool>, Self::Error> { self.request("", Some(params)) }
    fn delete_sticker_set(&self, params: &methods::DeleteStickerSetParams) -> Result<response::MethodResponse<bool>, Self::Error> { self.request("", Some(params)) }
    fn delete_story(&self, params: &methods::DeleteStoryParams) -> Result<response::MethodResponse<bool>, Self::Error> { self.request("", Some(params)) }
    fn delete_webhook(&self, params: &methods::DeleteWebhookParams) -> Result<response::MethodResponse<bool>, Self::Error> { self.request("", Some(params)) }
    fn edit_chat_invite_link(&self, params: &methods::EditChatInviteLinkParams) -> Result<response::MethodResponse<ChatInviteLink>, Self::Error> { self.request("", Some(params)) }
    fn edit_chat_subscription_invite_link(&self, params: &methods::EditChatSubscriptionInviteLinkParams) -> Result<response::MethodResponse<ChatInviteLink>, Self::Error> { self.request("", Some(params)) }
    fn edit_ephemeral_message_caption(&self, params: &methods::EditEphemeralMessageCaptionParams) -> Result<response::MethodResponse<bool>, Self::Error> { self.request("", Some(params)) }
    fn edit_ephemeral_message_media(&self, params: &methods::EditEphemeralMessageMediaParams) -> Result<response::MethodResponse<bool>, Self::Error> { self.request("", Some(params)) }
    fn edit_ephemeral_message_reply_markup(&self, params: &methods::EditEphemeralMessageReplyMarkupParams) -> Result<response::MethodResponse<bool>, Self::Error> { self.request("", Some(params)) }
    fn edit_ephemeral_message_text(&self, params: &methods::EditEphemeralMessageTextParams) -> Result<response::MethodResponse<bool>, Self::Error> { self.request("", Some(params)) }
    fn edit_forum_topic(&self, params: &methods::EditForumTopicParams) -> Result<response::MethodResponse<bool>, Self::Error> { self.request("", Some(params)) }
    fn edit_general_forum_topic(&self, params: &methods::EditGeneralForumTopicParams) -> Result<response::MethodResponse<bool>, Self::Error> { self.request("", Some(params)) }
    fn edit_message_caption(&self, params: &methods::EditMessageCaptionParams) -> Result<response::MethodResponse<MessageOrBool>, Self::Error> { self.request("", Some(params)) }
    fn edit_message_checklist(&self, params: &methods::EditMessageChecklistParams) -> Result<response::MethodResponse<MessageOrBool>, Self::Error> { self.request("", Some(params)) }
    fn edit_message_live_location(&self, params: &methods::EditMessageLiveLocationParams) -> Result<response::MethodResponse<MessageOrBool>, Self::Error> { self.request("", Some(params)) }
    fn edit_message_media(&self, params: &methods::EditMessageMediaParams) -> Result<response::MethodResponse<MessageOrBool>, Self::Error> { self.request("", Some(params)) }
    fn edit_message_reply_markup(&self, params: &methods::EditMessageReplyMarkupParams) -> Result<response::MethodResponse<MessageOrBool>, Self::Error> { self.request("", Some(params)) }
    fn edit_message_text(&self, params: &methods::EditMessageTextParams) -> Result<response::MethodResponse<MessageOrBool>, Self::Error> { self.request("", Some(params)) }
    fn edit_story(&self, params: &methods::EditStoryParams) -> Result<response::MethodResponse<Story>, Self::Error> { self.request("", Some(params)) }
    fn edit_user_star_subscription(&self, params: &methods::EditUserStarSubscriptionParams) -> Result<response::MethodResponse<bool>, Self::Error> { self.request("", Some(params)) }
    fn export_chat_invite_link(&self, params: &methods::ExportChatInviteLinkParams) -> Result<response::MethodResponse<String>, Self::Error> { self.request("", Some(params)) }
    fn forward_message(&self, params: &methods::ForwardMessageParams) -> Result<response::MethodResponse<Message>, Self::Error> { self.request("", Some(params)) }
    fn forward_messages(&self, params: &methods::ForwardMessagesParams) -> Result<response::MethodResponse<Vec<MessageId>>, Self::Error> { self.request("", Some(params)) }
    fn get_available_gifts(&self) -> Result<response::MethodResponse<Gifts>, Self::Error> { self.request("", None) }
    fn get_business_account_gifts(&self, params: &methods::GetBusinessAccountGiftsParams) -> Result<response::MethodResponse<OwnedGifts>, Self::Error> { self.request("", Some(params)) }
    fn get_business_account_star_balance(&self, params: &methods::GetBusinessAccountStarBalanceParams) -> Result<response::MethodResponse<StarAmount>, Self::Error> { self.request("", Some(params)) }
    fn get_business_connection(&self, params: &methods::GetBusinessConnectionParams) -> Result<response::MethodResponse<BusinessConnection>, Self::Error> { self.request("", Some(params)) }
    fn get_chat(&self, params: &methods::GetChatParams) -> Result<response::MethodResponse<ChatFullInfo>, Self::Error> { self.request("", Some(params)) }
    fn get_chat_administrators(&self, params: &methods::GetChatAdministratorsParams) -> Result<response::MethodResponse<Vec<ChatMember>>, Self::Error> { self.request("", Some(params)) }
    fn get_chat_gifts(&self, params: &methods::GetChatGiftsParams) -> Result<response::MethodResponse<OwnedGifts>, Self::Error> { self.request("", Some(params)) }
    fn get_chat_member(&self, params: &methods::GetChatMemberParams) -> Result<response::MethodResponse<ChatMember>, Self::Error> { self.request("", Some(params)) }
    fn get_chat_member_count(&self, params: &methods::GetChatMemberCountParams) -> Result<response::MethodResponse<u32>, Self::Error> { self.request("", Some(params)) }
    fn get_chat_menu_button(&self, params: &methods::GetChatMenuButtonParams) -> Result<response::MethodResponse<MenuButton>, Self::Error> { self.request("", Some(params)) }
    fn get_custom_emoji_stickers(&self, params: &methods::GetCustomEmojiStickersParams) -> Result<response::MethodResponse<Vec<Sticker>>, Self::Error> { self.request("", Some(params)) }
    fn get_file(&self, params: &methods::GetFileParams) -> Result<response::MethodResponse<File>, Self::Error> { self.request("", Some(params)) }
    fn get_forum_topic_icon_stickers(&self) -> Result<response::MethodResponse<Vec<Sticker>>, Self::Error> { self.request("", None) }
    fn get_game_high_scores(&self, params: &methods::GetGameHighScoresParams) -> Result<response::MethodResponse<Vec<GameHighScore>>, Self::Error> { self.request("", Some(params)) }
    fn get_managed_bot_access_settings(&self, params: &methods::GetManagedBotAccessSettingsParams) -> Result<response::MethodResponse<BotAccessSettings>, Self::Error> { self.request("", Some(params)) }
    fn get_managed_bot_token(&self, params: &methods::GetManagedBotTokenParams) -> Result<response::MethodResponse<String>, Self::Error> { self.request("", Some(params)) }
    fn get_me(&self) -> Result<response::MethodResponse<User>, Self::Error> { self.request("", None) }
    fn get_my_commands(&self, params: &methods::GetMyCommandsParams) -> Result<response::MethodResponse<Vec<BotCommand>>, Self::Error> { self.request("", Some(params)) }
    fn get_my_default_administrator_rights(&self, params: &methods::GetMyDefaultAdministratorRightsParams) -> Result<response::MethodResponse<ChatAdministratorRights>, Self::Error> { self.request("", Some(params)) }
    fn get_my_description(&self, params: &methods::GetMyDescriptionParams) -> Result<response::MethodResponse<BotDescription>, Self::Error> { self.request("", Some(params)) }
    fn get_my_name(&self, params: &methods::GetMyNameParams) -> Result<response::MethodResponse<BotName>, Self::Error> { self.request("", Some(params)) }
    fn get_my_short_description(&self, params: &methods::GetMyShortDescriptionParams) -> Result<response::MethodResponse<BotShortDescription>, Self::Error> { self.request("", Some(params)) }
    fn get_my_star_balance(&self) -> Result<response::MethodResponse<u32>, Self::Error> { self.request("", None) }
    fn get_star_transactions(&self, params: &methods::GetStarTransactionsParams) -> Result<response::MethodResponse<StarTransactions>, Self::Error> { self.request("", Some(params)) }
    fn get_sticker_set(&self, params: &methods::GetStickerSetParams) -> Result<response::MethodResponse<StickerSet>, Self::Error> { self.request("", Some(params)) }
    fn get_updates(&self, params: &methods::GetUpdatesParams) -> Result<response::MethodResponse<Vec<Update>>, Self::Error> { self.request("", Some(params)) }
    fn get_user_chat_boosts(&self, params: &methods::GetUserChatBoostsParams) -> Result<response::MethodResponse<UserChatBoosts>, Self::Error> { self.request("", Some(params)) }
    fn get_user_gifts(&self, params: &methods::GetUserGiftsParams) -> Result<response::MethodResponse<OwnedGifts>, Self::Error> { self.request("", Some(params)) }
    fn get_user_personal_chat_messages(&self, params: &methods::GetUserPersonalChatMessagesParams) -> Result<response::MethodResponse<Vec<Message>>, Self::Error> { self.request("", Some(params)) }
    fn get_user_profile_audios(&self, params: &methods::GetUserProfileAudiosParams) -> Result<response::MethodResponse<UserProfileAudios>, Self::Error> { self.request("", Some(params)) }
    fn get_user_profile_photos(&self, params: &methods::GetUserProfilePhotosParams) -> Result<response::MethodResponse<UserProfilePhotos>, Self::Error> { self.request("", Some(params)) }
    fn get_webhook_info(&self) -> Result<response::MethodResponse<WebhookInfo>, Self::Error> { self.request("", None) }
    fn gift_premium_subscription(&self, params: &methods::GiftPremiumSubscriptionParams) -> Result<response::MethodResponse<bool>, Self::Error> { self.request("", Some(params)) }
    fn hide_general_forum_topic(&self, params: &methods::HideGeneralForumTopicParams) -> Result<response::MethodResponse<bool>, Self::Error> { self.request("", Some(params)) }
    fn leave_chat(&self, params: &methods::LeaveChatParams) -> Result<response::MethodResponse<bool>, Self::Error> { self.request("", Some(params)) }
    fn log_out(&self) -> Result<response::MethodResponse<bool>, Self::Error> { self.request("", None) }
    fn pin_chat_message(&self, params: &methods::PinChatMessageParams) -> Result<response::MethodResponse<bool>, Self::Error> { self.request("", Some(params)) }
    fn post_story(&self, params: &methods::PostStoryParams) -> Result<response::MethodResponse<Story>, Self::Error> { self.request("", Some(params)) }
    fn promote_chat_member(&self, params: &methods::PromoteChatMemberParams) -> Result<response::MethodResponse<bool>, Self::Error> { self.request("", Some(params)) }
    fn read_business_message(&self, params: &methods::ReadBusinessMessageParams) -> Result<response::MethodResponse<bool>, Self::Error> { self.request("", Some(params)) }
    fn refund_star_payment(&self, params: &methods::RefundStarPaymentParams) -> Result<response::MethodResponse<bool>, Self::Error> { self.request("", Some(params)) }
    fn remove_business_account_profile_photo(&self, params: &methods::RemoveBusinessAccountProfilePhotoParams) -> Result<response::MethodResponse<bool>, Self::Error> { self.request("", Some(params)) }
    fn remove_chat_verification(&self, params: &methods::RemoveChatVerificationParams) -> Result<response::MethodResponse<bool>, Self::Error> { self.request("", Some(params)) }
    fn remove_my_profile_photo(&self) -> Result<response::MethodResponse<bool>, Self::Error> { self.request("", None) }
    fn remove_user_verification(&self, params: &methods::RemoveUserVerificationParams) -> Result<response::MethodResponse<bool>, Self::Error> { self.request("", Some(params)) }
    fn reopen_forum_topic(&self, params: &methods::ReopenForumTopicParams) -> Result<response::MethodResponse<bool>, Self::Error> { self.request("", Some(params)) }
    fn reopen_general_forum_topic(&self, params: &methods::ReopenGeneralForumTopicParams) -> Result<response::MethodResponse<bool>, Self::Error> { self.request("", Some(params)) }
    fn replace_managed_bot_token(&self, params: &methods::ReplaceManagedBotTokenParams) -> Result<response::MethodResponse<String>, Self::Error> { self.request("", Some(params)) }
    fn replace_sticker_in_set(&self, params: &methods::ReplaceStickerInSetParams) -> Result<response::MethodResponse<bool>, Self::Error> { self.request("", Some(params)) }
    fn repost_story(&self, params: &methods::RepostStoryParams) -> Result<response::MethodResponse<Story>, Self::Error> { self.request("", Some(params)) }
    fn restrict_chat_member(&self, params: &methods::RestrictChatMemberParams) -> Result<response::MethodResponse<bool>, Self::Error> { self.request("", Some(params)) }
    fn revoke_chat_invite_link(&self, params: &methods::RevokeChatInviteLinkParams) -> Result<response::MethodResponse<ChatInviteLink>, Self::Error> { self.request("", Some(params)) }
    fn save_prepared_inline_message(&self, params: &methods::SavePreparedInlineMessageParams) -> Result<response::MethodResponse<PreparedInlineMessage>, Self::Error> { self.request("", Some(params)) }
    fn save_prepared_keyboard_button(&self, params: &methods::SavePreparedKeyboardButtonParams) -> Result<response::MethodResponse<PreparedKeyboardButton>, Self::Error> { self.request("", Some(params)) }
    fn send_animation(&self, params: &methods::SendAnimationParams) -> Result<response::MethodResponse<Message>, Self::Error> { self.request("", Some(params)) }
    fn send_audio(&self, params: &methods::SendAudioParams) -> Result<response::MethodResponse<Message>, Self::Error> { self.request("", Some(params)) }
    fn send_chat_action(&self, params: &methods::SendChatActionParams) -> Result<response::MethodResponse<bool>, Self::Error> { self.request("", Some(params)) }
    fn send_chat_join_request_web_app(&self, params: &methods::SendChatJoinRequestWebAppParams) -> Result<response::MethodResponse<bool>, Self::Error> { self.request("", Some(params)) }
    fn send_checklist(&self, params: &methods::SendChecklistParams) -> Result<response::MethodResponse<MessageOrBool>, Self::Error> { self.request("", Some(params)) }
    fn send_contact(&self, params: &methods::SendContactParams) -> Result<response::MethodResponse<Message>, Self::Error> { self.request("", Some(params)) }
    fn send_dice(&self, params: &methods::SendDiceParams) -> Result<response::MethodResponse<Message>, Self::Error> { self.request("", Some(params)) }
    fn send_document(&self, params: &methods::SendDocumentParams) -> Result<response::MethodResponse<Message>, Self::Error> { self.request("", Some(params)) }
    fn send_game(&self, params: &methods::SendGameParams) -> Result<response::MethodResponse<Message>, Self::Error> { self.request("", Some(params)) }
    fn send_gift(&self, params: &methods::SendGiftParams) -> Result<response::MethodResponse<bool>, Self::Error> { self.request("", Some(params)) }
    fn send_invoice(&self, params: &methods::SendInvoiceParams) -> Result<response::MethodResponse<Message>, Self::Error> { self.request("", Some(params)) }
    fn send_live_photo(&self, params: &methods::SendLivePhotoParams) -> Result<response::MethodResponse<Message>, Self::Error> { self.request("", Some(params)) }
    fn send_location(&self, params: &methods::SendLocationParams) -> Result<response::MethodResponse<Message>, Self::Error> { self.request("", Some(params)) }
    fn send_media_group(&self, params: &methods::SendMediaGroupParams) -> Result<response::MethodResponse<Vec<Message>>, Self::Error> { self.request("", Some(params)) }
    fn send_message(&self, params: &methods::SendMessageParams) -> Result<response::MethodResponse<Message>, Self::Error> { self.request("", Some(params)) }
    fn send_message_draft(&self, params: &methods::SendMessageDraftParams) -> Result<response::MethodResponse<bool>, Self::Error> { self.request("", Some(params)) }
    fn send_paid_media(&self, params: &methods::SendPaidMediaParams) -> Result<response::MethodResponse<Message>, Self::Error> { self.request("", Some(params)) }
    fn send_photo(&self, params: &methods::SendPhotoParams) -> Result<response::MethodResponse<Message>, Self::Error> { self.request("", Some(params)) }
    fn send_poll(&self, params: &methods::SendPollParams) -> Result<response::MethodResponse<Message>, Self::Error> { self.request("", Some(params)) }
    fn send_rich_message(&self, params: &methods::SendRichMessageParams) -> Result<response::MethodResponse<Message>, Self::Error> { self.request("", Some(params)) }
    fn send_rich_message_draft(&self, params: &methods::SendRichMessageDraftParams) -> Result<response::MethodResponse<bool>, Self::Error> { self.request("", Some(params)) }
    fn send_sticker(&self, params: &methods::SendStickerParams) -> Result<response::MethodResponse<Message>, Self::Error> { self.request("", Some(params)) }
    fn send_venue(&self, params: &methods::SendVenueParams) -> Result<response::MethodResponse<Message>, Self::Error> { self.request("", Some(params)) }
    fn send_video(&self, params: &methods::SendVideoParams) -> Result<response::MethodResponse<Message>, Self::Error> { self.request("", Some(params)) }
    fn send_video_note(&self, params: &methods::SendVideoNoteParams) -> Result<response::MethodResponse<Message>, Self::Error> { self.request("", Some(params)) }
    fn send_voice(&self, params: &methods::SendVoiceParams) -> Result<response::MethodResponse<Message>, Self::Error> { self.request("", Some(params)) }
    fn set_business_account_bio(&self, params: &methods::SetBusinessAccountBioParams) -> Result<response::MethodResponse<bool>, Self::Error> { self.request("", Some(params)) }
    fn set_business_account_gift_settings(&self, params: &methods::SetBusinessAccountGiftSettingsParams) -> Result<response::MethodResponse<bool>, Self::Error> { self.request("", Some(params)) }
    fn set_business_account_name(&self, params: &methods::SetBusinessAccountNameParams) -> Result<response::MethodResponse<bool>, Self::Error> { self.request("", Some(params)) }
    fn set_business_account_profile_photo(&self, params: &methods::SetBusinessAccountProfilePhotoParams) -> Result<response::MethodResponse<bool>, Self::Error> { self.request("", Some(params)) }
    fn set_business_account_username(&self, params: &methods::SetBusinessAccountUsernameParams) -> Result<response::MethodResponse<bool>, Self::Error> { self.request("", Some(params)) }
    fn set_chat_administrator_custom_title(&self, params: &methods::SetChatAdministratorCustomTitleParams) -> Result<response::MethodResponse<bool>, Self::Error> { self.request("", Some(params)) }
    fn set_chat_description(&self, params: &methods::SetChatDescriptionParams) -> Result<response::MethodResponse<bool>, Self::Error> { self.request("", Some(params)) }
    fn set_chat_member_tag(&self, params: &methods::SetChatMemberTagParams) -> Result<response::MethodResponse<bool>, Self::Error> { self.request("", Some(params)) }
    fn set_chat_menu_button(&self, params: &methods::SetChatMenuButtonParams) -> Result<response::MethodResponse<bool>, Self::Error> { self.request("", Some(params)) }
    fn set_chat_permissions(&self, params: &methods::SetChatPermissionsParams) -> Result<response::MethodResponse<bool>, Self::Error> { self.request("", Some(params)) }
    fn set_chat_photo(&self, params: &methods::SetChatPhotoParams) -> Result<response::MethodResponse<bool>, Self::Error> { self.request("", Some(params)) }
    fn set_chat_sticker_set(&self, params: &methods::SetChatStickerSetParams) -> Result<response::MethodResponse<bool>, Self::Error> { self.request("", Some(params)) }
    fn set_chat_title(&self, params: &methods::SetChatTitleParams) -> Result<response::MethodResponse<bool>, Self::Error> { self.request("", Some(params)) }
    fn set_custom_emoji_sticker_set_thumbnail(&self, params: &methods::SetCustomEmojiStickerSetThumbnailParams) -> Result<response::MethodResponse<bool>, Self::Error> { self.request("", Some(params)) }
    fn set_game_score(&self, params: &methods::SetGameScoreParams) -> Result<response::MethodResponse<MessageOrBool>, Self::Error> { self.request("", Some(params)) }
    fn set_managed_bot_access_settings(&self, params: &methods::SetManagedBotAccessSettingsParams) -> Result<response::MethodResponse<bool>, Self::Error> { self.request("", Some(params)) }
    fn set_message_reaction(&self, params: &methods::SetMessageReactionParams) -> Result<response::MethodResponse<bool>, Self::Error> { self.request("", Some(params)) }
    fn set_my_commands(&self, params: &methods::SetMyCommandsParams) -> Result<response::MethodResponse<bool>, Self::Error> { self.request("", Some(params)) }
    fn set_my_default_administrator_rights(&self, params: &methods::SetMyDefaultAdministratorRightsParams) -> Result<response::MethodResponse<bool>, Self::Error> { self.request("", Some(params)) }
    fn set_my_description(&self, params: &methods::SetMyDescriptionParams) -> Result<response::MethodResponse<bool>, Self::Error> { self.request("", Some(params)) }
    fn set_my_name(&self, params: &methods::SetMyNameParams) -> Result<response::MethodResponse<bool>, Self::Error> { self.request("", Some(params)) }
    fn set_my_profile_photo(&self, params: &methods::SetMyProfilePhotoParams) -> Result<response::MethodResponse<bool>, Self::Error> { self.request("", Some(params)) }
    fn set_my_short_description(&self, params: &methods::SetMyShortDescriptionParams) -> Result<response::MethodResponse<bool>, Self::Error> { self.request("", Some(params)) }
    fn set_passport_data_errors(&self, params: &methods::SetPassportDataErrorsParams) -> Result<response::MethodResponse<bool>, Self::Error> { self.request("", Some(params)) }
    fn set_sticker_emoji_list(&self, params: &methods::SetStickerEmojiListParams) -> Result<response::MethodResponse<bool>, Self::Error> { self.request("", Some(params)) }
    fn set_sticker_keywords(&self, params: &methods::SetStickerKeywordsParams) -> Result<response::MethodResponse<bool>, Self::Error> { self.request("", Some(params)) }
    fn set_sticker_mask_position(&self, params: &methods::SetStickerMaskPositionParams) -> Result<response::MethodResponse<bool>, Self::Error> { self.request("", Some(params)) }
    fn set_sticker_position_in_set(&self, params: &methods::SetStickerPositionInSetParams) -> Result<response::MethodResponse<bool>, Self::Error> { self.request("", Some(params)) }
    fn set_sticker_set_thumbnail(&self, params: &methods::SetStickerSetThumbnailParams) -> Result<response::MethodResponse<bool>, Self::Error> { self.request("", Some(params)) }
    fn set_sticker_set_title(&self, params: &methods::SetStickerSetTitleParams) -> Result<response::MethodResponse<bool>, Self::Error> { self.request("", Some(params)) }
    fn set_user_emoji_status(&self, params: &methods::SetUserEmojiStatusParams) -> Result<response::MethodResponse<bool>, Self::Error> { self.request("", Some(params)) }
    fn set_webhook(&self, params: &methods::SetWebhookParams) -> Result<response::MethodResponse<bool>, Self::Error> { self.request("", Some(params)) }
    fn stop_message_live_location(&self, params: &methods::StopMessageLiveLocationParams) -> Result<response::MethodResponse<MessageOrBool>, Self::Error> { self.request("", Some(params)) }
    fn stop_poll(&self, params: &methods::StopPollParams) -> Result<response::MethodResponse<Poll>, Self::Error> { self.request("", Some(params)) }
    fn transfer_business_account_stars(&self, params: &methods::TransferBusinessAccountStarsParams) -> Result<response::MethodResponse<bool>, Self::Error> { self.request("", Some(params)) }
    fn transfer_gift(&self, params: &methods::TransferGiftParams) -> Result<response::MethodResponse<bool>, Self::Error> { self.request("", Some(params)) }
    fn unban_chat_member(&self, params: &methods::UnbanChatMemberParams) -> Result<response::MethodResponse<bool>, Self::Error> { self.request("", Some(params)) }
    fn unban_chat_sender_chat(&self, params: &methods::UnbanChatSenderChatParams) -> Result<response::MethodResponse<bool>, Self::Error> { self.request("", Some(params)) }
    fn unhide_general_forum_topic(&self, params: &methods::UnhideGeneralForumTopicParams) -> Result<response::MethodResponse<bool>, Self::Error> { self.request("", Some(params)) }
    fn unpin_all_chat_messages(&self, params: &methods::UnpinAllChatMessagesParams) -> Result<response::MethodResponse<bool>, Self::Error> { self.request("", Some(params)) }
    fn unpin_all_forum_topic_messages(&self, params: &methods::UnpinAllForumTopicMessagesParams) -> Result<response::MethodResponse<bool>, Self::Error> { self.request("", Some(params)) }
    fn unpin_all_general_forum_topic_messages(&self, params: &methods::UnpinAllGeneralForumTopicMessagesParams) -> Result<response::MethodResponse<bool>, Self::Error> { self.request("", Some(params)) }
    fn unpin_chat_message(&self, params: &methods::UnpinChatMessageParams) -> Result<response::MethodResponse<bool>, Self::Error> { self.request("", Some(params)) }
    fn upgrade_gift(&self, params: &methods::UpgradeGiftParams) -> Result<response::MethodResponse<bool>, Self::Error> { self.request("", Some(params)) }
    fn upload_sticker_file(&self, params: &methods::UploadStickerFileParams) -> Result<response::MethodResponse<File>, Self::Error> { self.request("", Some(params)) }
    fn verify_chat(&self, params: &methods::VerifyChatParams) -> Result<response::MethodResponse<bool>, Self::Error> { self.request("", Some(params)) }
    fn verify_user(&self, params: &methods::VerifyUserParams) -> Result<response::MethodResponse<bool>, Self::Error> { self.request("", Some(params)) }
}
pub trait AsyncTelegramApi {
    type Error;
    async fn request<Params, Output>(&self, method: &str, params: Option<Params>) -> Result<Output, Self::Error>;
    async fn request_with_form_data<Params, Output>(&self, method: &str, params: Params, files: Vec<(&str, std::path::PathBuf)>) -> Result<Output, Self::Error>;
    async fn add_sticker_to_set(&self, params: &methods::AddStickerToSetParams) -> Result<response::MethodResponse<bool>, Self::Error> { self.request("", Some(params)).await }
    async fn answer_callback_query(&self, params: &methods::AnswerCallbackQueryParams) -> Result<response::MethodResponse<bool>, Self::Error> { self.request("", Some(params)).await }
    async fn answer_chat_join_request_query(&self, params: &methods::AnswerChatJoinRequestQueryParams) -> Result<response::MethodResponse<bool>, Self::Error> { self.request("", Some(params)).await }
    async fn answer_guest_query(&self, params: &methods::AnswerGuestQueryParams) -> Result<response::MethodResponse<SentGuestMessage>, Self::Error> { self.request("", Some(params)).await }
    async fn answer_inline_query(&self, params: &methods::AnswerInlineQueryParams) -> Result<response::MethodResponse<bool>, Self::Error> { self.request("", Some(params)).await }
    async fn answer_pre_checkout_query(&self, params: &methods::AnswerPreCheckoutQueryParams) -> Result<response::MethodResponse<bool>, Self::Error> { self.request("", Some(params)).await }
    async fn answer_shipping_query(&self, params: &methods::AnswerShippingQueryParams) -> Result<response::MethodResponse<bool>, Self::Error> { self.request("", Some(params)).await }
    async fn answer_web_app_query(&self, params: &methods::AnswerWebAppQueryParams) -> Result<response::MethodResponse<SentWebAppMessage>, Self::Error> { self.request("", Some(params)).await }
    async fn approve_chat_join_request(&self, params: &methods::ApproveChatJoinRequestParams) -> Result<response::MethodResponse<bool>, Self::Error> { self.request("", Some(params)).await }
    async fn approve_suggested_post(&self, params: &methods::ApproveSuggestedPostParams) -> Result<response::MethodResponse<bool>, Self::Error> { self.request("", Some(params)).await }
    async fn ban_chat_member(&self, params: &methods::BanChatMemberParams) -> Result<response::MethodResponse<bool>, Self::Error> { self.request("", Some(params)).await }
    async fn ban_chat_sender_chat(&self, params: &methods::BanChatSenderChatParams) -> Result<response::MethodResponse<bool>, Self::Error> { self.request("", Some(params)).await }
    async fn close(&self) -> Result<response::MethodResponse<bool>, Self::Error> { self.request("", None).await }
    async fn close_forum_topic(&self, params: &methods::CloseForumTopicParams) -> Result<response::MethodResponse<bool>, Self::Error> { self.request("", Some(params)).await }
    async fn close_general_forum_topic(&self, params: &methods::CloseGeneralForumTopicParams) -> Result<response::MethodResponse<bool>, Self::Error> { self.request("", Some(params)).await }
    async fn convert_gift_to_stars(&self, params: &methods::ConvertGiftToStarsParams) -> Result<response::MethodResponse<bool>, Self::Error> { self.request("", Some(params)).await }
    async fn copy_message(&self, params: &methods::CopyMessageParams) -> Result<response::MethodResponse<MessageId>, Self::Error> { self.request("", Some(params)).await }
    async fn copy_messages(&self, params: &methods::CopyMessagesParams) -> Result<response::MethodResponse<Vec<MessageId>>, Self::Error> { self.request("", Some(params)).await }
    async fn create_chat_invite_link(&self, params: &methods::CreateChatInviteLinkParams) -> Result<response::MethodResponse<ChatInviteLink>, Self::Error> { self.request("", Some(params)).await }
    async fn create_chat_subscription_invite_link(&self, params: &methods::CreateChatSubscriptionInviteLinkParams) -> Result<response::MethodResponse<ChatInviteLink>, Self::Error> { self.request("", Some(params)).await }
    async fn create_forum_topic(&self, params: &methods::CreateForumTopicParams) -> Result<response::MethodResponse<ForumTopic>, Self::Error> { self.request("", Some(params)).await }
    async fn create_invoice_link(&self, params: &methods::CreateInvoiceLinkParams) -> Result<response::MethodResponse<String>, Self::Error> { self.request("", Some(params)).await }
    async fn create_new_sticker_set(&self, params: &methods::CreateNewStickerSetParams) -> Result<response::MethodResponse<bool>, Self::Error> { self.request("", Some(params)).await }
    async fn decline_chat_join_request(&self, params: &methods::DeclineChatJoinRequestParams) -> Result<response::MethodResponse<bool>, Self::Error> { self.request("", Some(params)).await }
    async fn decline_suggested_post(&self, params: &methods::DeclineSuggestedPostParams) -> Result<response::MethodResponse<bool>, Self::Error> { self.request("", Some(params)).await }
    async fn delete_all_message_reactions(&self, params: &methods::DeleteAllMessageReactionsParams) -> Result<response::MethodResponse<bool>, Self::Error> { self.request("", Some(params)).await }
    async fn delete_business_messages(&self, params: &methods::DeleteBusinessMessagesParams) -> Result<response::MethodResponse<bool>, Self::Error> { self.request("", Some(params)).await }
    async fn delete_chat_photo(&self, params: &methods::DeleteChatPhotoParams) -> Result<response::MethodResponse<bool>, Self::Error> { self.request("", Some(params)).await }
    async fn delete_chat_sticker_set(&self, params: &methods::DeleteChatStickerSetParams) -> Result<response::MethodResponse<bool>, Self::Error> { self.request("", Some(params)).await }
    async fn delete_ephemeral_message(&self, params: &methods::DeleteEphemeralMessageParams) -> Result<response::MethodResponse<bool>, Self::Error> { self.request("", Some(params)).await }
    async fn delete_forum_topic(&self, params: &methods::DeleteForumTopicParams) -> Result<response::MethodResponse<bool>, Self::Error> { self.request("", Some(params)).await }
    async fn delete_message(&self, params: &methods::DeleteMessageParams) -> Result<response::MethodResponse<bool>, Self::Error> { self.request("", Some(params)).await }
    async fn delete_message_reaction(&self, params: &methods::DeleteMessageReactionParams) -> Result<response::MethodResponse<bool>, Self::Error> { self.request("", Some(params)).await }
    async fn delete_messages(&self, params: &methods::DeleteMessagesParams) -> Result<response::MethodResponse<bool>, Self::Error> { self.request("", Some(params)).await }
    async fn delete_my_commands(&self, params: &methods::DeleteMyCommandsParams) -> Result<response::MethodResponse<bool>, Self::Error> { self.request("", Some(params)).await }
    async fn delete_sticker_from_set(&self, params: &methods::DeleteStickerFromSetParams) -> Result<response::MethodResponse<bool>, Self::Error> { self.request("", Some(params)).await }
    async fn delete_sticker_set(&self, params: &methods::DeleteStickerSetParams) -> Result<response::MethodResponse<bool>, Self::Error> { self.request("", Some(params)).await }
    async fn delete_story(&self, params: &methods::DeleteStoryParams) -> Result<response::MethodResponse<bool>, Self::Error> { self.request("", Some(params)).await }
    async fn delete_webhook(&self, params: &methods::DeleteWebhookParams) -> Result<response::MethodResponse<bool>, Self::Error> { self.request("", Some(params)).await }
    async fn edit_chat_invite_link(&self, params: &methods::EditChatInviteLinkParams) -> Result<response::MethodResponse<ChatInviteLink>, Self::Error> { self.request("", Some(params)).await }
    async fn edit_chat_subscription_invite_link(&self, params: &methods::EditChatSubscriptionInviteLinkParams) -> Result<response::MethodResponse<ChatInviteLink>, Self::Error> { self.request("", Some(params)).await }
    async fn edit_ephemeral_message_caption(&self, params: &methods::EditEphemeralMessageCaptionParams) -> Result<response::MethodResponse<bool>, Self::Error> { self.request("", Some(params)).await }
    async fn edit_ephemeral_message_media(&self, params: &methods::EditEphemeralMessageMediaParams) -> Result<response::MethodResponse<bool>, Self::Error> { self.request("", Some(params)).await }
    async fn edit_ephemeral_message_reply_markup(&self, params: &methods::EditEphemeralMessageReplyMarkupParams) -> Result<response::MethodResponse<bool>, Self::Error> { self.request("", Some(params)).await }
    async fn edit_ephemeral_message_text(&self, params: &methods::EditEphemeralMessageTextParams) -> Result<response::MethodResponse<bool>, Self::Error> { self.request("", Some(params)).await }
    async fn edit_forum_topic(&self, params: &methods::EditForumTopicParams) -> Result<response::MethodResponse<bool>, Self::Error> { self.request("", Some(params)).await }
    async fn edit_general_forum_topic(&self, params: &methods::EditGeneralForumTopicParams) -> Result<response::MethodResponse<bool>, Self::Error> { self.request("", Some(params)).await }
    async fn edit_message_caption(&self, params: &methods::EditMessageCaptionParams) -> Result<response::MethodResponse<MessageOrBool>, Self::Error> { self.request("", Some(params)).await }
    async fn edit_message_checklist(&self, params: &methods::EditMessageChecklistParams) -> Result<response::MethodResponse<MessageOrBool>, Self::Error> { self.request("", Some(params)).await }
    async fn edit_message_live_location(&self, params: &methods::EditMessageLiveLocationParams) -> Result<response::MethodResponse<MessageOrBool>, Self::Error> { self.request("", Some(params)).await }
    async fn edit_message_media(&self, params: &methods::EditMessageMediaParams) -> Result<response::MethodResponse<MessageOrBool>, Self::Error> { self.request("", Some(params)).await }
    async fn edit_message_reply_markup(&self, params: &methods::EditMessageReplyMarkupParams) -> Result<response::MethodResponse<MessageOrBool>, Self::Error> { self.request("", Some(params)).await }
    async fn edit_message_text(&self, params: &methods::EditMessageTextParams) -> Result<response::MethodResponse<MessageOrBool>, Self::Error> { self.request("", Some(params)).await }
    async fn edit_story(&self, params: &methods::EditStoryParams) -> Result<response::MethodResponse<Story>, Self::Error> { self.request("", Some(params)).await }
    async fn edit_user_star_subscription(&self, params: &methods::EditUserStarSubscriptionParams) -> Result<response::MethodResponse<bool>, Self::Error> { self.request("", Some(params)).await }
    async fn export_chat_invite_link(&self, params: &methods::ExportChatInviteLinkParams) -> Result<response::MethodResponse<String>, Self::Error> { self.request("", Some(params)).await }
    async fn forward_message(&self, params: &methods::ForwardMessageParams) -> Result<response::MethodResponse<Message>, Self::Error> { self.request("", Some(params)).await }
    async fn forward_messages(&self, params: &methods::ForwardMessagesParams) -> Result<response::MethodResponse<Vec<MessageId>>, Self::Error> { self.request("", Some(params)).await }
    async fn get_available_gifts(&self) -> Result<response::MethodResponse<Gifts>, Self::Error> { self.request("", None).await }
    async fn get_business_account_gifts(&self, params: &methods::GetBusinessAccountGiftsParams) -> Result<response::MethodResponse<OwnedGifts>, Self::Error> { self.request("", Some(params)).await }
    async fn get_business_account_star_balance(&self, params: &methods::GetBusinessAccountStarBalanceParams) -> Result<response::MethodResponse<StarAmount>, Self::Error> { self.request("", Some(params)).await }
    async fn get_business_connection(&self, params: &methods::GetBusinessConnectionParams) -> Result<response::MethodResponse<BusinessConnection>, Self::Error> { self.request("", Some(params)).await }
    async fn get_chat(&self, params: &methods::GetChatParams) -> Result<response::MethodResponse<ChatFullInfo>, Self::Error> { self.request("", Some(params)).await }
    async fn get_chat_administrators(&self, params: &methods::GetChatAdministratorsParams) -> Result<response::MethodResponse<Vec<ChatMember>>, Self::Error> { self.request("", Some(params)).await }
    async fn get_chat_gifts(&self, params: &methods::GetChatGiftsParams) -> Result<response::MethodResponse<OwnedGifts>, Self::Error> { self.request("", Some(params)).await }
    async fn get_chat_member(&self, params: &methods::GetChatMemberParams) -> Result<response::MethodResponse<ChatMember>, Self::Error> { self.request("", Some(params)).await }
    async fn get_chat_member_count(&self, params: &methods::GetChatMemberCountParams) -> Result<response::MethodResponse<u32>, Self::Error> { self.request("", Some(params)).await }
    async fn get_chat_menu_button(&self, params: &methods::GetChatMenuButtonParams) -> Result<response::MethodResponse<MenuButton>, Self::Error> { self.request("", Some(params)).await }
    async fn get_custom_emoji_stickers(&self, params: &methods::GetCustomEmojiStickersParams) -> Result<response::MethodResponse<Vec<Sticker>>, Self::Error> { self.request("", Some(params)).await }
    async fn get_file(&self, params: &methods::GetFileParams) -> Result<response::MethodResponse<File>, Self::Error> { self.request("", Some(params)).await }
    async fn get_forum_topic_icon_stickers(&self) -> Result<response::MethodResponse<Vec<Sticker>>, Self::Error> { self.request("", None).await }
    async fn get_game_high_scores(&self, params: &methods::GetGameHighScoresParams) -> Result<response::MethodResponse<Vec<GameHighScore>>, Self::Error> { self.request("", Some(params)).await }
    async fn get_managed_bot_access_settings(&self, params: &methods::GetManagedBotAccessSettingsParams) -> Result<response::MethodResponse<BotAccessSettings>, Self::Error> { self.request("", Some(params)).await }
    async fn get_managed_bot_token(&self, params: &methods::GetManagedBotTokenParams) -> Result<response::MethodResponse<String>, Self::Error> { self.request("", Some(params)).await }
    async fn get_me(&self) -> Result<response::MethodResponse<User>, Self::Error> { self.request("", None).await }
    async fn get_my_commands(&self, params: &methods::GetMyCommandsParams) -> Result<response::MethodResponse<Vec<BotCommand>>, Self::Error> { self.request("", Some(params)).await }
    async fn get_my_default_administrator_rights(&self, params: &methods::GetMyDefaultAdministratorRightsParams) -> Result<response::MethodResponse<ChatAdministratorRights>, Self::Error> { self.request("", Some(params)).await }
    async fn get_my_description(&self, params: &methods::GetMyDescriptionParams) -> Result<response::MethodResponse<BotDescription>, Self::Error> { self.request("", Some(params)).await }
    async fn get_my_name(&self, params: &methods::GetMyNameParams) -> Result<response::MethodResponse<BotName>, Self::Error> { self.request("", Some(params)).await }
    async fn get_my_short_description(&self, params: &methods::GetMyShortDescriptionParams) -> Result<response::MethodResponse<BotShortDescription>, Self::Error> { self.request("", Some(params)).await }
    async fn get_my_star_balance(&self) -> Result<response::MethodResponse<u32>, Self::Error> { self.request("", None).await }
    async fn get_star_transactions(&self, params: &methods::GetStarTransactionsParams) -> Result<response::MethodResponse<StarTransactions>, Self::Error> { self.request("", Some(params)).await }
    async fn get_sticker_set(&self, params: &methods::GetStickerSetParams) -> Result<response::MethodResponse<StickerSet>, Self::Error> { self.request("", Some(params)).await }
    async fn get_updates(&self, params: &methods::GetUpdatesParams) -> Result<response::MethodResponse<Vec<Update>>, Self::Error> { self.request("", Some(params)).await }
    async fn get_user_chat_boosts(&self, params: &methods::GetUserChatBoostsParams) -> Result<response::MethodResponse<UserChatBoosts>, Self::Error> { self.request("", Some(params)).await }
    async fn get_user_gifts(&self, params: &methods::GetUserGiftsParams) -> Result<response::MethodResponse<OwnedGifts>, Self::Error> { self.request("", Some(params)).await }
    async fn get_user_personal_chat_messages(&self, params: &methods::GetUserPersonalChatMessagesParams) -> Result<response::MethodResponse<Vec<Message>>, Self::Error> { self.request("", Some(params)).await }
    async fn get_user_profile_audios(&self, params: &methods::GetUserProfileAudiosParams) -> Result<response::MethodResponse<UserProfileAudios>, Self::Error> { self.request("", Some(params)).await }
    async fn get_user_profile_photos(&self, params: &methods::GetUserProfilePhotosParams) -> Result<response::MethodResponse<UserProfilePhotos>, Self::Error> { self.request("", Some(params)).await }
    async fn get_webhook_info(&self) -> Result<response::MethodResponse<WebhookInfo>, Self::Error> { self.request("", None).await }
    async fn gift_premium_subscription(&self, params: &methods::GiftPremiumSubscriptionParams) -> Result<response::MethodResponse<bool>, Self::Error> { self.request("", Some(params)).await }
    async fn hide_general_forum_topic(&self, params: &methods::HideGeneralForumTopicParams) -> Result<response::MethodResponse<bool>, Self::Error> { self.request("", Some(params)).await }
    async fn leave_chat(&self, params: &methods::LeaveChatParams) -> Result<response::MethodResponse<bool>, Self::Error> { self.request("", Some(params)).await }
    async fn log_out(&self) -> Result<response::MethodResponse<bool>, Self::Error> { self.request("", None).await }
    async fn pin_chat_message(&self, params: &methods::PinChatMessageParams) -> Result<response::MethodResponse<bool>, Self::Error> { self.request("", Some(params)).await }
    async fn post_story(&self, params: &methods::PostStoryParams) -> Result<response::MethodResponse<Story>, Self::Error> { self.request("", Some(params)).await }
    async fn promote_chat_member(&self, params: &methods::PromoteChatMemberParams) -> Result<response::MethodResponse<bool>, Self::Error> { self.request("", Some(params)).await }
    async fn read_business_message(&self, params: &methods::ReadBusinessMessageParams) -> Result<response::MethodResponse<bool>, Self::Error> { self.request("", Some(params)).await }
    async fn refund_star_payment(&self, params: &methods::RefundStarPaymentParams) -> Result<response::MethodResponse<bool>, Self::Error> { self.request("", Some(params)).await }
    async fn remove_business_account_profile_photo(&self, params: &methods::RemoveBusinessAccountProfilePhotoParams) -> Result<response::MethodResponse<bool>, Self::Error> { self.request("", Some(params)).await }
    async fn remove_chat_verification(&self, params: &methods::RemoveChatVerificationParams) -> Result<response::MethodResponse<bool>, Self::Error> { self.request("", Some(params)).await }
    async fn remove_my_profile_photo(&self) -> Result<response::MethodResponse<bool>, Self::Error> { self.request("", None).await }
    async fn remove_user_verification(&self, params: &methods::RemoveUserVerificationParams) -> Result<response::MethodResponse<bool>, Self::Error> { self.request("", Some(params)).await }
    async fn reopen_forum_topic(&self, params: &methods::ReopenForumTopicParams) -> Result<response::MethodResponse<bool>, Self::Error> { self.request("", Some(params)).await }
    async fn reopen_general_forum_topic(&self, params: &methods::ReopenGeneralForumTopicParams) -> Result<response::MethodResponse<bool>, Self::Error> { self.request("", Some(params)).await }
    async fn replace_managed_bot_token(&self, params: &methods::ReplaceManagedBotTokenParams) -> Result<response::MethodResponse<String>, Self::Error> { self.request("", Some(params)).await }
    async fn replace_sticker_in_set(&self, params: &methods::ReplaceStickerInSetParams) -> Result<response::MethodResponse<bool>, Self::Error> { self.request("", Some(params)).await }
    async fn repost_story(&self, params: &methods::RepostStoryParams) -> Result<response::MethodResponse<Story>, Self::Error> { self.request("", Some(params)).await }
    async fn restrict_chat_member(&self, params: &methods::RestrictChatMemberParams) -> Result<response::MethodResponse<bool>, Self::Error> { self.request("", Some(params)).await }
    async fn revoke_chat_invite_link(&self, params: &methods::RevokeChatInviteLinkParams) -> Result<response::MethodResponse<ChatInviteLink>, Self::Error> { self.request("", Some(params)).await }
    async fn save_prepared_inline_message(&self, params: &methods::SavePreparedInlineMessageParams) -> Result<response::MethodResponse<PreparedInlineMessage>, Self::Error> { self.request("", Some(params)).await }
    async fn save_prepared_keyboard_button(&self, params: &methods::SavePreparedKeyboardButtonParams) -> Result<response::MethodResponse<PreparedKeyboardButton>, Self::Error> { self.request("", Some(params)).await }
    async fn send_animation(&self, params: &methods::SendAnimationParams) -> Result<response::MethodResponse<Message>, Self::Error> { self.request("", Some(params)).await }
    async fn send_audio(&self, params: &methods::SendAudioParams) -> Result<response::MethodResponse<Message>, Self::Error> { self.request("", Some(params)).await }
    async fn send_chat_action(&self, params: &methods::SendChatActionParams) -> Result<response::MethodResponse<bool>, Self::Error> { self.request("", Some(params)).await }
    async fn send_chat_join_request_web_app(&self, params: &methods::SendChatJoinRequestWebAppParams) -> Result<response::MethodResponse<bool>, Self::Error> { self.request("", Some(params)).await }
    async fn send_checklist(&self, params: &methods::SendChecklistParams) -> Result<response::MethodResponse<MessageOrBool>, Self::Error> { self.request("", Some(params)).await }
    async fn send_contact(&self, params: &methods::SendContactParams) -> Result<response::MethodResponse<Message>, Self::Error> { self.request("", Some(params)).await }
    async fn send_dice(&self, params: &methods::SendDiceParams) -> Result<response::MethodResponse<Message>, Self::Error> { self.request("", Some(params)).await }
    async fn send_document(&self, params: &methods::SendDocumentParams) -> Result<response::MethodResponse<Message>, Self::Error> { self.request("", Some(params)).await }
    async fn send_game(&self, params: &methods::SendGameParams) -> Result<response::MethodResponse<Message>, Self::Error> { self.request("", Some(params)).await }
    async fn send_gift(&self, params: &methods::SendGiftParams) -> Result<response::MethodResponse<bool>, Self::Error> { self.request("", Some(params)).await }
    async fn send_invoice(&self, params: &methods::SendInvoiceParams) -> Result<response::MethodResponse<Message>, Self::Error> { self.request("", Some(params)).await }
    async fn send_live_photo(&self, params: &methods::SendLivePhotoParams) -> Result<response::MethodResponse<Message>, Self::Error> { self.request("", Some(params)).await }
    async fn send_location(&self, params: &methods::SendLocationParams) -> Result<response::MethodResponse<Message>, Self::Error> { self.request("", Some(params)).await }
    async fn send_media_group(&self, params: &methods::SendMediaGroupParams) -> Result<response::MethodResponse<Vec<Message>>, Self::Error> { self.request("", Some(params)).await }
    async fn send_message(&self, params: &methods::SendMessageParams) -> Result<response::MethodResponse<Message>, Self::Error> { self.request("", Some(params)).await }
    async fn send_message_draft(&self, params: &methods::SendMessageDraftParams) -> Result<response::MethodResponse<bool>, Self::Error> { self.request("", Some(params)).await }
    async fn send_paid_media(&self, params: &methods::SendPaidMediaParams) -> Result<response::MethodResponse<Message>, Self::Error> { self.request("", Some(params)).await }
    async fn send_photo(&self, params: &methods::SendPhotoParams) -> Result<response::MethodResponse<Message>, Self::Error> { self.request("", Some(params)).await }
    async fn send_poll(&self, params: &methods::SendPollParams) -> Result<response::MethodResponse<Message>, Self::Error> { self.request("", Some(params)).await }
    async fn send_rich_message(&self, params: &methods::SendRichMessageParams) -> Result<response::MethodResponse<Message>, Self::Error> { self.request("", Some(params)).await }
    async fn send_rich_message_draft(&self, params: &methods::SendRichMessageDraftParams) -> Result<response::MethodResponse<bool>, Self::Error> { self.request("", Some(params)).await }
    async fn send_sticker(&self, params: &methods::SendStickerParams) -> Result<response::MethodResponse<Message>, Self::Error> { self.request("", Some(params)).await }
    async fn send_venue(&self, params: &methods::SendVenueParams) -> Result<response::MethodResponse<Message>, Self::Error> { self.request("", Some(params)).await }
    async fn send_video(&self, params: &methods::SendVideoParams) -> Result<response::MethodResponse<Message>, Self::Error> { self.request("", Some(params)).await }
    async fn send_video_note(&self, params: &methods::SendVideoNoteParams) -> Result<response::MethodResponse<Message>, Self::Error> { self.request("", Some(params)).await }
    async fn send_voice(&self, params: &methods::SendVoiceParams) -> Result<response::MethodResponse<Message>, Self::Error> { self.request("", Some(params)).await }
    async fn set_business_account_bio(&self, params: &methods::SetBusinessAccountBioParams) -> Result<response::MethodResponse<bool>, Self::Error> { self.request("", Some(params)).await }
    async fn set_business_account_gift_settings(&self, params: &methods::SetBusinessAccountGiftSettingsParams) -> Result<response::MethodResponse<bool>, Self::Error> { self.request("", Some(params)).await }
    async fn set_business_account_name(&self, params: &methods::SetBusinessAccountNameParams) -> Result<response::MethodResponse<bool>, Self::Error> { self.request("", Some(params)).await }
    async fn set_business_account_profile_photo(&self, params: &methods::SetBusinessAccountProfilePhotoParams) -> Result<response::MethodResponse<bool>, Self::Error> { self.request("", Some(params)).await }
    async fn set_business_account_username(&self, params: &methods::SetBusinessAccountUsernameParams) -> Result<response::MethodResponse<bool>, Self::Error> { self.request("", Some(params)).await }
    async fn set_chat_administrator_custom_title(&self, params: &methods::SetChatAdministratorCustomTitleParams) -> Result<response::MethodResponse<bool>, Self::Error> { self.request("", Some(params)).await }
    async fn set_chat_description(&self, params: &methods::SetChatDescriptionParams) -> Result<response::MethodResponse<bool>, Self::Error> { self.request("", Some(params)).await }
    async fn set_chat_member_tag(&self, params: &methods::SetChatMemberTagParams) -> Result<response::MethodResponse<bool>, Self::Error> { self.request("", Some(params)).await }
    async fn set_chat_menu_button(&self, params: &methods::SetChatMenuButtonParams) -> Result<response::MethodResponse<bool>, Self::Error> { self.request("", Some(params)).await }
    async fn set_chat_permissions(&self, params: &methods::SetChatPermissionsParams) -> Result<response::MethodResponse<bool>, Self::Error> { self.request("", Some(params)).await }
    async fn set_chat_photo(&self, params: &methods::SetChatPhotoParams) -> Result<response::MethodResponse<bool>, Self::Error> { self.request("", Some(params)).await }
    async fn set_chat_sticker_set(&self, params: &methods::SetChatStickerSetParams) -> Result<response::MethodResponse<bool>, Self::Error> { self.request("", Some(params)).await }
    async fn set_chat_title(&self, params: &methods::SetChatTitleParams) -> Result<response::MethodResponse<bool>, Self::Error> { self.request("", Some(params)).await }
    async fn set_custom_emoji_sticker_set_thumbnail(&self, params: &methods::SetCustomEmojiStickerSetThumbnailParams) -> Result<response::MethodResponse<bool>, Self::Error> { self.request("", Some(params)).await }
    async fn set_game_score(&self, params: &methods::SetGameScoreParams) -> Result<response::MethodResponse<MessageOrBool>, Self::Error> { self.request("", Some(params)).await }
    async fn set_managed_bot_access_settings(&self, params: &methods::SetManagedBotAccessSettingsParams) -> Result<response::MethodResponse<bool>, Self::Error> { self.request("", Some(params)).await }
    async fn set_message_reaction(&self, params: &methods::SetMessageReactionParams) -> Result<response::MethodResponse<bool>, Self::Error> { self.request("", Some(params)).await }
    async fn set_my_commands(&self, params: &methods::SetMyCommandsParams) -> Result<response::MethodResponse<bool>, Self::Error> { self.request("", Some(params)).await }
    async fn set_my_default_administrator_rights(&self, params: &methods::SetMyDefaultAdministratorRightsParams) -> Result<response::MethodResponse<bool>, Self::Error> { self.request("", Some(params)).await }
    async fn set_my_description(&self, params: &methods::SetMyDescriptionParams) -> Result<response::MethodResponse<bool>, Self::Error> { self.request("", Some(params)).await }
    async fn set_my_name(&self, params: &methods::SetMyNameParams) -> Result<response::MethodResponse<bool>, Self::Error> { self.request("", Some(params)).await }
    async fn set_my_profile_photo(&self, params: &methods::SetMyProfilePhotoParams) -> Result<response::MethodResponse<bool>, Self::Error> { self.request("", Some(params)).await }
    async fn set_my_short_description(&self, params: &methods::SetMyShortDescriptionParams) -> Result<response::MethodResponse<bool>, Self::Error> { self.request("", Some(params)).await }
    async fn set_passport_data_errors(&self, params: &methods::SetPassportDataErrorsParams) -> Result<response::MethodResponse<bool>, Self::Error> { self.request("", Some(params)).await }
    async fn set_sticker_emoji_list(&self, params: &methods::SetStickerEmojiListParams) -> Result<response::MethodResponse<bool>, Self::Error> { self.request("", Some(params)).await }
    async fn set_sticker_keywords(&self, params: &methods::SetStickerKeywordsParams) -> Result<response::MethodResponse<bool>, Self::Error> { self.request("", Some(params)).await }
    async fn set_sticker_mask_position(&self, params: &methods::SetStickerMaskPositionParams) -> Result<response::MethodResponse<bool>, Self::Error> { self.request("", Some(params)).await }
    async fn set_sticker_position_in_set(&self, params: &methods::SetStickerPositionInSetParams) -> Result<response::MethodResponse<bool>, Self::Error> { self.request("", Some(params)).await }
    async fn set_sticker_set_thumbnail(&self, params: &methods::SetStickerSetThumbnailParams) -> Result<response::MethodResponse<bool>, Self::Error> { self.request("", Some(params)).await }
    async fn set_sticker_set_title(&self, params: &methods::SetStickerSetTitleParams) -> Result<response::MethodResponse<bool>, Self::Error> { self.request("", Some(params)).await }
    async fn set_user_emoji_status(&self, params: &methods::SetUserEmojiStatusParams) -> Result<response::MethodResponse<bool>, Self::Error> { self.request("", Some(params)).await }
    async fn set_webhook(&self, params: &methods::SetWebhookParams) -> Result<response::MethodResponse<bool>, Self::Error> { self.request("", Some(params)).await }
    async fn stop_message_live_location(&self, params: &methods::StopMessageLiveLocationParams) -> Result<response::MethodResponse<MessageOrBool>, Self::Error> { self.request("", Some(params)).await }
    async fn stop_poll(&self, params: &methods::StopPollParams) -> Result<response::MethodResponse<Poll>, Self::Error> { self.request("", Some(params)).await }
    async fn transfer_business_account_stars(&self, params: &methods::TransferBusinessAccountStarsParams) -> Result<response::MethodResponse<bool>, Self::Error> { self.request("", Some(params)).await }
    async fn transfer_gift(&self, params: &methods::TransferGiftParams) -> Result<response::MethodResponse<bool>, Self::Error> { self.request("", Some(params)).await }
    async fn unban_chat_member(&self, params: &methods::UnbanChatMemberParams) -> Result<response::MethodResponse<bool>, Self::Error> { self.request("", Some(params)).await }
    async fn unban_chat_sender_chat(&self, params: &methods::UnbanChatSenderChatParams) -> Result<response::MethodResponse<bool>, Self::Error> { self.request("", Some(params)).await }
    async fn unhide_general_forum_topic(&self, params: &methods::UnhideGeneralForumTopicParams) -> Result<response::MethodResponse<bool>, Self::Error> { self.request("", Some(params)).await }
    async fn unpin_all_chat_messages(&self, params: &methods::UnpinAllChatMessagesParams) -> Result<response::MethodResponse<bool>, Self::Error> { self.request("", Some(params)).await }
    async fn unpin_all_forum_topic_messages(&self, params: &methods::UnpinAllForumTopicMessagesParams) -> Result<response::MethodResponse<bool>, Self::Error> { self.request("", Some(params)).await }
    async fn unpin_all_general_forum_topic_messages(&self, params: &methods::UnpinAllGeneralForumTopicMessagesParams) -> Result<response::MethodResponse<bool>, Self::Error> { self.request("", Some(params)).await }
    async fn unpin_chat_message(&self, params: &methods::UnpinChatMessageParams) -> Result<response::MethodResponse<bool>, Self::Error> { self.request("", Some(params)).await }
    async fn upgrade_gift(&self, params: &methods::UpgradeGiftParams) -> Result<response::MethodResponse<bool>, Self::Error> { self.request("", Some(params)).await }
    async fn upload_sticker_file(&self, params: &methods::UploadStickerFileParams) -> Result<response::MethodResponse<File>, Self::Error> { self.request("", Some(params)).await }
    async fn verify_chat(&self, params: &methods::VerifyChatParams) -> Result<response::MethodResponse<bool>, Self::Error> { self.request("", Some(params)).await }
    async fn verify_user(&self, params: &methods::VerifyUserParams) -> Result<response::MethodResponse<bool>, Self::Error> { self.request("", Some(params)).await }
}
pub mod response {
    pub struct MethodResponse<T> { pub ok: bool, pub result: T, pub description: Option<String> }
}
pub mod client_ureq {
    use crate::{Error, TelegramApi};
    use std::path::PathBuf;
    #[derive(Clone)] pub struct Bot;
    impl Bot {
        pub fn new(api_key: &str) -> Self {}
        pub fn new_url<S: Into<String>>(api_url: S) -> Self {}
    }
    impl TelegramApi for Bot {
        type Error = Error;
        #[blocking(http)] #[advice("use `frankenstein::client_reqwest::Bot`")] fn request<Params, Output>(&self, method: &str, params: Option<Params>) -> Result<Output, Error> {}
        #[blocking(http)] #[advice("use `frankenstein::client_reqwest::Bot`")] fn request_with_form_data<Params, Output>(&self, method: &str, params: Params, files: Vec<(&str, PathBuf)>) -> Result<Output, Error> {}
    }
}
pub mod client_reqwest {
    use crate::{AsyncTelegramApi, Error};
    use std::path::PathBuf;
    #[derive(Clone)] pub struct Bot;
    impl Bot {
        pub fn new(api_key: &str) -> Self {}
        pub fn new_url<S: Into<String>>(api_url: S) -> Self {}
    }
    impl AsyncTelegramApi for Bot {
        type Error = Error;
        async fn request<Params, Output>(&self, method: &str, params: Option<Params>) -> Result<Output, Error> {}
        async fn request_with_form_data<Params, Output>(&self, method: &str, params: Params, files: Vec<(&str, PathBuf)>) -> Result<Output, Error> {}
    }
}
