//! solana_client 4.4.0, and its majors since 1.18: what it has of the crates it is made of.

pub mod client_error { pub use solana_rpc_client_api::client_error::{Error as ClientError, ErrorKind as ClientErrorKind, Result}; }
pub mod nonblocking {
    pub mod pubsub_client { pub use solana_pubsub_client::nonblocking::pubsub_client::*; }
    pub mod rpc_client { pub use solana_rpc_client::nonblocking::rpc_client::*; }
}
pub mod pubsub_client { pub use solana_pubsub_client::pubsub_client::*; }
pub mod rpc_client { pub use solana_rpc_client::rpc_client::*; }
pub mod rpc_response { pub use solana_rpc_client_api::response::*; }
pub mod rpc_sender { pub use solana_rpc_client::rpc_sender::*; }
