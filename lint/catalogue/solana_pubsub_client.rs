//! solana_pubsub_client 4.4.0.

pub mod pubsub_client {
    pub use crate::nonblocking::pubsub_client::PubsubClientError;
    use crossbeam_channel::Receiver;
    use solana_account_decoder_client_types::UiAccount;
    use solana_pubkey::Pubkey;
    use solana_rpc_client_api::response::Response as RpcResponse;
    use solana_signature::Signature;
    use tungstenite::client::IntoClientRequest;
    pub struct PubsubClientSubscription<T>;
    impl<T> PubsubClientSubscription<T> {
        #[blocking(net)] #[advice("use the `PubsubClient` of `nonblocking`")] pub fn send_unsubscribe(&self) -> Result<(), PubsubClientError> {}
        #[blocking(join)] #[advice("use the `PubsubClient` of `nonblocking`")] pub fn shutdown(&mut self) -> std::thread::Result<()> {}
    }
    pub type PubsubLogsClientSubscription = PubsubClientSubscription<RpcResponse<RpcLogsResponse>>;
    pub type LogsSubscription = (PubsubLogsClientSubscription, Receiver<RpcResponse<RpcLogsResponse>>);
    pub type PubsubSlotClientSubscription = PubsubClientSubscription<SlotInfo>;
    pub type SlotsSubscription = (PubsubSlotClientSubscription, Receiver<SlotInfo>);
    pub type PubsubSignatureClientSubscription = PubsubClientSubscription<RpcResponse<RpcSignatureResult>>;
    pub type SignatureSubscription = (PubsubSignatureClientSubscription, Receiver<RpcResponse<RpcSignatureResult>>);
    pub type PubsubBlockClientSubscription = PubsubClientSubscription<RpcResponse<RpcBlockUpdate>>;
    pub type BlockSubscription = (PubsubBlockClientSubscription, Receiver<RpcResponse<RpcBlockUpdate>>);
    pub type PubsubProgramClientSubscription = PubsubClientSubscription<RpcResponse<RpcKeyedAccount>>;
    pub type ProgramSubscription = (PubsubProgramClientSubscription, Receiver<RpcResponse<RpcKeyedAccount>>);
    pub type PubsubAccountClientSubscription = PubsubClientSubscription<RpcResponse<UiAccount>>;
    pub type AccountSubscription = (PubsubAccountClientSubscription, Receiver<RpcResponse<UiAccount>>);
    pub type PubsubVoteClientSubscription = PubsubClientSubscription<RpcVote>;
    pub type VoteSubscription = (PubsubVoteClientSubscription, Receiver<RpcVote>);
    pub type PubsubRootClientSubscription = PubsubClientSubscription<Slot>;
    pub type RootSubscription = (PubsubRootClientSubscription, Receiver<Slot>);
    pub struct PubsubClient;
    impl PubsubClient {
        #[blocking(net)] #[advice("use the `PubsubClient` of `nonblocking`")] pub fn account_subscribe<R: IntoClientRequest>(request: R, pubkey: &Pubkey, config: Option<RpcAccountInfoConfig>) -> Result<AccountSubscription, PubsubClientError> {}
        #[blocking(net)] #[advice("use the `PubsubClient` of `nonblocking`")] pub fn block_subscribe<R: IntoClientRequest>(request: R, filter: RpcBlockSubscribeFilter, config: Option<RpcBlockSubscribeConfig>) -> Result<BlockSubscription, PubsubClientError> {}
        #[blocking(net)] #[advice("use the `PubsubClient` of `nonblocking`")] pub fn logs_subscribe<R: IntoClientRequest>(request: R, filter: RpcTransactionLogsFilter, config: RpcTransactionLogsConfig) -> Result<LogsSubscription, PubsubClientError> {}
        #[blocking(net)] #[advice("use the `PubsubClient` of `nonblocking`")] pub fn program_subscribe<R: IntoClientRequest>(request: R, pubkey: &Pubkey, config: Option<RpcProgramAccountsConfig>) -> Result<ProgramSubscription, PubsubClientError> {}
        #[blocking(net)] #[advice("use the `PubsubClient` of `nonblocking`")] pub fn vote_subscribe<R: IntoClientRequest>(request: R) -> Result<VoteSubscription, PubsubClientError> {}
        #[blocking(net)] #[advice("use the `PubsubClient` of `nonblocking`")] pub fn root_subscribe<R: IntoClientRequest>(request: R) -> Result<RootSubscription, PubsubClientError> {}
        #[blocking(net)] #[advice("use the `PubsubClient` of `nonblocking`")] pub fn signature_subscribe<R: IntoClientRequest>(request: R, signature: &Signature, config: Option<RpcSignatureSubscribeConfig>) -> Result<SignatureSubscription, PubsubClientError> {}
        #[blocking(net)] #[advice("use the `PubsubClient` of `nonblocking`")] pub fn slot_subscribe<R: IntoClientRequest>(request: R) -> Result<SlotsSubscription, PubsubClientError> {}
        #[blocking(net)] #[advice("use the `PubsubClient` of `nonblocking`")] pub fn slot_updates_subscribe<R: IntoClientRequest>(request: R, handler: impl Fn(SlotUpdate) + Send) -> Result<PubsubClientSubscription<SlotUpdate>, PubsubClientError> {}
    }
}
pub mod nonblocking {
    pub mod pubsub_client {
        use futures_util::stream::BoxStream;
        use solana_account_decoder_client_types::UiAccount;
        use solana_pubkey::Pubkey;
        use solana_rpc_client_api::response::Response as RpcResponse;
        use solana_signature::Signature;
        use std::{error, fmt};
        use tungstenite::client::IntoClientRequest;
        type SubscribeResult<T> = PubsubClientResult<(BoxStream<T>, UnsubscribeFn)>;
        pub type PubsubClientResult<T = ()> = Result<T, PubsubClientError>;
        pub enum PubsubClientError {}
        impl fmt::Display for PubsubClientError {}
        impl error::Error for PubsubClientError {}
        pub struct PubsubClient;
        impl PubsubClient {
            pub async fn new<R: IntoClientRequest>(request: R) -> PubsubClientResult<Self> {}
            pub async fn shutdown(self) -> PubsubClientResult {}
            pub async fn account_subscribe(&self, pubkey: &Pubkey, config: Option<RpcAccountInfoConfig>) -> SubscribeResult<RpcResponse<UiAccount>> {}
            pub async fn block_subscribe(&self, filter: RpcBlockSubscribeFilter, config: Option<RpcBlockSubscribeConfig>) -> SubscribeResult<RpcResponse<RpcBlockUpdate>> {}
            pub async fn logs_subscribe(&self, filter: RpcTransactionLogsFilter, config: RpcTransactionLogsConfig) -> SubscribeResult<RpcResponse<RpcLogsResponse>> {}
            pub async fn program_subscribe(&self, pubkey: &Pubkey, config: Option<RpcProgramAccountsConfig>) -> SubscribeResult<RpcResponse<RpcKeyedAccount>> {}
            pub async fn vote_subscribe(&self) -> SubscribeResult<RpcVote> {}
            pub async fn root_subscribe(&self) -> SubscribeResult<Slot> {}
            pub async fn signature_subscribe(&self, signature: &Signature, config: Option<RpcSignatureSubscribeConfig>) -> SubscribeResult<RpcResponse<RpcSignatureResult>> {}
            pub async fn slot_subscribe(&self) -> SubscribeResult<SlotInfo> {}
            pub async fn slot_updates_subscribe(&self) -> SubscribeResult<SlotUpdate> {}
        }
    }
}
