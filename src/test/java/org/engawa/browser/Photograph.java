package org.engawa.browser;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;

/** A picture, and ways in which a browser sends one. */
final class Photograph {
    /** Drops it on a text, as Base64. */
    static final String DROP = """
            (text, base64) => {
              const bytes = Uint8Array.from(atob(base64), c => c.charCodeAt(0));
              const data = new DataTransfer();
              data.items.add(new File([bytes], 'Harbour View.jpg', {type: 'image/jpeg'}));
              text.dispatchEvent(new DragEvent('drop', {dataTransfer: data, bubbles: true, cancelable: true}));
            }""";
    /** Sends one for the French text of a story by hand, and gives what is answered. */
    static final String SEND = """
            async story => {
              const body = new FormData();
              body.set('seal', document.querySelector('#writing [name=seal]').value);
              body.set('story', story);
              body.set('language', 'fr');
              const canvas = document.createElement('canvas');
              body.set('picture', await new Promise(done => canvas.toBlob(done)), 'lac.png');
              const response = await fetch('/newsroom/pictures/add', {method: 'POST', body});
              return response.status + ' ' + (await response.json()).said;
            }""";

    private Photograph() {}

    static byte[] jpeg(int width, int height) throws IOException {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setPaint(new GradientPaint(0, 0, new Color(0x9FC5E8), 0, height, new Color(0x274E63)));
        graphics.fillRect(0, 0, width, height);
        graphics.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "jpeg", bytes);
        return bytes.toByteArray();
    }
}
