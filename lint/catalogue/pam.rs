//! pam 0.8.0. Who is asked depends on the system: a hash, a helper process, a directory; a wrong password waits for seconds.

#[derive(Debug)] pub struct PamError;
impl std::fmt::Display for PamError {}
impl std::error::Error for PamError {}
pub type PamResult<T> = Result<T, PamError>;
pub use client::Client;
pub use conv::PasswordConv;
pub mod conv {
    pub struct PasswordConv;
    impl PasswordConv { pub fn set_credentials<U: Into<String>, V: Into<String>>(&mut self, login: U, password: V) {} }
}
pub mod client {
    use crate::PamResult;
    use crate::conv::PasswordConv;
    pub struct Client<C> { pub close_on_drop: bool, conversation: C }
    impl Client<PasswordConv> { pub fn with_password(service: &str) -> PamResult<Client<PasswordConv>> {} }
    impl<C> Client<C> {
        pub fn with_conversation(service: &str, conversation: C) -> PamResult<Client<C>> {}
        pub fn conversation(&self) -> &C {}
        pub fn conversation_mut(&mut self) -> &mut C {}
        #[blocking(process)] pub fn authenticate(&mut self) -> PamResult<()> {}
        pub fn get_user(&mut self) -> PamResult<String> {}
        pub fn open_session(&mut self) -> PamResult<()> {}
    }
}
