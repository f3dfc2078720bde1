//! rusoto_s3 0.48.0: the operations, and the fields that hold objects.

use rusoto_core::{ByteStream, Region, RusotoError};
use rusoto_core::credential::ProvideAwsCredentials;
use rusoto_core::request::DispatchSignedRequest;
pub type StreamingBody = ByteStream;
pub trait S3 {
    async fn abort_multipart_upload(&self, input: AbortMultipartUploadRequest) -> Result<AbortMultipartUploadOutput, RusotoError<AbortMultipartUploadError>> {}
    async fn complete_multipart_upload(&self, input: CompleteMultipartUploadRequest) -> Result<CompleteMultipartUploadOutput, RusotoError<CompleteMultipartUploadError>> {}
    async fn copy_object(&self, input: CopyObjectRequest) -> Result<CopyObjectOutput, RusotoError<CopyObjectError>> {}
    async fn create_bucket(&self, input: CreateBucketRequest) -> Result<CreateBucketOutput, RusotoError<CreateBucketError>> {}
    async fn create_multipart_upload(&self, input: CreateMultipartUploadRequest) -> Result<CreateMultipartUploadOutput, RusotoError<CreateMultipartUploadError>> {}
    async fn delete_bucket(&self, input: DeleteBucketRequest) -> Result<(), RusotoError<DeleteBucketError>> {}
    async fn delete_bucket_analytics_configuration(&self, input: DeleteBucketAnalyticsConfigurationRequest) -> Result<(), RusotoError<DeleteBucketAnalyticsConfigurationError>> {}
    async fn delete_bucket_cors(&self, input: DeleteBucketCorsRequest) -> Result<(), RusotoError<DeleteBucketCorsError>> {}
    async fn delete_bucket_encryption(&self, input: DeleteBucketEncryptionRequest) -> Result<(), RusotoError<DeleteBucketEncryptionError>> {}
    async fn delete_bucket_intelligent_tiering_configuration(&self, input: DeleteBucketIntelligentTieringConfigurationRequest) -> Result<(), RusotoError<DeleteBucketIntelligentTieringConfigurationError>> {}
    async fn delete_bucket_inventory_configuration(&self, input: DeleteBucketInventoryConfigurationRequest) -> Result<(), RusotoError<DeleteBucketInventoryConfigurationError>> {}
    async fn delete_bucket_lifecycle(&self, input: DeleteBucketLifecycleRequest) -> Result<(), RusotoError<DeleteBucketLifecycleError>> {}
    async fn delete_bucket_metrics_configuration(&self, input: DeleteBucketMetricsConfigurationRequest) -> Result<(), RusotoError<DeleteBucketMetricsConfigurationError>> {}
    async fn delete_bucket_ownership_controls(&self, input: DeleteBucketOwnershipControlsRequest) -> Result<(), RusotoError<DeleteBucketOwnershipControlsError>> {}
    async fn delete_bucket_policy(&self, input: DeleteBucketPolicyRequest) -> Result<(), RusotoError<DeleteBucketPolicyError>> {}
    async fn delete_bucket_replication(&self, input: DeleteBucketReplicationRequest) -> Result<(), RusotoError<DeleteBucketReplicationError>> {}
    async fn delete_bucket_tagging(&self, input: DeleteBucketTaggingRequest) -> Result<(), RusotoError<DeleteBucketTaggingError>> {}
    async fn delete_bucket_website(&self, input: DeleteBucketWebsiteRequest) -> Result<(), RusotoError<DeleteBucketWebsiteError>> {}
    async fn delete_object(&self, input: DeleteObjectRequest) -> Result<DeleteObjectOutput, RusotoError<DeleteObjectError>> {}
    async fn delete_object_tagging(&self, input: DeleteObjectTaggingRequest) -> Result<DeleteObjectTaggingOutput, RusotoError<DeleteObjectTaggingError>> {}
    async fn delete_objects(&self, input: DeleteObjectsRequest) -> Result<DeleteObjectsOutput, RusotoError<DeleteObjectsError>> {}
    async fn delete_public_access_block(&self, input: DeletePublicAccessBlockRequest) -> Result<(), RusotoError<DeletePublicAccessBlockError>> {}
    async fn get_bucket_accelerate_configuration(&self, input: GetBucketAccelerateConfigurationRequest) -> Result<GetBucketAccelerateConfigurationOutput, RusotoError<GetBucketAccelerateConfigurationError>> {}
    async fn get_bucket_acl(&self, input: GetBucketAclRequest) -> Result<GetBucketAclOutput, RusotoError<GetBucketAclError>> {}
    async fn get_bucket_analytics_configuration(&self, input: GetBucketAnalyticsConfigurationRequest) -> Result<GetBucketAnalyticsConfigurationOutput, RusotoError<GetBucketAnalyticsConfigurationError>> {}
    async fn get_bucket_cors(&self, input: GetBucketCorsRequest) -> Result<GetBucketCorsOutput, RusotoError<GetBucketCorsError>> {}
    async fn get_bucket_encryption(&self, input: GetBucketEncryptionRequest) -> Result<GetBucketEncryptionOutput, RusotoError<GetBucketEncryptionError>> {}
    async fn get_bucket_intelligent_tiering_configuration(&self, input: GetBucketIntelligentTieringConfigurationRequest) -> Result<GetBucketIntelligentTieringConfigurationOutput, RusotoError<GetBucketIntelligentTieringConfigurationError>> {}
    async fn get_bucket_inventory_configuration(&self, input: GetBucketInventoryConfigurationRequest) -> Result<GetBucketInventoryConfigurationOutput, RusotoError<GetBucketInventoryConfigurationError>> {}
    async fn get_bucket_lifecycle(&self, input: GetBucketLifecycleRequest) -> Result<GetBucketLifecycleOutput, RusotoError<GetBucketLifecycleError>> {}
    async fn get_bucket_lifecycle_configuration(&self, input: GetBucketLifecycleConfigurationRequest) -> Result<GetBucketLifecycleConfigurationOutput, RusotoError<GetBucketLifecycleConfigurationError>> {}
    async fn get_bucket_location(&self, input: GetBucketLocationRequest) -> Result<GetBucketLocationOutput, RusotoError<GetBucketLocationError>> {}
    async fn get_bucket_logging(&self, input: GetBucketLoggingRequest) -> Result<GetBucketLoggingOutput, RusotoError<GetBucketLoggingError>> {}
    async fn get_bucket_metrics_configuration(&self, input: GetBucketMetricsConfigurationRequest) -> Result<GetBucketMetricsConfigurationOutput, RusotoError<GetBucketMetricsConfigurationError>> {}
    async fn get_bucket_notification(&self, input: GetBucketNotificationConfigurationRequest) -> Result<NotificationConfigurationDeprecated, RusotoError<GetBucketNotificationError>> {}
    async fn get_bucket_notification_configuration(&self, input: GetBucketNotificationConfigurationRequest) -> Result<NotificationConfiguration, RusotoError<GetBucketNotificationConfigurationError>> {}
    async fn get_bucket_ownership_controls(&self, input: GetBucketOwnershipControlsRequest) -> Result<GetBucketOwnershipControlsOutput, RusotoError<GetBucketOwnershipControlsError>> {}
    async fn get_bucket_policy(&self, input: GetBucketPolicyRequest) -> Result<GetBucketPolicyOutput, RusotoError<GetBucketPolicyError>> {}
    async fn get_bucket_policy_status(&self, input: GetBucketPolicyStatusRequest) -> Result<GetBucketPolicyStatusOutput, RusotoError<GetBucketPolicyStatusError>> {}
    async fn get_bucket_replication(&self, input: GetBucketReplicationRequest) -> Result<GetBucketReplicationOutput, RusotoError<GetBucketReplicationError>> {}
    async fn get_bucket_request_payment(&self, input: GetBucketRequestPaymentRequest) -> Result<GetBucketRequestPaymentOutput, RusotoError<GetBucketRequestPaymentError>> {}
    async fn get_bucket_tagging(&self, input: GetBucketTaggingRequest) -> Result<GetBucketTaggingOutput, RusotoError<GetBucketTaggingError>> {}
    async fn get_bucket_versioning(&self, input: GetBucketVersioningRequest) -> Result<GetBucketVersioningOutput, RusotoError<GetBucketVersioningError>> {}
    async fn get_bucket_website(&self, input: GetBucketWebsiteRequest) -> Result<GetBucketWebsiteOutput, RusotoError<GetBucketWebsiteError>> {}
    async fn get_object(&self, input: GetObjectRequest) -> Result<GetObjectOutput, RusotoError<GetObjectError>> {}
    async fn get_object_acl(&self, input: GetObjectAclRequest) -> Result<GetObjectAclOutput, RusotoError<GetObjectAclError>> {}
    async fn get_object_legal_hold(&self, input: GetObjectLegalHoldRequest) -> Result<GetObjectLegalHoldOutput, RusotoError<GetObjectLegalHoldError>> {}
    async fn get_object_lock_configuration(&self, input: GetObjectLockConfigurationRequest) -> Result<GetObjectLockConfigurationOutput, RusotoError<GetObjectLockConfigurationError>> {}
    async fn get_object_retention(&self, input: GetObjectRetentionRequest) -> Result<GetObjectRetentionOutput, RusotoError<GetObjectRetentionError>> {}
    async fn get_object_tagging(&self, input: GetObjectTaggingRequest) -> Result<GetObjectTaggingOutput, RusotoError<GetObjectTaggingError>> {}
    async fn get_object_torrent(&self, input: GetObjectTorrentRequest) -> Result<GetObjectTorrentOutput, RusotoError<GetObjectTorrentError>> {}
    async fn get_public_access_block(&self, input: GetPublicAccessBlockRequest) -> Result<GetPublicAccessBlockOutput, RusotoError<GetPublicAccessBlockError>> {}
    async fn head_bucket(&self, input: HeadBucketRequest) -> Result<(), RusotoError<HeadBucketError>> {}
    async fn head_object(&self, input: HeadObjectRequest) -> Result<HeadObjectOutput, RusotoError<HeadObjectError>> {}
    async fn list_bucket_analytics_configurations(&self, input: ListBucketAnalyticsConfigurationsRequest) -> Result<ListBucketAnalyticsConfigurationsOutput, RusotoError<ListBucketAnalyticsConfigurationsError>> {}
    async fn list_bucket_intelligent_tiering_configurations(&self, input: ListBucketIntelligentTieringConfigurationsRequest) -> Result<ListBucketIntelligentTieringConfigurationsOutput, RusotoError<ListBucketIntelligentTieringConfigurationsError>> {}
    async fn list_bucket_inventory_configurations(&self, input: ListBucketInventoryConfigurationsRequest) -> Result<ListBucketInventoryConfigurationsOutput, RusotoError<ListBucketInventoryConfigurationsError>> {}
    async fn list_bucket_metrics_configurations(&self, input: ListBucketMetricsConfigurationsRequest) -> Result<ListBucketMetricsConfigurationsOutput, RusotoError<ListBucketMetricsConfigurationsError>> {}
    async fn list_multipart_uploads(&self, input: ListMultipartUploadsRequest) -> Result<ListMultipartUploadsOutput, RusotoError<ListMultipartUploadsError>> {}
    async fn list_object_versions(&self, input: ListObjectVersionsRequest) -> Result<ListObjectVersionsOutput, RusotoError<ListObjectVersionsError>> {}
    async fn list_objects(&self, input: ListObjectsRequest) -> Result<ListObjectsOutput, RusotoError<ListObjectsError>> {}
    async fn list_objects_v2(&self, input: ListObjectsV2Request) -> Result<ListObjectsV2Output, RusotoError<ListObjectsV2Error>> {}
    async fn list_parts(&self, input: ListPartsRequest) -> Result<ListPartsOutput, RusotoError<ListPartsError>> {}
    async fn put_bucket_accelerate_configuration(&self, input: PutBucketAccelerateConfigurationRequest) -> Result<(), RusotoError<PutBucketAccelerateConfigurationError>> {}
    async fn put_bucket_acl(&self, input: PutBucketAclRequest) -> Result<(), RusotoError<PutBucketAclError>> {}
    async fn put_bucket_analytics_configuration(&self, input: PutBucketAnalyticsConfigurationRequest) -> Result<(), RusotoError<PutBucketAnalyticsConfigurationError>> {}
    async fn put_bucket_cors(&self, input: PutBucketCorsRequest) -> Result<(), RusotoError<PutBucketCorsError>> {}
    async fn put_bucket_encryption(&self, input: PutBucketEncryptionRequest) -> Result<(), RusotoError<PutBucketEncryptionError>> {}
    async fn put_bucket_intelligent_tiering_configuration(&self, input: PutBucketIntelligentTieringConfigurationRequest) -> Result<(), RusotoError<PutBucketIntelligentTieringConfigurationError>> {}
    async fn put_bucket_inventory_configuration(&self, input: PutBucketInventoryConfigurationRequest) -> Result<(), RusotoError<PutBucketInventoryConfigurationError>> {}
    async fn put_bucket_lifecycle(&self, input: PutBucketLifecycleRequest) -> Result<(), RusotoError<PutBucketLifecycleError>> {}
    async fn put_bucket_lifecycle_configuration(&self, input: PutBucketLifecycleConfigurationRequest) -> Result<(), RusotoError<PutBucketLifecycleConfigurationError>> {}
    async fn put_bucket_logging(&self, input: PutBucketLoggingRequest) -> Result<(), RusotoError<PutBucketLoggingError>> {}
    async fn put_bucket_metrics_configuration(&self, input: PutBucketMetricsConfigurationRequest) -> Result<(), RusotoError<PutBucketMetricsConfigurationError>> {}
    async fn put_bucket_notification(&self, input: PutBucketNotificationRequest) -> Result<(), RusotoError<PutBucketNotificationError>> {}
    async fn put_bucket_notification_configuration(&self, input: PutBucketNotificationConfigurationRequest) -> Result<(), RusotoError<PutBucketNotificationConfigurationError>> {}
    async fn put_bucket_ownership_controls(&self, input: PutBucketOwnershipControlsRequest) -> Result<(), RusotoError<PutBucketOwnershipControlsError>> {}
    async fn put_bucket_policy(&self, input: PutBucketPolicyRequest) -> Result<(), RusotoError<PutBucketPolicyError>> {}
    async fn put_bucket_replication(&self, input: PutBucketReplicationRequest) -> Result<(), RusotoError<PutBucketReplicationError>> {}
    async fn put_bucket_request_payment(&self, input: PutBucketRequestPaymentRequest) -> Result<(), RusotoError<PutBucketRequestPaymentError>> {}
    async fn put_bucket_tagging(&self, input: PutBucketTaggingRequest) -> Result<(), RusotoError<PutBucketTaggingError>> {}
    async fn put_bucket_versioning(&self, input: PutBucketVersioningRequest) -> Result<(), RusotoError<PutBucketVersioningError>> {}
    async fn put_bucket_website(&self, input: PutBucketWebsiteRequest) -> Result<(), RusotoError<PutBucketWebsiteError>> {}
    async fn put_object(&self, input: PutObjectRequest) -> Result<PutObjectOutput, RusotoError<PutObjectError>> {}
    async fn put_object_acl(&self, input: PutObjectAclRequest) -> Result<PutObjectAclOutput, RusotoError<PutObjectAclError>> {}
    async fn put_object_legal_hold(&self, input: PutObjectLegalHoldRequest) -> Result<PutObjectLegalHoldOutput, RusotoError<PutObjectLegalHoldError>> {}
    async fn put_object_lock_configuration(&self, input: PutObjectLockConfigurationRequest) -> Result<PutObjectLockConfigurationOutput, RusotoError<PutObjectLockConfigurationError>> {}
    async fn put_object_retention(&self, input: PutObjectRetentionRequest) -> Result<PutObjectRetentionOutput, RusotoError<PutObjectRetentionError>> {}
    async fn put_object_tagging(&self, input: PutObjectTaggingRequest) -> Result<PutObjectTaggingOutput, RusotoError<PutObjectTaggingError>> {}
    async fn put_public_access_block(&self, input: PutPublicAccessBlockRequest) -> Result<(), RusotoError<PutPublicAccessBlockError>> {}
    async fn restore_object(&self, input: RestoreObjectRequest) -> Result<RestoreObjectOutput, RusotoError<RestoreObjectError>> {}
    async fn select_object_content(&self, input: SelectObjectContentRequest) -> Result<SelectObjectContentOutput, RusotoError<SelectObjectContentError>> {}
    async fn upload_part(&self, input: UploadPartRequest) -> Result<UploadPartOutput, RusotoError<UploadPartError>> {}
    async fn upload_part_copy(&self, input: UploadPartCopyRequest) -> Result<UploadPartCopyOutput, RusotoError<UploadPartCopyError>> {}
    async fn write_get_object_response(&self, input: WriteGetObjectResponseRequest) -> Result<(), RusotoError<WriteGetObjectResponseError>> {}
}
#[derive(Clone)] pub struct S3Client;
impl S3Client {
    pub fn new(region: Region) -> S3Client {}
    pub fn new_with<P, D>(request_dispatcher: D, credentials_provider: P, region: Region) -> S3Client where P: ProvideAwsCredentials, D: DispatchSignedRequest {}
    pub fn new_with_client(client: rusoto_core::Client, region: Region) -> S3Client {}
}
impl S3 for S3Client {}
#[derive(Clone, Debug, Default)] pub struct AbortMultipartUploadRequest { pub bucket: String, pub expected_bucket_owner: Option<String>, pub key: String, pub request_payer: Option<String>, pub upload_id: String }
#[derive(Clone, Debug, Default)] pub struct AbortMultipartUploadOutput { pub request_charged: Option<String> }
#[derive(Clone, Debug, Default)] pub struct CompleteMultipartUploadRequest { pub bucket: String, pub expected_bucket_owner: Option<String>, pub key: String, pub request_payer: Option<String>, pub upload_id: String }
#[derive(Clone, Debug, Default)] pub struct CompleteMultipartUploadOutput { pub bucket: Option<String>, pub bucket_key_enabled: Option<bool>, pub e_tag: Option<String>, pub expiration: Option<String>, pub key: Option<String>, pub location: Option<String>, pub request_charged: Option<String>, pub ssekms_key_id: Option<String> }
#[derive(Clone, Debug, Default)] pub struct CopyObjectRequest { pub acl: Option<String>, pub bucket: String, pub bucket_key_enabled: Option<bool>, pub cache_control: Option<String>, pub content_disposition: Option<String>, pub content_encoding: Option<String>, pub content_language: Option<String>, pub content_type: Option<String> }
#[derive(Clone, Debug, Default)] pub struct CopyObjectOutput { pub bucket_key_enabled: Option<bool>, pub copy_source_version_id: Option<String>, pub expiration: Option<String>, pub request_charged: Option<String>, pub sse_customer_algorithm: Option<String>, pub sse_customer_key_md5: Option<String>, pub ssekms_encryption_context: Option<String>, pub ssekms_key_id: Option<String> }
#[derive(Clone, Debug, Default)] pub struct CreateBucketRequest { pub acl: Option<String>, pub bucket: String, pub grant_full_control: Option<String>, pub grant_read: Option<String>, pub grant_read_acp: Option<String>, pub grant_write: Option<String>, pub grant_write_acp: Option<String>, pub object_lock_enabled_for_bucket: Option<bool> }
#[derive(Clone, Debug, Default)] pub struct CreateBucketOutput { pub location: Option<String> }
#[derive(Clone, Debug, Default)] pub struct CreateMultipartUploadRequest { pub acl: Option<String>, pub bucket: String, pub bucket_key_enabled: Option<bool>, pub cache_control: Option<String>, pub content_disposition: Option<String>, pub content_encoding: Option<String>, pub content_language: Option<String>, pub content_type: Option<String> }
#[derive(Clone, Debug, Default)] pub struct CreateMultipartUploadOutput { pub abort_date: Option<String>, pub abort_rule_id: Option<String>, pub bucket: Option<String>, pub bucket_key_enabled: Option<bool>, pub key: Option<String>, pub request_charged: Option<String>, pub sse_customer_algorithm: Option<String>, pub sse_customer_key_md5: Option<String> }
#[derive(Clone, Debug, Default)] pub struct DeleteBucketRequest { pub bucket: String, pub expected_bucket_owner: Option<String> }
#[derive(Clone, Debug, Default)] pub struct DeleteBucketAnalyticsConfigurationRequest { pub bucket: String, pub expected_bucket_owner: Option<String>, pub id: String }
#[derive(Clone, Debug, Default)] pub struct DeleteBucketCorsRequest { pub bucket: String, pub expected_bucket_owner: Option<String> }
#[derive(Clone, Debug, Default)] pub struct DeleteBucketEncryptionRequest { pub bucket: String, pub expected_bucket_owner: Option<String> }
#[derive(Clone, Debug, Default)] pub struct DeleteBucketIntelligentTieringConfigurationRequest { pub bucket: String, pub id: String }
#[derive(Clone, Debug, Default)] pub struct DeleteBucketInventoryConfigurationRequest { pub bucket: String, pub expected_bucket_owner: Option<String>, pub id: String }
#[derive(Clone, Debug, Default)] pub struct DeleteBucketLifecycleRequest { pub bucket: String, pub expected_bucket_owner: Option<String> }
#[derive(Clone, Debug, Default)] pub struct DeleteBucketMetricsConfigurationRequest { pub bucket: String, pub expected_bucket_owner: Option<String>, pub id: String }
#[derive(Clone, Debug, Default)] pub struct DeleteBucketOwnershipControlsRequest { pub bucket: String, pub expected_bucket_owner: Option<String> }
#[derive(Clone, Debug, Default)] pub struct DeleteBucketPolicyRequest { pub bucket: String, pub expected_bucket_owner: Option<String> }
#[derive(Clone, Debug, Default)] pub struct DeleteBucketReplicationRequest { pub bucket: String, pub expected_bucket_owner: Option<String> }
#[derive(Clone, Debug, Default)] pub struct DeleteBucketTaggingRequest { pub bucket: String, pub expected_bucket_owner: Option<String> }
#[derive(Clone, Debug, Default)] pub struct DeleteBucketWebsiteRequest { pub bucket: String, pub expected_bucket_owner: Option<String> }
#[derive(Clone, Debug, Default)] pub struct DeleteObjectRequest { pub bucket: String, pub bypass_governance_retention: Option<bool>, pub expected_bucket_owner: Option<String>, pub key: String, pub mfa: Option<String>, pub request_payer: Option<String>, pub version_id: Option<String> }
#[derive(Clone, Debug, Default)] pub struct DeleteObjectOutput { pub delete_marker: Option<bool>, pub request_charged: Option<String>, pub version_id: Option<String> }
#[derive(Clone, Debug, Default)] pub struct DeleteObjectTaggingRequest { pub bucket: String, pub expected_bucket_owner: Option<String>, pub key: String, pub version_id: Option<String> }
#[derive(Clone, Debug, Default)] pub struct DeleteObjectTaggingOutput { pub version_id: Option<String> }
#[derive(Clone, Debug, Default)] pub struct DeleteObjectsRequest { pub bucket: String, pub bypass_governance_retention: Option<bool>, pub expected_bucket_owner: Option<String>, pub mfa: Option<String>, pub request_payer: Option<String> }
#[derive(Clone, Debug, Default)] pub struct DeleteObjectsOutput { pub request_charged: Option<String> }
#[derive(Clone, Debug, Default)] pub struct DeletePublicAccessBlockRequest { pub bucket: String, pub expected_bucket_owner: Option<String> }
#[derive(Clone, Debug, Default)] pub struct GetBucketAccelerateConfigurationRequest { pub bucket: String, pub expected_bucket_owner: Option<String> }
#[derive(Clone, Debug, Default)] pub struct GetBucketAccelerateConfigurationOutput { pub status: Option<String> }
#[derive(Clone, Debug, Default)] pub struct GetBucketAclRequest { pub bucket: String, pub expected_bucket_owner: Option<String> }
#[derive(Clone, Debug, Default)] pub struct GetBucketAclOutput;
#[derive(Clone, Debug, Default)] pub struct GetBucketAnalyticsConfigurationRequest { pub bucket: String, pub expected_bucket_owner: Option<String>, pub id: String }
#[derive(Clone, Debug, Default)] pub struct GetBucketAnalyticsConfigurationOutput;
#[derive(Clone, Debug, Default)] pub struct GetBucketCorsRequest { pub bucket: String, pub expected_bucket_owner: Option<String> }
#[derive(Clone, Debug, Default)] pub struct GetBucketCorsOutput;
#[derive(Clone, Debug, Default)] pub struct GetBucketEncryptionRequest { pub bucket: String, pub expected_bucket_owner: Option<String> }
#[derive(Clone, Debug, Default)] pub struct GetBucketEncryptionOutput;
#[derive(Clone, Debug, Default)] pub struct GetBucketIntelligentTieringConfigurationRequest { pub bucket: String, pub id: String }
#[derive(Clone, Debug, Default)] pub struct GetBucketIntelligentTieringConfigurationOutput;
#[derive(Clone, Debug, Default)] pub struct GetBucketInventoryConfigurationRequest { pub bucket: String, pub expected_bucket_owner: Option<String>, pub id: String }
#[derive(Clone, Debug, Default)] pub struct GetBucketInventoryConfigurationOutput;
#[derive(Clone, Debug, Default)] pub struct GetBucketLifecycleRequest { pub bucket: String, pub expected_bucket_owner: Option<String> }
#[derive(Clone, Debug, Default)] pub struct GetBucketLifecycleOutput;
#[derive(Clone, Debug, Default)] pub struct GetBucketLifecycleConfigurationRequest { pub bucket: String, pub expected_bucket_owner: Option<String> }
#[derive(Clone, Debug, Default)] pub struct GetBucketLifecycleConfigurationOutput;
#[derive(Clone, Debug, Default)] pub struct GetBucketLocationRequest { pub bucket: String, pub expected_bucket_owner: Option<String> }
#[derive(Clone, Debug, Default)] pub struct GetBucketLocationOutput { pub location_constraint: Option<String> }
#[derive(Clone, Debug, Default)] pub struct GetBucketLoggingRequest { pub bucket: String, pub expected_bucket_owner: Option<String> }
#[derive(Clone, Debug, Default)] pub struct GetBucketLoggingOutput;
#[derive(Clone, Debug, Default)] pub struct GetBucketMetricsConfigurationRequest { pub bucket: String, pub expected_bucket_owner: Option<String>, pub id: String }
#[derive(Clone, Debug, Default)] pub struct GetBucketMetricsConfigurationOutput;
#[derive(Clone, Debug, Default)] pub struct GetBucketNotificationConfigurationRequest { pub bucket: String, pub expected_bucket_owner: Option<String> }
#[derive(Clone, Debug, Default)] pub struct NotificationConfigurationDeprecated;
#[derive(Clone, Debug, Default)] pub struct NotificationConfiguration;
#[derive(Clone, Debug, Default)] pub struct GetBucketOwnershipControlsRequest { pub bucket: String, pub expected_bucket_owner: Option<String> }
#[derive(Clone, Debug, Default)] pub struct GetBucketOwnershipControlsOutput;
#[derive(Clone, Debug, Default)] pub struct GetBucketPolicyRequest { pub bucket: String, pub expected_bucket_owner: Option<String> }
#[derive(Clone, Debug, Default)] pub struct GetBucketPolicyOutput { pub policy: Option<String> }
#[derive(Clone, Debug, Default)] pub struct GetBucketPolicyStatusRequest { pub bucket: String, pub expected_bucket_owner: Option<String> }
#[derive(Clone, Debug, Default)] pub struct GetBucketPolicyStatusOutput;
#[derive(Clone, Debug, Default)] pub struct GetBucketReplicationRequest { pub bucket: String, pub expected_bucket_owner: Option<String> }
#[derive(Clone, Debug, Default)] pub struct GetBucketReplicationOutput;
#[derive(Clone, Debug, Default)] pub struct GetBucketRequestPaymentRequest { pub bucket: String, pub expected_bucket_owner: Option<String> }
#[derive(Clone, Debug, Default)] pub struct GetBucketRequestPaymentOutput { pub payer: Option<String> }
#[derive(Clone, Debug, Default)] pub struct GetBucketTaggingRequest { pub bucket: String, pub expected_bucket_owner: Option<String> }
#[derive(Clone, Debug, Default)] pub struct GetBucketTaggingOutput;
#[derive(Clone, Debug, Default)] pub struct GetBucketVersioningRequest { pub bucket: String, pub expected_bucket_owner: Option<String> }
#[derive(Clone, Debug, Default)] pub struct GetBucketVersioningOutput { pub mfa_delete: Option<String>, pub status: Option<String> }
#[derive(Clone, Debug, Default)] pub struct GetBucketWebsiteRequest { pub bucket: String, pub expected_bucket_owner: Option<String> }
#[derive(Clone, Debug, Default)] pub struct GetBucketWebsiteOutput;
#[derive(Clone, Debug, Default)] pub struct GetObjectRequest { pub bucket: String, pub expected_bucket_owner: Option<String>, pub if_match: Option<String>, pub if_modified_since: Option<String>, pub if_none_match: Option<String>, pub if_unmodified_since: Option<String>, pub key: String, pub part_number: Option<i64> }
#[derive(Debug, Default)] pub struct GetObjectOutput { pub body: Option<StreamingBody>, pub accept_ranges: Option<String>, pub bucket_key_enabled: Option<bool>, pub cache_control: Option<String>, pub content_disposition: Option<String>, pub content_encoding: Option<String>, pub content_language: Option<String>, pub content_length: Option<i64>, pub content_range: Option<String> }
#[derive(Clone, Debug, Default)] pub struct GetObjectAclRequest { pub bucket: String, pub expected_bucket_owner: Option<String>, pub key: String, pub request_payer: Option<String>, pub version_id: Option<String> }
#[derive(Clone, Debug, Default)] pub struct GetObjectAclOutput { pub request_charged: Option<String> }
#[derive(Clone, Debug, Default)] pub struct GetObjectLegalHoldRequest { pub bucket: String, pub expected_bucket_owner: Option<String>, pub key: String, pub request_payer: Option<String>, pub version_id: Option<String> }
#[derive(Clone, Debug, Default)] pub struct GetObjectLegalHoldOutput;
#[derive(Clone, Debug, Default)] pub struct GetObjectLockConfigurationRequest { pub bucket: String, pub expected_bucket_owner: Option<String> }
#[derive(Clone, Debug, Default)] pub struct GetObjectLockConfigurationOutput;
#[derive(Clone, Debug, Default)] pub struct GetObjectRetentionRequest { pub bucket: String, pub expected_bucket_owner: Option<String>, pub key: String, pub request_payer: Option<String>, pub version_id: Option<String> }
#[derive(Clone, Debug, Default)] pub struct GetObjectRetentionOutput;
#[derive(Clone, Debug, Default)] pub struct GetObjectTaggingRequest { pub bucket: String, pub expected_bucket_owner: Option<String>, pub key: String, pub request_payer: Option<String>, pub version_id: Option<String> }
#[derive(Clone, Debug, Default)] pub struct GetObjectTaggingOutput { pub version_id: Option<String> }
#[derive(Clone, Debug, Default)] pub struct GetObjectTorrentRequest { pub bucket: String, pub expected_bucket_owner: Option<String>, pub key: String, pub request_payer: Option<String> }
#[derive(Debug, Default)] pub struct GetObjectTorrentOutput { pub body: Option<StreamingBody>, pub request_charged: Option<String> }
#[derive(Clone, Debug, Default)] pub struct GetPublicAccessBlockRequest { pub bucket: String, pub expected_bucket_owner: Option<String> }
#[derive(Clone, Debug, Default)] pub struct GetPublicAccessBlockOutput;
#[derive(Clone, Debug, Default)] pub struct HeadBucketRequest { pub bucket: String, pub expected_bucket_owner: Option<String> }
#[derive(Clone, Debug, Default)] pub struct HeadObjectRequest { pub bucket: String, pub expected_bucket_owner: Option<String>, pub if_match: Option<String>, pub if_modified_since: Option<String>, pub if_none_match: Option<String>, pub if_unmodified_since: Option<String>, pub key: String, pub part_number: Option<i64> }
#[derive(Clone, Debug, Default)] pub struct HeadObjectOutput { pub accept_ranges: Option<String>, pub archive_status: Option<String>, pub bucket_key_enabled: Option<bool>, pub cache_control: Option<String>, pub content_disposition: Option<String>, pub content_encoding: Option<String>, pub content_language: Option<String>, pub content_length: Option<i64> }
#[derive(Clone, Debug, Default)] pub struct ListBucketAnalyticsConfigurationsRequest { pub bucket: String, pub continuation_token: Option<String>, pub expected_bucket_owner: Option<String> }
#[derive(Clone, Debug, Default)] pub struct ListBucketAnalyticsConfigurationsOutput { pub continuation_token: Option<String>, pub is_truncated: Option<bool>, pub next_continuation_token: Option<String> }
#[derive(Clone, Debug, Default)] pub struct ListBucketIntelligentTieringConfigurationsRequest { pub bucket: String, pub continuation_token: Option<String> }
#[derive(Clone, Debug, Default)] pub struct ListBucketIntelligentTieringConfigurationsOutput { pub continuation_token: Option<String>, pub is_truncated: Option<bool>, pub next_continuation_token: Option<String> }
#[derive(Clone, Debug, Default)] pub struct ListBucketInventoryConfigurationsRequest { pub bucket: String, pub continuation_token: Option<String>, pub expected_bucket_owner: Option<String> }
#[derive(Clone, Debug, Default)] pub struct ListBucketInventoryConfigurationsOutput { pub continuation_token: Option<String>, pub is_truncated: Option<bool>, pub next_continuation_token: Option<String> }
#[derive(Clone, Debug, Default)] pub struct ListBucketMetricsConfigurationsRequest { pub bucket: String, pub continuation_token: Option<String>, pub expected_bucket_owner: Option<String> }
#[derive(Clone, Debug, Default)] pub struct ListBucketMetricsConfigurationsOutput { pub continuation_token: Option<String>, pub is_truncated: Option<bool>, pub next_continuation_token: Option<String> }
#[derive(Clone, Debug, Default)] pub struct ListMultipartUploadsRequest { pub bucket: String, pub delimiter: Option<String>, pub encoding_type: Option<String>, pub expected_bucket_owner: Option<String>, pub key_marker: Option<String>, pub max_uploads: Option<i64>, pub prefix: Option<String>, pub upload_id_marker: Option<String> }
#[derive(Clone, Debug, Default)] pub struct ListMultipartUploadsOutput { pub bucket: Option<String>, pub delimiter: Option<String>, pub encoding_type: Option<String>, pub is_truncated: Option<bool>, pub key_marker: Option<String>, pub max_uploads: Option<i64>, pub next_key_marker: Option<String>, pub next_upload_id_marker: Option<String> }
#[derive(Clone, Debug, Default)] pub struct ListObjectVersionsRequest { pub bucket: String, pub delimiter: Option<String>, pub encoding_type: Option<String>, pub expected_bucket_owner: Option<String>, pub key_marker: Option<String>, pub max_keys: Option<i64>, pub prefix: Option<String>, pub version_id_marker: Option<String> }
#[derive(Clone, Debug, Default)] pub struct ListObjectVersionsOutput { pub delimiter: Option<String>, pub encoding_type: Option<String>, pub is_truncated: Option<bool>, pub key_marker: Option<String>, pub max_keys: Option<i64>, pub name: Option<String>, pub next_key_marker: Option<String>, pub next_version_id_marker: Option<String> }
#[derive(Clone, Debug, Default)] pub struct ListObjectsRequest { pub bucket: String, pub delimiter: Option<String>, pub encoding_type: Option<String>, pub expected_bucket_owner: Option<String>, pub marker: Option<String>, pub max_keys: Option<i64>, pub prefix: Option<String>, pub request_payer: Option<String> }
#[derive(Clone, Debug, Default)] pub struct ListObjectsOutput { pub delimiter: Option<String>, pub encoding_type: Option<String>, pub is_truncated: Option<bool>, pub marker: Option<String>, pub max_keys: Option<i64>, pub name: Option<String>, pub next_marker: Option<String>, pub prefix: Option<String> }
#[derive(Clone, Debug, Default)] pub struct ListObjectsV2Request { pub bucket: String, pub continuation_token: Option<String>, pub delimiter: Option<String>, pub encoding_type: Option<String>, pub expected_bucket_owner: Option<String>, pub fetch_owner: Option<bool>, pub max_keys: Option<i64>, pub prefix: Option<String> }
#[derive(Clone, Debug, Default)] pub struct ListObjectsV2Output { pub continuation_token: Option<String>, pub delimiter: Option<String>, pub encoding_type: Option<String>, pub is_truncated: Option<bool>, pub key_count: Option<i64>, pub max_keys: Option<i64>, pub name: Option<String>, pub next_continuation_token: Option<String> }
#[derive(Clone, Debug, Default)] pub struct ListPartsRequest { pub bucket: String, pub expected_bucket_owner: Option<String>, pub key: String, pub max_parts: Option<i64>, pub part_number_marker: Option<i64>, pub request_payer: Option<String>, pub upload_id: String }
#[derive(Clone, Debug, Default)] pub struct ListPartsOutput { pub abort_date: Option<String>, pub abort_rule_id: Option<String>, pub bucket: Option<String>, pub is_truncated: Option<bool>, pub key: Option<String>, pub max_parts: Option<i64>, pub next_part_number_marker: Option<i64>, pub part_number_marker: Option<i64> }
#[derive(Clone, Debug, Default)] pub struct PutBucketAccelerateConfigurationRequest { pub bucket: String, pub expected_bucket_owner: Option<String> }
#[derive(Clone, Debug, Default)] pub struct PutBucketAclRequest { pub acl: Option<String>, pub bucket: String, pub content_md5: Option<String>, pub expected_bucket_owner: Option<String>, pub grant_full_control: Option<String>, pub grant_read: Option<String>, pub grant_read_acp: Option<String>, pub grant_write: Option<String> }
#[derive(Clone, Debug, Default)] pub struct PutBucketAnalyticsConfigurationRequest { pub bucket: String, pub expected_bucket_owner: Option<String>, pub id: String }
#[derive(Clone, Debug, Default)] pub struct PutBucketCorsRequest { pub bucket: String, pub content_md5: Option<String>, pub expected_bucket_owner: Option<String> }
#[derive(Clone, Debug, Default)] pub struct PutBucketEncryptionRequest { pub bucket: String, pub content_md5: Option<String>, pub expected_bucket_owner: Option<String> }
#[derive(Clone, Debug, Default)] pub struct PutBucketIntelligentTieringConfigurationRequest { pub bucket: String, pub id: String }
#[derive(Clone, Debug, Default)] pub struct PutBucketInventoryConfigurationRequest { pub bucket: String, pub expected_bucket_owner: Option<String>, pub id: String }
#[derive(Clone, Debug, Default)] pub struct PutBucketLifecycleRequest { pub bucket: String, pub content_md5: Option<String>, pub expected_bucket_owner: Option<String> }
#[derive(Clone, Debug, Default)] pub struct PutBucketLifecycleConfigurationRequest { pub bucket: String, pub expected_bucket_owner: Option<String> }
#[derive(Clone, Debug, Default)] pub struct PutBucketLoggingRequest { pub bucket: String, pub content_md5: Option<String>, pub expected_bucket_owner: Option<String> }
#[derive(Clone, Debug, Default)] pub struct PutBucketMetricsConfigurationRequest { pub bucket: String, pub expected_bucket_owner: Option<String>, pub id: String }
#[derive(Clone, Debug, Default)] pub struct PutBucketNotificationRequest { pub bucket: String, pub content_md5: Option<String>, pub expected_bucket_owner: Option<String> }
#[derive(Clone, Debug, Default)] pub struct PutBucketNotificationConfigurationRequest { pub bucket: String, pub expected_bucket_owner: Option<String> }
#[derive(Clone, Debug, Default)] pub struct PutBucketOwnershipControlsRequest { pub bucket: String, pub content_md5: Option<String>, pub expected_bucket_owner: Option<String> }
#[derive(Clone, Debug, Default)] pub struct PutBucketPolicyRequest { pub bucket: String, pub confirm_remove_self_bucket_access: Option<bool>, pub content_md5: Option<String>, pub expected_bucket_owner: Option<String>, pub policy: String }
#[derive(Clone, Debug, Default)] pub struct PutBucketReplicationRequest { pub bucket: String, pub content_md5: Option<String>, pub expected_bucket_owner: Option<String>, pub token: Option<String> }
#[derive(Clone, Debug, Default)] pub struct PutBucketRequestPaymentRequest { pub bucket: String, pub content_md5: Option<String>, pub expected_bucket_owner: Option<String> }
#[derive(Clone, Debug, Default)] pub struct PutBucketTaggingRequest { pub bucket: String, pub content_md5: Option<String>, pub expected_bucket_owner: Option<String> }
#[derive(Clone, Debug, Default)] pub struct PutBucketVersioningRequest { pub bucket: String, pub content_md5: Option<String>, pub expected_bucket_owner: Option<String>, pub mfa: Option<String> }
#[derive(Clone, Debug, Default)] pub struct PutBucketWebsiteRequest { pub bucket: String, pub content_md5: Option<String>, pub expected_bucket_owner: Option<String> }
#[derive(Debug, Default)] pub struct PutObjectRequest { pub body: Option<StreamingBody>, pub acl: Option<String>, pub bucket: String, pub bucket_key_enabled: Option<bool>, pub cache_control: Option<String>, pub content_disposition: Option<String>, pub content_encoding: Option<String>, pub content_language: Option<String>, pub content_length: Option<i64> }
#[derive(Clone, Debug, Default)] pub struct PutObjectOutput { pub bucket_key_enabled: Option<bool>, pub e_tag: Option<String>, pub expiration: Option<String>, pub request_charged: Option<String>, pub sse_customer_algorithm: Option<String>, pub sse_customer_key_md5: Option<String>, pub ssekms_encryption_context: Option<String>, pub ssekms_key_id: Option<String> }
#[derive(Clone, Debug, Default)] pub struct PutObjectAclRequest { pub acl: Option<String>, pub bucket: String, pub content_md5: Option<String>, pub expected_bucket_owner: Option<String>, pub grant_full_control: Option<String>, pub grant_read: Option<String>, pub grant_read_acp: Option<String>, pub grant_write: Option<String> }
#[derive(Clone, Debug, Default)] pub struct PutObjectAclOutput { pub request_charged: Option<String> }
#[derive(Clone, Debug, Default)] pub struct PutObjectLegalHoldRequest { pub bucket: String, pub content_md5: Option<String>, pub expected_bucket_owner: Option<String>, pub key: String, pub request_payer: Option<String>, pub version_id: Option<String> }
#[derive(Clone, Debug, Default)] pub struct PutObjectLegalHoldOutput { pub request_charged: Option<String> }
#[derive(Clone, Debug, Default)] pub struct PutObjectLockConfigurationRequest { pub bucket: String, pub content_md5: Option<String>, pub expected_bucket_owner: Option<String>, pub request_payer: Option<String>, pub token: Option<String> }
#[derive(Clone, Debug, Default)] pub struct PutObjectLockConfigurationOutput { pub request_charged: Option<String> }
#[derive(Clone, Debug, Default)] pub struct PutObjectRetentionRequest { pub bucket: String, pub bypass_governance_retention: Option<bool>, pub content_md5: Option<String>, pub expected_bucket_owner: Option<String>, pub key: String, pub request_payer: Option<String>, pub version_id: Option<String> }
#[derive(Clone, Debug, Default)] pub struct PutObjectRetentionOutput { pub request_charged: Option<String> }
#[derive(Clone, Debug, Default)] pub struct PutObjectTaggingRequest { pub bucket: String, pub content_md5: Option<String>, pub expected_bucket_owner: Option<String>, pub key: String, pub request_payer: Option<String>, pub version_id: Option<String> }
#[derive(Clone, Debug, Default)] pub struct PutObjectTaggingOutput { pub version_id: Option<String> }
#[derive(Clone, Debug, Default)] pub struct PutPublicAccessBlockRequest { pub bucket: String, pub content_md5: Option<String>, pub expected_bucket_owner: Option<String> }
#[derive(Clone, Debug, Default)] pub struct RestoreObjectRequest { pub bucket: String, pub expected_bucket_owner: Option<String>, pub key: String, pub request_payer: Option<String>, pub version_id: Option<String> }
#[derive(Clone, Debug, Default)] pub struct RestoreObjectOutput { pub request_charged: Option<String>, pub restore_output_path: Option<String> }
#[derive(Clone, Debug, Default)] pub struct SelectObjectContentRequest { pub bucket: String, pub expected_bucket_owner: Option<String>, pub expression: String, pub expression_type: String, pub key: String, pub sse_customer_algorithm: Option<String>, pub sse_customer_key: Option<String>, pub sse_customer_key_md5: Option<String> }
#[derive(Clone, Debug, Default)] pub struct SelectObjectContentOutput;
#[derive(Debug, Default)] pub struct UploadPartRequest { pub body: Option<StreamingBody>, pub bucket: String, pub content_length: Option<i64>, pub content_md5: Option<String>, pub expected_bucket_owner: Option<String>, pub key: String, pub part_number: i64, pub request_payer: Option<String>, pub sse_customer_algorithm: Option<String> }
#[derive(Clone, Debug, Default)] pub struct UploadPartOutput { pub bucket_key_enabled: Option<bool>, pub e_tag: Option<String>, pub request_charged: Option<String>, pub sse_customer_algorithm: Option<String>, pub sse_customer_key_md5: Option<String>, pub ssekms_key_id: Option<String>, pub server_side_encryption: Option<String> }
#[derive(Clone, Debug, Default)] pub struct UploadPartCopyRequest { pub bucket: String, pub copy_source: String, pub copy_source_if_match: Option<String>, pub copy_source_if_modified_since: Option<String>, pub copy_source_if_none_match: Option<String>, pub copy_source_if_unmodified_since: Option<String>, pub copy_source_range: Option<String>, pub copy_source_sse_customer_algorithm: Option<String> }
#[derive(Clone, Debug, Default)] pub struct UploadPartCopyOutput { pub bucket_key_enabled: Option<bool>, pub copy_source_version_id: Option<String>, pub request_charged: Option<String>, pub sse_customer_algorithm: Option<String>, pub sse_customer_key_md5: Option<String>, pub ssekms_key_id: Option<String>, pub server_side_encryption: Option<String> }
#[derive(Debug, Default)] pub struct WriteGetObjectResponseRequest { pub body: Option<StreamingBody>, pub accept_ranges: Option<String>, pub bucket_key_enabled: Option<bool>, pub cache_control: Option<String>, pub content_disposition: Option<String>, pub content_encoding: Option<String>, pub content_language: Option<String>, pub content_length: Option<i64>, pub content_range: Option<String> }
