//! solana_rpc_client_api 4.4.0.

pub mod client_error {
    use std::{error, fmt};
    pub enum ErrorKind {}
    pub struct Error { pub kind: Box<ErrorKind> }
    impl Error { pub fn kind(&self) -> &ErrorKind {} }
    impl fmt::Display for Error {}
    impl error::Error for Error {}
    pub type Result<T> = std::result::Result<T, Error>;
}
pub mod response {
    use crate::client_error;
    #[derive(Clone)] pub struct RpcResponseContext { pub slot: u64, pub api_version: Option<RpcApiVersion> }
    #[derive(Clone)] pub struct Response<T> { pub context: RpcResponseContext, pub value: T }
    pub type RpcResult<T> = client_error::Result<Response<T>>;
}
