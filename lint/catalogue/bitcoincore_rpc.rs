//! bitcoincore_rpc 0.19.0.

use std::collections::HashMap;
use std::path::PathBuf;
pub use jsonrpc;
pub use bitcoincore_rpc_json;
pub use bitcoincore_rpc_json as json;
pub use bitcoincore_rpc_json::bitcoin;
use bitcoin::{Address, Amount, Block, OutPoint, PrivateKey, PublicKey, Script, Transaction};
use bitcoin::address::{NetworkChecked, NetworkUnchecked};
use bitcoin::ecdsa::Signature;
pub type Result<T> = std::result::Result<T, Error>;
pub enum Error {}
pub trait RawTx { fn raw_hex(self) -> String; }
#[derive(Clone)] pub enum Auth { None, UserPass(String, String), CookieFile(PathBuf) }
impl Auth { #[blocking(fs)] pub fn get_user_pass(self) -> Result<(Option<String>, Option<String>)> {} }
pub trait RpcApi {
    #[blocking(http)] #[advice("call it in `spawn_blocking`")] fn call<T>(&self, cmd: &str, args: &[serde_json::Value]) -> Result<T>;
    #[blocking(http)] #[advice("call it in `spawn_blocking`")] fn get_by_id<T: queryable::Queryable<Self>>(&self, id: &<T as queryable::Queryable<Self>>::Id) -> Result<T> {}
    #[blocking(http)] #[advice("call it in `spawn_blocking`")] fn get_network_info(&self) -> Result<json::GetNetworkInfoResult> {}
    #[blocking(http)] #[advice("call it in `spawn_blocking`")] fn get_index_info(&self) -> Result<json::GetIndexInfoResult> {}
    #[blocking(http)] #[advice("call it in `spawn_blocking`")] fn version(&self) -> Result<usize> {}
    #[blocking(http)] #[advice("call it in `spawn_blocking`")] fn add_multisig_address(&self, nrequired: usize, keys: &[json::PubKeyOrAddress], label: Option<&str>, address_type: Option<json::AddressType>) -> Result<json::AddMultiSigAddressResult> {}
    #[blocking(http)] #[advice("call it in `spawn_blocking`")] fn load_wallet(&self, wallet: &str) -> Result<json::LoadWalletResult> {}
    #[blocking(http)] #[advice("call it in `spawn_blocking`")] fn unload_wallet(&self, wallet: Option<&str>) -> Result<Option<json::UnloadWalletResult>> {}
    #[blocking(http)] #[advice("call it in `spawn_blocking`")] fn create_wallet(&self, wallet: &str, disable_private_keys: Option<bool>, blank: Option<bool>, passphrase: Option<&str>, avoid_reuse: Option<bool>) -> Result<json::LoadWalletResult> {}
    #[blocking(http)] #[advice("call it in `spawn_blocking`")] fn list_wallets(&self) -> Result<Vec<String>> {}
    #[blocking(http)] #[advice("call it in `spawn_blocking`")] fn list_wallet_dir(&self) -> Result<Vec<String>> {}
    #[blocking(http)] #[advice("call it in `spawn_blocking`")] fn get_wallet_info(&self) -> Result<json::GetWalletInfoResult> {}
    #[blocking(http)] #[advice("call it in `spawn_blocking`")] fn backup_wallet(&self, destination: Option<&str>) -> Result<()> {}
    #[blocking(http)] #[advice("call it in `spawn_blocking`")] fn dump_private_key(&self, address: &Address) -> Result<PrivateKey> {}
    #[blocking(http)] #[advice("call it in `spawn_blocking`")] fn encrypt_wallet(&self, passphrase: &str) -> Result<()> {}
    #[blocking(http)] #[advice("call it in `spawn_blocking`")] fn get_difficulty(&self) -> Result<f64> {}
    #[blocking(http)] #[advice("call it in `spawn_blocking`")] fn get_connection_count(&self) -> Result<usize> {}
    #[blocking(http)] #[advice("call it in `spawn_blocking`")] fn get_block(&self, hash: &bitcoin::BlockHash) -> Result<Block> {}
    #[blocking(http)] #[advice("call it in `spawn_blocking`")] fn get_block_hex(&self, hash: &bitcoin::BlockHash) -> Result<String> {}
    #[blocking(http)] #[advice("call it in `spawn_blocking`")] fn get_block_info(&self, hash: &bitcoin::BlockHash) -> Result<json::GetBlockResult> {}
    #[blocking(http)] #[advice("call it in `spawn_blocking`")] fn get_block_header(&self, hash: &bitcoin::BlockHash) -> Result<bitcoin::block::Header> {}
    #[blocking(http)] #[advice("call it in `spawn_blocking`")] fn get_block_header_info(&self, hash: &bitcoin::BlockHash) -> Result<json::GetBlockHeaderResult> {}
    #[blocking(http)] #[advice("call it in `spawn_blocking`")] fn get_mining_info(&self) -> Result<json::GetMiningInfoResult> {}
    #[blocking(http)] #[advice("call it in `spawn_blocking`")] fn get_block_template(&self, mode: json::GetBlockTemplateModes, rules: &[json::GetBlockTemplateRules], capabilities: &[json::GetBlockTemplateCapabilities]) -> Result<json::GetBlockTemplateResult> {}
    #[blocking(http)] #[advice("call it in `spawn_blocking`")] fn get_blockchain_info(&self) -> Result<json::GetBlockchainInfoResult> {}
    #[blocking(http)] #[advice("call it in `spawn_blocking`")] fn get_block_count(&self) -> Result<u64> {}
    #[blocking(http)] #[advice("call it in `spawn_blocking`")] fn get_best_block_hash(&self) -> Result<bitcoin::BlockHash> {}
    #[blocking(http)] #[advice("call it in `spawn_blocking`")] fn get_block_hash(&self, height: u64) -> Result<bitcoin::BlockHash> {}
    #[blocking(http)] #[advice("call it in `spawn_blocking`")] fn get_block_stats(&self, height: u64) -> Result<json::GetBlockStatsResult> {}
    #[blocking(http)] #[advice("call it in `spawn_blocking`")] fn get_block_stats_fields(&self, height: u64, fields: &[json::BlockStatsFields]) -> Result<json::GetBlockStatsResultPartial> {}
    #[blocking(http)] #[advice("call it in `spawn_blocking`")] fn get_raw_transaction(&self, txid: &bitcoin::Txid, block_hash: Option<&bitcoin::BlockHash>) -> Result<Transaction> {}
    #[blocking(http)] #[advice("call it in `spawn_blocking`")] fn get_raw_transaction_hex(&self, txid: &bitcoin::Txid, block_hash: Option<&bitcoin::BlockHash>) -> Result<String> {}
    #[blocking(http)] #[advice("call it in `spawn_blocking`")] fn get_raw_transaction_info(&self, txid: &bitcoin::Txid, block_hash: Option<&bitcoin::BlockHash>) -> Result<json::GetRawTransactionResult> {}
    #[blocking(http)] #[advice("call it in `spawn_blocking`")] fn get_block_filter(&self, block_hash: &bitcoin::BlockHash) -> Result<json::GetBlockFilterResult> {}
    #[blocking(http)] #[advice("call it in `spawn_blocking`")] fn get_balance(&self, minconf: Option<usize>, include_watchonly: Option<bool>) -> Result<Amount> {}
    #[blocking(http)] #[advice("call it in `spawn_blocking`")] fn get_balances(&self) -> Result<json::GetBalancesResult> {}
    #[blocking(http)] #[advice("call it in `spawn_blocking`")] fn get_received_by_address(&self, address: &Address, minconf: Option<u32>) -> Result<Amount> {}
    #[blocking(http)] #[advice("call it in `spawn_blocking`")] fn get_transaction(&self, txid: &bitcoin::Txid, include_watchonly: Option<bool>) -> Result<json::GetTransactionResult> {}
    #[blocking(http)] #[advice("call it in `spawn_blocking`")] fn list_transactions(&self, label: Option<&str>, count: Option<usize>, skip: Option<usize>, include_watchonly: Option<bool>) -> Result<Vec<json::ListTransactionResult>> {}
    #[blocking(http)] #[advice("call it in `spawn_blocking`")] fn list_since_block(&self, blockhash: Option<&bitcoin::BlockHash>, target_confirmations: Option<usize>, include_watchonly: Option<bool>, include_removed: Option<bool>) -> Result<json::ListSinceBlockResult> {}
    #[blocking(http)] #[advice("call it in `spawn_blocking`")] fn get_tx_out(&self, txid: &bitcoin::Txid, vout: u32, include_mempool: Option<bool>) -> Result<Option<json::GetTxOutResult>> {}
    #[blocking(http)] #[advice("call it in `spawn_blocking`")] fn get_tx_out_proof(&self, txids: &[bitcoin::Txid], block_hash: Option<&bitcoin::BlockHash>) -> Result<Vec<u8>> {}
    #[blocking(http)] #[advice("call it in `spawn_blocking`")] fn import_public_key(&self, pubkey: &PublicKey, label: Option<&str>, rescan: Option<bool>) -> Result<()> {}
    #[blocking(http)] #[advice("call it in `spawn_blocking`")] fn import_private_key(&self, privkey: &PrivateKey, label: Option<&str>, rescan: Option<bool>) -> Result<()> {}
    #[blocking(http)] #[advice("call it in `spawn_blocking`")] fn import_address(&self, address: &Address, label: Option<&str>, rescan: Option<bool>) -> Result<()> {}
    #[blocking(http)] #[advice("call it in `spawn_blocking`")] fn import_address_script(&self, script: &Script, label: Option<&str>, rescan: Option<bool>, p2sh: Option<bool>) -> Result<()> {}
    #[blocking(http)] #[advice("call it in `spawn_blocking`")] fn import_multi(&self, requests: &[json::ImportMultiRequest], options: Option<&json::ImportMultiOptions>) -> Result<Vec<json::ImportMultiResult>> {}
    #[blocking(http)] #[advice("call it in `spawn_blocking`")] fn import_descriptors(&self, req: json::ImportDescriptors) -> Result<Vec<json::ImportMultiResult>> {}
    #[blocking(http)] #[advice("call it in `spawn_blocking`")] fn set_label(&self, address: &Address, label: &str) -> Result<()> {}
    #[blocking(http)] #[advice("call it in `spawn_blocking`")] fn key_pool_refill(&self, new_size: Option<usize>) -> Result<()> {}
    #[blocking(http)] #[advice("call it in `spawn_blocking`")] fn list_unspent(&self, minconf: Option<usize>, maxconf: Option<usize>, addresses: Option<&[&Address<NetworkChecked>]>, include_unsafe: Option<bool>, query_options: Option<json::ListUnspentQueryOptions>) -> Result<Vec<json::ListUnspentResultEntry>> {}
    #[blocking(http)] #[advice("call it in `spawn_blocking`")] fn lock_unspent(&self, outputs: &[OutPoint]) -> Result<bool> {}
    #[blocking(http)] #[advice("call it in `spawn_blocking`")] fn unlock_unspent(&self, outputs: &[OutPoint]) -> Result<bool> {}
    #[blocking(http)] #[advice("call it in `spawn_blocking`")] fn unlock_unspent_all(&self) -> Result<bool> {}
    #[blocking(http)] #[advice("call it in `spawn_blocking`")] fn list_received_by_address(&self, address_filter: Option<&Address>, minconf: Option<u32>, include_empty: Option<bool>, include_watchonly: Option<bool>) -> Result<Vec<json::ListReceivedByAddressResult>> {}
    #[blocking(http)] #[advice("call it in `spawn_blocking`")] fn create_psbt(&self, inputs: &[json::CreateRawTransactionInput], outputs: &HashMap<String, Amount>, locktime: Option<i64>, replaceable: Option<bool>) -> Result<String> {}
    #[blocking(http)] #[advice("call it in `spawn_blocking`")] fn create_raw_transaction_hex(&self, utxos: &[json::CreateRawTransactionInput], outs: &HashMap<String, Amount>, locktime: Option<i64>, replaceable: Option<bool>) -> Result<String> {}
    #[blocking(http)] #[advice("call it in `spawn_blocking`")] fn create_raw_transaction(&self, utxos: &[json::CreateRawTransactionInput], outs: &HashMap<String, Amount>, locktime: Option<i64>, replaceable: Option<bool>) -> Result<Transaction> {}
    #[blocking(http)] #[advice("call it in `spawn_blocking`")] fn decode_raw_transaction<R: RawTx>(&self, tx: R, is_witness: Option<bool>) -> Result<json::DecodeRawTransactionResult> {}
    #[blocking(http)] #[advice("call it in `spawn_blocking`")] fn fund_raw_transaction<R: RawTx>(&self, tx: R, options: Option<&json::FundRawTransactionOptions>, is_witness: Option<bool>) -> Result<json::FundRawTransactionResult> {}
    #[blocking(http)] #[advice("call it in `spawn_blocking`")] fn sign_raw_transaction<R: RawTx>(&self, tx: R, utxos: Option<&[json::SignRawTransactionInput]>, private_keys: Option<&[PrivateKey]>, sighash_type: Option<json::SigHashType>) -> Result<json::SignRawTransactionResult> {}
    #[blocking(http)] #[advice("call it in `spawn_blocking`")] fn sign_raw_transaction_with_wallet<R: RawTx>(&self, tx: R, utxos: Option<&[json::SignRawTransactionInput]>, sighash_type: Option<json::SigHashType>) -> Result<json::SignRawTransactionResult> {}
    #[blocking(http)] #[advice("call it in `spawn_blocking`")] fn sign_raw_transaction_with_key<R: RawTx>(&self, tx: R, privkeys: &[PrivateKey], prevtxs: Option<&[json::SignRawTransactionInput]>, sighash_type: Option<json::SigHashType>) -> Result<json::SignRawTransactionResult> {}
    #[blocking(http)] #[advice("call it in `spawn_blocking`")] fn test_mempool_accept<R: RawTx>(&self, rawtxs: &[R]) -> Result<Vec<json::TestMempoolAcceptResult>> {}
    #[blocking(http)] #[advice("call it in `spawn_blocking`")] fn stop(&self) -> Result<String> {}
    #[blocking(http)] #[advice("call it in `spawn_blocking`")] fn verify_message(&self, address: &Address, signature: &Signature, message: &str) -> Result<bool> {}
    #[blocking(http)] #[advice("call it in `spawn_blocking`")] fn get_new_address(&self, label: Option<&str>, address_type: Option<json::AddressType>) -> Result<Address<NetworkUnchecked>> {}
    #[blocking(http)] #[advice("call it in `spawn_blocking`")] fn get_raw_change_address(&self, address_type: Option<json::AddressType>) -> Result<Address<NetworkUnchecked>> {}
    #[blocking(http)] #[advice("call it in `spawn_blocking`")] fn get_address_info(&self, address: &Address) -> Result<json::GetAddressInfoResult> {}
    #[blocking(http)] #[advice("call it in `spawn_blocking`")] fn generate_to_address(&self, block_num: u64, address: &Address<NetworkChecked>) -> Result<Vec<bitcoin::BlockHash>> {}
    #[blocking(http)] #[advice("call it in `spawn_blocking`")] fn generate(&self, block_num: u64, maxtries: Option<u64>) -> Result<Vec<bitcoin::BlockHash>> {}
    #[blocking(http)] #[advice("call it in `spawn_blocking`")] fn invalidate_block(&self, block_hash: &bitcoin::BlockHash) -> Result<()> {}
    #[blocking(http)] #[advice("call it in `spawn_blocking`")] fn reconsider_block(&self, block_hash: &bitcoin::BlockHash) -> Result<()> {}
    #[blocking(http)] #[advice("call it in `spawn_blocking`")] fn get_mempool_info(&self) -> Result<json::GetMempoolInfoResult> {}
    #[blocking(http)] #[advice("call it in `spawn_blocking`")] fn get_raw_mempool(&self) -> Result<Vec<bitcoin::Txid>> {}
    #[blocking(http)] #[advice("call it in `spawn_blocking`")] fn get_raw_mempool_verbose(&self) -> Result<HashMap<bitcoin::Txid, json::GetMempoolEntryResult>> {}
    #[blocking(http)] #[advice("call it in `spawn_blocking`")] fn get_mempool_entry(&self, txid: &bitcoin::Txid) -> Result<json::GetMempoolEntryResult> {}
    #[blocking(http)] #[advice("call it in `spawn_blocking`")] fn get_chain_tips(&self) -> Result<json::GetChainTipsResult> {}
    #[blocking(http)] #[advice("call it in `spawn_blocking`")] fn send_to_address(&self, address: &Address<NetworkChecked>, amount: Amount, comment: Option<&str>, comment_to: Option<&str>, subtract_fee: Option<bool>, replaceable: Option<bool>, confirmation_target: Option<u32>, estimate_mode: Option<json::EstimateMode>) -> Result<bitcoin::Txid> {}
    #[blocking(http)] #[advice("call it in `spawn_blocking`")] fn add_node(&self, addr: &str) -> Result<()> {}
    #[blocking(http)] #[advice("call it in `spawn_blocking`")] fn remove_node(&self, addr: &str) -> Result<()> {}
    #[blocking(http)] #[advice("call it in `spawn_blocking`")] fn onetry_node(&self, addr: &str) -> Result<()> {}
    #[blocking(http)] #[advice("call it in `spawn_blocking`")] fn disconnect_node(&self, addr: &str) -> Result<()> {}
    #[blocking(http)] #[advice("call it in `spawn_blocking`")] fn disconnect_node_by_id(&self, node_id: u32) -> Result<()> {}
    #[blocking(http)] #[advice("call it in `spawn_blocking`")] fn get_added_node_info(&self, node: Option<&str>) -> Result<Vec<json::GetAddedNodeInfoResult>> {}
    #[blocking(http)] #[advice("call it in `spawn_blocking`")] fn get_node_addresses(&self, count: Option<usize>) -> Result<Vec<json::GetNodeAddressesResult>> {}
    #[blocking(http)] #[advice("call it in `spawn_blocking`")] fn list_banned(&self) -> Result<Vec<json::ListBannedResult>> {}
    #[blocking(http)] #[advice("call it in `spawn_blocking`")] fn clear_banned(&self) -> Result<()> {}
    #[blocking(http)] #[advice("call it in `spawn_blocking`")] fn add_ban(&self, subnet: &str, bantime: u64, absolute: bool) -> Result<()> {}
    #[blocking(http)] #[advice("call it in `spawn_blocking`")] fn remove_ban(&self, subnet: &str) -> Result<()> {}
    #[blocking(http)] #[advice("call it in `spawn_blocking`")] fn set_network_active(&self, state: bool) -> Result<bool> {}
    #[blocking(http)] #[advice("call it in `spawn_blocking`")] fn get_peer_info(&self) -> Result<Vec<json::GetPeerInfoResult>> {}
    #[blocking(http)] #[advice("call it in `spawn_blocking`")] fn ping(&self) -> Result<()> {}
    #[blocking(http)] #[advice("call it in `spawn_blocking`")] fn send_raw_transaction<R: RawTx>(&self, tx: R) -> Result<bitcoin::Txid> {}
    #[blocking(http)] #[advice("call it in `spawn_blocking`")] fn estimate_smart_fee(&self, conf_target: u16, estimate_mode: Option<json::EstimateMode>) -> Result<json::EstimateSmartFeeResult> {}
    #[blocking(http)] #[advice("call it in `spawn_blocking`")] fn wait_for_new_block(&self, timeout: u64) -> Result<json::BlockRef> {}
    #[blocking(http)] #[advice("call it in `spawn_blocking`")] fn wait_for_block(&self, blockhash: &bitcoin::BlockHash, timeout: u64) -> Result<json::BlockRef> {}
    #[blocking(http)] #[advice("call it in `spawn_blocking`")] fn wallet_create_funded_psbt(&self, inputs: &[json::CreateRawTransactionInput], outputs: &HashMap<String, Amount>, locktime: Option<i64>, options: Option<json::WalletCreateFundedPsbtOptions>, bip32derivs: Option<bool>) -> Result<json::WalletCreateFundedPsbtResult> {}
    #[blocking(http)] #[advice("call it in `spawn_blocking`")] fn wallet_process_psbt(&self, psbt: &str, sign: Option<bool>, sighash_type: Option<json::SigHashType>, bip32derivs: Option<bool>) -> Result<json::WalletProcessPsbtResult> {}
    #[blocking(http)] #[advice("call it in `spawn_blocking`")] fn get_descriptor_info(&self, desc: &str) -> Result<json::GetDescriptorInfoResult> {}
    #[blocking(http)] #[advice("call it in `spawn_blocking`")] fn join_psbt(&self, psbts: &[String]) -> Result<String> {}
    #[blocking(http)] #[advice("call it in `spawn_blocking`")] fn combine_psbt(&self, psbts: &[String]) -> Result<String> {}
    #[blocking(http)] #[advice("call it in `spawn_blocking`")] fn combine_raw_transaction(&self, hex_strings: &[String]) -> Result<String> {}
    #[blocking(http)] #[advice("call it in `spawn_blocking`")] fn finalize_psbt(&self, psbt: &str, extract: Option<bool>) -> Result<json::FinalizePsbtResult> {}
    #[blocking(http)] #[advice("call it in `spawn_blocking`")] fn derive_addresses(&self, descriptor: &str, range: Option<[u32; 2]>) -> Result<Vec<Address<NetworkUnchecked>>> {}
    #[blocking(http)] #[advice("call it in `spawn_blocking`")] fn rescan_blockchain(&self, start_from: Option<usize>, stop_height: Option<usize>) -> Result<(usize, Option<usize>)> {}
    #[blocking(http)] #[advice("call it in `spawn_blocking`")] fn get_tx_out_set_info(&self, hash_type: Option<json::TxOutSetHashType>, hash_or_height: Option<json::HashOrHeight>, use_index: Option<bool>) -> Result<json::GetTxOutSetInfoResult> {}
    #[blocking(http)] #[advice("call it in `spawn_blocking`")] fn get_net_totals(&self) -> Result<json::GetNetTotalsResult> {}
    #[blocking(http)] #[advice("call it in `spawn_blocking`")] fn get_network_hash_ps(&self, nblocks: Option<u64>, height: Option<u64>) -> Result<f64> {}
    #[blocking(http)] #[advice("call it in `spawn_blocking`")] fn uptime(&self) -> Result<u64> {}
    #[blocking(http)] #[advice("call it in `spawn_blocking`")] fn submit_block(&self, block: &bitcoin::Block) -> Result<()> {}
    #[blocking(http)] #[advice("call it in `spawn_blocking`")] fn submit_block_bytes(&self, block_bytes: &[u8]) -> Result<()> {}
    #[blocking(http)] #[advice("call it in `spawn_blocking`")] fn submit_block_hex(&self, block_hex: &str) -> Result<()> {}
    #[blocking(http)] #[advice("call it in `spawn_blocking`")] fn scan_tx_out_set_blocking(&self, descriptors: &[json::ScanTxOutRequest]) -> Result<json::ScanTxOutResult> {}
    #[blocking(http)] #[advice("call it in `spawn_blocking`")] fn get_zmq_notifications(&self) -> Result<Vec<json::GetZmqNotificationsResult>> {}
}
pub struct Client;
impl Client {
    pub fn new(url: &str, auth: Auth) -> Result<Self> {}
    pub fn from_jsonrpc(client: jsonrpc::client::Client) -> Client {}
    pub fn get_jsonrpc_client(&self) -> &jsonrpc::client::Client {}
}
impl RpcApi for Client { #[blocking(http)] #[advice("call it in `spawn_blocking`")] fn call<T>(&self, cmd: &str, args: &[serde_json::Value]) -> Result<T> {} }
