//! solana_rpc_client 4.4.0, and its majors since 1.18.

pub mod mock_sender {
    use serde_json::Value;
    use std::collections::HashMap;
    pub type Mocks = HashMap<RpcRequest, Value>;
}
pub mod rpc_sender { pub trait RpcSender {} }
/// Its `RpcClient` waits for the answers of the async one, in `block_in_place`.
pub mod rpc_client {
    use serde_json::Value;
    use solana_account::Account;
    use solana_account_decoder::UiAccount;
    use solana_hash::Hash;
    use solana_pubkey::Pubkey;
    use solana_rpc_client_api::client_error::Result as ClientResult;
    use solana_rpc_client_api::response::*;
    use solana_signature::Signature;
    use solana_transaction_error::TransactionResult;
    use std::net::SocketAddr;
    use std::sync::Arc;
    use std::time::Duration;
    pub use crate::mock_sender::Mocks;
    use crate::nonblocking;
    use crate::rpc_sender::RpcSender;
    #[derive(Default)] pub struct RpcClientConfig { pub commitment_config: CommitmentConfig, pub confirm_transaction_initial_timeout: Option<Duration> }
    impl RpcClientConfig { pub fn with_commitment(commitment_config: CommitmentConfig) -> Self {} }
    pub trait SerializableMessage { fn serialize(&self) -> Vec<u8>; }
    pub trait SerializableTransaction {
        fn get_signature(&self) -> &Signature;
        fn get_recent_blockhash(&self) -> &Hash;
        fn uses_durable_nonce(&self) -> bool;
    }
    #[derive(Default)] pub struct GetConfirmedSignaturesForAddress2Config { pub before: Option<Signature>, pub until: Option<Signature>, pub limit: Option<usize>, pub commitment: Option<CommitmentConfig> }
    pub struct RpcClient;
    impl RpcClient {
        pub fn new_sender<T: RpcSender + Send + Sync>(sender: T, config: RpcClientConfig) -> Self {}
        pub fn new<U: ToString>(url: U) -> Self {}
        pub fn new_with_commitment<U: ToString>(url: U, commitment_config: CommitmentConfig) -> Self {}
        pub fn new_with_timeout<U: ToString>(url: U, timeout: Duration) -> Self {}
        pub fn new_with_timeout_and_commitment<U: ToString>(url: U, timeout: Duration, commitment_config: CommitmentConfig) -> Self {}
        pub fn new_with_timeouts_and_commitment<U: ToString>(url: U, timeout: Duration, commitment_config: CommitmentConfig, confirm_transaction_initial_timeout: Duration) -> Self {}
        pub fn new_mock<U: ToString>(url: U) -> Self {}
        pub fn new_mock_with_mocks<U: ToString>(url: U, mocks: Mocks) -> Self {}
        pub fn new_mock_with_mocks_map<U: ToString>(url: U, mocks: MocksMap) -> Self {}
        pub fn new_socket(addr: SocketAddr) -> Self {}
        pub fn new_socket_with_commitment(addr: SocketAddr, commitment_config: CommitmentConfig) -> Self {}
        pub fn new_socket_with_timeout(addr: SocketAddr, timeout: Duration) -> Self {}
        pub fn url(&self) -> String {}
        pub fn commitment(&self) -> CommitmentConfig {}
        pub fn send_and_confirm_transaction(&self, transaction: &impl SerializableTransaction) -> ClientResult<Signature> {}
        pub fn send_and_confirm_transaction_with_spinner(&self, transaction: &impl SerializableTransaction) -> ClientResult<Signature> {}
        pub fn send_and_confirm_transaction_with_spinner_and_commitment(&self, transaction: &impl SerializableTransaction, commitment: CommitmentConfig) -> ClientResult<Signature> {}
        pub fn send_and_confirm_transaction_with_spinner_and_config(&self, transaction: &impl SerializableTransaction, commitment: CommitmentConfig, config: RpcSendTransactionConfig) -> ClientResult<Signature> {}
        pub fn send_transaction(&self, transaction: &impl SerializableTransaction) -> ClientResult<Signature> {}
        pub fn send_transaction_with_config(&self, transaction: &impl SerializableTransaction, config: RpcSendTransactionConfig) -> ClientResult<Signature> {}
        pub fn send<T>(&self, request: RpcRequest, params: Value) -> ClientResult<T> where T: serde::de::DeserializeOwned {}
        pub fn confirm_transaction(&self, signature: &Signature) -> ClientResult<bool> {}
        pub fn confirm_transaction_with_commitment(&self, signature: &Signature, commitment_config: CommitmentConfig) -> RpcResult<bool> {}
        pub fn confirm_transaction_with_spinner(&self, signature: &Signature, recent_blockhash: &Hash, commitment_config: CommitmentConfig) -> ClientResult<()> {}
        pub fn simulate_transaction(&self, transaction: &impl SerializableTransaction) -> RpcResult<RpcSimulateTransactionResult> {}
        pub fn simulate_transaction_with_config(&self, transaction: &impl SerializableTransaction, config: RpcSimulateTransactionConfig) -> RpcResult<RpcSimulateTransactionResult> {}
        pub fn get_highest_snapshot_slot(&self) -> ClientResult<RpcSnapshotSlotInfo> {}
        pub fn get_signature_status(&self, signature: &Signature) -> ClientResult<Option<TransactionResult<()>>> {}
        pub fn get_signature_statuses(&self, signatures: &[Signature]) -> RpcResult<Vec<Option<TransactionStatus>>> {}
        pub fn get_signature_statuses_with_history(&self, signatures: &[Signature]) -> RpcResult<Vec<Option<TransactionStatus>>> {}
        pub fn get_signature_statuses_with_config(&self, signatures: &[Signature], config: RpcSignatureStatusConfig) -> RpcResult<Vec<Option<TransactionStatus>>> {}
        pub fn get_signature_status_with_commitment(&self, signature: &Signature, commitment_config: CommitmentConfig) -> ClientResult<Option<TransactionResult<()>>> {}
        pub fn get_signature_status_with_commitment_and_history(&self, signature: &Signature, commitment_config: CommitmentConfig, search_transaction_history: bool) -> ClientResult<Option<TransactionResult<()>>> {}
        pub fn get_slot(&self) -> ClientResult<Slot> {}
        pub fn get_slot_with_commitment(&self, commitment_config: CommitmentConfig) -> ClientResult<Slot> {}
        pub fn get_block_height(&self) -> ClientResult<u64> {}
        pub fn get_block_height_with_commitment(&self, commitment_config: CommitmentConfig) -> ClientResult<u64> {}
        pub fn get_block_commitment(&self, slot: Slot) -> ClientResult<RpcBlockCommitment<[u64; MAX_LOCKOUT_HISTORY + 1]>> {}
        pub fn get_slot_leader(&self) -> ClientResult<Pubkey> {}
        pub fn get_slot_leader_with_commitment(&self, commitment_config: CommitmentConfig) -> ClientResult<Pubkey> {}
        pub fn get_slot_leader_with_config(&self, config: RpcContextConfig) -> ClientResult<Pubkey> {}
        pub fn get_slot_leaders(&self, start_slot: Slot, limit: u64) -> ClientResult<Vec<Pubkey>> {}
        pub fn get_ag_genesis_cert(&self) -> ClientResult<Option<WireBlockCertMessage>> {}
        pub fn get_block_production(&self) -> RpcResult<RpcBlockProduction> {}
        pub fn get_block_production_with_config(&self, config: RpcBlockProductionConfig) -> RpcResult<RpcBlockProduction> {}
        pub fn supply(&self) -> RpcResult<RpcSupply> {}
        pub fn supply_with_commitment(&self, commitment_config: CommitmentConfig) -> RpcResult<RpcSupply> {}
        pub fn get_largest_accounts_with_config(&self, config: RpcLargestAccountsConfig) -> RpcResult<Vec<RpcAccountBalance>> {}
        pub fn get_vote_accounts(&self) -> ClientResult<RpcVoteAccountStatus> {}
        pub fn get_vote_accounts_with_commitment(&self, commitment_config: CommitmentConfig) -> ClientResult<RpcVoteAccountStatus> {}
        pub fn get_vote_accounts_with_config(&self, config: RpcGetVoteAccountsConfig) -> ClientResult<RpcVoteAccountStatus> {}
        pub fn get_cluster_nodes(&self) -> ClientResult<Vec<RpcContactInfo>> {}
        pub fn get_block(&self, slot: Slot) -> ClientResult<EncodedConfirmedBlock> {}
        pub fn get_block_with_encoding(&self, slot: Slot, encoding: UiTransactionEncoding) -> ClientResult<EncodedConfirmedBlock> {}
        pub fn get_block_with_config(&self, slot: Slot, config: RpcBlockConfig) -> ClientResult<UiConfirmedBlock> {}
        pub fn get_blocks(&self, start_slot: Slot, end_slot: Option<Slot>) -> ClientResult<Vec<Slot>> {}
        pub fn get_blocks_with_commitment(&self, start_slot: Slot, end_slot: Option<Slot>, commitment_config: CommitmentConfig) -> ClientResult<Vec<Slot>> {}
        pub fn get_blocks_with_limit(&self, start_slot: Slot, limit: usize) -> ClientResult<Vec<Slot>> {}
        pub fn get_blocks_with_limit_and_commitment(&self, start_slot: Slot, limit: usize, commitment_config: CommitmentConfig) -> ClientResult<Vec<Slot>> {}
        pub fn get_signatures_for_address(&self, address: &Pubkey) -> ClientResult<Vec<RpcConfirmedTransactionStatusWithSignature>> {}
        pub fn get_signatures_for_address_with_config(&self, address: &Pubkey, config: GetConfirmedSignaturesForAddress2Config) -> ClientResult<Vec<RpcConfirmedTransactionStatusWithSignature>> {}
        pub fn get_transaction(&self, signature: &Signature, encoding: UiTransactionEncoding) -> ClientResult<EncodedConfirmedTransactionWithStatusMeta> {}
        pub fn get_transaction_with_config(&self, signature: &Signature, config: RpcTransactionConfig) -> ClientResult<EncodedConfirmedTransactionWithStatusMeta> {}
        pub fn get_block_time(&self, slot: Slot) -> ClientResult<UnixTimestamp> {}
        pub fn get_epoch_info(&self) -> ClientResult<EpochInfo> {}
        pub fn get_epoch_info_with_commitment(&self, commitment_config: CommitmentConfig) -> ClientResult<EpochInfo> {}
        pub fn get_leader_schedule(&self, slot: Option<Slot>) -> ClientResult<Option<RpcLeaderSchedule>> {}
        pub fn get_leader_schedule_with_commitment(&self, slot: Option<Slot>, commitment_config: CommitmentConfig) -> ClientResult<Option<RpcLeaderSchedule>> {}
        pub fn get_leader_schedule_with_config(&self, slot: Option<Slot>, config: RpcLeaderScheduleConfig) -> ClientResult<Option<RpcLeaderSchedule>> {}
        pub fn get_epoch_schedule(&self) -> ClientResult<EpochSchedule> {}
        pub fn get_recent_performance_samples(&self, limit: Option<usize>) -> ClientResult<Vec<RpcPerfSample>> {}
        pub fn get_recent_prioritization_fees(&self, addresses: &[Pubkey]) -> ClientResult<Vec<RpcPrioritizationFee>> {}
        pub fn get_identity(&self) -> ClientResult<Pubkey> {}
        pub fn get_inflation_governor(&self) -> ClientResult<RpcInflationGovernor> {}
        pub fn get_inflation_rate(&self) -> ClientResult<RpcInflationRate> {}
        pub fn get_inflation_reward(&self, addresses: &[Pubkey], epoch: Option<Epoch>) -> ClientResult<Vec<Option<RpcInflationReward>>> {}
        pub fn get_version(&self) -> ClientResult<RpcVersionInfo> {}
        pub fn minimum_ledger_slot(&self) -> ClientResult<Slot> {}
        pub fn get_account(&self, pubkey: &Pubkey) -> ClientResult<Account> {}
        pub fn get_account_with_commitment(&self, pubkey: &Pubkey, commitment_config: CommitmentConfig) -> RpcResult<Option<Account>> {}
        pub fn get_ui_account_with_config(&self, pubkey: &Pubkey, config: RpcAccountInfoConfig) -> RpcResult<Option<UiAccount>> {}
        pub fn get_max_retransmit_slot(&self) -> ClientResult<Slot> {}
        pub fn get_max_shred_insert_slot(&self) -> ClientResult<Slot> {}
        pub fn get_multiple_accounts(&self, pubkeys: &[Pubkey]) -> ClientResult<Vec<Option<Account>>> {}
        pub fn get_multiple_accounts_with_commitment(&self, pubkeys: &[Pubkey], commitment_config: CommitmentConfig) -> RpcResult<Vec<Option<Account>>> {}
        pub fn get_multiple_ui_accounts_with_config(&self, pubkeys: &[Pubkey], config: RpcAccountInfoConfig) -> RpcResult<Vec<Option<UiAccount>>> {}
        pub fn get_account_data(&self, pubkey: &Pubkey) -> ClientResult<Vec<u8>> {}
        pub fn get_minimum_balance_for_rent_exemption(&self, data_len: usize) -> ClientResult<u64> {}
        pub fn get_balance(&self, pubkey: &Pubkey) -> ClientResult<u64> {}
        pub fn get_balance_with_commitment(&self, pubkey: &Pubkey, commitment_config: CommitmentConfig) -> RpcResult<u64> {}
        pub fn get_program_accounts(&self, pubkey: &Pubkey) -> ClientResult<Vec<(Pubkey, Account)>> {}
        pub fn get_program_ui_accounts_with_config(&self, pubkey: &Pubkey, config: RpcProgramAccountsConfig) -> ClientResult<Vec<(Pubkey, UiAccount)>> {}
        pub fn get_stake_minimum_delegation(&self) -> ClientResult<u64> {}
        pub fn get_stake_minimum_delegation_with_commitment(&self, commitment_config: CommitmentConfig) -> ClientResult<u64> {}
        pub fn get_transaction_count(&self) -> ClientResult<u64> {}
        pub fn get_transaction_count_with_commitment(&self, commitment_config: CommitmentConfig) -> ClientResult<u64> {}
        pub fn get_first_available_block(&self) -> ClientResult<Slot> {}
        pub fn get_genesis_hash(&self) -> ClientResult<Hash> {}
        pub fn get_health(&self) -> ClientResult<()> {}
        pub fn get_token_account(&self, pubkey: &Pubkey) -> ClientResult<Option<UiTokenAccount>> {}
        pub fn get_token_account_with_commitment(&self, pubkey: &Pubkey, commitment_config: CommitmentConfig) -> RpcResult<Option<UiTokenAccount>> {}
        pub fn get_token_account_balance(&self, pubkey: &Pubkey) -> ClientResult<UiTokenAmount> {}
        pub fn get_token_account_balance_with_commitment(&self, pubkey: &Pubkey, commitment_config: CommitmentConfig) -> RpcResult<UiTokenAmount> {}
        pub fn get_token_accounts_by_delegate(&self, delegate: &Pubkey, token_account_filter: TokenAccountsFilter) -> ClientResult<Vec<RpcKeyedAccount>> {}
        pub fn get_token_accounts_by_delegate_with_commitment(&self, delegate: &Pubkey, token_account_filter: TokenAccountsFilter, commitment_config: CommitmentConfig) -> RpcResult<Vec<RpcKeyedAccount>> {}
        pub fn get_token_accounts_by_owner(&self, owner: &Pubkey, token_account_filter: TokenAccountsFilter) -> ClientResult<Vec<RpcKeyedAccount>> {}
        pub fn get_token_accounts_by_owner_with_commitment(&self, owner: &Pubkey, token_account_filter: TokenAccountsFilter, commitment_config: CommitmentConfig) -> RpcResult<Vec<RpcKeyedAccount>> {}
        pub fn get_token_largest_accounts(&self, mint: &Pubkey) -> ClientResult<Vec<RpcTokenAccountBalance>> {}
        pub fn get_token_largest_accounts_with_commitment(&self, mint: &Pubkey, commitment_config: CommitmentConfig) -> RpcResult<Vec<RpcTokenAccountBalance>> {}
        pub fn get_token_supply(&self, mint: &Pubkey) -> ClientResult<UiTokenAmount> {}
        pub fn get_token_supply_with_commitment(&self, mint: &Pubkey, commitment_config: CommitmentConfig) -> RpcResult<UiTokenAmount> {}
        pub fn request_airdrop(&self, pubkey: &Pubkey, lamports: u64) -> ClientResult<Signature> {}
        pub fn request_airdrop_with_blockhash(&self, pubkey: &Pubkey, lamports: u64, recent_blockhash: &Hash) -> ClientResult<Signature> {}
        pub fn request_airdrop_with_config(&self, pubkey: &Pubkey, lamports: u64, config: RpcRequestAirdropConfig) -> ClientResult<Signature> {}
        pub fn poll_get_balance_with_commitment(&self, pubkey: &Pubkey, commitment_config: CommitmentConfig) -> ClientResult<u64> {}
        pub fn wait_for_balance_with_commitment(&self, pubkey: &Pubkey, expected_balance: Option<u64>, commitment_config: CommitmentConfig) -> Option<u64> {}
        pub fn poll_for_signature(&self, signature: &Signature) -> ClientResult<()> {}
        pub fn poll_for_signature_with_commitment(&self, signature: &Signature, commitment_config: CommitmentConfig) -> ClientResult<()> {}
        pub fn poll_for_signature_confirmation(&self, signature: &Signature, min_confirmed_blocks: usize) -> ClientResult<usize> {}
        pub fn get_num_blocks_since_signature_confirmation(&self, signature: &Signature) -> ClientResult<usize> {}
        pub fn get_latest_blockhash(&self) -> ClientResult<Hash> {}
        pub fn get_latest_blockhash_with_commitment(&self, commitment: CommitmentConfig) -> ClientResult<(Hash, u64)> {}
        pub fn get_latest_blockhash_with_commitment_and_context(&self, commitment: CommitmentConfig) -> RpcResult<(Hash, u64)> {}
        pub fn is_blockhash_valid(&self, blockhash: &Hash, commitment: CommitmentConfig) -> ClientResult<bool> {}
        pub fn get_fee_for_message(&self, message: &impl SerializableMessage) -> ClientResult<u64> {}
        pub fn get_new_latest_blockhash(&self, blockhash: &Hash) -> ClientResult<Hash> {}
        pub fn get_transport_stats(&self) -> RpcTransportStats {}
        pub fn get_feature_activation_slot(&self, feature_id: &Pubkey) -> ClientResult<Option<Slot>> {}
        pub fn get_inner_client(&self) -> &Arc<nonblocking::rpc_client::RpcClient> {}
        pub fn runtime(&self) -> &tokio::runtime::Runtime {}
        pub fn wait_for_max_stake(&self, commitment: CommitmentConfig, max_stake_percent: f32) -> ClientResult<()> {}
        pub fn wait_for_max_stake_below_threshold_with_timeout(&self, commitment: CommitmentConfig, max_stake_percent: f32, timeout: Duration) -> ClientResult<()> {}
        pub fn get_account_with_config(&self, pubkey: &Pubkey, config: RpcAccountInfoConfig) -> RpcResult<Option<Account>> {}
        pub fn get_multiple_accounts_with_config(&self, pubkeys: &[Pubkey], config: RpcAccountInfoConfig) -> RpcResult<Vec<Option<Account>>> {}
        pub fn get_program_accounts_with_config(&self, pubkey: &Pubkey, config: RpcProgramAccountsConfig) -> ClientResult<Vec<(Pubkey, Account)>> {}
        pub fn get_snapshot_slot(&self) -> ClientResult<Slot> {}
        pub fn get_stake_activation(&self, stake_account: Pubkey, epoch: Option<Epoch>) -> ClientResult<RpcStakeActivation> {}
        pub fn get_confirmed_block(&self, slot: Slot) -> ClientResult<EncodedConfirmedBlock> {}
        pub fn get_confirmed_block_with_encoding(&self, slot: Slot, encoding: UiTransactionEncoding) -> ClientResult<EncodedConfirmedBlock> {}
        pub fn get_confirmed_block_with_config(&self, slot: Slot, config: RpcConfirmedBlockConfig) -> ClientResult<UiConfirmedBlock> {}
        pub fn get_confirmed_blocks(&self, start_slot: Slot, end_slot: Option<Slot>) -> ClientResult<Vec<Slot>> {}
        pub fn get_confirmed_blocks_with_commitment(&self, start_slot: Slot, end_slot: Option<Slot>, commitment_config: CommitmentConfig) -> ClientResult<Vec<Slot>> {}
        pub fn get_confirmed_blocks_with_limit(&self, start_slot: Slot, limit: usize) -> ClientResult<Vec<Slot>> {}
        pub fn get_confirmed_blocks_with_limit_and_commitment(&self, start_slot: Slot, limit: usize, commitment_config: CommitmentConfig) -> ClientResult<Vec<Slot>> {}
        pub fn get_confirmed_signatures_for_address2(&self, address: &Pubkey) -> ClientResult<Vec<RpcConfirmedTransactionStatusWithSignature>> {}
        pub fn get_confirmed_signatures_for_address2_with_config(&self, address: &Pubkey, config: GetConfirmedSignaturesForAddress2Config) -> ClientResult<Vec<RpcConfirmedTransactionStatusWithSignature>> {}
        pub fn get_confirmed_transaction(&self, signature: &Signature, encoding: UiTransactionEncoding) -> ClientResult<EncodedConfirmedTransactionWithStatusMeta> {}
        pub fn get_confirmed_transaction_with_config(&self, signature: &Signature, config: RpcConfirmedTransactionConfig) -> ClientResult<EncodedConfirmedTransactionWithStatusMeta> {}
        pub fn get_fees(&self) -> ClientResult<Fees> {}
        pub fn get_fees_with_commitment(&self, commitment_config: CommitmentConfig) -> RpcResult<Fees> {}
        pub fn get_recent_blockhash(&self) -> ClientResult<(Hash, FeeCalculator)> {}
        pub fn get_recent_blockhash_with_commitment(&self, commitment_config: CommitmentConfig) -> RpcResult<(Hash, FeeCalculator, Slot)> {}
        pub fn get_fee_calculator_for_blockhash(&self, blockhash: &Hash) -> ClientResult<Option<FeeCalculator>> {}
        pub fn get_fee_calculator_for_blockhash_with_commitment(&self, blockhash: &Hash, commitment_config: CommitmentConfig) -> RpcResult<Option<FeeCalculator>> {}
        pub fn get_fee_rate_governor(&self) -> RpcResult<FeeRateGovernor> {}
        pub fn get_new_blockhash(&self, blockhash: &Hash) -> ClientResult<(Hash, FeeCalculator)> {}
    }
}
pub mod nonblocking {
    pub mod rpc_client {
        use serde_json::Value;
        use solana_account::Account;
        use solana_account_decoder::UiAccount;
        use solana_hash::Hash;
        use solana_pubkey::Pubkey;
        use solana_rpc_client_api::client_error::Result as ClientResult;
        use solana_rpc_client_api::response::*;
        use solana_signature::Signature;
        use solana_transaction_error::TransactionResult;
        use std::net::SocketAddr;
        use std::sync::Arc;
        use std::time::Duration;
        use crate::mock_sender::Mocks;
        use crate::rpc_client::{GetConfirmedSignaturesForAddress2Config, RpcClientConfig, SerializableMessage, SerializableTransaction};
        use crate::rpc_sender::RpcSender;
        pub struct RpcClient;
        impl RpcClient {
            pub fn new_sender<T: RpcSender + Send + Sync>(sender: T, config: RpcClientConfig) -> Self {}
            pub fn new(url: String) -> Self {}
            pub fn new_with_commitment(url: String, commitment_config: CommitmentConfig) -> Self {}
            pub fn new_with_timeout(url: String, timeout: Duration) -> Self {}
            pub fn new_with_timeout_and_commitment(url: String, timeout: Duration, commitment_config: CommitmentConfig) -> Self {}
            pub fn new_with_timeouts_and_commitment(url: String, timeout: Duration, commitment_config: CommitmentConfig, confirm_transaction_initial_timeout: Duration) -> Self {}
            pub fn new_mock(url: String) -> Self {}
            pub fn new_mock_with_mocks(url: String, mocks: Mocks) -> Self {}
            pub fn new_mock_with_mocks_map<U: ToString>(url: U, mocks: MocksMap) -> Self {}
            pub fn new_socket(addr: SocketAddr) -> Self {}
            pub fn new_socket_with_commitment(addr: SocketAddr, commitment_config: CommitmentConfig) -> Self {}
            pub fn new_socket_with_timeout(addr: SocketAddr, timeout: Duration) -> Self {}
            pub fn url(&self) -> String {}
            pub fn commitment(&self) -> CommitmentConfig {}
            pub async fn send_and_confirm_transaction(&self, transaction: &impl SerializableTransaction) -> ClientResult<Signature> {}
            pub async fn send_and_confirm_transaction_with_config(&self, transaction: &impl SerializableTransaction, commitment: CommitmentConfig, config: RpcSendTransactionConfig) -> ClientResult<Signature> {}
            pub async fn send_and_confirm_transaction_with_spinner(&self, transaction: &impl SerializableTransaction) -> ClientResult<Signature> {}
            pub async fn send_and_confirm_transaction_with_spinner_and_commitment(&self, transaction: &impl SerializableTransaction, commitment: CommitmentConfig) -> ClientResult<Signature> {}
            pub async fn send_and_confirm_transaction_with_spinner_and_config(&self, transaction: &impl SerializableTransaction, commitment: CommitmentConfig, config: RpcSendTransactionConfig) -> ClientResult<Signature> {}
            pub async fn send_transaction(&self, transaction: &impl SerializableTransaction) -> ClientResult<Signature> {}
            pub async fn send_transaction_with_config(&self, transaction: &impl SerializableTransaction, config: RpcSendTransactionConfig) -> ClientResult<Signature> {}
            pub async fn confirm_transaction(&self, signature: &Signature) -> ClientResult<bool> {}
            pub async fn confirm_transaction_with_commitment(&self, signature: &Signature, commitment_config: CommitmentConfig) -> RpcResult<bool> {}
            pub async fn confirm_transaction_with_spinner(&self, signature: &Signature, recent_blockhash: &Hash, commitment: CommitmentConfig) -> ClientResult<()> {}
            pub async fn simulate_transaction(&self, transaction: &impl SerializableTransaction) -> RpcResult<RpcSimulateTransactionResult> {}
            pub async fn simulate_transaction_with_config(&self, transaction: &impl SerializableTransaction, config: RpcSimulateTransactionConfig) -> RpcResult<RpcSimulateTransactionResult> {}
            pub async fn get_signature_status(&self, signature: &Signature) -> ClientResult<Option<TransactionResult<()>>> {}
            pub async fn get_signature_statuses(&self, signatures: &[Signature]) -> RpcResult<Vec<Option<TransactionStatus>>> {}
            pub async fn get_signature_statuses_with_history(&self, signatures: &[Signature]) -> RpcResult<Vec<Option<TransactionStatus>>> {}
            pub async fn get_signature_statuses_with_config(&self, signatures: &[Signature], config: solana_rpc_client_api::config::RpcSignatureStatusConfig) -> RpcResult<Vec<Option<TransactionStatus>>> {}
            pub async fn get_signature_status_with_commitment(&self, signature: &Signature, commitment_config: CommitmentConfig) -> ClientResult<Option<TransactionResult<()>>> {}
            pub async fn get_signature_status_with_commitment_and_history(&self, signature: &Signature, commitment_config: CommitmentConfig, search_transaction_history: bool) -> ClientResult<Option<TransactionResult<()>>> {}
            pub async fn get_slot(&self) -> ClientResult<Slot> {}
            pub async fn get_slot_with_commitment(&self, commitment_config: CommitmentConfig) -> ClientResult<Slot> {}
            pub async fn get_block_height(&self) -> ClientResult<u64> {}
            pub async fn get_block_height_with_commitment(&self, commitment_config: CommitmentConfig) -> ClientResult<u64> {}
            pub async fn get_block_commitment(&self, slot: Slot) -> ClientResult<RpcBlockCommitment<[u64; MAX_LOCKOUT_HISTORY + 1]>> {}
            pub async fn get_slot_leader(&self) -> ClientResult<Pubkey> {}
            pub async fn get_slot_leader_with_commitment(&self, commitment_config: CommitmentConfig) -> ClientResult<Pubkey> {}
            pub async fn get_slot_leader_with_config(&self, config: RpcContextConfig) -> ClientResult<Pubkey> {}
            pub async fn get_slot_leaders(&self, start_slot: Slot, limit: u64) -> ClientResult<Vec<Pubkey>> {}
            pub async fn get_block_production(&self) -> RpcResult<RpcBlockProduction> {}
            pub async fn get_block_production_with_config(&self, config: RpcBlockProductionConfig) -> RpcResult<RpcBlockProduction> {}
            pub async fn get_block(&self, slot: Slot) -> ClientResult<EncodedConfirmedBlock> {}
            pub async fn get_block_with_encoding(&self, slot: Slot, encoding: UiTransactionEncoding) -> ClientResult<EncodedConfirmedBlock> {}
            pub async fn get_block_with_config(&self, slot: Slot, config: RpcBlockConfig) -> ClientResult<UiConfirmedBlock> {}
            pub async fn get_blocks(&self, start_slot: Slot, end_slot: Option<Slot>) -> ClientResult<Vec<Slot>> {}
            pub async fn get_blocks_with_commitment(&self, start_slot: Slot, end_slot: Option<Slot>, commitment_config: CommitmentConfig) -> ClientResult<Vec<Slot>> {}
            pub async fn get_blocks_with_limit(&self, start_slot: Slot, limit: usize) -> ClientResult<Vec<Slot>> {}
            pub async fn get_blocks_with_limit_and_commitment(&self, start_slot: Slot, limit: usize, commitment_config: CommitmentConfig) -> ClientResult<Vec<Slot>> {}
            pub async fn get_signatures_for_address(&self, address: &Pubkey) -> ClientResult<Vec<RpcConfirmedTransactionStatusWithSignature>> {}
            pub async fn get_signatures_for_address_with_config(&self, address: &Pubkey, config: GetConfirmedSignaturesForAddress2Config) -> ClientResult<Vec<RpcConfirmedTransactionStatusWithSignature>> {}
            pub async fn get_transaction(&self, signature: &Signature, encoding: UiTransactionEncoding) -> ClientResult<EncodedConfirmedTransactionWithStatusMeta> {}
            pub async fn get_transaction_with_config(&self, signature: &Signature, config: RpcTransactionConfig) -> ClientResult<EncodedConfirmedTransactionWithStatusMeta> {}
            pub async fn get_block_time(&self, slot: Slot) -> ClientResult<UnixTimestamp> {}
            pub async fn get_epoch_info(&self) -> ClientResult<EpochInfo> {}
            pub async fn get_epoch_info_with_commitment(&self, commitment_config: CommitmentConfig) -> ClientResult<EpochInfo> {}
            pub async fn get_epoch_schedule(&self) -> ClientResult<EpochSchedule> {}
            pub async fn get_version(&self) -> ClientResult<RpcVersionInfo> {}
            pub async fn get_account(&self, pubkey: &Pubkey) -> ClientResult<Account> {}
            pub async fn get_account_with_commitment(&self, pubkey: &Pubkey, commitment_config: CommitmentConfig) -> RpcResult<Option<Account>> {}
            pub async fn get_multiple_accounts(&self, pubkeys: &[Pubkey]) -> ClientResult<Vec<Option<Account>>> {}
            pub async fn get_multiple_accounts_with_commitment(&self, pubkeys: &[Pubkey], commitment_config: CommitmentConfig) -> RpcResult<Vec<Option<Account>>> {}
            pub async fn get_multiple_ui_accounts_with_config(&self, pubkeys: &[Pubkey], config: RpcAccountInfoConfig) -> RpcResult<Vec<Option<UiAccount>>> {}
            pub async fn get_account_data(&self, pubkey: &Pubkey) -> ClientResult<Vec<u8>> {}
            pub async fn get_minimum_balance_for_rent_exemption(&self, data_len: usize) -> ClientResult<u64> {}
            pub async fn get_balance(&self, pubkey: &Pubkey) -> ClientResult<u64> {}
            pub async fn get_balance_with_commitment(&self, pubkey: &Pubkey, commitment_config: CommitmentConfig) -> RpcResult<u64> {}
            pub async fn get_program_accounts(&self, pubkey: &Pubkey) -> ClientResult<Vec<(Pubkey, Account)>> {}
            pub async fn get_program_ui_accounts_with_config(&self, pubkey: &Pubkey, config: RpcProgramAccountsConfig) -> ClientResult<Vec<(Pubkey, UiAccount)>> {}
            pub async fn get_transaction_count(&self) -> ClientResult<u64> {}
            pub async fn get_transaction_count_with_commitment(&self, commitment_config: CommitmentConfig) -> ClientResult<u64> {}
            pub async fn get_health(&self) -> ClientResult<()> {}
            pub async fn get_token_account(&self, pubkey: &Pubkey) -> ClientResult<Option<UiTokenAccount>> {}
            pub async fn get_token_account_with_commitment(&self, pubkey: &Pubkey, commitment_config: CommitmentConfig) -> RpcResult<Option<UiTokenAccount>> {}
            pub async fn get_token_account_balance(&self, pubkey: &Pubkey) -> ClientResult<UiTokenAmount> {}
            pub async fn get_token_account_balance_with_commitment(&self, pubkey: &Pubkey, commitment_config: CommitmentConfig) -> RpcResult<UiTokenAmount> {}
            pub async fn get_token_accounts_by_delegate(&self, delegate: &Pubkey, token_account_filter: TokenAccountsFilter) -> ClientResult<Vec<RpcKeyedAccount>> {}
            pub async fn get_token_accounts_by_delegate_with_commitment(&self, delegate: &Pubkey, token_account_filter: TokenAccountsFilter, commitment_config: CommitmentConfig) -> RpcResult<Vec<RpcKeyedAccount>> {}
            pub async fn get_token_accounts_by_owner(&self, owner: &Pubkey, token_account_filter: TokenAccountsFilter) -> ClientResult<Vec<RpcKeyedAccount>> {}
            pub async fn get_token_accounts_by_owner_with_commitment(&self, owner: &Pubkey, token_account_filter: TokenAccountsFilter, commitment_config: CommitmentConfig) -> RpcResult<Vec<RpcKeyedAccount>> {}
            pub async fn get_token_largest_accounts(&self, mint: &Pubkey) -> ClientResult<Vec<RpcTokenAccountBalance>> {}
            pub async fn get_token_largest_accounts_with_commitment(&self, mint: &Pubkey, commitment_config: CommitmentConfig) -> RpcResult<Vec<RpcTokenAccountBalance>> {}
            pub async fn get_token_supply(&self, mint: &Pubkey) -> ClientResult<UiTokenAmount> {}
            pub async fn get_token_supply_with_commitment(&self, mint: &Pubkey, commitment_config: CommitmentConfig) -> RpcResult<UiTokenAmount> {}
            pub async fn get_latest_blockhash(&self) -> ClientResult<Hash> {}
            pub async fn get_latest_blockhash_with_commitment(&self, commitment: CommitmentConfig) -> ClientResult<(Hash, u64)> {}
            pub async fn get_latest_blockhash_with_commitment_and_context(&self, commitment: CommitmentConfig) -> RpcResult<(Hash, u64)> {}
            pub async fn send<T>(&self, request: RpcRequest, params: Value) -> ClientResult<T> where T: serde::de::DeserializeOwned {}
            pub fn get_transport_stats(&self) -> RpcTransportStats {}
            pub async fn get_account_with_config(&self, pubkey: &Pubkey, config: RpcAccountInfoConfig) -> RpcResult<Option<Account>> {}
            pub async fn get_multiple_accounts_with_config(&self, pubkeys: &[Pubkey], config: RpcAccountInfoConfig) -> RpcResult<Vec<Option<Account>>> {}
            pub async fn get_program_accounts_with_config(&self, pubkey: &Pubkey, config: RpcProgramAccountsConfig) -> ClientResult<Vec<(Pubkey, Account)>> {}
        }
    }
}
