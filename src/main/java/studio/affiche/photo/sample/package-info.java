/**
 * Sample products and briefs, so that the studio can be tried without a photo. The products are modelled as signed
 * distances and lit like in a photo studio: softboxes, a backdrop, reflections, glass that refracts; their labels are
 * set in type.
 *
 * <p>Start at {@link studio.affiche.photo.sample.SampleProducts}; {@link studio.affiche.photo.sample.Serum} shows how
 * a product is put together, one file a product with its copy; {@link studio.affiche.photo.sample.Solid} has the shapes,
 * {@link studio.affiche.photo.sample.Material} what they are made of, {@link studio.affiche.photo.sample.Tracer} how
 * light finds its way.
 */
@NullMarked
package studio.affiche.photo.sample;

import org.jspecify.annotations.NullMarked;
