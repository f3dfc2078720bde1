//! x11rb 0.14.0. Requests are written, replies and events are waited for.

use connection::Connection;
use rust_connection::RustConnection;
pub fn connect(dpy_name: Option<&str>) -> Result<(RustConnection, usize), errors::ConnectError> {}
pub mod errors {
    #[derive(Debug)] pub enum ConnectError {}
    impl std::fmt::Display for ConnectError {}
    impl std::error::Error for ConnectError {}
    #[derive(Debug)] pub enum ConnectionError {}
    impl std::fmt::Display for ConnectionError {}
    impl std::error::Error for ConnectionError {}
    #[derive(Debug)] pub enum ReplyError {}
    impl std::fmt::Display for ReplyError {}
    impl std::error::Error for ReplyError {}
    #[derive(Debug)] pub enum ReplyOrIdError {}
    impl std::fmt::Display for ReplyOrIdError {}
    impl std::error::Error for ReplyOrIdError {}
}
pub mod connection {
    use crate::errors::{ConnectionError, ReplyOrIdError};
    use crate::protocol::Event;
    pub trait RequestConnection {}
    pub trait Connection: RequestConnection {
        #[blocking(net)] #[advice("wait for the connection's descriptor with the runtime, then call `poll_for_event`")] fn wait_for_event(&self) -> Result<Event, ConnectionError> {}
        #[blocking(net)] fn wait_for_raw_event(&self) -> Result<Vec<u8>, ConnectionError> {}
        #[blocking(net)] fn wait_for_event_with_sequence(&self) -> Result<(Event, u64), ConnectionError> {}
        #[blocking(net)] fn wait_for_raw_event_with_sequence(&self) -> Result<(Vec<u8>, u64), ConnectionError> {}
        fn poll_for_event(&self) -> Result<Option<Event>, ConnectionError> {}
        fn poll_for_raw_event(&self) -> Result<Option<Vec<u8>>, ConnectionError> {}
        fn flush(&self) -> Result<(), ConnectionError> {}
        fn setup(&self) -> &crate::protocol::xproto::Setup {}
        fn generate_id(&self) -> Result<u32, ReplyOrIdError> {}
    }
}
pub mod rust_connection {
    use crate::connection::{Connection, RequestConnection};
    pub use crate::errors::{ConnectError, ConnectionError, ReplyError, ReplyOrIdError};
    pub struct RustConnection;
    impl RustConnection { pub fn connect(dpy_name: Option<&str>) -> Result<(Self, usize), ConnectError> {} }
    impl RequestConnection for RustConnection {}
    impl Connection for RustConnection {}
}
pub mod cookie {
    use crate::errors::{ConnectionError, ReplyError};
    pub struct VoidCookie<C>;
    impl<C> VoidCookie<C> {
        #[blocking(net)] pub fn check(self) -> Result<(), ReplyError> {}
        pub fn ignore_error(self) {}
    }
    pub struct Cookie<C, R>;
    impl<C, R> Cookie<C, R> {
        #[blocking(net)] pub fn reply(self) -> Result<R, ReplyError> {}
        #[blocking(net)] pub fn reply_unchecked(self) -> Result<Option<R>, ConnectionError> {}
        pub fn discard_reply_and_errors(self) {}
    }
}
pub mod protocol {
    #[derive(Clone, Debug)] pub enum Event {}
    pub mod xproto {
        use crate::connection::RequestConnection;
        use crate::cookie::{Cookie, VoidCookie};
        use crate::errors::ConnectionError;
        pub type Window = u32;
        pub type Atom = u32;
        pub struct Setup { pub roots: Vec<Screen> }
        #[derive(Clone, Debug)] pub struct Screen { pub root: Window, pub width_in_pixels: u16, pub height_in_pixels: u16, pub root_depth: u8 }
        pub trait ConnectionExt: RequestConnection {
            fn create_window(&self, depth: u8, wid: Window, parent: Window, x: i16, y: i16, width: u16, height: u16, border_width: u16, class: WindowClass, visual: Visualid, value_list: &CreateWindowAux) -> Result<VoidCookie<Self>, ConnectionError> {}
            fn change_window_attributes(&self, window: Window, value_list: &ChangeWindowAttributesAux) -> Result<VoidCookie<Self>, ConnectionError> {}
            fn get_window_attributes(&self, window: Window) -> Result<Cookie<Self, GetWindowAttributesReply>, ConnectionError> {}
            fn destroy_window(&self, window: Window) -> Result<VoidCookie<Self>, ConnectionError> {}
            fn map_window(&self, window: Window) -> Result<VoidCookie<Self>, ConnectionError> {}
            fn unmap_window(&self, window: Window) -> Result<VoidCookie<Self>, ConnectionError> {}
            fn configure_window(&self, window: Window, value_list: &ConfigureWindowAux) -> Result<VoidCookie<Self>, ConnectionError> {}
            fn get_geometry(&self, drawable: Drawable) -> Result<Cookie<Self, GetGeometryReply>, ConnectionError> {}
            fn query_tree(&self, window: Window) -> Result<Cookie<Self, QueryTreeReply>, ConnectionError> {}
            fn intern_atom(&self, only_if_exists: bool, name: &[u8]) -> Result<Cookie<Self, InternAtomReply>, ConnectionError> {}
            fn get_atom_name(&self, atom: Atom) -> Result<Cookie<Self, GetAtomNameReply>, ConnectionError> {}
            fn change_property<A, B>(&self, mode: PropMode, window: Window, property: A, type_: B, format: u8, data_len: u32, data: &[u8]) -> Result<VoidCookie<Self>, ConnectionError> {}
            fn get_property<A, B>(&self, delete: bool, window: Window, property: A, type_: B, long_offset: u32, long_length: u32) -> Result<Cookie<Self, GetPropertyReply>, ConnectionError> {}
            fn list_properties(&self, window: Window) -> Result<Cookie<Self, ListPropertiesReply>, ConnectionError> {}
            fn get_selection_owner(&self, selection: Atom) -> Result<Cookie<Self, GetSelectionOwnerReply>, ConnectionError> {}
            fn send_event<A, B>(&self, propagate: bool, destination: A, event_mask: EventMask, event: B) -> Result<VoidCookie<Self>, ConnectionError> {}
            fn grab_pointer<A, B, C>(&self, owner_events: bool, grab_window: Window, event_mask: EventMask, pointer_mode: GrabMode, keyboard_mode: GrabMode, confine_to: A, cursor: B, time: C) -> Result<Cookie<Self, GrabPointerReply>, ConnectionError> {}
            fn grab_keyboard<A>(&self, owner_events: bool, grab_window: Window, time: A, pointer_mode: GrabMode, keyboard_mode: GrabMode) -> Result<Cookie<Self, GrabKeyboardReply>, ConnectionError> {}
            fn query_pointer(&self, window: Window) -> Result<Cookie<Self, QueryPointerReply>, ConnectionError> {}
            fn get_motion_events<A, B>(&self, window: Window, start: A, stop: B) -> Result<Cookie<Self, GetMotionEventsReply>, ConnectionError> {}
            fn translate_coordinates(&self, src_window: Window, dst_window: Window, src_x: i16, src_y: i16) -> Result<Cookie<Self, TranslateCoordinatesReply>, ConnectionError> {}
            fn get_input_focus(&self) -> Result<Cookie<Self, GetInputFocusReply>, ConnectionError> {}
            fn query_keymap(&self) -> Result<Cookie<Self, QueryKeymapReply>, ConnectionError> {}
            fn query_font(&self, font: Fontable) -> Result<Cookie<Self, QueryFontReply>, ConnectionError> {}
            fn query_text_extents(&self, font: Fontable, string: &[Char2b]) -> Result<Cookie<Self, QueryTextExtentsReply>, ConnectionError> {}
            fn list_fonts(&self, max_names: u16, pattern: &[u8]) -> Result<Cookie<Self, ListFontsReply>, ConnectionError> {}
            fn get_font_path(&self) -> Result<Cookie<Self, GetFontPathReply>, ConnectionError> {}
            fn get_image(&self, format: ImageFormat, drawable: Drawable, x: i16, y: i16, width: u16, height: u16, plane_mask: u32) -> Result<Cookie<Self, GetImageReply>, ConnectionError> {}
            fn list_installed_colormaps(&self, window: Window) -> Result<Cookie<Self, ListInstalledColormapsReply>, ConnectionError> {}
            fn alloc_color(&self, cmap: Colormap, red: u16, green: u16, blue: u16) -> Result<Cookie<Self, AllocColorReply>, ConnectionError> {}
            fn alloc_named_color(&self, cmap: Colormap, name: &[u8]) -> Result<Cookie<Self, AllocNamedColorReply>, ConnectionError> {}
            fn alloc_color_cells(&self, contiguous: bool, cmap: Colormap, colors: u16, planes: u16) -> Result<Cookie<Self, AllocColorCellsReply>, ConnectionError> {}
            fn alloc_color_planes(&self, contiguous: bool, cmap: Colormap, colors: u16, reds: u16, greens: u16, blues: u16) -> Result<Cookie<Self, AllocColorPlanesReply>, ConnectionError> {}
            fn query_colors(&self, cmap: Colormap, pixels: &[u32]) -> Result<Cookie<Self, QueryColorsReply>, ConnectionError> {}
            fn lookup_color(&self, cmap: Colormap, name: &[u8]) -> Result<Cookie<Self, LookupColorReply>, ConnectionError> {}
            fn query_best_size(&self, class: QueryShapeOf, drawable: Drawable, width: u16, height: u16) -> Result<Cookie<Self, QueryBestSizeReply>, ConnectionError> {}
            fn query_extension(&self, name: &[u8]) -> Result<Cookie<Self, QueryExtensionReply>, ConnectionError> {}
            fn list_extensions(&self) -> Result<Cookie<Self, ListExtensionsReply>, ConnectionError> {}
            fn get_keyboard_mapping(&self, first_keycode: Keycode, count: u8) -> Result<Cookie<Self, GetKeyboardMappingReply>, ConnectionError> {}
            fn get_keyboard_control(&self) -> Result<Cookie<Self, GetKeyboardControlReply>, ConnectionError> {}
            fn get_pointer_control(&self) -> Result<Cookie<Self, GetPointerControlReply>, ConnectionError> {}
            fn get_screen_saver(&self) -> Result<Cookie<Self, GetScreenSaverReply>, ConnectionError> {}
            fn list_hosts(&self) -> Result<Cookie<Self, ListHostsReply>, ConnectionError> {}
            fn set_pointer_mapping(&self, map: &[u8]) -> Result<Cookie<Self, SetPointerMappingReply>, ConnectionError> {}
            fn get_pointer_mapping(&self) -> Result<Cookie<Self, GetPointerMappingReply>, ConnectionError> {}
            fn set_modifier_mapping(&self, keycodes: &[Keycode]) -> Result<Cookie<Self, SetModifierMappingReply>, ConnectionError> {}
            fn get_modifier_mapping(&self) -> Result<Cookie<Self, GetModifierMappingReply>, ConnectionError> {}
        }
        impl<C: RequestConnection> ConnectionExt for C {}
    }
}
pub mod wrapper {
    use crate::connection::RequestConnection;
    use crate::cookie::VoidCookie;
    use crate::errors::{ConnectionError, ReplyError};
    pub trait ConnectionExt: RequestConnection {
        #[blocking(net)] fn sync(&self) -> Result<(), ReplyError> {}
        fn change_property8<A, B>(&self, mode: PropMode, window: u32, property: A, type_: B, data: &[u8]) -> Result<VoidCookie<Self>, ConnectionError> {}
        fn change_property32<A, B>(&self, mode: PropMode, window: u32, property: A, type_: B, data: &[u32]) -> Result<VoidCookie<Self>, ConnectionError> {}
    }
    impl<C: RequestConnection> ConnectionExt for C {}
}
