//! neli 0.7.5. Answers of the kernel come at once, events when there are some.

pub mod consts {
    pub mod socket { #[derive(Clone, Copy, Debug, PartialEq, Eq)] pub enum NlFamily { Route, Generic, Netfilter, KobjectUevent, Connector } }
    pub mod nl {
        #[derive(Clone, Copy, Debug, PartialEq, Eq)] pub struct NlmF;
        pub trait NlType {}
    }
}
pub mod utils {
    #[derive(Clone, Debug)] pub struct Groups;
    impl Groups {
        pub fn empty() -> Self {}
        pub fn new_groups(groups: &[u32]) -> Self {}
    }
}
pub mod nl {
    pub struct Nlmsghdr<T, P>;
    pub enum NlPayload<T, P> { Payload(P), Empty, Ack, Err(T) }
}
pub mod err {
    #[derive(Clone, Debug)] pub struct SocketError;
    impl std::fmt::Display for SocketError {}
    impl std::error::Error for SocketError {}
    #[derive(Clone, Debug)] pub struct RouterError<T, P>;
    impl<T, P> std::fmt::Display for RouterError<T, P> {}
    impl<T, P> std::error::Error for RouterError<T, P> {}
}
pub mod types {
    pub struct Buffer;
    pub struct NlBuffer<T, P>;
}
pub mod socket {
    pub mod synchronous {
        use crate::consts::socket::NlFamily;
        use crate::err::SocketError;
        use crate::nl::Nlmsghdr;
        use crate::types::NlBuffer;
        use crate::utils::Groups;
        pub struct NlSocketHandle;
        impl NlSocketHandle {
            pub fn connect(proto: NlFamily, pid: Option<u32>, groups: Groups) -> Result<Self, SocketError> {}
            pub fn add_mcast_membership(&self, groups: Groups) -> Result<(), SocketError> {}
            pub fn drop_mcast_membership(&self, groups: Groups) -> Result<(), SocketError> {}
            pub fn pid(&self) -> u32 {}
            pub fn send<T, P>(&self, msg: &Nlmsghdr<T, P>) -> Result<(), SocketError> {}
            #[blocking(net)] #[advice("use `neli::socket::asynchronous`")] pub fn recv<T, P>(&self) -> Result<(impl Iterator<Item = Result<Nlmsghdr<T, P>, SocketError>>, Groups), SocketError> {}
            #[blocking(net)] #[advice("use `neli::socket::asynchronous`")] pub fn recv_all<T, P>(&self) -> Result<(NlBuffer<T, P>, Groups), SocketError> {}
            pub fn enable_ext_ack(&self, enable: bool) -> Result<(), SocketError> {}
            pub fn enable_strict_checking(&self, enable: bool) -> Result<(), SocketError> {}
        }
    }
    pub mod asynchronous {
        use crate::consts::socket::NlFamily;
        use crate::err::SocketError;
        use crate::nl::Nlmsghdr;
        use crate::types::NlBuffer;
        use crate::utils::Groups;
        pub struct NlSocketHandle;
        impl NlSocketHandle {
            pub fn connect(proto: NlFamily, pid: Option<u32>, groups: Groups) -> Result<Self, SocketError> {}
            pub fn add_mcast_membership(&self, groups: Groups) -> Result<(), SocketError> {}
            pub async fn send<T, P>(&self, msg: &Nlmsghdr<T, P>) -> Result<(), SocketError> {}
            pub async fn recv<T, P>(&self) -> Result<(impl Iterator<Item = Result<Nlmsghdr<T, P>, SocketError>>, Groups), SocketError> {}
            pub async fn recv_all<T, P>(&self) -> Result<(NlBuffer<T, P>, Groups), SocketError> {}
        }
    }
}
pub mod router {
    pub mod synchronous {
        use crate::consts::nl::NlmF;
        use crate::consts::socket::NlFamily;
        use crate::err::RouterError;
        use crate::nl::{NlPayload, Nlmsghdr};
        use crate::types::Buffer;
        use crate::utils::Groups;
        pub struct NlRouter;
        impl NlRouter {
            pub fn connect(proto: NlFamily, pid: Option<u32>, groups: Groups) -> Result<(Self, NlRouterReceiverHandle<u16, Buffer>), RouterError<u16, Buffer>> {}
            pub fn add_mcast_membership(&self, groups: Groups) -> Result<(), RouterError<u16, Buffer>> {}
            pub fn enable_ext_ack(&self, enable: bool) -> Result<(), RouterError<u16, Buffer>> {}
            pub fn send<ST, SP, RT, RP>(&self, nl_type: ST, nl_flags: NlmF, nl_payload: NlPayload<ST, SP>) -> Result<NlRouterReceiverHandle<RT, RP>, RouterError<ST, SP>> {}
            #[blocking(net)] #[advice("use `neli::router::asynchronous`")] pub fn resolve_genl_family(&self, family_name: &str) -> Result<u16, RouterError<u16, Buffer>> {}
            #[blocking(net)] #[advice("use `neli::router::asynchronous`")] pub fn resolve_nl_mcast_group(&self, family_name: &str, mcast_name: &str) -> Result<u32, RouterError<u16, Buffer>> {}
        }
        pub struct NlRouterReceiverHandle<T, P>;
        impl<T, P> NlRouterReceiverHandle<T, P> { #[blocking(net)] #[advice("use `neli::router::asynchronous`")] pub fn next_typed<TT, PP>(&mut self) -> Option<Result<Nlmsghdr<TT, PP>, RouterError<TT, PP>>> {} }
        impl<T, P> Iterator for NlRouterReceiverHandle<T, P> {
            type Item = Result<Nlmsghdr<T, P>, RouterError<T, P>>;
            #[blocking(net)] #[advice("use `neli::router::asynchronous`")] fn next(&mut self) -> Option<Self::Item> {}
        }
    }
}
