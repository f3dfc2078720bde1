//! dropbox_sdk 0.21.0. What its routes wait for their client says: at the root are the ones or the others.

pub use sync_routes::*;
pub enum Error<E> { Api(E) }
impl<E> std::fmt::Display for Error<E> {}
impl<E> std::error::Error for Error<E> {}
/// It is not the crate's: how its clients send.
pub trait Sends { fn sends(&self); }
pub mod client_trait {
    pub struct HttpRequestResult<T> { pub result: T, pub content_length: Option<u64>, pub body: Option<Box<dyn std::io::Read>> }
}
pub mod default_client {
    use crate::oauth2::Authorization;
    use std::sync::Arc;
    pub struct UserAuthDefaultClient;
    impl UserAuthDefaultClient {
        pub fn new(auth: Authorization) -> Self {}
        pub fn from_token_cache(tokens: Arc<TokenCache>) -> Self {}
    }
    impl crate::Sends for UserAuthDefaultClient { #[blocking(http)] #[advice("use `default_async_client` and `async_routes`")] fn sends(&self) {} }
    pub struct TeamAuthDefaultClient;
    impl TeamAuthDefaultClient { pub fn new(tokens: impl Into<Arc<TokenCache>>) -> Self {} }
    impl crate::Sends for TeamAuthDefaultClient { #[blocking(http)] #[advice("use `default_async_client` and `async_routes`")] fn sends(&self) {} }
    pub struct AppAuthDefaultClient;
    impl AppAuthDefaultClient { pub fn new(app_key: &str, app_secret: &str) -> Self {} }
    impl crate::Sends for AppAuthDefaultClient { #[blocking(http)] #[advice("use `default_async_client` and `async_routes`")] fn sends(&self) {} }
    pub struct NoauthDefaultClient;
    impl Default for NoauthDefaultClient { fn default() -> Self {} }
    impl crate::Sends for NoauthDefaultClient { #[blocking(http)] #[advice("use `default_async_client` and `async_routes`")] fn sends(&self) {} }
}
pub mod default_async_client {
    use crate::oauth2::Authorization;
    use std::sync::Arc;
    pub struct UserAuthDefaultClient;
    impl UserAuthDefaultClient {
        pub fn new(auth: Authorization) -> Self {}
        pub fn from_token_cache(tokens: Arc<TokenCache>) -> Self {}
    }
    impl crate::Sends for UserAuthDefaultClient { fn sends(&self) {} }
    pub struct TeamAuthDefaultClient;
    impl TeamAuthDefaultClient { pub fn new(tokens: impl Into<Arc<TokenCache>>) -> Self {} }
    impl crate::Sends for TeamAuthDefaultClient { fn sends(&self) {} }
    pub struct AppAuthDefaultClient;
    impl AppAuthDefaultClient { pub fn new(app_key: &str, app_secret: &str) -> Self {} }
    impl crate::Sends for AppAuthDefaultClient { fn sends(&self) {} }
    pub struct NoauthDefaultClient;
    impl Default for NoauthDefaultClient { fn default() -> Self {} }
    impl crate::Sends for NoauthDefaultClient { fn sends(&self) {} }
}
pub mod oauth2 {
    #[derive(Clone)] pub struct Authorization;
    impl Authorization {
        pub fn from_refresh_token(client_id: String, refresh_token: String) -> Self {}
        pub fn from_long_lived_access_token(access_token: String) -> Self {}
        pub fn obtain_access_token<C: crate::Sends>(&mut self, sync_client: C) -> Result<String, crate::Error<()>> { sync_client.sends() }
    }
}
pub mod sync_routes {
    pub mod files {
        use crate::Sends;
        pub fn alpha_get_metadata<C: Sends>(client: &C, arg: &AlphaGetMetadataArg) -> Result<Metadata, crate::Error<AlphaGetMetadataError>> { client.sends() }
        pub fn alpha_upload<C: Sends>(client: &C, arg: &UploadArg, body: &[u8]) -> Result<FileMetadata, crate::Error<UploadError>> { client.sends() }
        pub fn copy<C: Sends>(client: &C, arg: &RelocationArg) -> Result<Metadata, crate::Error<RelocationError>> { client.sends() }
        pub fn copy_v2<C: Sends>(client: &C, arg: &RelocationArg) -> Result<RelocationResult, crate::Error<RelocationError>> { client.sends() }
        pub fn copy_batch<C: Sends>(client: &C, arg: &RelocationBatchArg) -> Result<RelocationBatchLaunch, crate::Error<crate::NoError>> { client.sends() }
        pub fn copy_batch_v2<C: Sends>(client: &C, arg: &CopyBatchArg) -> Result<RelocationBatchV2Launch, crate::Error<crate::NoError>> { client.sends() }
        pub fn copy_batch_check<C: Sends>(client: &C, arg: &crate::types::dbx_async::PollArg) -> Result<RelocationBatchJobStatus, crate::Error<crate::types::dbx_async::PollError>> { client.sends() }
        pub fn copy_batch_check_v2<C: Sends>(client: &C, arg: &crate::types::dbx_async::PollArg) -> Result<RelocationBatchV2JobStatus, crate::Error<crate::types::dbx_async::PollError>> { client.sends() }
        pub fn copy_reference_get<C: Sends>(client: &C, arg: &GetCopyReferenceArg) -> Result<GetCopyReferenceResult, crate::Error<GetCopyReferenceError>> { client.sends() }
        pub fn copy_reference_save<C: Sends>(client: &C, arg: &SaveCopyReferenceArg) -> Result<SaveCopyReferenceResult, crate::Error<SaveCopyReferenceError>> { client.sends() }
        pub fn create_folder<C: Sends>(client: &C, arg: &CreateFolderArg) -> Result<FolderMetadata, crate::Error<CreateFolderError>> { client.sends() }
        pub fn create_folder_v2<C: Sends>(client: &C, arg: &CreateFolderArg) -> Result<CreateFolderResult, crate::Error<CreateFolderError>> { client.sends() }
        pub fn create_folder_batch<C: Sends>(client: &C, arg: &CreateFolderBatchArg) -> Result<CreateFolderBatchLaunch, crate::Error<crate::NoError>> { client.sends() }
        pub fn create_folder_batch_check<C: Sends>(client: &C, arg: &crate::types::dbx_async::PollArg) -> Result<CreateFolderBatchJobStatus, crate::Error<crate::types::dbx_async::PollError>> { client.sends() }
        pub fn delete<C: Sends>(client: &C, arg: &DeleteArg) -> Result<Metadata, crate::Error<DeleteError>> { client.sends() }
        pub fn delete_v2<C: Sends>(client: &C, arg: &DeleteArg) -> Result<DeleteResult, crate::Error<DeleteError>> { client.sends() }
        pub fn delete_batch<C: Sends>(client: &C, arg: &DeleteBatchArg) -> Result<DeleteBatchLaunch, crate::Error<crate::NoError>> { client.sends() }
        pub fn delete_batch_check<C: Sends>(client: &C, arg: &crate::types::dbx_async::PollArg) -> Result<DeleteBatchJobStatus, crate::Error<crate::types::dbx_async::PollError>> { client.sends() }
        pub fn download<C: Sends>(client: &C, arg: &DownloadArg, range_start: Option<u64>, range_end: Option<u64>) -> Result<crate::client_trait::HttpRequestResult<FileMetadata>, crate::Error<DownloadError>> { client.sends() }
        pub fn download_zip<C: Sends>(client: &C, arg: &DownloadZipArg, range_start: Option<u64>, range_end: Option<u64>) -> Result<crate::client_trait::HttpRequestResult<DownloadZipResult>, crate::Error<DownloadZipError>> { client.sends() }
        pub fn export<C: Sends>(client: &C, arg: &ExportArg, range_start: Option<u64>, range_end: Option<u64>) -> Result<crate::client_trait::HttpRequestResult<ExportResult>, crate::Error<ExportError>> { client.sends() }
        pub fn get_file_lock_batch<C: Sends>(client: &C, arg: &LockFileBatchArg) -> Result<LockFileBatchResult, crate::Error<LockFileError>> { client.sends() }
        pub fn get_metadata<C: Sends>(client: &C, arg: &GetMetadataArg) -> Result<Metadata, crate::Error<GetMetadataError>> { client.sends() }
        pub fn get_preview<C: Sends>(client: &C, arg: &PreviewArg, range_start: Option<u64>, range_end: Option<u64>) -> Result<crate::client_trait::HttpRequestResult<FileMetadata>, crate::Error<PreviewError>> { client.sends() }
        pub fn get_temporary_link<C: Sends>(client: &C, arg: &GetTemporaryLinkArg) -> Result<GetTemporaryLinkResult, crate::Error<GetTemporaryLinkError>> { client.sends() }
        pub fn get_temporary_upload_link<C: Sends>(client: &C, arg: &GetTemporaryUploadLinkArg) -> Result<GetTemporaryUploadLinkResult, crate::Error<crate::NoError>> { client.sends() }
        pub fn get_thumbnail<C: Sends>(client: &C, arg: &ThumbnailArg, range_start: Option<u64>, range_end: Option<u64>) -> Result<crate::client_trait::HttpRequestResult<FileMetadata>, crate::Error<ThumbnailError>> { client.sends() }
        pub fn get_thumbnail_v2<C: Sends>(client: &C, arg: &ThumbnailV2Arg, range_start: Option<u64>, range_end: Option<u64>) -> Result<crate::client_trait::HttpRequestResult<PreviewResult>, crate::Error<ThumbnailV2Error>> { client.sends() }
        pub fn get_thumbnail_v2_app_auth<C: Sends>(client: &C, arg: &ThumbnailV2Arg, range_start: Option<u64>, range_end: Option<u64>) -> Result<crate::client_trait::HttpRequestResult<PreviewResult>, crate::Error<ThumbnailV2Error>> { client.sends() }
        pub fn get_thumbnail_batch<C: Sends>(client: &C, arg: &GetThumbnailBatchArg) -> Result<GetThumbnailBatchResult, crate::Error<GetThumbnailBatchError>> { client.sends() }
        pub fn list_folder<C: Sends>(client: &C, arg: &ListFolderArg) -> Result<ListFolderResult, crate::Error<ListFolderError>> { client.sends() }
        pub fn list_folder_app_auth<C: Sends>(client: &C, arg: &ListFolderArg) -> Result<ListFolderResult, crate::Error<ListFolderError>> { client.sends() }
        pub fn list_folder_continue<C: Sends>(client: &C, arg: &ListFolderContinueArg) -> Result<ListFolderResult, crate::Error<ListFolderContinueError>> { client.sends() }
        pub fn list_folder_continue_app_auth<C: Sends>(client: &C, arg: &ListFolderContinueArg) -> Result<ListFolderResult, crate::Error<ListFolderContinueError>> { client.sends() }
        pub fn list_folder_get_latest_cursor<C: Sends>(client: &C, arg: &ListFolderArg) -> Result<ListFolderGetLatestCursorResult, crate::Error<ListFolderError>> { client.sends() }
        pub fn list_folder_longpoll<C: Sends>(client: &C, arg: &ListFolderLongpollArg) -> Result<ListFolderLongpollResult, crate::Error<ListFolderLongpollError>> { client.sends() }
        pub fn list_revisions<C: Sends>(client: &C, arg: &ListRevisionsArg) -> Result<ListRevisionsResult, crate::Error<ListRevisionsError>> { client.sends() }
        pub fn lock_file_batch<C: Sends>(client: &C, arg: &LockFileBatchArg) -> Result<LockFileBatchResult, crate::Error<LockFileError>> { client.sends() }
        pub fn do_move<C: Sends>(client: &C, arg: &RelocationArg) -> Result<Metadata, crate::Error<RelocationError>> { client.sends() }
        pub fn move_v2<C: Sends>(client: &C, arg: &RelocationArg) -> Result<RelocationResult, crate::Error<RelocationError>> { client.sends() }
        pub fn move_batch<C: Sends>(client: &C, arg: &RelocationBatchArg) -> Result<RelocationBatchLaunch, crate::Error<crate::NoError>> { client.sends() }
        pub fn move_batch_v2<C: Sends>(client: &C, arg: &MoveBatchArg) -> Result<RelocationBatchV2Launch, crate::Error<crate::NoError>> { client.sends() }
        pub fn move_batch_check<C: Sends>(client: &C, arg: &crate::types::dbx_async::PollArg) -> Result<RelocationBatchJobStatus, crate::Error<crate::types::dbx_async::PollError>> { client.sends() }
        pub fn move_batch_check_v2<C: Sends>(client: &C, arg: &crate::types::dbx_async::PollArg) -> Result<RelocationBatchV2JobStatus, crate::Error<crate::types::dbx_async::PollError>> { client.sends() }
        pub fn paper_create<C: Sends>(client: &C, arg: &PaperCreateArg, body: &[u8]) -> Result<PaperCreateResult, crate::Error<PaperCreateError>> { client.sends() }
        pub fn paper_update<C: Sends>(client: &C, arg: &PaperUpdateArg, body: &[u8]) -> Result<PaperUpdateResult, crate::Error<PaperUpdateError>> { client.sends() }
        pub fn permanently_delete<C: Sends>(client: &C, arg: &DeleteArg) -> Result<(), crate::Error<DeleteError>> { client.sends() }
        pub fn properties_add<C: Sends>(client: &C, arg: &crate::types::file_properties::AddPropertiesArg) -> Result<(), crate::Error<crate::types::file_properties::AddPropertiesError>> { client.sends() }
        pub fn properties_overwrite<C: Sends>(client: &C, arg: &crate::types::file_properties::OverwritePropertyGroupArg) -> Result<(), crate::Error<crate::types::file_properties::InvalidPropertyGroupError>> { client.sends() }
        pub fn properties_update<C: Sends>(client: &C, arg: &crate::types::file_properties::UpdatePropertiesArg) -> Result<(), crate::Error<crate::types::file_properties::UpdatePropertiesError>> { client.sends() }
        pub fn restore<C: Sends>(client: &C, arg: &RestoreArg) -> Result<FileMetadata, crate::Error<RestoreError>> { client.sends() }
        pub fn save_url<C: Sends>(client: &C, arg: &SaveUrlArg) -> Result<SaveUrlResult, crate::Error<SaveUrlError>> { client.sends() }
        pub fn save_url_check_job_status<C: Sends>(client: &C, arg: &crate::types::dbx_async::PollArg) -> Result<SaveUrlJobStatus, crate::Error<crate::types::dbx_async::PollError>> { client.sends() }
        pub fn search<C: Sends>(client: &C, arg: &SearchArg) -> Result<SearchResult, crate::Error<SearchError>> { client.sends() }
        pub fn search_v2<C: Sends>(client: &C, arg: &SearchV2Arg) -> Result<SearchV2Result, crate::Error<SearchError>> { client.sends() }
        pub fn search_continue_v2<C: Sends>(client: &C, arg: &SearchV2ContinueArg) -> Result<SearchV2Result, crate::Error<SearchError>> { client.sends() }
        pub fn tags_add<C: Sends>(client: &C, arg: &AddTagArg) -> Result<(), crate::Error<AddTagError>> { client.sends() }
        pub fn tags_get<C: Sends>(client: &C, arg: &GetTagsArg) -> Result<GetTagsResult, crate::Error<BaseTagError>> { client.sends() }
        pub fn tags_remove<C: Sends>(client: &C, arg: &RemoveTagArg) -> Result<(), crate::Error<RemoveTagError>> { client.sends() }
        pub fn unlock_file_batch<C: Sends>(client: &C, arg: &UnlockFileBatchArg) -> Result<LockFileBatchResult, crate::Error<LockFileError>> { client.sends() }
        pub fn upload<C: Sends>(client: &C, arg: &UploadArg, body: &[u8]) -> Result<FileMetadata, crate::Error<UploadError>> { client.sends() }
        pub fn upload_session_append<C: Sends>(client: &C, arg: &UploadSessionCursor, body: &[u8]) -> Result<(), crate::Error<UploadSessionAppendError>> { client.sends() }
        pub fn upload_session_append_v2<C: Sends>(client: &C, arg: &UploadSessionAppendArg, body: &[u8]) -> Result<(), crate::Error<UploadSessionAppendError>> { client.sends() }
        pub fn upload_session_append_batch<C: Sends>(client: &C, arg: &UploadSessionAppendBatchArg, body: &[u8]) -> Result<UploadSessionAppendBatchResult, crate::Error<UploadSessionAppendBatchError>> { client.sends() }
        pub fn upload_session_finish<C: Sends>(client: &C, arg: &UploadSessionFinishArg, body: &[u8]) -> Result<FileMetadata, crate::Error<UploadSessionFinishError>> { client.sends() }
        pub fn upload_session_finish_batch<C: Sends>(client: &C, arg: &UploadSessionFinishBatchArg) -> Result<UploadSessionFinishBatchLaunch, crate::Error<crate::NoError>> { client.sends() }
        pub fn upload_session_finish_batch_v2<C: Sends>(client: &C, arg: &UploadSessionFinishBatchArg) -> Result<UploadSessionFinishBatchResult, crate::Error<crate::NoError>> { client.sends() }
        pub fn upload_session_finish_batch_check<C: Sends>(client: &C, arg: &crate::types::dbx_async::PollArg) -> Result<UploadSessionFinishBatchJobStatus, crate::Error<crate::types::dbx_async::PollError>> { client.sends() }
        pub fn upload_session_start<C: Sends>(client: &C, arg: &UploadSessionStartArg, body: &[u8]) -> Result<UploadSessionStartResult, crate::Error<UploadSessionStartError>> { client.sends() }
        pub fn upload_session_start_batch<C: Sends>(client: &C, arg: &UploadSessionStartBatchArg) -> Result<UploadSessionStartBatchResult, crate::Error<crate::NoError>> { client.sends() }
    }
    pub mod users {
        use crate::Sends;
        pub fn features_get_values<C: Sends>(client: &C, arg: &UserFeaturesGetValuesBatchArg) -> Result<UserFeaturesGetValuesBatchResult, crate::Error<UserFeaturesGetValuesBatchError>> { client.sends() }
        pub fn get_account<C: Sends>(client: &C, arg: &GetAccountArg) -> Result<BasicAccount, crate::Error<GetAccountError>> { client.sends() }
        pub fn get_account_batch<C: Sends>(client: &C, arg: &GetAccountBatchArg) -> Result<GetAccountBatchResult, crate::Error<GetAccountBatchError>> { client.sends() }
        pub fn get_current_account<C: Sends>(client: &C) -> Result<FullAccount, crate::Error<crate::NoError>> { client.sends() }
        pub fn get_space_usage<C: Sends>(client: &C) -> Result<SpaceUsage, crate::Error<crate::NoError>> { client.sends() }
    }
    pub mod sharing {
        use crate::Sends;
        pub fn add_file_member<C: Sends>(client: &C, arg: &AddFileMemberArgs) -> Result<Vec<FileMemberActionResult>, crate::Error<AddFileMemberError>> { client.sends() }
        pub fn add_folder_member<C: Sends>(client: &C, arg: &AddFolderMemberArg) -> Result<(), crate::Error<AddFolderMemberError>> { client.sends() }
        pub fn check_job_status<C: Sends>(client: &C, arg: &crate::types::dbx_async::PollArg) -> Result<JobStatus, crate::Error<crate::types::dbx_async::PollError>> { client.sends() }
        pub fn check_remove_member_job_status<C: Sends>(client: &C, arg: &crate::types::dbx_async::PollArg) -> Result<RemoveMemberJobStatus, crate::Error<crate::types::dbx_async::PollError>> { client.sends() }
        pub fn check_share_job_status<C: Sends>(client: &C, arg: &crate::types::dbx_async::PollArg) -> Result<ShareFolderJobStatus, crate::Error<crate::types::dbx_async::PollError>> { client.sends() }
        pub fn create_shared_link<C: Sends>(client: &C, arg: &CreateSharedLinkArg) -> Result<PathLinkMetadata, crate::Error<CreateSharedLinkError>> { client.sends() }
        pub fn create_shared_link_with_settings<C: Sends>(client: &C, arg: &CreateSharedLinkWithSettingsArg) -> Result<SharedLinkMetadata, crate::Error<CreateSharedLinkWithSettingsError>> { client.sends() }
        pub fn get_file_metadata<C: Sends>(client: &C, arg: &GetFileMetadataArg) -> Result<SharedFileMetadata, crate::Error<GetFileMetadataError>> { client.sends() }
        pub fn get_file_metadata_batch<C: Sends>(client: &C, arg: &GetFileMetadataBatchArg) -> Result<Vec<GetFileMetadataBatchResult>, crate::Error<SharingUserError>> { client.sends() }
        pub fn get_folder_metadata<C: Sends>(client: &C, arg: &GetMetadataArgs) -> Result<SharedFolderMetadata, crate::Error<SharedFolderAccessError>> { client.sends() }
        pub fn get_shared_link_file<C: Sends>(client: &C, arg: &GetSharedLinkFileArg, range_start: Option<u64>, range_end: Option<u64>) -> Result<crate::client_trait::HttpRequestResult<SharedLinkMetadata>, crate::Error<GetSharedLinkFileError>> { client.sends() }
        pub fn get_shared_link_file_app_auth<C: Sends>(client: &C, arg: &GetSharedLinkFileArg, range_start: Option<u64>, range_end: Option<u64>) -> Result<crate::client_trait::HttpRequestResult<SharedLinkMetadata>, crate::Error<GetSharedLinkFileError>> { client.sends() }
        pub fn get_shared_link_metadata<C: Sends>(client: &C, arg: &GetSharedLinkMetadataArg) -> Result<SharedLinkMetadata, crate::Error<SharedLinkMetadataError>> { client.sends() }
        pub fn get_shared_link_metadata_app_auth<C: Sends>(client: &C, arg: &GetSharedLinkMetadataArg) -> Result<SharedLinkMetadata, crate::Error<SharedLinkMetadataError>> { client.sends() }
        pub fn get_shared_links<C: Sends>(client: &C, arg: &GetSharedLinksArg) -> Result<GetSharedLinksResult, crate::Error<GetSharedLinksError>> { client.sends() }
        pub fn list_file_members<C: Sends>(client: &C, arg: &ListFileMembersArg) -> Result<SharedFileMembers, crate::Error<ListFileMembersError>> { client.sends() }
        pub fn list_file_members_batch<C: Sends>(client: &C, arg: &ListFileMembersBatchArg) -> Result<Vec<ListFileMembersBatchResult>, crate::Error<SharingUserError>> { client.sends() }
        pub fn list_file_members_continue<C: Sends>(client: &C, arg: &ListFileMembersContinueArg) -> Result<SharedFileMembers, crate::Error<ListFileMembersContinueError>> { client.sends() }
        pub fn list_folder_members<C: Sends>(client: &C, arg: &ListFolderMembersArgs) -> Result<SharedFolderMembers, crate::Error<SharedFolderAccessError>> { client.sends() }
        pub fn list_folder_members_continue<C: Sends>(client: &C, arg: &ListFolderMembersContinueArg) -> Result<SharedFolderMembers, crate::Error<ListFolderMembersContinueError>> { client.sends() }
        pub fn list_folders<C: Sends>(client: &C, arg: &ListFoldersArgs) -> Result<ListFoldersResult, crate::Error<crate::NoError>> { client.sends() }
        pub fn list_folders_continue<C: Sends>(client: &C, arg: &ListFoldersContinueArg) -> Result<ListFoldersResult, crate::Error<ListFoldersContinueError>> { client.sends() }
        pub fn list_mountable_folders<C: Sends>(client: &C, arg: &ListFoldersArgs) -> Result<ListFoldersResult, crate::Error<crate::NoError>> { client.sends() }
        pub fn list_mountable_folders_continue<C: Sends>(client: &C, arg: &ListFoldersContinueArg) -> Result<ListFoldersResult, crate::Error<ListFoldersContinueError>> { client.sends() }
        pub fn list_received_files<C: Sends>(client: &C, arg: &ListFilesArg) -> Result<ListFilesResult, crate::Error<SharingUserError>> { client.sends() }
        pub fn list_received_files_continue<C: Sends>(client: &C, arg: &ListFilesContinueArg) -> Result<ListFilesResult, crate::Error<ListFilesContinueError>> { client.sends() }
        pub fn list_shared_links<C: Sends>(client: &C, arg: &ListSharedLinksArg) -> Result<ListSharedLinksResult, crate::Error<ListSharedLinksError>> { client.sends() }
        pub fn modify_shared_link_settings<C: Sends>(client: &C, arg: &ModifySharedLinkSettingsArgs) -> Result<SharedLinkMetadata, crate::Error<ModifySharedLinkSettingsError>> { client.sends() }
        pub fn mount_folder<C: Sends>(client: &C, arg: &MountFolderArg) -> Result<SharedFolderMetadata, crate::Error<MountFolderError>> { client.sends() }
        pub fn relinquish_access<C: Sends>(client: &C, arg: &RelinquishAccessArg) -> Result<RelinquishAccessResult, crate::Error<RelinquishAccessError>> { client.sends() }
        pub fn relinquish_file_membership<C: Sends>(client: &C, arg: &RelinquishFileMembershipArg) -> Result<(), crate::Error<RelinquishFileMembershipError>> { client.sends() }
        pub fn relinquish_folder_membership<C: Sends>(client: &C, arg: &RelinquishFolderMembershipArg) -> Result<crate::types::dbx_async::LaunchEmptyResult, crate::Error<RelinquishFolderMembershipError>> { client.sends() }
        pub fn remove_file_member<C: Sends>(client: &C, arg: &RemoveFileMemberArg) -> Result<FileMemberActionIndividualResult, crate::Error<RemoveFileMemberError>> { client.sends() }
        pub fn remove_file_member_2<C: Sends>(client: &C, arg: &RemoveFileMemberArg) -> Result<FileMemberRemoveActionResult, crate::Error<RemoveFileMemberError>> { client.sends() }
        pub fn remove_folder_member<C: Sends>(client: &C, arg: &RemoveFolderMemberArg) -> Result<crate::types::dbx_async::LaunchResultBase, crate::Error<RemoveFolderMemberError>> { client.sends() }
        pub fn revoke_shared_link<C: Sends>(client: &C, arg: &RevokeSharedLinkArg) -> Result<(), crate::Error<RevokeSharedLinkError>> { client.sends() }
        pub fn set_access_inheritance<C: Sends>(client: &C, arg: &SetAccessInheritanceArg) -> Result<ShareFolderLaunch, crate::Error<SetAccessInheritanceError>> { client.sends() }
        pub fn share_folder<C: Sends>(client: &C, arg: &ShareFolderArg) -> Result<ShareFolderLaunch, crate::Error<ShareFolderError>> { client.sends() }
        pub fn transfer_folder<C: Sends>(client: &C, arg: &TransferFolderArg) -> Result<(), crate::Error<TransferFolderError>> { client.sends() }
        pub fn unmount_folder<C: Sends>(client: &C, arg: &UnmountFolderArg) -> Result<(), crate::Error<UnmountFolderError>> { client.sends() }
        pub fn unshare_file<C: Sends>(client: &C, arg: &UnshareFileArg) -> Result<(), crate::Error<UnshareFileError>> { client.sends() }
        pub fn unshare_folder<C: Sends>(client: &C, arg: &UnshareFolderArg) -> Result<crate::types::dbx_async::LaunchEmptyResult, crate::Error<UnshareFolderError>> { client.sends() }
        pub fn update_file_member<C: Sends>(client: &C, arg: &UpdateFileMemberArgs) -> Result<MemberAccessLevelResult, crate::Error<FileMemberActionError>> { client.sends() }
        pub fn update_file_policy<C: Sends>(client: &C, arg: &UpdateFilePolicyArg) -> Result<SharedFileMetadata, crate::Error<UpdateFilePolicyError>> { client.sends() }
        pub fn update_folder_member<C: Sends>(client: &C, arg: &UpdateFolderMemberArg) -> Result<MemberAccessLevelResult, crate::Error<UpdateFolderMemberError>> { client.sends() }
        pub fn update_folder_policy<C: Sends>(client: &C, arg: &UpdateFolderPolicyArg) -> Result<SharedFolderMetadata, crate::Error<UpdateFolderPolicyError>> { client.sends() }
    }
    pub mod file_requests {
        use crate::Sends;
        pub fn count<C: Sends>(client: &C) -> Result<CountFileRequestsResult, crate::Error<CountFileRequestsError>> { client.sends() }
        pub fn create<C: Sends>(client: &C, arg: &CreateFileRequestArgs) -> Result<FileRequest, crate::Error<CreateFileRequestError>> { client.sends() }
        pub fn delete<C: Sends>(client: &C, arg: &DeleteFileRequestArgs) -> Result<DeleteFileRequestsResult, crate::Error<DeleteFileRequestError>> { client.sends() }
        pub fn delete_all_closed<C: Sends>(client: &C) -> Result<DeleteAllClosedFileRequestsResult, crate::Error<DeleteAllClosedFileRequestsError>> { client.sends() }
        pub fn get<C: Sends>(client: &C, arg: &GetFileRequestArgs) -> Result<FileRequest, crate::Error<GetFileRequestError>> { client.sends() }
        pub fn list<C: Sends>(client: &C) -> Result<ListFileRequestsResult, crate::Error<ListFileRequestsError>> { client.sends() }
        pub fn list_v2<C: Sends>(client: &C, arg: &ListFileRequestsArg) -> Result<ListFileRequestsV2Result, crate::Error<ListFileRequestsError>> { client.sends() }
        pub fn list_continue<C: Sends>(client: &C, arg: &ListFileRequestsContinueArg) -> Result<ListFileRequestsV2Result, crate::Error<ListFileRequestsContinueError>> { client.sends() }
        pub fn update<C: Sends>(client: &C, arg: &UpdateFileRequestArgs) -> Result<FileRequest, crate::Error<UpdateFileRequestError>> { client.sends() }
    }
    pub mod check {
        use crate::Sends;
        pub fn app<C: Sends>(client: &C, arg: &EchoArg) -> Result<EchoResult, crate::Error<EchoError>> { client.sends() }
        pub fn user<C: Sends>(client: &C, arg: &EchoArg) -> Result<EchoResult, crate::Error<EchoError>> { client.sends() }
    }
}
