import type { Wording } from "../lexicon.ts";
import type { Topic } from "./topics.ts";

export const topicsEs: Wording<Topic> = {
  return: ["(devol*|devuel*|reembols*|retorn*|desist*|devuelto*)"],
  exchange: [
    "(cambio|cambiarlo|cambiarla|cambiar (el|la) (producto|artículo|talla)|reemplaz*|sustitu*|reposición|otro nuevo|uno nuevo|una nueva)",
  ],
  cancel: ["(cancel*|anul*)"],
  invoice: ["(factur*|recibo*|iva|justificante*|ticket)"],
  address: ["(direcci*|calle|código postal|domicilio|vecino*|punto de recogida)"],
  tracking: [
    "(seguimiento*|número de envío|rastre*|tracking|estado|localiz*|perdido*|en tránsito|extravi*|depósito)",
    "dónde (está|se encuentra|anda)",
  ],
  stock: [
    "(stock|disponib*|agotad*|existencias|repon*|quedan|queda|les queda|tienen todavía|aún tienen)",
  ],
  warranty: ["(garantía*|garantia*)"],
  compatible: [
    "(compatib*|sirve*|encaj*|funcion*|vale para|válido para|conect*|apto*|es adecuad*|va bien con)",
  ],
  material: [
    "(material*|tela|tejido*|cuero|piel|algodón|lana|madera*|roble|pino|acero|metal*|plástico*|silicona|vidrio|cristal|poliéster|lino|aluminio|latón|goma|cerámica|bambú|hecho de|hecha de)",
    "de qué ~2 (hecho|hecha|es|está)",
  ],
  size: [
    "(tamaño*|talla*|medida*|dimension*|mide*|medir|alto|alta|altura|ancho|ancha|anchura|profund*|largo|larga|longitud|diámetro|grosor|cm|mm|centímetro*|milímetro*|litro*|capacidad|pequeñ*|grande*)",
  ],
  colour: [
    "(color|colores|tono*|negro*|negra*|blanco*|blanca*|rojo*|roja*|azul*|verde*|gris*|marrón|amarill*|rosa|beige|platead*|dorad*|morado|naranja)",
  ],
  weight: ["(peso|pesa|pesan|kg|kilo*|gramo*|pesado|ligero)"],
  load: ["(soporta*|aguant*|carga máxima|resiste*|hasta * kg)"],
  payment: ["(pag*|paypal|tarjeta|transferencia|plazos|cobr*|cargo)"],
  discount: ["(descuent*|cupón*|cupon*|código promocional|rebaj*|más barato)"],
  water: ["(impermeab*|agua|lluvia|sumerg*|exterior*|salpicadur*|humed*|ip6*|mojar*)"],
  wash: [
    "(lav*|lavavajillas|lavadora|limpi*|planch*|a mano|paño|esponja|detergente|jabón|secadora)",
  ],
  oven: ["(microond*|horno*|inducción|calor|vitrocerámica)"],
  assembly: ["(mont*|instal*|ensambl*|tornillo*|taladr*|fij*|herramienta*|armar)"],
  power: [
    "(batería*|pila*|carg*|recarg*|volt*|vatio*|watt*|enchuf*|corriente|usb*|bombilla*|alimentación)",
  ],
  manual: ["(instrucci*|manual*|guía)"],
  gift: ["(regalo*|envolver|envuelto|tarjeta de felicitación|dedicatoria)"],
  personalise: ["(personaliz*|grab*|nombre|iniciales|a medida|bord*)"],
  damage: ["(rot*|dañ*|defect*|estrope*|romp*|grieta*|rayad*|no funciona|averi*|desperfecto*)"],
  missing: ["(falta|faltan|faltaba*|faltante*|incomplet*|olvid*)"],
  photo: ["(foto*|imagen|imágenes|vídeo*)"],
  food: [
    "(ingrediente*|alerg*|alérg*|vegan*|gluten|nuez|nueces|azúcar|ecológic*|caduc*|bpa|alimentari*|caloría*)",
  ],
  noise: ["(ruido*|ruidos*|silencios*|db|decibel*|sonido)"],
  smell: ["(olor*|huele*|fragancia*|perfume*)"],
  spare: ["(repuesto*|recambio*|accesorio*|piezas|cartucho*|filtro*)"],
  age: ["(edad*|años|meses|niño*|niña*|bebé*|adulto*)"],
  pickup: ["(recoger*|recogida|pasar a buscar)"],
  abroad: [
    "(extranjero|internacional*|aduan*|portugal|francia|alemania|italia|méxico|canarias|baleares|europa|país|países|andorra)",
  ],
  included: ["(inclu*|viene con|vienen con|trae|trae consigo|en la caja|contiene)"],
  origin: ["(fabric*|origen|auténtic*|original*|made in|nuevo|usado|reacondicionado)"],
  shop: ["(tienda*|local|showroom|en línea|online)"],
  time: [
    "(hoy|mañana|pasado mañana|ayer|pronto|ya está|inmediat*|lunes|martes|miércoles|jueves|viernes|sábado|domingo|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|tarde|fin de semana|ahora)",
    "(día|días|semana*|mes|meses|año|hora|horas|plazo*|fecha*|laborables|hábiles|en breve|próximamente)",
  ],
  price: [
    "(precio*|coste*|costo*|cuesta*|tarifa*|gastos|gratis|gratuit*|euro*|caro|barato|cuánto (vale|es|sale|sería|cobran))",
  ],
  count: [
    "(cuántos|cuántas|unidades|unidad|piezas|pack|lote|cantidad|pares|par|por caja|ambos|los dos)",
  ],
  delivery: [
    "(entreg*|env*|llega*|llegue*|llegó|recib*|paquete*|mand*|transportista|sale|saldrá|salió|reparto|repartidor)",
  ],
};
