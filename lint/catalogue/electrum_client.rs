//! electrum_client 0.25.2.

use std::borrow::Borrow;
use std::time::Duration;
use bitcoin::{Script, Transaction, Txid, block};
pub struct Error;
pub struct Param;
pub struct Batch;
impl Default for Batch {}
impl Batch { pub fn estimate_fee(&mut self, number: usize) {} }
#[derive(Clone)] pub struct Config;
impl Config { pub fn builder() -> ConfigBuilder {} }
impl Default for Config {}
pub struct ConfigBuilder;
impl ConfigBuilder {
    pub fn new() -> Self {}
    pub fn socks5(self, socks5_config: Option<Socks5Config>) -> Self {}
    pub fn timeout(self, timeout: Option<Duration>) -> Self {}
    pub fn retry(self, retry: u8) -> Self {}
    pub fn validate_domain(self, validate_domain: bool) -> Self {}
    pub fn build(self) -> Config {}
}
pub struct Socks5Config;
impl Socks5Config {
    pub fn new(addr: impl ToString) -> Self {}
    pub fn with_credentials(addr: impl ToString, username: String, password: String) -> Self {}
}
pub trait ElectrumApi {
    #[blocking(net)] #[advice("call it in `spawn_blocking`")] fn block_header(&self, height: usize) -> Result<block::Header, Error> {}
    #[blocking(net)] #[advice("call it in `spawn_blocking`")] fn block_headers_subscribe(&self) -> Result<HeaderNotification, Error> {}
    fn block_headers_pop(&self) -> Result<Option<HeaderNotification>, Error> {}
    #[blocking(net)] #[advice("call it in `spawn_blocking`")] fn transaction_get(&self, txid: &Txid) -> Result<Transaction, Error> {}
    #[blocking(net)] #[advice("call it in `spawn_blocking`")] fn batch_transaction_get<I>(&self, txids: I) -> Result<Vec<Transaction>, Error> where I: IntoIterator + Clone, I::Item: Borrow<&Txid> {}
    #[blocking(net)] #[advice("call it in `spawn_blocking`")] fn batch_block_header<I>(&self, heights: I) -> Result<Vec<block::Header>, Error> where I: IntoIterator + Clone, I::Item: Borrow<u32> {}
    #[blocking(net)] #[advice("call it in `spawn_blocking`")] fn transaction_broadcast(&self, tx: &Transaction) -> Result<Txid, Error> {}
    #[blocking(net)] #[advice("call it in `spawn_blocking`")] fn transaction_broadcast_package(&self, txs: &[Transaction]) -> Result<BroadcastPackageRes, Error> {}
    #[blocking(net)] #[advice("call it in `spawn_blocking`")] fn raw_call(&self, method_name: &str, params: impl IntoIterator<Item = Param>) -> Result<serde_json::Value, Error>;
    #[blocking(net)] #[advice("call it in `spawn_blocking`")] fn batch_call(&self, batch: &Batch) -> Result<Vec<serde_json::Value>, Error>;
    #[blocking(net)] #[advice("call it in `spawn_blocking`")] fn block_headers_subscribe_raw(&self) -> Result<RawHeaderNotification, Error>;
    fn block_headers_pop_raw(&self) -> Result<Option<RawHeaderNotification>, Error>;
    #[blocking(net)] #[advice("call it in `spawn_blocking`")] fn block_header_raw(&self, height: usize) -> Result<Vec<u8>, Error>;
    #[blocking(net)] #[advice("call it in `spawn_blocking`")] fn block_headers(&self, start_height: usize, count: usize) -> Result<GetHeadersRes, Error>;
    #[blocking(net)] #[advice("call it in `spawn_blocking`")] fn estimate_fee(&self, number: usize, mode: Option<EstimationMode>) -> Result<f64, Error>;
    #[blocking(net)] #[advice("call it in `spawn_blocking`")] fn relay_fee(&self) -> Result<f64, Error>;
    #[blocking(net)] #[advice("call it in `spawn_blocking`")] fn script_subscribe(&self, script: &Script) -> Result<Option<ScriptStatus>, Error>;
    #[blocking(net)] #[advice("call it in `spawn_blocking`")] fn batch_script_subscribe<I>(&self, scripts: I) -> Result<Vec<Option<ScriptStatus>>, Error> where I: IntoIterator + Clone, I::Item: Borrow<&Script>;
    #[blocking(net)] #[advice("call it in `spawn_blocking`")] fn script_unsubscribe(&self, script: &Script) -> Result<bool, Error>;
    fn script_pop(&self, script: &Script) -> Result<Option<ScriptStatus>, Error>;
    #[blocking(net)] #[advice("call it in `spawn_blocking`")] fn script_get_balance(&self, script: &Script) -> Result<GetBalanceRes, Error>;
    #[blocking(net)] #[advice("call it in `spawn_blocking`")] fn batch_script_get_balance<I>(&self, scripts: I) -> Result<Vec<GetBalanceRes>, Error> where I: IntoIterator + Clone, I::Item: Borrow<&Script>;
    #[blocking(net)] #[advice("call it in `spawn_blocking`")] fn script_get_history(&self, script: &Script) -> Result<Vec<GetHistoryRes>, Error>;
    #[blocking(net)] #[advice("call it in `spawn_blocking`")] fn batch_script_get_history<I>(&self, scripts: I) -> Result<Vec<Vec<GetHistoryRes>>, Error> where I: IntoIterator + Clone, I::Item: Borrow<&Script>;
    #[blocking(net)] #[advice("call it in `spawn_blocking`")] fn script_list_unspent(&self, script: &Script) -> Result<Vec<ListUnspentRes>, Error>;
    #[blocking(net)] #[advice("call it in `spawn_blocking`")] fn batch_script_list_unspent<I>(&self, scripts: I) -> Result<Vec<Vec<ListUnspentRes>>, Error> where I: IntoIterator + Clone, I::Item: Borrow<&Script>;
    #[blocking(net)] #[advice("call it in `spawn_blocking`")] fn transaction_get_raw(&self, txid: &Txid) -> Result<Vec<u8>, Error>;
    #[blocking(net)] #[advice("call it in `spawn_blocking`")] fn batch_transaction_get_raw<I>(&self, txids: I) -> Result<Vec<Vec<u8>>, Error> where I: IntoIterator + Clone, I::Item: Borrow<&Txid>;
    #[blocking(net)] #[advice("call it in `spawn_blocking`")] fn batch_block_header_raw<I>(&self, heights: I) -> Result<Vec<Vec<u8>>, Error> where I: IntoIterator + Clone, I::Item: Borrow<u32>;
    #[blocking(net)] #[advice("call it in `spawn_blocking`")] fn batch_estimate_fee<I>(&self, numbers: I) -> Result<Vec<f64>, Error> where I: IntoIterator + Clone, I::Item: Borrow<usize>;
    #[blocking(net)] #[advice("call it in `spawn_blocking`")] fn transaction_broadcast_raw(&self, raw_tx: &[u8]) -> Result<Txid, Error>;
    #[blocking(net)] #[advice("call it in `spawn_blocking`")] fn transaction_broadcast_package_raw<T: AsRef<[u8]>>(&self, raw_txs: &[T]) -> Result<BroadcastPackageRes, Error>;
    #[blocking(net)] #[advice("call it in `spawn_blocking`")] fn transaction_get_merkle(&self, txid: &Txid, height: usize) -> Result<GetMerkleRes, Error>;
    #[blocking(net)] #[advice("call it in `spawn_blocking`")] fn batch_transaction_get_merkle<I>(&self, txids_and_heights: I) -> Result<Vec<GetMerkleRes>, Error> where I: IntoIterator + Clone, I::Item: Borrow<(Txid, usize)>;
    #[blocking(net)] #[advice("call it in `spawn_blocking`")] fn txid_from_pos(&self, height: usize, tx_pos: usize) -> Result<Txid, Error>;
    #[blocking(net)] #[advice("call it in `spawn_blocking`")] fn txid_from_pos_with_merkle(&self, height: usize, tx_pos: usize) -> Result<TxidFromPosRes, Error>;
    #[blocking(net)] #[advice("call it in `spawn_blocking`")] fn server_features(&self) -> Result<ServerFeaturesRes, Error>;
    fn protocol_version(&self) -> Result<String, Error> {}
    #[blocking(net)] #[advice("call it in `spawn_blocking`")] fn mempool_get_info(&self) -> Result<MempoolInfoRes, Error>;
    #[blocking(net)] #[advice("call it in `spawn_blocking`")] fn ping(&self) -> Result<(), Error>;
    fn calls_made(&self) -> Result<usize, Error>;
}
pub struct Client;
impl Client {
    #[blocking(net)] #[advice("call it in `spawn_blocking`")] pub fn new(url: &str) -> Result<Self, Error> {}
    #[blocking(net)] #[advice("call it in `spawn_blocking`")] pub fn from_config(url: &str, config: Config) -> Result<Self, Error> {}
}
impl ElectrumApi for Client {
    #[blocking(net)] #[advice("call it in `spawn_blocking`")] fn raw_call(&self, method_name: &str, params: impl IntoIterator<Item = Param>) -> Result<serde_json::Value, Error> {}
    #[blocking(net)] #[advice("call it in `spawn_blocking`")] fn batch_call(&self, batch: &Batch) -> Result<Vec<serde_json::Value>, Error> {}
    #[blocking(net)] #[advice("call it in `spawn_blocking`")] fn block_headers_subscribe_raw(&self) -> Result<RawHeaderNotification, Error> {}
    fn block_headers_pop_raw(&self) -> Result<Option<RawHeaderNotification>, Error> {}
    #[blocking(net)] #[advice("call it in `spawn_blocking`")] fn block_header_raw(&self, height: usize) -> Result<Vec<u8>, Error> {}
    #[blocking(net)] #[advice("call it in `spawn_blocking`")] fn block_headers(&self, start_height: usize, count: usize) -> Result<GetHeadersRes, Error> {}
    #[blocking(net)] #[advice("call it in `spawn_blocking`")] fn estimate_fee(&self, number: usize, mode: Option<EstimationMode>) -> Result<f64, Error> {}
    #[blocking(net)] #[advice("call it in `spawn_blocking`")] fn relay_fee(&self) -> Result<f64, Error> {}
    #[blocking(net)] #[advice("call it in `spawn_blocking`")] fn script_subscribe(&self, script: &Script) -> Result<Option<ScriptStatus>, Error> {}
    #[blocking(net)] #[advice("call it in `spawn_blocking`")] fn batch_script_subscribe<I>(&self, scripts: I) -> Result<Vec<Option<ScriptStatus>>, Error> where I: IntoIterator + Clone, I::Item: Borrow<&Script> {}
    #[blocking(net)] #[advice("call it in `spawn_blocking`")] fn script_unsubscribe(&self, script: &Script) -> Result<bool, Error> {}
    fn script_pop(&self, script: &Script) -> Result<Option<ScriptStatus>, Error> {}
    #[blocking(net)] #[advice("call it in `spawn_blocking`")] fn script_get_balance(&self, script: &Script) -> Result<GetBalanceRes, Error> {}
    #[blocking(net)] #[advice("call it in `spawn_blocking`")] fn batch_script_get_balance<I>(&self, scripts: I) -> Result<Vec<GetBalanceRes>, Error> where I: IntoIterator + Clone, I::Item: Borrow<&Script> {}
    #[blocking(net)] #[advice("call it in `spawn_blocking`")] fn script_get_history(&self, script: &Script) -> Result<Vec<GetHistoryRes>, Error> {}
    #[blocking(net)] #[advice("call it in `spawn_blocking`")] fn batch_script_get_history<I>(&self, scripts: I) -> Result<Vec<Vec<GetHistoryRes>>, Error> where I: IntoIterator + Clone, I::Item: Borrow<&Script> {}
    #[blocking(net)] #[advice("call it in `spawn_blocking`")] fn script_list_unspent(&self, script: &Script) -> Result<Vec<ListUnspentRes>, Error> {}
    #[blocking(net)] #[advice("call it in `spawn_blocking`")] fn batch_script_list_unspent<I>(&self, scripts: I) -> Result<Vec<Vec<ListUnspentRes>>, Error> where I: IntoIterator + Clone, I::Item: Borrow<&Script> {}
    #[blocking(net)] #[advice("call it in `spawn_blocking`")] fn transaction_get_raw(&self, txid: &Txid) -> Result<Vec<u8>, Error> {}
    #[blocking(net)] #[advice("call it in `spawn_blocking`")] fn batch_transaction_get_raw<I>(&self, txids: I) -> Result<Vec<Vec<u8>>, Error> where I: IntoIterator + Clone, I::Item: Borrow<&Txid> {}
    #[blocking(net)] #[advice("call it in `spawn_blocking`")] fn batch_block_header_raw<I>(&self, heights: I) -> Result<Vec<Vec<u8>>, Error> where I: IntoIterator + Clone, I::Item: Borrow<u32> {}
    #[blocking(net)] #[advice("call it in `spawn_blocking`")] fn batch_estimate_fee<I>(&self, numbers: I) -> Result<Vec<f64>, Error> where I: IntoIterator + Clone, I::Item: Borrow<usize> {}
    #[blocking(net)] #[advice("call it in `spawn_blocking`")] fn transaction_broadcast_raw(&self, raw_tx: &[u8]) -> Result<Txid, Error> {}
    #[blocking(net)] #[advice("call it in `spawn_blocking`")] fn transaction_broadcast_package_raw<T: AsRef<[u8]>>(&self, raw_txs: &[T]) -> Result<BroadcastPackageRes, Error> {}
    #[blocking(net)] #[advice("call it in `spawn_blocking`")] fn transaction_get_merkle(&self, txid: &Txid, height: usize) -> Result<GetMerkleRes, Error> {}
    #[blocking(net)] #[advice("call it in `spawn_blocking`")] fn batch_transaction_get_merkle<I>(&self, txids_and_heights: I) -> Result<Vec<GetMerkleRes>, Error> where I: IntoIterator + Clone, I::Item: Borrow<(Txid, usize)> {}
    #[blocking(net)] #[advice("call it in `spawn_blocking`")] fn txid_from_pos(&self, height: usize, tx_pos: usize) -> Result<Txid, Error> {}
    #[blocking(net)] #[advice("call it in `spawn_blocking`")] fn txid_from_pos_with_merkle(&self, height: usize, tx_pos: usize) -> Result<TxidFromPosRes, Error> {}
    #[blocking(net)] #[advice("call it in `spawn_blocking`")] fn server_features(&self) -> Result<ServerFeaturesRes, Error> {}
    #[blocking(net)] #[advice("call it in `spawn_blocking`")] fn mempool_get_info(&self) -> Result<MempoolInfoRes, Error> {}
    #[blocking(net)] #[advice("call it in `spawn_blocking`")] fn ping(&self) -> Result<(), Error> {}
    fn calls_made(&self) -> Result<usize, Error> {}
}
