//! esplora_client 0.13.0.

use std::collections::{HashMap, HashSet};
use std::time::Duration;
use bitcoin::{Address, Amount, Block, BlockHash, FeeRate, MerkleBlock, Script, Transaction, Txid};
pub struct Error;
pub struct Builder;
impl Builder {
    pub fn new(base_url: &str) -> Self {}
    pub fn proxy(self, proxy: &str) -> Self {}
    pub fn timeout(self, timeout: Duration) -> Self {}
    pub fn header(self, key: &str, value: &str) -> Self {}
    pub fn max_retries(self, count: usize) -> Self {}
    pub fn build_blocking(self) -> BlockingClient {}
    pub fn build_async(self) -> Result<AsyncClient, Error> {}
}
pub struct AsyncClient;
impl AsyncClient {
    pub fn from_builder(builder: Builder) -> Result<Self, Error> {}
    pub fn from_client(url: String, client: Client) -> Self {}
    pub async fn get_tx(&self, txid: &Txid) -> Result<Option<Transaction>, Error> {}
    pub async fn get_tx_no_opt(&self, txid: &Txid) -> Result<Transaction, Error> {}
    pub async fn get_txid_at_block_index(&self, block_hash: &BlockHash, index: usize) -> Result<Option<Txid>, Error> {}
    pub async fn get_tx_status(&self, txid: &Txid) -> Result<TxStatus, Error> {}
    pub async fn get_header_by_hash(&self, block_hash: &BlockHash) -> Result<BlockHeader, Error> {}
    pub async fn get_block_status(&self, block_hash: &BlockHash) -> Result<BlockStatus, Error> {}
    pub async fn get_block_by_hash(&self, block_hash: &BlockHash) -> Result<Option<Block>, Error> {}
    pub async fn get_merkle_proof(&self, tx_hash: &Txid) -> Result<Option<MerkleProof>, Error> {}
    pub async fn get_merkle_block(&self, tx_hash: &Txid) -> Result<Option<MerkleBlock>, Error> {}
    pub async fn get_output_status(&self, txid: &Txid, index: u64) -> Result<Option<OutputStatus>, Error> {}
    pub async fn broadcast(&self, transaction: &Transaction) -> Result<(), Error> {}
    pub async fn get_height(&self) -> Result<u32, Error> {}
    pub async fn get_tip_hash(&self) -> Result<BlockHash, Error> {}
    pub async fn get_block_hash(&self, block_height: u32) -> Result<BlockHash, Error> {}
    pub async fn scripthash_txs(&self, script: &Script, last_seen: Option<Txid>) -> Result<Vec<Tx>, Error> {}
    pub async fn get_fee_estimates(&self) -> Result<HashMap<u16, f64>, Error> {}
    pub async fn get_blocks(&self, height: Option<u32>) -> Result<Vec<BlockSummary>, Error> {}
    pub fn url(&self) -> &str {}
}
pub use blocking::BlockingClient;
pub mod blocking {
    use super::*;
    #[derive(Clone)] pub struct BlockingClient;
    impl BlockingClient {
        pub fn from_builder(builder: Builder) -> Self {}
        pub fn url(&self) -> &str {}
        #[blocking(http)] #[advice("use `AsyncClient`")] pub fn post_request<T: Into<Vec<u8>>>(&self, path: &str, body: T, query_params: Option<HashSet<(&str, String)>>) -> Result<Response, Error> {}
        #[blocking(http)] #[advice("use `AsyncClient`")] pub fn get_tx(&self, txid: &Txid) -> Result<Option<Transaction>, Error> {}
        #[blocking(http)] #[advice("use `AsyncClient`")] pub fn get_tx_no_opt(&self, txid: &Txid) -> Result<Transaction, Error> {}
        #[blocking(http)] #[advice("use `AsyncClient`")] pub fn get_txid_at_block_index(&self, block_hash: &BlockHash, index: usize) -> Result<Option<Txid>, Error> {}
        #[blocking(http)] #[advice("use `AsyncClient`")] pub fn get_tx_status(&self, txid: &Txid) -> Result<TxStatus, Error> {}
        #[blocking(http)] #[advice("use `AsyncClient`")] pub fn get_tx_info(&self, txid: &Txid) -> Result<Option<EsploraTx>, Error> {}
        #[blocking(http)] #[advice("use `AsyncClient`")] pub fn get_tx_outspends(&self, txid: &Txid) -> Result<Vec<OutputStatus>, Error> {}
        #[blocking(http)] #[advice("use `AsyncClient`")] pub fn get_header_by_hash(&self, block_hash: &BlockHash) -> Result<BlockHeader, Error> {}
        #[blocking(http)] #[advice("use `AsyncClient`")] pub fn get_block_status(&self, block_hash: &BlockHash) -> Result<BlockStatus, Error> {}
        #[blocking(http)] #[advice("use `AsyncClient`")] pub fn get_block_by_hash(&self, block_hash: &BlockHash) -> Result<Option<Block>, Error> {}
        #[blocking(http)] #[advice("use `AsyncClient`")] pub fn get_merkle_proof(&self, txid: &Txid) -> Result<Option<MerkleProof>, Error> {}
        #[blocking(http)] #[advice("use `AsyncClient`")] pub fn get_merkle_block(&self, txid: &Txid) -> Result<Option<MerkleBlock>, Error> {}
        #[blocking(http)] #[advice("use `AsyncClient`")] pub fn get_output_status(&self, txid: &Txid, index: u64) -> Result<Option<OutputStatus>, Error> {}
        #[blocking(http)] #[advice("use `AsyncClient`")] pub fn broadcast(&self, transaction: &Transaction) -> Result<Txid, Error> {}
        #[blocking(http)] #[advice("use `AsyncClient`")] pub fn submit_package(&self, transactions: &[Transaction], maxfeerate: Option<FeeRate>, maxburnamount: Option<Amount>) -> Result<SubmitPackageResult, Error> {}
        #[blocking(http)] #[advice("use `AsyncClient`")] pub fn get_height(&self) -> Result<u32, Error> {}
        #[blocking(http)] #[advice("use `AsyncClient`")] pub fn get_tip_hash(&self) -> Result<BlockHash, Error> {}
        #[blocking(http)] #[advice("use `AsyncClient`")] pub fn get_block_hash(&self, block_height: u32) -> Result<BlockHash, Error> {}
        #[blocking(http)] #[advice("use `AsyncClient`")] pub fn get_mempool_stats(&self) -> Result<MempoolStats, Error> {}
        #[blocking(http)] #[advice("use `AsyncClient`")] pub fn get_mempool_recent_txs(&self) -> Result<Vec<MempoolRecentTx>, Error> {}
        #[blocking(http)] #[advice("use `AsyncClient`")] pub fn get_mempool_txids(&self) -> Result<Vec<Txid>, Error> {}
        #[blocking(http)] #[advice("use `AsyncClient`")] pub fn get_fee_estimates(&self) -> Result<HashMap<u16, FeeRate>, Error> {}
        #[blocking(http)] #[advice("use `AsyncClient`")] pub fn get_address_stats(&self, address: &Address) -> Result<AddressStats, Error> {}
        #[blocking(http)] #[advice("use `AsyncClient`")] pub fn get_scripthash_stats(&self, script: &Script) -> Result<ScriptHashStats, Error> {}
        #[blocking(http)] #[advice("use `AsyncClient`")] pub fn get_address_txs(&self, address: &Address, last_seen: Option<Txid>) -> Result<Vec<EsploraTx>, Error> {}
        #[blocking(http)] #[advice("use `AsyncClient`")] pub fn get_mempool_address_txs(&self, address: &Address) -> Result<Vec<EsploraTx>, Error> {}
        #[blocking(http)] #[advice("use `AsyncClient`")] pub fn get_scripthash_txs(&self, script: &Script, last_seen: Option<Txid>) -> Result<Vec<EsploraTx>, Error> {}
        #[blocking(http)] #[advice("use `AsyncClient`")] pub fn get_mempool_scripthash_txs(&self, script: &Script) -> Result<Vec<EsploraTx>, Error> {}
        #[blocking(http)] #[advice("use `AsyncClient`")] pub fn get_block_info(&self, blockhash: &BlockHash) -> Result<BlockInfo, Error> {}
        #[blocking(http)] #[advice("use `AsyncClient`")] pub fn get_block_txids(&self, blockhash: &BlockHash) -> Result<Vec<Txid>, Error> {}
        #[blocking(http)] #[advice("use `AsyncClient`")] pub fn get_block_txs(&self, blockhash: &BlockHash, start_index: Option<u32>) -> Result<Vec<EsploraTx>, Error> {}
        #[blocking(http)] #[advice("use `AsyncClient`")] pub fn get_blocks(&self, height: Option<u32>) -> Result<Vec<BlockSummary>, Error> {}
        #[blocking(http)] #[advice("use `AsyncClient`")] pub fn get_block_infos(&self, height: Option<u32>) -> Result<Vec<BlockInfo>, Error> {}
        #[blocking(http)] #[advice("use `AsyncClient`")] pub fn get_address_utxos(&self, address: &Address) -> Result<Vec<Utxo>, Error> {}
        #[blocking(http)] #[advice("use `AsyncClient`")] pub fn get_scripthash_utxos(&self, script: &Script) -> Result<Vec<Utxo>, Error> {}
        #[blocking(http)] #[advice("use `AsyncClient`")] pub fn scripthash_txs(&self, script: &Script, last_seen: Option<Txid>) -> Result<Vec<Tx>, Error> {}
    }
}
