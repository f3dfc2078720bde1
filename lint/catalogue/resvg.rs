//! resvg 0.49.0.

pub use tiny_skia;
pub use usvg;
#[blocking(cpu)] pub fn render(tree: &usvg::Tree, transform: tiny_skia::Transform, pixmap: &mut tiny_skia::PixmapMut) {}
#[blocking(cpu)] pub fn render_node(node: &usvg::Node, transform: tiny_skia::Transform, pixmap: &mut tiny_skia::PixmapMut) -> Option<()> {}
