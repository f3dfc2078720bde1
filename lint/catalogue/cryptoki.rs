//! cryptoki 0.12.1. What a session is asked for, a token computes: a card, a module on the net, or a library.

pub mod error {
    pub type Result<T> = std::result::Result<T, Error>;
    #[derive(Debug)] pub enum Error { NotSupported, NullFunctionPointer, PinNotSet }
    impl std::fmt::Display for Error {}
    impl std::error::Error for Error {}
}
pub mod types {
    pub use secrecy::SecretString as AuthPin;
    #[derive(Clone, Copy, Debug)] pub struct Ulong;
}
pub mod mechanism { #[derive(Clone, Debug)] pub enum Mechanism {} }
pub mod object {
    #[derive(Clone, Debug)] pub enum Attribute {}
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)] pub enum AttributeType {}
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)] pub struct ObjectHandle;
}
pub mod slot {
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)] pub struct Slot;
    impl Slot { pub fn id(&self) -> u64 {} }
    #[derive(Clone, Debug)] pub struct SlotInfo;
    #[derive(Clone, Debug)] pub struct TokenInfo;
    impl TokenInfo {
        pub fn label(&self) -> &str {}
        pub fn serial_number(&self) -> &str {}
    }
}
pub mod context {
    use crate::error::Result;
    use crate::session::Session;
    use crate::slot::{Slot, SlotInfo, TokenInfo};
    use crate::types::AuthPin;
    use std::path::Path;
    #[derive(Clone, Copy, Debug)] pub struct CInitializeFlags;
    impl CInitializeFlags { pub const OS_LOCKING_OK: Self = CInitializeFlags; }
    #[derive(Clone, Copy, Debug)] pub struct CInitializeArgs;
    impl CInitializeArgs { pub fn new(flags: CInitializeFlags) -> Self {} }
    #[derive(Clone, Debug)] pub struct Pkcs11;
    impl Pkcs11 {
        #[blocking(fs)] pub fn new<P: AsRef<Path>>(filename: P) -> Result<Self> {}
        #[blocking(fs)] pub fn initialize(&self, init_args: CInitializeArgs) -> Result<()> {}
        #[blocking(fs)] pub fn finalize(self) -> Result<()> {}
        #[blocking(fs)] pub fn open_ro_session(&self, slot_id: Slot) -> Result<Session> {}
        #[blocking(fs)] pub fn open_rw_session(&self, slot_id: Slot) -> Result<Session> {}
        #[blocking(fs)] pub fn get_slots_with_token(&self) -> Result<Vec<Slot>> {}
        #[blocking(fs)] pub fn get_all_slots(&self) -> Result<Vec<Slot>> {}
        #[blocking(fs)] pub fn get_slots_with_initialized_token(&self) -> Result<Vec<Slot>> {}
        #[blocking(fs)] pub fn init_token(&self, slot: Slot, pin: &AuthPin, label: &str) -> Result<()> {}
        #[blocking(fs)] pub fn get_slot_info(&self, slot: Slot) -> Result<SlotInfo> {}
        #[blocking(fs)] pub fn get_token_info(&self, slot: Slot) -> Result<TokenInfo> {}
        #[blocking(fs)] pub fn wait_for_slot_event(&self) -> Result<Slot> {}
        pub fn get_slot_event(&self) -> Result<Option<Slot>> {}
    }
}
pub mod session {
    use crate::error::Result;
    use crate::mechanism::Mechanism;
    use crate::object::{Attribute, AttributeType, ObjectHandle};
    use crate::types::AuthPin;
    #[derive(Clone, Copy, Debug, PartialEq, Eq)] pub enum UserType { So, User, ContextSpecific }
    #[not_sync] #[derive(Debug)] pub struct Session;
    impl Session {
        pub fn close(self) -> Result<()> {}
        #[blocking(fs)] pub fn encrypt(&self, mechanism: &Mechanism, key: ObjectHandle, data: &[u8]) -> Result<Vec<u8>> {}
        #[blocking(fs)] pub fn decrypt(&self, mechanism: &Mechanism, key: ObjectHandle, encrypted_data: &[u8]) -> Result<Vec<u8>> {}
        #[blocking(fs)] pub fn sign(&self, mechanism: &Mechanism, key: ObjectHandle, data: &[u8]) -> Result<Vec<u8>> {}
        #[blocking(fs)] pub fn verify(&self, mechanism: &Mechanism, key: ObjectHandle, data: &[u8], signature: &[u8]) -> Result<()> {}
        #[blocking(fs)] pub fn digest(&self, m: &Mechanism, data: &[u8]) -> Result<Vec<u8>> {}
        #[blocking(fs)] pub fn generate_key(&self, mechanism: &Mechanism, template: &[Attribute]) -> Result<ObjectHandle> {}
        #[blocking(fs)] pub fn generate_key_pair(&self, mechanism: &Mechanism, pub_key_template: &[Attribute], priv_key_template: &[Attribute]) -> Result<(ObjectHandle, ObjectHandle)> {}
        #[blocking(fs)] pub fn derive_key(&self, mechanism: &Mechanism, base_key: ObjectHandle, template: &[Attribute]) -> Result<ObjectHandle> {}
        #[blocking(fs)] pub fn wrap_key(&self, mechanism: &Mechanism, wrapping_key: ObjectHandle, key: ObjectHandle) -> Result<Vec<u8>> {}
        #[blocking(fs)] pub fn unwrap_key(&self, mechanism: &Mechanism, unwrapping_key: ObjectHandle, wrapped_key: &[u8], template: &[Attribute]) -> Result<ObjectHandle> {}
        #[blocking(fs)] pub fn find_objects(&self, template: &[Attribute]) -> Result<Vec<ObjectHandle>> {}
        #[blocking(fs)] pub fn create_object(&self, template: &[Attribute]) -> Result<ObjectHandle> {}
        #[blocking(fs)] pub fn destroy_object(&self, object: ObjectHandle) -> Result<()> {}
        #[blocking(fs)] pub fn copy_object(&self, object: ObjectHandle, template: &[Attribute]) -> Result<ObjectHandle> {}
        #[blocking(fs)] pub fn get_attributes(&self, object: ObjectHandle, attributes: &[AttributeType]) -> Result<Vec<Attribute>> {}
        #[blocking(fs)] pub fn update_attributes(&self, object: ObjectHandle, template: &[Attribute]) -> Result<()> {}
        #[blocking(fs)] pub fn generate_random_slice(&self, random_data: &mut [u8]) -> Result<()> {}
        #[blocking(fs)] pub fn generate_random_vec(&self, random_len: u32) -> Result<Vec<u8>> {}
        #[blocking(fs)] pub fn login(&self, user_type: UserType, pin: Option<&AuthPin>) -> Result<()> {}
        #[blocking(fs)] pub fn logout(&self) -> Result<()> {}
        #[blocking(fs)] pub fn init_pin(&self, pin: &AuthPin) -> Result<()> {}
        #[blocking(fs)] pub fn set_pin(&self, old_pin: &AuthPin, new_pin: &AuthPin) -> Result<()> {}
        #[blocking(fs)] pub fn encrypt_init(&self, mechanism: &Mechanism, key: ObjectHandle) -> Result<()> {}
        #[blocking(fs)] pub fn encrypt_update(&self, data: &[u8]) -> Result<Vec<u8>> {}
        #[blocking(fs)] pub fn encrypt_final(&self) -> Result<Vec<u8>> {}
        #[blocking(fs)] pub fn decrypt_init(&self, mechanism: &Mechanism, key: ObjectHandle) -> Result<()> {}
        #[blocking(fs)] pub fn decrypt_update(&self, encrypted_data: &[u8]) -> Result<Vec<u8>> {}
        #[blocking(fs)] pub fn decrypt_final(&self) -> Result<Vec<u8>> {}
        #[blocking(fs)] pub fn sign_init(&self, mechanism: &Mechanism, key: ObjectHandle) -> Result<()> {}
        #[blocking(fs)] pub fn sign_update(&self, data: &[u8]) -> Result<()> {}
        #[blocking(fs)] pub fn sign_final(&self) -> Result<Vec<u8>> {}
    }
}
